/** Chunks that come one by one, as a stream that every platform's `fetch` takes. */

type Chunk = Uint8Array | string;

/** Whether a value gives chunks, now or later. A stream of the platform's, which may do so too, goes as it is. */
export function isIterator(value: unknown): value is AsyncIterable<Chunk> | Iterator<Chunk> {
  const { next } = Object(value) as { readonly next?: unknown };
  return !(value instanceof ReadableStream) && (Symbol.asyncIterator in Object(value) || typeof next === "function");
}

export function streamOf(chunks: AsyncIterable<Chunk> | Iterator<Chunk>): ReadableStream<Uint8Array> {
  const iterator = Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks;
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = (await iterator.next()) as IteratorResult<Chunk, undefined>;
      if (done) controller.close();
      else controller.enqueue(typeof value === "string" ? encoder.encode(value) : value);
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}
