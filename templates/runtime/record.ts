/** Cuts bytes into lines as they come. */
import { ResponseDecodeError } from "./error.js";

export const lineFeed = 10;
export const carriageReturn = 13;

/** How a stream of bytes is cut into lines, and its lines into records. */
export interface Cut {
  /** The bytes that end a line; a line feed right behind a carriage return belongs to it. */
  readonly ends: readonly number[];
  /** Set if a record ends with an empty line; otherwise, each line is a record. */
  readonly isBlockwise?: boolean;
  /** The longest record that is accepted, in bytes. */
  readonly limit: number;
  readonly response: Response;
}

/**
 * Cuts chunks into lines, wherever the chunks end: even within a character, or between a carriage return and its line
 * feed.
 */
export class LineCutter {
  readonly #cut: Cut;
  readonly #decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  /** The pieces of the unfinished line. */
  #pieces: Uint8Array[] = [];
  /** The bytes in the unfinished record. */
  #size = 0;
  #isFirst = true;
  #afterReturn = false;

  constructor(cut: Cut) {
    this.#cut = cut;
  }

  /**
   * The lines that end in this chunk.
   *
   * @throws ResponseDecodeError for a record over the limit, as soon as that many bytes came.
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

  /** The text behind the last line end. */
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
