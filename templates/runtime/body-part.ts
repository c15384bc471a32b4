/** `multipart/*` with parts as the document describes them (OpenAPI, "Encoding Object"; RFC 7578). */
import type { BodyCodec } from "./body.js";
import { fileNameOf, isFile, octets, typeOf, type WrittenPart, written } from "./body-boundary.js";
import { isRecord, type QueryStyle, scalar } from "./query.js";

/** What the document says of the parts of one property. */
export interface Part {
  /** Of a file, only where it has no type of its own. */
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Where it is there, the value is written as in a query: `a,b`. */
  readonly style?: QueryStyle;
}

/** `subtype` is that of the media type: `form-data`, `mixed`, `related`. */
export function multipartWith(parts: Readonly<Record<string, Part>>, subtype = "form-data"): BodyCodec {
  return (value) => {
    // The caller has made it.
    if (value instanceof FormData) return { body: value };
    const fields = Object.entries(isRecord(value) ? value : {}).flatMap(([name, field]) =>
      fieldsOf(name, field, Object.hasOwn(parts, name) ? (parts[name] ?? {}) : {}),
    );
    return written(fields.map(partOf), subtype);
  };
}

interface Field {
  readonly name: string;
  readonly value: unknown;
  readonly part: Part;
}

/** A list is a part for each of its items. */
function fieldsOf(name: string, value: unknown, part: Part): readonly Field[] {
  if (!part.style) return [value].flat().flatMap((value) => (value === undefined ? [] : { name, value, part }));
  const fields: Field[] = [];
  part.style(name, value, (key = name, encoded) =>
    fields.push({ name: key, value: decodeURIComponent(encoded), part }),
  );
  return fields;
}

function partOf({ name, value, part: { type, style, headers } }: Field): WrittenPart {
  if (isFile(value)) {
    return { name, content: value, type: typeOf(value) || type || octets, fileName: fileNameOf(value, name), headers };
  }
  // What has a style is a text already.
  const isJson = !style && (isRecord(value) || (type !== undefined && /[/+]json\b/.test(type)));
  if (isJson) return { name, content: JSON.stringify(value), type: type ?? "application/json", headers };
  return { name, content: scalar(value), type, headers };
}
