/** The styles of path and header parameters other than the default (OpenAPI, "Style Values"; RFC 6570, 3.2). */
import { isRecord, scalar } from "./query.js";

/** Serializes one value; `encode` escapes each part of it for its location. */
export type TextStyle = (name: string, value: unknown, encode: (text: string) => string) => string;

/** `style: simple` of an object: `R,100,G,200`. For a list, it is the default: `a,b`. */
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

/** RFC 6570, 3.2.7: for an empty value, only the name is written. */
function pair(name: string, text: string): string {
  return `;${encodeURIComponent(name)}${text && "="}${text}`;
}

/** The items of a list, or the names and values of an object; with `equals`, each name is joined to its value. `undefined` is skipped. */
function partsOf(value: unknown, encode: (text: string) => string, equals?: string): string[] {
  const write = (part: unknown) => encode(scalar(part));
  if (!isRecord(value)) return [value].flat().flatMap((item) => (item === undefined ? [] : write(item)));
  return Object.entries(value).flatMap(([key, part]) => {
    if (part === undefined) return [];
    return equals === undefined ? [encode(key), write(part)] : `${encode(key)}${equals}${write(part)}`;
  });
}
