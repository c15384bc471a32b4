/** Server-sent events (HTML Standard, "Server-sent events"). */
import type { Position } from "./stream.js";

/** One event, as it came. What the server did not send is not there. */
export interface ServerSentEvent<Data = string> {
  readonly data: Data;
  /** The event's name. */
  readonly event?: string;
  readonly id?: string;
  /** How long to wait before a lost connection is made anew, in milliseconds. */
  readonly retry?: number;
}

/** Makes events of lines. What is not over when the lines end was not whole, and is dropped. */
export class EventReader {
  readonly #position: Position;
  #data: string[] = [];
  #fields: { event?: string; id?: string; retry?: number } = {};

  constructor(position: Position) {
    this.#position = position;
  }

  /** The event that this line ends; `undefined` for all others. */
  read(line: string): ServerSentEvent | undefined {
    if (line === "") return this.#finish();
    // A comment begins with the colon: its field has no name that anybody knows.
    const colon = line.indexOf(":");
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? "" : line.slice(line[colon + 1] === " " ? colon + 2 : colon + 1);
    switch (field) {
      case "data":
        this.#data.push(value);
        break;
      case "event":
        this.#fields.event = value;
        break;
      case "id":
        if (!value.includes("\0")) this.#fields.id = value;
        break;
      case "retry":
        if (/^\d+$/.test(value)) this.#fields.retry = this.#position.retry = Number(value);
    }
    return undefined;
  }

  #finish(): ServerSentEvent | undefined {
    const fields = this.#fields;
    const data = this.#data;
    this.#fields = {};
    this.#data = [];
    // Only now: an event that was cut off is to come again.
    if (fields.id !== undefined) this.#position.id = fields.id;
    if (data.length === 0) return undefined;
    const { event, ...others } = fields;
    return { data: data.join("\n"), ...(event && { event }), ...others };
  }
}
