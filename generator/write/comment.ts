/** Doc comments; each line begins in the column of what it documents. */
import { hardline, join, type Layout } from "./layout.js";

/** The comments with a line end after each; nothing where there are none. */
export function layOutDocs(docs: readonly string[] = []): readonly Layout[] {
  return docs.flatMap((text) => [join(hardline, commentLines(text)), hardline]);
}

/**
 * The same as text. The first line begins at the current place, which is `depth` steps of two spaces from the margin.
 */
export function printDocs(docs: readonly string[] = [], depth = 0): string {
  if (docs.length === 0) return "";
  const margin = "  ".repeat(depth);
  return docs.map((text) => `${commentLines(text).join(`\n${margin}`)}\n${margin}`).join("");
}

/** The lines of a comment; if its text begins with an empty line, it is written over several. */
function commentLines(text: string): readonly string[] {
  if (!text.startsWith("\n")) return [`/** ${text} */`];
  const lines = text.slice(1).split("\n");
  return ["/**", ...lines.map((line) => ` * ${line}`.trimEnd()), " */"];
}
