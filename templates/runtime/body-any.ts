import { type BodyCodec, json } from "./body.js";
import { isIterator, streamOf } from "./body-stream.js";

/**
 * For a call that the document does not describe: values that `fetch` accepts are sent as they are, all others as JSON.
 */
export const anyBody: BodyCodec = (value) => {
  const body = isIterator(value) ? streamOf(value) : value;
  if (body instanceof ReadableStream) return { body, once: true };
  const isNative = [Blob, FormData, URLSearchParams, ArrayBuffer].some((Class) => value instanceof Class);
  if (isNative || typeof value === "string" || ArrayBuffer.isView(value)) return { body: value as Blob };
  return json(value);
};
