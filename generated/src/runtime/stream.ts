/** Answers that come in parts, each handed out as it comes. */
import { ClientError } from "./error.js";

/** How the bytes of a stream become items. Each format is a value of its own, so that a client carries only those that it uses. */
export interface StreamFormat {
  /** Content types that it reads; an answer of another one is no such stream. */
  readonly type: RegExp;
  /** The items of one connection. */
  readonly items: (connection: Connection) => AsyncGenerator<unknown, void, undefined>;
  /** Where a property of the body decides whether the answer is a stream: with `true` it is. */
  readonly when?: StreamChoice | undefined;
}

export interface StreamChoice {
  readonly property: string;
  /** What is accepted where the answer is to be a stream. */
  readonly accept: string;
  /** What is accepted where it is not. */
  readonly otherwise: string;
}

/** One answer of a stream; there are several where a lost connection is made anew. */
export interface Connection {
  readonly response: Response;
  readonly chunks: AsyncIterable<Uint8Array>;
  /** The longest part that is accepted, in bytes. */
  readonly limit: number;
  /** What outlives the connection. */
  readonly position: Position;
}

/** Where a stream of events stands. */
export interface Position {
  /** The last event's; empty where there was none. */
  id: string;
  /** How long the API asks to wait before the connection is made anew, in milliseconds. */
  retry?: number;
}

/**
 * A stream of items: iterate over it, once. Leaving the loop ends the connection.
 *
 * One that is not iterated over holds its connection until `controller.abort()`.
 */
export class Stream<Item> implements AsyncIterable<Item> {
  /** Ends the stream: a loop over it ends without an error. */
  readonly controller: AbortController;
  readonly #items: () => AsyncIterator<Item>;
  #isTaken = false;

  constructor(items: () => AsyncIterator<Item>, controller: AbortController) {
    this.controller = controller;
    this.#items = items;
  }

  /** @throws ClientError where it was iterated over before. */
  [Symbol.asyncIterator](): AsyncIterator<Item> {
    if (this.#isTaken) throw new ClientError("A stream can be iterated over once: split it with tee() before.");
    this.#isTaken = true;
    return this.#items();
  }

  /** Two streams with the same items, each read at its own speed: what the slower one has not read yet is kept. */
  tee(): [Stream<Item>, Stream<Item>] {
    const items = this[Symbol.asyncIterator]();
    /** What each has not read yet; left out once it reads no more. */
    const queues: (Promise<IteratorResult<Item>>[] | undefined)[] = [[], []];
    const branch = (index: number) => (): AsyncIterator<Item> => ({
      next: async () => {
        const own = queues[index];
        if (!own) return { done: true, value: undefined };
        const ahead = own.shift();
        if (ahead) return ahead;
        const next = items.next();
        // Its error is thrown where it is read, and not before.
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

  /** The items as lines of JSON, for a `Response` of one's own. */
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
