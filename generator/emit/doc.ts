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
import type { Comment, CommentText } from "./code.js";
import { blockComment, commentLines, commentText, joinComment, name, noComment, noText, note } from "./syntax.js";
import { wrap } from "./wrap.js";

/** The text of a comment, without its delimiters; empty where there is nothing to say. */
export function docText({ text = "", tags }: DocPlan): CommentText {
  const said = commentText(wrap(text));
  const lines = tags.map(tagText);
  return joinComment(said === "" ? lines : lines.length === 0 ? [said] : [said, noText, ...lines]);
}

function tagText(tag: DocPlan["tags"][number]): CommentText {
  // The text of other tags is a value: an example, a default.
  const isProse = tag.name === "deprecated";
  const text = commentText(isProse ? wrap(tag.text ?? "") : (tag.text ?? ""));
  if (text === "") return note`@${name(tag.name)}`;
  return text.includes("\n") ? note`@${name(tag.name)}\n${text}` : note`@${name(tag.name)} ${text}`;
}

/** The comment in the form that ts-morph takes: where its first line is empty, it has several lines. */
export function emitDocs(doc: DocPlan): CommentText[] {
  const text = docText(doc);
  if (text === "") return [];
  return [isLong(text) ? note`\n${text}` : text];
}

/** The comment with its delimiters; empty where there is nothing to say. */
export function docComment(doc: DocPlan): Comment {
  const text = docText(doc);
  return text === "" ? noComment : blockComment(text, isLong(text));
}

/** The same text as `//` comments, which document no declaration. */
export function lineComment(doc: DocPlan): Comment {
  const text = docText(doc);
  return text === "" ? noComment : commentLines(text);
}

function isLong(text: string): boolean {
  return text.length > 100 || text.includes("\n");
}
