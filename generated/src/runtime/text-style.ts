/** The styles of path and header parameters that are not the default (OpenAPI, "Style Values"; RFC 6570, 3.2). */
import { isRecord, scalar } from "./query.js";

/** Writes a value; `encode` makes a part of it fit for its place. */
export type TextStyle = (name: string, value: unknown, encode: (text: string) => string) => string;

/** `style: simple` of an object: `R,100,G,200`. Of a list it is the default: `a,b`. */
export const simple: TextStyle = (_, value, encode) => partsOf(value, encode).join(",");
/** `style: simple, explode: true` of an object: `R=100,G=200`. */
export const simpleExploded: TextStyle = (_, value, encode) => partsOf(value, encode, "=").join(",");
/** `style: label`: `.a,b`. */
export const label: TextStyle = (_, value, encode) => `.${partsOf(value, encode).join(",")}`;
/** `style: label, explode: true`: `.a.b`, `.R=100.G=200`. */
export const labelExploded: TextStyle = (_, value, encode) => `.${partsOf(value, encode, "=").join(".")}`;

/** `style: matrix`: `;color=a,b`. */
export const matrix: TextStyle = (name, value, encode) => pair(name, partsOf(value, encode).join(","));

/** `style: matrix, explode: true`: `;color=a;color=b`, `;R=100;G=200`. */
export const matrixExploded: TextStyle = (name, value, encode) => {
  const parts = partsOf(value, encode, "=");
  return parts.map((part) => (isRecord(value) ? `;${part}` : pair(name, part))).join("");
};

/** `content: application/json`. */
export const jsonText: TextStyle = (_, value, encode) => encode(JSON.stringify(value));

/** A name and its text; an empty text has nothing behind the name (RFC 6570, 3.2.7). */
function pair(name: string, text: string): string {
  return `;${encodeURIComponent(name)}${text && "="}${text}`;
}

/**
 * The items of a list; or the names and values of an object, joined in pairs where `equals` is given. Undefined ones
 * are left out.
 */
function partsOf(value: unknown, encode: (text: string) => string, equals?: string): string[] {
  const write = (part: unknown) => encode(scalar(part));
  if (!isRecord(value)) return [value].flat().flatMap((item) => (item === undefined ? [] : write(item)));
  return Object.entries(value).flatMap(([key, part]) => {
    if (part === undefined) return [];
    return equals === undefined ? [encode(key), write(part)] : `${encode(key)}${equals}${write(part)}`;
  });
}
