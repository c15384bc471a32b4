import type { Position } from "../diagnostic.js";
import { unseenInProse } from "../visible.js";

/**
 * The line that a position is in, and a caret below the column:
 *
 *     openapi: 3.1.0 : yes
 *                    ^
 *
 * Of a line longer than `width` (JSON is often one) the part around the column, with … where it was cut.
 */
export function excerpt(line: string, position: Position, width: number): string {
  const column = Math.min(position.column - 1, line.length);
  // Leaves room for an … at either end.
  const most = line.length <= width ? line.length : Math.max(1, width - 2);
  const start = Math.max(0, Math.min(column - Math.floor(most / 2), line.length - most));
  const end = Math.min(line.length, start + most);
  const head = start > 0 ? "…" : "";
  const shown = `${head}${line.slice(start, end)}${end < line.length ? "…" : ""}`
    .replace(unseenInProse(), " ")
    .replaceAll("\t", " ");
  return `${shown}\n${" ".repeat(head.length + cells(line.slice(start, column)))}^`;
}

/** How many terminal cells a text takes, near enough: East Asian characters and emoji take two, all others one. */
function cells(text: string): number {
  let count = 0;
  for (const character of text) {
    const wide =
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
    count += wide.test(character) ? 2 : /\p{Mn}/u.test(character) ? 0 : 1;
  }
  return count;
}
