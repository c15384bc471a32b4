import type { BodyCodec } from "./body.js";
import { isIterator, streamOf } from "./body-stream.js";

/** Bytes, sent unchanged. */
export const binary: BodyCodec = (value) => {
  const given = value instanceof Response ? value.body : value;
  const body = isIterator(given) ? streamOf(given) : given;
  return {
    body: body as Blob,
    contentType: body instanceof Blob && body.type ? body.type : "application/octet-stream",
    once: body instanceof ReadableStream,
  };
};
