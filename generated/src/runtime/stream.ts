/** Streamed responses: items are returned as they arrive. */
import { ClientError } from "./error.js";

/** How the bytes of a stream are parsed into items. Each format is a separate export, so that a client contains only those that it uses. */
export interface StreamFormat {
  /** The content types of this format. A response of another type is an error. */
  readonly type: RegExp;
  /** The items that come over one connection. */
  readonly items: (connection: Connection) => AsyncGenerator<unknown, void, undefined>;
  /** The body property that requests a stream if it is `true`. */
  readonly when?: StreamChoice | undefined;
}

export interface StreamChoice {
  readonly property: string;
  /** The `Accept` header for a stream. */
  readonly accept: string;
  /** The `Accept` header otherwise. */
  readonly otherwise: string;
}

/** One connection of a stream. Reconnecting opens another one. */
export interface Connection {
  readonly response: Response;
  readonly chunks: AsyncIterable<Uint8Array>;
  /** The longest record that is accepted, in bytes. */
  readonly limit: number;
  /** The position in the stream, kept across connections. */
  readonly position: Position;
}

/** The position in a stream of events. */
export interface Position {
  /** The id of the last event; empty if there was none. */
  id: string;
  /** How long the API asks to wait before reconnecting, in milliseconds. */
  retry?: number;
}

/**
 * A stream of items. It can be iterated over once; leaving the loop closes the connection.
 *
 * A stream that is never iterated over keeps its connection open until `controller.abort()`.
 */
export class Stream<Item> implements AsyncIterable<Item> {
  /** Aborts the stream. A loop over it then ends without an error. */
  readonly controller: AbortController;
  readonly #items: () => AsyncIterator<Item>;
  #isTaken = false;

  constructor(items: () => AsyncIterator<Item>, controller: AbortController) {
    this.controller = controller;
    this.#items = items;
  }

  /** @throws ClientError if the stream has already been iterated over. */
  [Symbol.asyncIterator](): AsyncIterator<Item> {
    if (this.#isTaken) throw new ClientError("A stream can be iterated over only once: split it with tee() first.");
    this.#isTaken = true;
    return this.#items();
  }

  /** Splits the stream into two with the same items. Each can be read at its own speed; items that the slower one has not read are buffered. */
  tee(): [Stream<Item>, Stream<Item>] {
    const items = this[Symbol.asyncIterator]();
    /** The items that each has not read yet; `undefined` once it stops reading. */
    const queues: (Promise<IteratorResult<Item>>[] | undefined)[] = [[], []];
    const branch = (index: number) => (): AsyncIterator<Item> => ({
      next: async () => {
        const own = queues[index];
        if (!own) return { done: true, value: undefined };
        const ahead = own.shift();
        if (ahead) return ahead;
        const next = items.next();
        // An error is thrown where it is read, not before.
        next.catch(() => {});
        queues.forEach((queue) => queue !== own && queue?.push(next));
        return next;
      },
      return: async () => {
        queues[index] = undefined;
        if (!queues.some((queue) => queue)) await items.return?.();
        return { done: true, value: undefined };
      },
    });
    return [new Stream(branch(0), this.controller), new Stream(branch(1), this.controller)];
  }

  /** The items as JSON lines, for example as the body of a `Response` of your own server. */
  toReadableStream(): ReadableStream<Uint8Array> {
    const encoder = new TextEncoder();
    let items: AsyncIterator<Item> | undefined;
    return new ReadableStream<Uint8Array>({
      pull: async (sink) => {
        items ??= this[Symbol.asyncIterator]();
        const next = await items.next();
        if (next.done) sink.close();
        else sink.enqueue(encoder.encode(`${JSON.stringify(next.value)}\n`));
      },
      cancel: async () => {
        this.controller.abort();
        await items?.return?.();
      },
    });
  }
}
