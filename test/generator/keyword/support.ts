/** docs/openapi-support.md: the keyword table, for users. */
import { all, type Keyword, type OpenApiVersion } from "../../../generator/keyword/keyword.js";
import { type KeywordKind, table, titles } from "../../../generator/keyword/table.js";

const uses: Readonly<Record<Keyword["use"], string>> = {
  handled: "**Yes**",
  documented: "Docs",
  ignored: "No",
};

const preface = `# What Specwright reads

Every keyword of Swagger 2.0, OpenAPI 3.0, 3.1 and 3.2, and of JSON Schema 2020-12, by the object that has it, and what becomes of it in the client.

- **Yes**: it changes what the client does, or its types.
- Docs: it is told in doc comments, the README or the reference.
- No: it changes nothing, for the reason that is given.

A ● stands where the version's specification has the keyword. A row without any is what tools agree on, or what JSON Schema has given up.
A keyword that is in no row gives an info diagnostic with its place, once for each keyword (\`specwright lint\` shows it); a name that begins with \`x-\` gives none.
A keyword of another version gives one too. In a schema it is read all the same, and so is one of another 3.x.

The fields of \`paths\`, \`responses\`, \`callbacks\`, \`security\` and \`scopes\` are names of the document's own, and are all read, but for those that begin with \`x-\` where the specification calls them extensions.`;

/** This page is made of the table: \`UPDATE=1 npx vitest run test/generator/keyword/support.test.ts\`. */
export function renderSupport(): string {
  const kinds = Object.keys(table) as readonly KeywordKind[];
  return [preface, renderSummary(kinds), ...kinds.map(renderKind)].join("\n\n") + "\n";
}

function renderSummary(kinds: readonly KeywordKind[]): string {
  const rows = kinds.flatMap((kind) => Object.values(table[kind]));
  const count = (use: Keyword["use"]) => rows.filter((row) => row.use === use).length;
  return `${rows.length} keywords of ${kinds.length} objects: ${count("handled")} are handled, ${count("documented")} go into the docs, ${count("ignored")} change nothing.`;
}

function renderKind(kind: KeywordKind): string {
  const rows = Object.entries(table[kind]).map(([name, { versions, use, note }]) => [
    `\`${name}\``,
    ...all.map((version) => mark(versions, version)),
    uses[use],
    note,
  ]);
  const head = ["Keyword", ...all, "Read", "What becomes of it"];
  const lines = [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
  return [`## ${titles[kind]}`, lines.join("\n")].join("\n\n");
}

function mark(versions: readonly OpenApiVersion[], version: OpenApiVersion): string {
  return versions.includes(version) ? "●" : "";
}
