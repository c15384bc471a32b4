import type { BodyCodec } from "./body.js";
import { type FileLike, toFile } from "./file.js";
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
    if (item instanceof Blob) data.append(name, item);
    else if (isReadOnce(item) || item instanceof ArrayBuffer || ArrayBuffer.isView(item)) {
      data.append(name, await toFile(item as FileLike, name));
    } else if (isRecord(item)) data.append(name, new Blob([JSON.stringify(item)], { type: "application/json" }));
    else data.append(name, scalar(item));
  }
  return data;
}

/** What is gone once it was read, and so cannot be sent again. */
export function isReadOnce(item: unknown): boolean {
  return item instanceof Response || (typeof item === "object" && item !== null && Symbol.asyncIterator in item);
}
