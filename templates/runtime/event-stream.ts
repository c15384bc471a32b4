/** Responses of type `text/event-stream`: how events become items. */
import { carriageReturn, LineCutter, lineFeed, notJson } from "./record.js";
import { EventReader, type ServerSentEvent } from "./server-sent-event.js";
import type { Connection, StreamChoice, StreamFormat } from "./stream.js";
import { StreamError } from "./stream-error.js";

export interface EventStreamOptions {
  /** Whether an item is the event's data, or the whole event with its name and id. */
  readonly item: "data" | "event";
  /** How the data is parsed; `either`: as JSON if it is valid JSON, otherwise as text. */
  readonly data: "json" | "text" | "either";
  /** Error events are items like all others. Without it, they are thrown. */
  readonly errors?: boolean;
  readonly when?: StreamChoice;
}

/** The marker that ends many streams of JSON, and is not JSON itself. */
const endMark = "[DONE]";

export function eventStream({ item, data, errors, when }: EventStreamOptions): StreamFormat {
  const finish = (event: ServerSentEvent, response: Response): unknown => {
    const value = data === "text" ? event.data : parse(event.data, data === "either", response);
    if (!errors) throwError(event, value, response);
    return item === "data" ? value : { ...event, data: value };
  };
  return {
    type: /^text\/event-stream\b/i,
    async *items(connection) {
      for await (const event of events(connection)) {
        if (data !== "text" && event.data.trim() === endMark) return;
        yield finish(event, connection.response);
      }
    },
    when,
  };
}

async function* events({ response, chunks, limit, position }: Connection): AsyncGenerator<ServerSentEvent> {
  const cutter = new LineCutter({ ends: [lineFeed, carriageReturn], isBlockwise: true, limit, response });
  const reader = new EventReader(position);
  for await (const chunk of chunks) {
    for (const line of cutter.push(chunk)) {
      const event = reader.read(line);
      if (event) yield event;
    }
  }
}

function parse(text: string, isText: boolean, response: Response): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (isText) return text;
    throw notJson("An event's data", text, response, cause);
  }
}

/**
 * Throws an error that an event tells of: by its name `error`, or by data such as `{ "error": { "message": "…" } }`.
 */
function throwError({ event }: ServerSentEvent, value: unknown, response: Response): void {
  const { error: body } = Object(value) as { readonly error?: unknown };
  if (event === "error" || body) throw new StreamError(body ?? value, response);
}
