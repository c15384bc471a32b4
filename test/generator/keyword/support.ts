/** docs/openapi-support.md: the keyword table, for users. */
import { all, type Keyword, type OpenApiVersion } from "../../../generator/keyword/keyword.js";
import { type KeywordKind, table, titles } from "../../../generator/keyword/table.js";

const uses: Readonly<Record<Keyword["use"], string>> = {
  handled: "**Yes**",
  documented: "Docs",
  ignored: "No",
};

const preface = `# OpenAPI support

Every keyword of Swagger 2.0, OpenAPI 3.0, 3.1 and 3.2, and of JSON Schema 2020-12, by object, and how it is handled.

- **Yes**: it affects the behaviour or the types of the client.
- Docs: it appears in doc comments, the README or the reference.
- No: it has no effect, for the given reason.

A ● marks the versions whose specification has the keyword. A row without a ● is a convention of tools, or a keyword that JSON Schema has dropped.
A keyword without a row causes an info diagnostic with its position, once per keyword (\`specwright lint\` shows it), unless its name begins with \`x-\`.
A keyword of another version also causes one. It is still read in a schema, or if it belongs to another 3.x version.

The fields of \`paths\`, \`responses\`, \`callbacks\`, \`security\` and \`scopes\` are names chosen by the document. All of them are read, except those that begin with \`x-\` where the specification defines these as extensions.`;

/** This page is made of the table: \`UPDATE=1 npx vitest run test/generator/keyword/support.test.ts\`. */
export function renderSupport(): string {
  const kinds = Object.keys(table) as readonly KeywordKind[];
  return [preface, renderSummary(kinds), ...kinds.map(renderKind)].join("\n\n") + "\n";
}

function renderSummary(kinds: readonly KeywordKind[]): string {
  const rows = kinds.flatMap((kind) => Object.values(table[kind]));
  const count = (use: Keyword["use"]) => rows.filter((row) => row.use === use).length;
  return `${rows.length} keywords of ${kinds.length} objects: ${count("handled")} are handled, ${count("documented")} appear in the docs, ${count("ignored")} have no effect.`;
}

function renderKind(kind: KeywordKind): string {
  const rows = Object.entries(table[kind]).map(([name, { versions, use, note }]) => [
    `\`${name}\``,
    ...all.map((version) => mark(versions, version)),
    uses[use],
    note,
  ]);
  const head = ["Keyword", ...all, "Read", "Effect, or the reason for none"];
  const lines = [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
  return [`## ${titles[kind]}`, lines.join("\n")].join("\n\n");
}

function mark(versions: readonly OpenApiVersion[], version: OpenApiVersion): string {
  return versions.includes(version) ? "●" : "";
}
