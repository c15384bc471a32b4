/** `allowReserved` (OpenAPI, "Parameter Object"; RFC 6570, 3.2.3): reserved characters and percent-encoded triples stay as they are. */
import { form, type QueryStyle } from "./query.js";
import { simple, type TextStyle } from "./text-style.js";

/**
 * For a query, except for characters that would end the value there: `#`, `&`, and `+`, which a form reads as a space.
 */
export function reserved(style: QueryStyle = form): QueryStyle {
  return (name, value, add) =>
    style(name, value, (name, encoded) => add(name, keepReserved(decodeURIComponent(encoded), /[#&+]/g)));
}

/** For a path, except for characters that would end the segment there. */
export function reservedSegment(style: TextStyle = simple): TextStyle {
  return (name, value) => style(name, value, (text) => keepReserved(text, /[/?#]/g));
}

function keepReserved(text: string, ending: RegExp): string {
  return encodeURI(text)
    .replace(/%5([BD])/g, (_, digit) => (digit === "B" ? "[" : "]"))
    .replace(/%25([0-9a-f]{2})/gi, "%$1")
    .replace(ending, encodeURIComponent);
}
