import type { BodyCodec } from "./body.js";
import { encodeQuery, isRecord, type QueryParameter } from "./query.js";

/** `application/x-www-form-urlencoded`: lists repeat their name, objects are written in brackets. */
export const form: BodyCodec = (value) => encodeForm(value);

/** The same, with fields whose style the document names. */
export function formWith(styles: Readonly<Record<string, QueryParameter>>): BodyCodec {
  return (value) => encodeForm(value, styles);
}

function encodeForm(value: unknown, styles?: Readonly<Record<string, QueryParameter>>): ReturnType<BodyCodec> {
  // What is no object is a form that the caller has made: text, or `URLSearchParams`.
  const body = isRecord(value) ? encodeQuery(value, styles) : String(value);
  return { body, contentType: "application/x-www-form-urlencoded" };
}
