/** Finds the operations in the text of a JSON document. */

/** From the opening brace of an operation to the offset behind its closing one. */
export interface Span {
  readonly path: string;
  /** As the document writes it: `get`. */
  readonly method: string;
  readonly start: number;
  readonly end: number;
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** The operations in the order in which they stand. `text` must be JSON. */
export function findSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  eachMember(text, skipSpace(text, 0), (field, paths) => {
    if (field !== "paths") return skipValue(text, paths);
    return eachMember(text, paths, (path, pathItem) =>
      eachMember(text, pathItem, (method, start) => {
        const end = skipValue(text, start);
        if (methods.includes(method) && text.charAt(start) === "{") spans.push({ path, method, start, end });
        return end;
      }),
    );
  });
  return spans;
}

/**
 * Visits the members of an object; any other value is skipped. Both this and `visit` give the offset behind the value.
 */
function eachMember(text: string, start: number, visit: (key: string, value: number) => number): number {
  if (text.charAt(start) !== "{") return skipValue(text, start);
  let offset = skipSpace(text, start + 1);
  while (text.charAt(offset) === '"') {
    const end = skipText(text, offset);
    const key = JSON.parse(text.slice(offset, end)) as string;
    const colon = skipSpace(text, end);
    offset = skipSpace(text, visit(key, skipSpace(text, colon + 1)));
    if (text.charAt(offset) === ",") offset = skipSpace(text, offset + 1);
  }
  return offset + 1;
}

function skipSpace(text: string, start: number): number {
  let offset = start;
  while (text.charCodeAt(offset) <= 0x20) offset++;
  return offset;
}

function skipValue(text: string, start: number): number {
  const first = text.charAt(start);
  if (first === '"') return skipText(text, start);
  if (first !== "{" && first !== "[") {
    scalarEnd.lastIndex = start;
    return scalarEnd.exec(text)?.index ?? text.length;
  }
  let depth = 0;
  for (let offset = start; offset < text.length; offset++) {
    switch (text.charCodeAt(offset)) {
      case 0x22:
        offset = skipText(text, offset) - 1;
        break;
      case 0x7b:
      case 0x5b:
        depth++;
        break;
      case 0x7d:
      case 0x5d:
        if (--depth === 0) return offset + 1;
    }
  }
  return text.length;
}

const scalarEnd = /[\s,}\]]/g;

function skipText(text: string, start: number): number {
  for (let offset = start + 1; ; offset++) {
    offset = text.indexOf('"', offset);
    if (offset < 0) return text.length;
    let before = offset;
    while (text.charCodeAt(before - 1) === 0x5c) before--;
    if ((offset - before) % 2 === 0) return offset + 1;
  }
}
