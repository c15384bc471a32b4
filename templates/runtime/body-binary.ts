import type { BodyCodec } from "./body.js";
import { isIterator, streamOf } from "./body-stream.js";

/** Bytes as they are. */
export const binary: BodyCodec = (value) => {
  const body = value instanceof Response ? value.body : isIterator(value) ? streamOf(value) : value;
  return {
    body: body as Blob,
    contentType: body instanceof Blob && body.type ? body.type : "application/octet-stream",
    once: body instanceof ReadableStream,
  };
};
