/** Changes as Markdown, for the users of the client. */
import type { Level } from "../diff/change.js";
import { changeTable } from "../diff/change-table.js";
import type { PlacedChange } from "./compare.js";

const titles: Readonly<Record<Level, string>> = {
  major: "Breaking changes",
  minor: "New",
  patch: "Other changes",
};

/** A section for each level that there is a change of; `heading` is the marks before its title. */
export function changesMarkdown(changes: readonly PlacedChange[], heading: string, withPlaces: boolean): string {
  const sections = (["major", "minor", "patch"] as const).flatMap((level) => {
    const items = changes.filter((each) => each.level === level).map((each) => formatItem(each, withPlaces));
    return items.length === 0 ? [] : [`${heading} ${titles[level]}\n\n${items.join("")}`];
  });
  return sections.join("\n");
}

/** What the document calls things is text here, not markup. */
function formatItem({ message, help, file, line, column }: PlacedChange, withPlaces: boolean): string {
  const place = [file, line, column].filter((each) => each !== undefined).join(":");
  const at = withPlaces && place !== "" ? ` (\`${place.replaceAll("`", "")}\`)` : "";
  return `- ${escapeMarkdown(message)}${at}\n  ${escapeMarkdown(help)}\n`;
}

function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_[\]<>#|~&]/g, "\\$&");
}

/** What a release says that nobody feels. */
export const sameApi = "- The same API; the code has been generated anew.\n";

/** What the changelog of a new client says. */
export const firstVersion = "- The first version.\n";

/** Where in a changelog a version is told of. */
interface Parts {
  /** What stands before the first version. */
  readonly head: string;
  readonly parts: readonly string[];
  /** Of what waits for the next version, and of the version itself; negative where there is none. */
  readonly pending: number;
  readonly known: number;
}

function partsOf(changelog: string, version: string): Parts {
  const parts = changelog.replaceAll("\r\n", "\n").split(/^(?=## )/m);
  const head = parts[0]?.startsWith("## ") ? "" : (parts.shift() ?? "");
  const pending = parts.findIndex((part) => titleOf(part).toLowerCase() === "unreleased");
  return { head, parts, pending, known: parts.findIndex((part) => titleOf(part) === version) };
}

/**
 * What a changelog is to say of a version: what the generator says of it, what its author has written into its section, and what
 * stands below “Unreleased”.
 */
export function sectionOf(changelog: string, version: string, generated: string): string {
  const { parts, pending, known } = partsOf(changelog, version);
  const [before = "", waiting = ""] = [known, pending].map((index) => bodyOf(parts[index] ?? ""));
  return `${mergeSections(withoutGenerated(readSections(before)), readSections(waiting), readSections(generated))}\n`;
}

/** The changelog with that section: in the place of one that it has already, else before all other versions. Its lines end as they did. */
export function withSection(changelog: string, version: string, section: string): string {
  const { head, parts, pending, known } = partsOf(changelog, version);
  const heading = parts[known]?.split("\n", 1)[0] ?? `## ${version}`;
  const whole = `${heading}\n\n${section}`;
  const emptied = pending < 0 ? parts : parts.with(pending, `${parts[pending]?.split("\n", 1)[0] ?? ""}\n`);
  // After what waits for the next one, which stands first.
  const placed = known < 0 ? emptied.toSpliced(pending + 1, 0, whole) : emptied.with(known, whole);
  const text = [head.trim() === "" ? "# Changelog" : head, ...placed].map((part) => part.trimEnd()).join("\n\n");
  return `${text}\n`.replaceAll("\n", changelog.includes("\r\n") ? "\r\n" : "\n");
}

/** Without the section of a first version that was never released. */
export function withoutFirst(changelog: string, version: string): string {
  const section = `## ${version}\n\n${firstVersion}`;
  return changelog.replace(section, "").replace(section.replaceAll("\n", "\r\n"), "");
}

/** `1.0.0` of `## [1.0.0] - 2026-01-01` or `## v1.0.0`. */
function titleOf(part: string): string {
  return /^## \[?v?([^\]\s]+)/.exec(part)?.[1] ?? "";
}

function bodyOf(part: string): string {
  return part.replace(/^.*\n?/, "").trim();
}

/** What stands below each heading of the third rank; what stands before the first has none. */
type Sections = ReadonlyMap<string, string>;

function readSections(body: string): Sections {
  return new Map(
    body.split(/^(?=### )/m).map((part) => {
      const [, title = "", rest = part] = /^### (.*)\n?([^]*)$/.exec(part) ?? [];
      return [title.trim(), rest.trim()];
    }),
  );
}

/** Of the generator's own sections only what is not its own: what has changed since is told anew. */
function withoutGenerated(sections: Sections): Sections {
  const own = Object.values(titles);
  return new Map(
    [...sections].map(([title, text]) => {
      if (title !== "" && !own.includes(title)) return [title, text];
      const items = text.split(/^(?=\S)/m).filter((item) => !isGenerated(item));
      return [title, items.join("").trim()];
    }),
  );
}

const helps: ReadonlySet<string> = new Set(Object.values(changeTable).map(({ help }) => escapeMarkdown(help)));

/** An item as `formatItem` writes it: its second line is one of the sentences that say what to do. */
function isGenerated(item: string): boolean {
  if ([sameApi, firstVersion].includes(`${item.trim()}\n`)) return true;
  return helps.has(item.trim().split("\n  ")[1] ?? "");
}

function mergeSections(...all: readonly Sections[]): string {
  const own: readonly string[] = Object.values(titles);
  const others = all.flatMap((each) => [...each.keys()]).filter((title) => title !== "" && !own.includes(title));
  const blocks = ["", ...own, ...new Set(others)].flatMap((title) => {
    // What the generator says comes first, below a heading of its own.
    const given = title === "" ? all : all.toReversed();
    const texts = given.flatMap((each) => each.get(title) || []);
    const text = texts.join(texts.every((each) => each.startsWith("- ")) ? "\n" : "\n\n");
    return text === "" ? [] : [title === "" ? text : `### ${title}\n\n${text}`];
  });
  return blocks.join("\n\n");
}
