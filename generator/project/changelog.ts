/** Changes as Markdown, for the users of the client. */
import type { Level } from "../diff/change.js";
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

/** The changelog with the section of a version in it: in the place of one that it has already, else before all others. */
export function withSection(changelog: string, version: string, section: string): string {
  const parts = changelog.split(/^(?=## )/m);
  const text = `## ${version}\n\n${section.trimEnd()}\n`;
  const isSame = (part: string) => part.split("\n", 1)[0]?.trim() === `## ${version}`;
  const index = parts.findIndex(isSame);
  const isLast = index === parts.length - 1;
  if (index >= 0) return parts.with(index, text + (isLast ? "" : "\n")).join("");
  const [head = "", ...others] = changelog.startsWith("## ") ? ["", ...parts] : parts;
  const title = head.trim() === "" ? "# Changelog" : head.trimEnd();
  return [`${title}\n\n${text}`, others.join("")].filter((part) => part !== "").join("\n");
}
