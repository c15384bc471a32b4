/** Server-sent events (HTML Standard, "Server-sent events"). */
import type { Position } from "./stream.js";

/** An event as it came. Fields that the server did not send are absent. */
export interface ServerSentEvent<Data = string> {
  readonly data: Data;
  /** The event's name. */
  readonly event?: string;
  readonly id?: string;
  /** How long to wait before reconnecting, in milliseconds. */
  readonly retry?: number;
}

/** Makes events of lines. An event that is unfinished at the end is dropped. */
export class EventReader {
  readonly #position: Position;
  #data: string[] = [];
  #fields: { event?: string; id?: string; retry?: number } = {};

  constructor(position: Position) {
    this.#position = position;
  }

  /** The event that this line ends; `undefined` for any other line. */
  read(line: string): ServerSentEvent | undefined {
    if (line === "") return this.#finish();
    // A comment begins with the colon, so its field has an empty name, which no field has.
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
    // Only at the end of the event: one that was cut off has to come again.
    if (fields.id !== undefined) this.#position.id = fields.id;
    if (data.length === 0) return undefined;
    const { event, ...others } = fields;
    return { data: data.join("\n"), ...(event && { event }), ...others };
  }
}
