/** Answers of JSON values, one behind another: `application/x-ndjson`, `application/jsonl` and kin, and `application/json-seq` (RFC 7464). */
import { LineCutter, lineFeed } from "./record.js";
import { notJson } from "./response.js";
import type { Connection, StreamChoice, StreamFormat } from "./stream.js";

/** Before each value of `application/json-seq`. */
const recordSeparator = 30;

export function jsonLines(when?: StreamChoice): StreamFormat {
  return formatOf([lineFeed], when);
}

export function jsonSequence(when?: StreamChoice): StreamFormat {
  return formatOf([recordSeparator], when);
}

function formatOf(ends: readonly number[], when: StreamChoice | undefined): StreamFormat {
  return {
    // Not every server says what it sends; a page of HTML, an image or a form it is not.
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
    throw notJson("A line of the answer", text, { response, cause });
  }
}
