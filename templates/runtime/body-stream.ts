/** Chunks that come one by one, as a stream that every platform's `fetch` takes. */
import type { Ending } from "./body.js";
import { isResponse } from "./file.js";

type Chunk = Uint8Array | string;

/** Whether a value gives chunks, now or later: a stream of the platform's too, where the platform iterates over streams. */
export function isIterator(value: unknown): value is AsyncIterable<Chunk> | Iterator<Chunk> {
  const { next } = Object(value) as { readonly next?: unknown };
  return Symbol.asyncIterator in Object(value) || typeof next === "function";
}

/** What is gone once it was read, and so cannot be sent again. Not every platform iterates over a stream. */
export function isReadOnce(value: unknown): boolean {
  return value instanceof ReadableStream || isResponse(value) || Symbol.asyncIterator in Object(value);
}

export function streamOf(chunks: AsyncIterable<Chunk> | Iterator<Chunk>): Ending {
  let iterator: AsyncIterator<Chunk> | Iterator<Chunk> | undefined;
  // Not before it is read: until then, it is the caller's.
  const begun = () => (iterator ??= Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks);
  const encoder = new TextEncoder();
  return unkept({
    async pull(controller) {
      const { done, value } = (await begun().next()) as IteratorResult<Chunk, undefined>;
      if (done) controller.close();
      else controller.enqueue(typeof value === "string" ? encoder.encode(value) : value);
    },
    async cancel() {
      await begun().return?.();
    },
  });
}

interface Source {
  pull(controller: ReadableStreamDefaultController<Uint8Array>): Promise<void>;
  cancel(reason: unknown): Promise<void>;
}

/**
 * A stream of which nothing is kept, that is read no faster than it is sent, and that can be ended with its call.
 *
 * Node's `fetch` splits a body and sends one half. The other it keeps, all of it, for a redirect that could not be followed with it anyway.
 */
export function unkept(source: Source): Ending {
  let end = (_: unknown): void => {};
  const stream = new ReadableStream<Uint8Array>(
    {
      ...source,
      start: (controller) => {
        end = (reason) => {
          controller.error(reason);
          source.cancel(reason).catch(() => {});
        };
      },
    },
    { highWaterMark: 0 },
  );
  return Object.assign(stream, { end, tee: (): [Ending, Ending] => [new ReadableStream({ cancel: end }), stream] });
}
