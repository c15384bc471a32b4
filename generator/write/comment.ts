/** Doc comments, each line of which begins where what it documents does. */
import { hardline, join, type Layout } from "./layout.js";

/** The comments and the end of their last line; nothing where there are none. */
export function layOutDocs(docs: readonly string[] = []): readonly Layout[] {
  return docs.flatMap((text) => [join(hardline, commentLines(text)), hardline]);
}

/** An empty first line makes a comment of several lines. */
function commentLines(text: string): readonly string[] {
  if (!text.startsWith("\n")) return [`/** ${text} */`];
  const lines = text.slice(1).split("\n");
  return ["/**", ...lines.map((line) => ` * ${line}`.trimEnd()), " */"];
}
