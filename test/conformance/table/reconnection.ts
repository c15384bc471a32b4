/** Streams of events whose connection breaks: they go on from where they were, or say why not. */
import type { Answer } from "../answer.js";
import { absent } from "../match.js";
import type { Row } from "../row.js";
import { between, broken, collect, event, events, forever, status } from "./common.js";

/** The first connection breaks behind an event with an id; what the second one is asked with, and gives, is the row's. */
const behind = (name: string, more: Partial<Row> & Pick<Row, "want">, lines = "", next: Answer = last("2")): Row => ({
  name,
  server: [broken(`retry: 1\nid: e1\n${event("1")}${lines}`), next],
  ask: ({ client }) => collect(client.events.list()),
  ...more,
});
/** An answer with one more event, and the mark that ends them all. */
const last = (id: string, before = ""): Answer => ({
  headers: events,
  body: `${before}${event(id)}data: [DONE]\n\n`,
});
const goesOn = { wire: [{ headers: { "last-event-id": absent } }, { headers: { "last-event-id": "e1" } }] };

/** What the API asks to wait before events go on, and what is waited. */
const waiting = (name: string, retry: string, wait: number): Row =>
  behind(
    name,
    { options: { timeout: forever }, quick: true, want: { value: ["1", "2"], waits: [wait] } },
    `${retry}\n\n`,
  );

export const reconnectionRows: readonly Row[] = [
  behind("events that break off go on behind the last id", { want: { value: ["1", "2"], ...goesOn } }),
  {
    name: "events that break off without an id are an error: the API would not know from where to go on",
    server: broken(event("1")),
    ask: async ({ client }) => {
      const found: string[] = [];
      try {
        for await (const { id } of client.events.list()) found.push(id);
      } catch (error) {
        return [found.length > 0, error];
      }
      return undefined;
    },
    want: { value: [true, { kind: "connection" }], wire: 1 },
  },
  behind(
    "events behind an empty id are such events",
    { want: { error: { kind: "connection" }, wire: 1 } },
    `id\n${event("2")}`,
  ),
  behind("events that were asked for with a POST do not go on: it would do its work twice", {
    ask: ({ client }) => collect(client.events.create()),
    want: { error: { kind: "connection" }, wire: [{ method: "POST" }] },
  }),
  {
    name: "events that break off again and again go on, as long as each connection brings one",
    server: broken(`retry: 1\nid: e1\n${event("1")}`),
    ask: async ({ client }) => {
      let count = 0;
      const work = async () => {
        for await (const _ of client.events.list({ maxRetries: 1 })) if (++count === 5) break;
      };
      await work();
      return count;
    },
    want: { value: 5, wire: 5 },
  },
  behind(
    "events that cannot be gone on with end in the error",
    { want: { error: { status: 410, name: "APIError", operation: "listEvents" }, wire: 2 } },
    "",
    { status: 410, body: { message: "gone" } },
  ),
  behind(
    "events that go on with a page of HTML end in a typed error",
    { want: { error: { kind: "decode", message: /text\/html/ }, wire: 2 } },
    "",
    { headers: { "content-type": "text/html" }, body: "<html>" },
  ),
  behind("events go on with all that their call was made with", {
    ask: ({ client }) => {
      const options = { query: { a: "1" }, headers: { "x-own": "1" }, idempotencyKey: "k" };
      return collect(client.events.list(options).query({ b: "2" }).headers({ "x-more": "2" }));
    },
    want: {
      value: ["1", "2"],
      wire: ["", "again"].map(() => ({
        url: "/events?a=1&b=2",
        headers: { "x-own": "1", "x-more": "2", "idempotency-key": "k", authorization: /^Bearer/ },
      })),
    },
  }),
  behind("events that go on with 204 are over, whatever it says of itself", { want: { value: ["1"], wire: 2 } }, "", {
    status: 204,
    headers: { "content-type": "application/json" },
  }),
  behind("events that go on with 204 are over", { want: { value: ["1"], wire: 2 } }, "", {
    status: 204,
    headers: events,
  }),
  {
    name: "an event that was cut off comes again: its id does not count",
    server: [broken(`retry: 1\nid: e1\n${event("1")}id: e2\ndata: {"id":`, " "), last("2", "id: e2\n")],
    ask: ({ client }) => collect(client.events.list()),
    want: { value: ["1", "2"], ...goesOn },
  },
  behind(
    "an id with a null character counts for nothing",
    { want: { value: ["1", "2", "3"], ...goesOn } },
    `id: e\0\n${event("2")}`,
    last("3"),
  ),
  waiting("the wait that the API asks for before events go on is waited", "retry: 1234", 1234),
  waiting("a wait that is no number leaves the one that was asked for before", "retry: 1234\nretry: soon", 1234),
  waiting("a wait with a unit does, too", "retry: 1234\nretry: 2s\nretry: s2\nretry: -1\nretry: 1.5\nretry:", 1234),
  waiting("a wait of a minute is the longest that is waited before events go on", "retry: 60000", 60_000),
  {
    ...waiting("the backoff is waited where the API asks for less", "retry: 1", 0),
    random: 0.999,
    want: { value: ["1", "2"], waits: [between(490, 500)] },
  },
  behind(
    "events that are refused again and again are asked for as often as any call",
    { want: { error: { status: 503 }, wire: 3 } },
    "",
    status(503),
  ),
  behind(
    "a longer one ends them in the error",
    { want: { error: { kind: "connection" }, wire: 1 } },
    "retry: 60001\n\n",
  ),
  {
    name: "a stream's own controller ends it without an error",
    server: { headers: events, body: event("1").repeat(20), chunk: 20, fault: { does: "stall", at: "body" } },
    ask: async ({ client }) => {
      const stream = (await client.events.list()) as AsyncIterable<unknown> & { readonly controller: AbortController };
      let count = 0;
      for await (const _ of stream) if (++count === 2) stream.controller.abort();
      return count < 20;
    },
    want: { value: true, wire: 1 },
  },
];
