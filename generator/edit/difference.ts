/** Which operation two texts of a document differ in. */
import type { Span } from "./span.js";

export interface TextEdit {
  readonly span: Span;
  /** The operation as it is written now. */
  readonly text: string;
  /** Where the operations stand in the new text. */
  readonly spans: readonly Span[];
}

/** Undefined where they differ elsewhere, or in more than one operation. */
export function findEdit(before: string, after: string, spans: readonly Span[]): TextEdit | undefined {
  const start = commonStart(before, after);
  const end = commonEnd(before, after, start);
  const last = before.length - end;
  const grown = after.length - before.length;
  // The braces themselves stay.
  const index = spans.findIndex((each) => each.start < start && last < each.end);
  const span = spans[index];
  if (!span) return undefined;
  const moved = spans.map((each, place): Span => {
    if (place < index) return each;
    if (place === index) return { ...each, end: each.end + grown };
    return { ...each, start: each.start + grown, end: each.end + grown };
  });
  return { span, text: after.slice(span.start, span.end + grown), spans: moved };
}

/** Whole pieces are compared at once: this is most of the work. */
const piece = 1 << 14;

function commonStart(one: string, other: string): number {
  const length = Math.min(one.length, other.length);
  let offset = 0;
  while (offset + piece <= length && one.slice(offset, offset + piece) === other.slice(offset, offset + piece))
    offset += piece;
  while (offset < length && one.charCodeAt(offset) === other.charCodeAt(offset)) offset++;
  return offset;
}

/** How many characters at the end are the same, none of which stand before `start`. */
function commonEnd(one: string, other: string, start: number): number {
  const length = Math.min(one.length, other.length) - start;
  const same = (count: number) =>
    one.slice(one.length - count - piece, one.length - count) ===
    other.slice(other.length - count - piece, other.length - count);
  let count = 0;
  while (count + piece <= length && same(count)) count += piece;
  while (count < length && one.charCodeAt(one.length - count - 1) === other.charCodeAt(other.length - count - 1))
    count++;
  return count;
}
