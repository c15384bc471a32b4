/** The changelog of a client: changes as Markdown, for the client's users. */
import type { Level } from "../diff/change.js";
import { changeTable } from "../diff/change-table.js";
import type { PlacedChange } from "./compare.js";

const titles: Readonly<Record<Level, string>> = {
  major: "Breaking changes",
  minor: "New",
  patch: "Other changes",
};

/** A section for each level with changes. `heading` is the Markdown mark of its title: `##`. */
export function changesMarkdown(changes: readonly PlacedChange[], heading: string, withPlaces: boolean): string {
  const sections = (["major", "minor", "patch"] as const).flatMap((level) => {
    const items = changes.filter((each) => each.level === level).map((each) => formatItem(each, withPlaces));
    return items.length === 0 ? [] : [`${heading} ${titles[level]}\n\n${items.join("")}`];
  });
  return sections.join("\n");
}

/** Names from the document are shown as text, not as markup. */
function formatItem({ message, help, file, line, column }: PlacedChange, withPlaces: boolean): string {
  const place = [file, line, column].filter((each) => each !== undefined).join(":");
  const at = withPlaces && place !== "" ? ` (\`${place.replaceAll("`", "")}\`)` : "";
  return `- ${escapeMarkdown(message)}${at}\n  ${escapeMarkdown(help)}\n`;
}

function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_[\]<>#|~&]/g, "\\$&");
}

/** The entry of a release without changes of the API. */
export const sameApi = "- The same API; the code has been generated anew.\n";

/** The entry of the first release. */
export const firstVersion = "- The first version.\n";

/** The sections of a changelog, and where a version stands in it. */
interface Parts {
  /** The text before the first version. */
  readonly head: string;
  readonly parts: readonly string[];
  /** The indices of the section for unreleased changes and of the version's own; negative where there is none. */
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
 * The section of a version: what the generator says of it, with what its author has written there and below
 * “Unreleased”.
 */
export function sectionOf(changelog: string, version: string, generated: string): string {
  const { parts, pending, known } = partsOf(changelog, version);
  const [before = "", waiting = ""] = [known, pending].map((index) => bodyOf(parts[index] ?? ""));
  return `${mergeSections(withoutGenerated(readSections(before)), readSections(waiting), readSections(generated))}\n`;
}

/**
 * The changelog with that section, in place of an existing one or before all other versions. Line ends stay as they
 * are.
 */
export function withSection(changelog: string, version: string, section: string): string {
  const { head, parts, pending, known } = partsOf(changelog, version);
  const heading = parts[known]?.split("\n", 1)[0] ?? `## ${version}`;
  const whole = `${heading}\n\n${section}`;
  const emptied = pending < 0 ? parts : parts.with(pending, `${parts[pending]?.split("\n", 1)[0] ?? ""}\n`);
  // The section for unreleased changes stays first.
  const placed = known < 0 ? emptied.toSpliced(pending + 1, 0, whole) : emptied.with(known, whole);
  const text = [head.trim() === "" ? "# Changelog" : head, ...placed].map((part) => part.trimEnd()).join("\n\n");
  return `${text}\n`.replaceAll("\n", changelog.includes("\r\n") ? "\r\n" : "\n");
}

/** Removes the section of a first version that was never released. */
export function withoutFirst(changelog: string, version: string): string {
  const section = `## ${version}\n\n${firstVersion}`;
  return changelog.replace(section, "").replace(section.replaceAll("\n", "\r\n"), "");
}

/** The version in a heading: `1.0.0` of `## [1.0.0] - 2026-01-01` or `## v1.0.0`. */
function titleOf(part: string): string {
  return /^## \[?v?([^\]\s]+)/.exec(part)?.[1] ?? "";
}

function bodyOf(part: string): string {
  return part.replace(/^.*\n?/, "").trim();
}

/** The text below each heading of the third level; the text before the first has an empty heading. */
type Sections = ReadonlyMap<string, string>;

function readSections(body: string): Sections {
  return new Map(
    body.split(/^(?=### )/m).map((part) => {
      const [, title = "", rest = part] = /^### (.*)\n?([^]*)$/.exec(part) ?? [];
      return [title.trim(), rest.trim()];
    }),
  );
}

/** Removes the generator's own items, since the changes are described anew; the author's items stay. */
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

/** Whether `formatItem` has written an item: its second line is one of the sentences that say what to do. */
function isGenerated(item: string): boolean {
  if ([sameApi, firstVersion].includes(`${item.trim()}\n`)) return true;
  return helps.has(item.trim().split("\n  ")[1] ?? "");
}

function mergeSections(...all: readonly Sections[]): string {
  const own: readonly string[] = Object.values(titles);
  const others = all.flatMap((each) => [...each.keys()]).filter((title) => title !== "" && !own.includes(title));
  const blocks = ["", ...own, ...new Set(others)].flatMap((title) => {
    // The generator's items come first, below a heading of their own.
    const given = title === "" ? all : all.toReversed();
    const texts = given.flatMap((each) => each.get(title) || []);
    const text = texts.join(texts.every((each) => each.startsWith("- ")) ? "\n" : "\n\n");
    return text === "" ? [] : [title === "" ? text : `### ${title}\n\n${text}`];
  });
  return blocks.join("\n\n");
}
