/**
 * Doc comments:
 *
 *     /**
 *      * Update a license key by its ID.
 *      *
 *      * @example "lic_123"
 *      *\/
 */
import type { DocPlan } from "../plan/plan.js";
import { commentText, name } from "./syntax.js";

/** What stands in the comment, without its stars; empty where there is nothing to say. */
export function docText({ text = "", tags }: DocPlan): string {
  const prose = commentText(text);
  const lines = tags.map(tagText).join("\n");
  return prose && lines ? `${prose}\n\n${lines}` : prose + lines;
}

function tagText(tag: DocPlan["tags"][number]): string {
  const text = commentText(tag.text ?? "");
  return `@${name(tag.name)}${text && (text.includes("\n") ? "\n" : " ")}${text}`;
}

/** As ts-morph takes it: an empty first line makes a comment of several lines. */
export function emitDocs(doc: DocPlan): string[] {
  const text = docText(doc);
  if (!text) return [];
  return [isLong(text) ? `\n${text}` : text];
}

/** The comment itself; empty where there is nothing to say. */
export function docComment(doc: DocPlan): string {
  const text = docText(doc);
  if (!text) return "";
  if (!isLong(text)) return `/** ${text} */`;
  return ["/**", ...text.split("\n").map((line) => ` * ${line}`.trimEnd()), " */"].join("\n");
}

/** The same as a comment that documents nothing: a line each. */
export function lineComment(doc: DocPlan): string {
  const text = docText(doc);
  if (!text) return "";
  return text
    .split("\n")
    .map((line) => `// ${line}`.trimEnd())
    .join("\n");
}

function isLong(text: string): boolean {
  return text.length > 100 || text.includes("\n");
}
