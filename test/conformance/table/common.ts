/** What many rows share. */
import type { Answer } from "../answer.js";
import type { Thing } from "../client.js";
import type { Row } from "../row.js";

export const thing: Answer = { body: { id: "1" } };
/** No wait before the next attempt to speak of. */
export const soon = { "retry-after-ms": "1" };
export const status = (code: number, headers: Readonly<Record<string, string>> = soon): Answer => ({
  status: code,
  headers,
  body: { message: `This is ${code}.` },
});
export const silence: Answer = { fault: { does: "stall", at: "start" } };
export const reset: Answer = { fault: { does: "reset", at: "start" } };
export const stalled: Answer = { body: { id: "1" }, fault: { does: "stall", at: "body" } };
/** Beyond what a timer can run: an attempt's own time is then no timer at all. */
export const forever = 2 ** 33;

/** Whether a number lies between two others. */
export const between = (low: number, high: number) => (value: unknown) =>
  typeof value === "number" && value >= low && value <= high;

/** A call of which a row says nothing more. */
export const get: Row["ask"] = ({ client }) => client.things.retrieve("1");
/** What goes over the wire for a call. */
export const sends = (name: string, options: Row["options"] & object, ask: Row["ask"], wanted: object): Row => ({
  name,
  server: thing,
  options,
  ask,
  want: { wire: [wanted] },
});

export const noCookies = { chromium: "a page sets no cookies of requests" };
/** Without the credential that all rows have. */
export const none = { bearer: undefined };
export const noStreams = { chromium: "no streams are sent over HTTP/1.1" };

/** A body in chunks, of which no two are of one kind. */
export async function* chunks(): AsyncGenerator<Uint8Array | string> {
  yield new TextEncoder().encode("ab");
  yield "c";
}

/** The ids of what comes, in order. */
export async function collect(items: AsyncIterable<Thing>, most = 100): Promise<string[]> {
  const found: string[] = [];
  for await (const { id } of items) {
    found.push(id);
    if (found.length === most) break;
  }
  return found;
}

/** Why a browser has no rows of redirects that are followed. */
export const noRedirects = { chromium: "a browser does not let redirects be checked, so none is followed" };

/** The headers of a stream of events, and one of its events. */
export const events = { "content-type": "text/event-stream" };
export const event = (id: string): string => `data: {"id":"${id}"}\n\n`;
/** The same, on a connection that breaks behind these lines: what is sent of the body is its first half. */
export const broken = (lines: string, padding = "\n"): Answer => ({
  headers: events,
  body: lines + padding.repeat(lines.length + 1),
  length: 9000,
  fault: { does: "reset", at: "body" },
});

/** A page of the list whose pages are asked for by a cursor. */
export const page = (ids: readonly string[], next: string | null): Answer => ({
  body: { items: ids.map((id) => ({ id })), next_cursor: next },
});
