import type { BodyCodec } from "./body.js";
import { fileNameOf, isFile, octets, typeOf, type WrittenPart, written } from "./body-boundary.js";
import { isReadOnce } from "./body-stream.js";
import { isRecord, scalar } from "./query.js";

/** `multipart/form-data` (RFC 7578). Files of every sort go as files, lists repeat their name, other objects go as JSON. */
export const multipart: BodyCodec = (value) => {
  // The caller has made it.
  if (value instanceof FormData) return { body: value };
  const parts = Object.entries(isRecord(value) ? value : {}).flatMap(([name, part]) =>
    [part].flat().flatMap((item: unknown) => (item === undefined ? [] : partOf(name, item))),
  );
  if (parts.some(({ content }) => isReadOnce(content))) return written(parts, "form-data");
  const data = new FormData();
  for (const { name, content, type = "", fileName } of parts) {
    if (fileName === undefined) data.append(name, content as string);
    else data.append(name, new Blob([content as Blob], { type }), fileName);
  }
  return { body: data };
};

function partOf(name: string, item: unknown): WrittenPart {
  if (isFile(item)) return { name, content: item, type: typeOf(item) || octets, fileName: fileNameOf(item, name) };
  // Like every platform's `FormData`, which knows types of files alone.
  if (isRecord(item)) return { name, content: JSON.stringify(item), type: "application/json", fileName: "blob" };
  return { name, content: scalar(item) };
}
