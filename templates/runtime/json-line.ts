/**
 * Responses that are sequences of JSON values: `application/x-ndjson`, `application/jsonl` and similar types, and
 * `application/json-seq` (RFC 7464).
 */
import { LineCutter, lineFeed, notJson } from "./record.js";
import type { Connection, StreamChoice, StreamFormat } from "./stream.js";

/** The record separator before each value of `application/json-seq`. */
const recordSeparator = 30;

export function jsonLines(when?: StreamChoice): StreamFormat {
  return formatOf([lineFeed], when);
}

export function jsonSequence(when?: StreamChoice): StreamFormat {
  return formatOf([recordSeparator], when);
}

function formatOf(ends: readonly number[], when: StreamChoice | undefined): StreamFormat {
  return {
    // Not every server sends the right content type, but HTML, images and forms are certainly not JSON.
    type: /^(application\/([^;]*json[^;]*|octet-stream)|text\/(plain|[^;]*json[^;]*))\s*(;|$)/i,
    items: (connection) => values(connection, ends),
    when,
  };
}

async function* values({ chunks, limit, response }: Connection, ends: readonly number[]): AsyncGenerator<unknown> {
  const cutter = new LineCutter({ ends, limit, response });
  for await (const chunk of chunks) {
    for (const line of cutter.push(chunk)) if (line.trim()) yield parse(line, response);
  }
  const rest = cutter.rest();
  if (rest.trim()) yield parse(rest, response);
}

function parse(text: string, response: Response): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw notJson("A line of the response", text, response, cause);
  }
}
