import type { BodyCodec } from "./body.js";
import { isRecord, scalar } from "./query.js";

/** `multipart/form-data` (RFC 7578). Files go as they are, lists repeat their name, other objects go as JSON. */
export const multipart: BodyCodec = (value) => {
  const data = new FormData();
  for (const [name, part] of Object.entries(isRecord(value) ? value : {})) {
    for (const item of Array.isArray(part) ? part : [part]) append(data, name, item);
  }
  return { body: data };
};

function append(data: FormData, name: string, item: unknown): void {
  if (item === undefined) return;
  if (item instanceof Blob) data.append(name, item);
  else if (item instanceof ArrayBuffer || ArrayBuffer.isView(item))
    data.append(name, new Blob([item as BlobPart]), name);
  else if (isRecord(item)) data.append(name, new Blob([JSON.stringify(item)], { type: "application/json" }));
  else data.append(name, scalar(item));
}
