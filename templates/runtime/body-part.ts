/** `multipart/*` with parts as the document describes them (OpenAPI, "Encoding Object"; RFC 7578). */
import type { BodyCodec } from "./body.js";
import { fileOf, isReadOnce } from "./body-multipart.js";
import type { FileLike } from "./file.js";
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
    const fields = Object.entries(isRecord(value) ? value : {}).flatMap(([name, field]) =>
      fieldsOf(name, field, Object.hasOwn(parts, name) ? (parts[name] ?? {}) : {}),
    );
    return { body: encode(fields, subtype), once: fields.some(({ value }) => isReadOnce(value)) };
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

/** Written here and not by the platform's `FormData`, which gives a part a type only together with a file name. */
async function encode(fields: readonly Field[], subtype: string): Promise<Blob> {
  const boundary = `part-${crypto.randomUUID()}`;
  const chunks: BlobPart[] = [];
  for (const { name, value, part } of fields) {
    const { content, type, fileName } = await contentOf(value, name, part);
    const file = fileName === undefined ? "" : `; filename="${quote(fileName)}"`;
    const headers = Object.entries({ ...(type && { "Content-Type": type }), ...part.headers });
    const lines = headers.map(([header, text]) => `${header}: ${text}\r\n`).join("");
    const disposition = `Content-Disposition: form-data; name="${quote(name)}"${file}`;
    chunks.push(`--${boundary}\r\n${disposition}\r\n${lines}\r\n`, content, "\r\n");
  }
  return new Blob([...chunks, `--${boundary}--\r\n`], { type: `multipart/${subtype}; boundary=${boundary}` });
}

interface Content {
  readonly content: BlobPart;
  readonly type?: string | undefined;
  readonly fileName?: string;
}

async function contentOf(value: unknown, name: string, { type, style }: Part): Promise<Content> {
  const isBytes = value instanceof Blob || value instanceof ArrayBuffer || ArrayBuffer.isView(value);
  if (isBytes || isReadOnce(value)) {
    const file = await fileOf(value as FileLike, name);
    return { content: file, type: file.type || type || "application/octet-stream", fileName: file.name };
  }
  // What has a style is a text already.
  const isJson = !style && (isRecord(value) || (type !== undefined && /[/+]json\b/.test(type)));
  if (isJson) return { content: JSON.stringify(value), type: type ?? "application/json" };
  return { content: scalar(value), type };
}

/** As browsers escape them (HTML, "Multipart form data"). */
function quote(text: string): string {
  return text.replace(/[\r\n"]/g, encodeURIComponent);
}
