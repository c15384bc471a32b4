/** Splits a stream of bytes into lines and records. */
import { ResponseDecodeError } from "./error.js";

export const lineFeed = 10;
export const carriageReturn = 13;

/** How a stream of bytes is split into lines, and the lines into records. */
export interface Cut {
  /** The bytes that end a line. A line feed directly after a carriage return belongs to it. */
  readonly ends: readonly number[];
  /** Whether an empty line ends a record. Otherwise, each line is a record. */
  readonly isBlockwise?: boolean;
  /** The longest record that is accepted, in bytes. */
  readonly limit: number;
  readonly response: Response;
}

/** Splits chunks that may end anywhere: within a character, or between a carriage return and its line feed. */
export class LineCutter {
  readonly #cut: Cut;
  readonly #decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  /** The current, incomplete line. */
  #pieces: Uint8Array[] = [];
  /** The number of bytes in the current, incomplete record. */
  #size = 0;
  #isFirst = true;
  #afterReturn = false;

  constructor(cut: Cut) {
    this.#cut = cut;
  }

  /**
   * The lines that end in this chunk.
   *
   * @throws ResponseDecodeError for a record over the limit, as soon as it has been exceeded.
   */
  *push(chunk: Uint8Array): Generator<string, void, undefined> {
    const { ends, isBlockwise } = this.#cut;
    let start = 0;
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at] as number;
      if (this.#afterReturn) {
        this.#afterReturn = false;
        if (byte === lineFeed) {
          start = at + 1;
          continue;
        }
      }
      if (!ends.includes(byte)) continue;
      this.#keep(chunk.subarray(start, at));
      start = at + 1;
      this.#afterReturn = byte === carriageReturn;
      const line = this.#line();
      if (!isBlockwise || line === "") this.#size = 0;
      yield line;
    }
    this.#keep(chunk.subarray(start));
  }

  /** The rest after the last line ending. */
  rest(): string {
    return this.#line();
  }

  #keep(piece: Uint8Array): void {
    this.#size += piece.length;
    const { limit, response } = this.#cut;
    if (this.#size > limit)
      throw new ResponseDecodeError({ message: `A part of the stream is longer than ${limit} bytes.`, response });
    this.#pieces.push(piece);
  }

  #line(): string {
    let text = "";
    for (const piece of this.#pieces) text += this.#decoder.decode(piece, { stream: true });
    text += this.#decoder.decode();
    this.#pieces = [];
    if (!this.#isFirst) return text;
    this.#isFirst = false;
    // A byte order mark is not part of the first line.
    return text.startsWith("\ufeff") ? text.slice(1) : text;
  }
}

/** The error for a record that is not JSON. The message contains its beginning. */
export function notJson(what: string, text: string, response: Response, cause: unknown): ResponseDecodeError {
  const message = `${what} is not JSON: ${text.slice(0, 100)}${text.length > 100 ? "…" : ""}`;
  return new ResponseDecodeError({ message, response, cause });
}
