/** Doc comments, each line of which begins where what it documents does. */
import { hardline, join, type Layout } from "./layout.js";

/** The comments and the end of their last line; nothing where there are none. */
export function layOutDocs(docs: readonly string[] = []): readonly Layout[] {
  return docs.flatMap((text) => [join(hardline, commentLines(text)), hardline]);
}

/** The same as text, whose first line begins where the page stands: `depth` steps of two spaces from the margin. */
export function printDocs(docs: readonly string[] = [], depth = 0): string {
  if (docs.length === 0) return "";
  const margin = "  ".repeat(depth);
  return docs.map((text) => `${commentLines(text).join(`\n${margin}`)}\n${margin}`).join("");
}

/** An empty first line makes a comment of several lines. */
function commentLines(text: string): readonly string[] {
  if (!text.startsWith("\n")) return [`/** ${text} */`];
  const lines = text.slice(1).split("\n");
  return ["/**", ...lines.map((line) => ` * ${line}`.trimEnd()), " */"];
}
