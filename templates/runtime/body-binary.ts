import type { BodyCodec } from "./body.js";

/** Bytes as they are. */
export const binary: BodyCodec = (value) => {
  const body = value instanceof Response ? value.body : isAsyncIterable(value) ? streamOf(value) : value;
  return {
    body: body as Blob,
    contentType: body instanceof Blob && body.type ? body.type : "application/octet-stream",
    once: body instanceof ReadableStream,
  };
};

/** A stream is one too, in some runtimes; it goes as it is. */
function isAsyncIterable(value: unknown): value is AsyncIterable<Uint8Array | string> {
  return (
    !(value instanceof ReadableStream) && typeof value === "object" && value !== null && Symbol.asyncIterator in value
  );
}

function streamOf(chunks: AsyncIterable<Uint8Array | string>): ReadableStream<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = (await iterator.next()) as IteratorResult<Uint8Array | string, undefined>;
      if (done) controller.close();
      else controller.enqueue(typeof value === "string" ? encoder.encode(value) : value);
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}
