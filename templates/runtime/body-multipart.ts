import type { BodyCodec } from "./body.js";
import { type FileLike, isResponse, toFile } from "./file.js";
import { isRecord, scalar } from "./query.js";

/** `multipart/form-data` (RFC 7578). Files of every sort go as files, lists repeat their name, other objects go as JSON. */
export const multipart: BodyCodec = (value) => {
  const parts = Object.entries(isRecord(value) ? value : {}).flatMap(([name, part]) =>
    (Array.isArray(part) ? part : [part]).map((item: unknown) => ({ name, item })),
  );
  return { body: formOf(parts), once: parts.some(({ item }) => isReadOnce(item)) };
};

async function formOf(parts: readonly { readonly name: string; readonly item: unknown }[]): Promise<FormData> {
  const data = new FormData();
  for (const { name, item } of parts) {
    if (item === undefined) continue;
    if (item instanceof Blob || isReadOnce(item) || item instanceof ArrayBuffer || ArrayBuffer.isView(item))
      data.append(name, await fileOf(item as FileLike, name));
    else if (isRecord(item)) data.append(name, new Blob([JSON.stringify(item)], { type: "application/json" }));
    else data.append(name, scalar(item));
  }
  return data;
}

/** A file that has a name keeps it, but for the folders before it. */
export function fileOf(value: FileLike, name: string): Promise<File> {
  return toFile(value, value instanceof File ? undefined : name);
}

/** What is gone once it was read, and so cannot be sent again. */
export function isReadOnce(item: unknown): boolean {
  return isResponse(item) || (typeof item === "object" && item !== null && Symbol.asyncIterator in item);
}
