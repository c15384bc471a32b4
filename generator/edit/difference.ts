/** Finds the one operation in which two texts of a document differ, byte by byte. */
import type { Span } from "./span.js";

interface TextEdit {
  readonly span: Span;
  /** The text of the operation as it is now. */
  readonly bytes: Uint8Array;
  /** The places of all operations now. */
  readonly spans: readonly Span[];
}

/** The changed operation; undefined where the texts differ elsewhere, or in several operations. */
export function findEdit(before: Uint8Array, after: Uint8Array, spans: readonly Span[]): TextEdit | undefined {
  const start = commonStart(before, after);
  const end = commonEnd(before, after, start);
  const last = before.length - end;
  const grown = after.length - before.length;
  // The braces of an operation have to be the same.
  const index = spans.findIndex((each) => each.start < start && last < each.end);
  const span = spans[index];
  if (!span) return undefined;
  const moved = spans.map((each, place): Span => {
    if (place < index) return each;
    if (place === index) return { ...each, end: each.end + grown };
    return { ...each, start: each.start + grown, end: each.end + grown };
  });
  return { span, bytes: after.subarray(span.start, span.end + grown), spans: moved };
}

/** Whole pieces are compared at once, since comparing is most of the work. */
const piece = 1 << 14;

function commonStart(one: Uint8Array, other: Uint8Array): number {
  const length = Math.min(one.length, other.length);
  let offset = 0;
  while (offset + piece <= length && isEqual(one, offset, other, offset)) offset += piece;
  while (offset < length && one[offset] === other[offset]) offset++;
  return offset;
}

/** How many bytes at the end are the same, apart from those before `start`. */
function commonEnd(one: Uint8Array, other: Uint8Array, start: number): number {
  const length = Math.min(one.length, other.length) - start;
  let count = piece;
  while (count <= length && isEqual(one, one.length - count, other, other.length - count)) count += piece;
  count -= piece;
  while (count < length && one[one.length - count - 1] === other[other.length - count - 1]) count++;
  return count;
}

function isEqual(one: Uint8Array, from: number, other: Uint8Array, otherFrom: number): boolean {
  return Buffer.compare(one.subarray(from, from + piece), other.subarray(otherFrom, otherFrom + piece)) === 0;
}
