/** Streams, pages and webhooks. */
import type { Thing } from "../client.js";
import { absent } from "../match.js";
import type { Row, Scene } from "../row.js";

const events = { "content-type": "text/event-stream" };
const lines = { "content-type": "application/jsonl" };
async function collect(items: AsyncIterable<Thing>, most = 100): Promise<string[]> {
  const found: string[] = [];
  for await (const { id } of items) {
    found.push(id);
    if (found.length === most) break;
  }
  return found;
}
const listen = ({ client }: Scene) => collect(client.events.list({ maxRetries: 0 }));
const event = (id: string) => `data: {"id":"${id}"}\n\n`;

const streams: Row[] = [
  ...Object.entries({
    "one event": event("1"),
    "events that end in CR LF": 'data: {"id":"1"}\r\n\r\n',
    "events that end in CR": 'data: {"id":"1"}\r\r',
    "comments between": `: hello\n\n${event("1")}: bye\n\n`,
    "data over several lines": 'data: {"id":\ndata: "1"}\n\n',
    "no space behind the colon": 'data:{"id":"1"}\n\n',
    "a byte order mark": `\ufeff${event("1")}`,
    "a mark that ends it": `${event("1")}data: [DONE]\n\n${event("2")}`,
  }).map(([name, body]): Row => ({
    name: `events: ${name}`,
    server: { headers: events, body },
    ask: listen,
    want: { value: ["1"], wire: [{ headers: { accept: /text\/event-stream/ } }] },
  })),
  {
    name: "events in chunks of one byte, cut within characters",
    server: { headers: events, body: event("日本🙂"), chunk: 1 },
    ask: listen,
    want: { value: ["日本🙂"] },
  },
  {
    name: "events that are left close the connection",
    server: { headers: events, body: event("1").repeat(20), chunk: 20, fault: { does: "stall", at: "body" } },
    ask: ({ client }) => collect(client.events.list(), 2),
    want: { value: ["1", "1"], abandoned: 1 },
    not: { workerd: "it keeps the connection of a stream that was left for a while" },
  },
  {
    name: "events that are no JSON are a typed error",
    server: { headers: events, body: "data: {x\n\n" },
    ask: listen,
    want: { error: { kind: "decode" } },
  },
  {
    name: "an answer that is no stream is a typed error",
    server: { headers: { "content-type": "text/html" }, body: "<html>" },
    ask: listen,
    want: { error: { kind: "decode" }, wire: 1 },
  },
  {
    name: "events that break off go on behind the last id",
    server: [
      {
        headers: events,
        body: `retry: 1\nid: e1\n${event("1")}${"\n".repeat(60)}`,
        fault: { does: "reset", at: "body" },
        length: 9000,
      },
      { headers: events, body: `id: e2\n${event("2")}data: [DONE]\n\n` },
    ],
    ask: ({ client }) => collect(client.events.list()),
    want: {
      value: ["1", "2"],
      wire: [{ headers: { "last-event-id": absent } }, { headers: { "last-event-id": "e1" } }],
    },
  },
  {
    name: "JSON lines",
    server: { headers: lines, body: '{"id":"1"}\n\n{"id":"2"}\r\n{"id":"3"}' },
    ask: ({ client }) => collect(client.lines.list()),
    want: { value: ["1", "2", "3"] },
  },
  {
    name: "JSON lines in chunks of one byte",
    server: { headers: lines, body: '{"id":"é🙂"}\n', chunk: 1 },
    ask: ({ client }) => collect(client.lines.list()),
    want: { value: ["é🙂"] },
  },
  {
    name: "JSON lines that are left close the connection",
    server: { headers: lines, body: '{"id":"1"}\n'.repeat(20), chunk: 11, fault: { does: "stall", at: "body" } },
    ask: ({ client }) => collect(client.lines.list(), 1),
    want: { value: ["1"], abandoned: 1 },
    not: { workerd: "it keeps the connection of a stream that was left for a while" },
  },
];

const page = (ids: readonly string[], next: string | null) => ({
  body: { items: ids.map((id) => ({ id })), next_cursor: next },
});
const pages: Row[] = [
  {
    name: "pages by cursor: every item once",
    server: [page(["1", "2"], "c1"), page(["3"], "c2"), page(["4"], null)],
    ask: ({ client }) => collect(client.things.list({ limit: 2 })),
    want: {
      value: ["1", "2", "3", "4"],
      wire: [{ url: "/things?limit=2" }, { url: "/things?limit=2&cursor=c1" }, { url: "/things?limit=2&cursor=c2" }],
    },
  },
  {
    name: "pages by cursor: a constant one ends in an error",
    server: page(["1"], "same"),
    ask: ({ client }) => collect(client.things.list()),
    want: { error: { name: "PaginationError" }, wire: 2 },
  },
  {
    name: "pages by URL: a constant one ends in an error",
    server: { body: { items: [{ id: "1" }], next_url: "/pages?p=2" } },
    ask: ({ client }) => collect(client.pages.list()),
    want: { error: { name: "PaginationError" }, wire: 2 },
  },
  {
    name: "pages: a failure is tried again within",
    server: [page(["1"], "c1"), { status: 503, headers: { "retry-after-ms": "1" } }, page(["2"], null)],
    ask: ({ client }) => collect(client.things.list()),
    want: { value: ["1", "2"], wire: 3 },
  },
  {
    name: "pages: no more are asked for than are used",
    server: page(["1", "2"], "c1"),
    ask: ({ client }) => client.things.list().toArray({ limit: 2 }),
    want: { value: [{ id: "1" }, { id: "2" }], wire: 1 },
  },
  {
    name: "pages by Link header",
    server: [
      { body: [{ id: "1" }], headers: { link: '</links?page=2>; rel="next", </links?page=9>; rel="last"' } },
      { body: [{ id: "2" }] },
    ],
    ask: ({ client }) => collect(client.links.list()),
    want: { value: ["1", "2"], wire: [{ url: "/links" }, { url: "/links?page=2" }] },
  },
];

const key = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const body = '{"type":"thing.created","data":{"id":"1"}}';
/** Signed as Standard Webhooks has it. */
async function signed(seconds = 0, secret = key): Promise<Record<string, string>> {
  const timestamp = String(Math.floor(Date.now() / 1000) + seconds);
  const bytes = Uint8Array.from(atob(secret.slice(6)), (character) => character.charCodeAt(0));
  const hmac = await crypto.subtle.importKey("raw", bytes, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  const digest = await crypto.subtle.sign("HMAC", hmac, new TextEncoder().encode(`m1.${timestamp}.${body}`));
  const signature = `v1,${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
  return { "webhook-id": "m1", "webhook-timestamp": timestamp, "webhook-signature": signature };
}
const other = "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
const unwrap = (name: string, given: () => Promise<object>, want: Row["want"], text = body): Row => ({
  name: `a webhook: ${name}`,
  ask: async ({ client }) => client.webhooks.unwrap(text, (await given()) as Record<string, unknown>),
  want,
});
const refused = { error: { name: "InvalidWebhookSignatureError" } };
const webhooks: Row[] = [
  unwrap("signed", async () => ({ headers: await signed(), key }), {
    value: { type: "thing.created", data: { id: "1" } },
  }),
  unwrap("with the platform's Headers", async () => ({ headers: new Headers(await signed()), key }), { value: {} }),
  unwrap("one of several keys", async () => ({ headers: await signed(), key: [other, key] }), { value: {} }),
  unwrap(
    "one of several signatures",
    async () => {
      const headers = await signed();
      return { headers: { ...headers, "webhook-signature": `v1,AAAA v1a,x ${headers["webhook-signature"]}` }, key };
    },
    { value: {} },
  ),
  unwrap("four minutes old", async () => ({ headers: await signed(-240), key }), { value: {} }),
  unwrap("six minutes old", async () => ({ headers: await signed(-360), key }), refused),
  unwrap("six minutes ahead", async () => ({ headers: await signed(360), key }), refused),
  unwrap("of another key", async () => ({ headers: await signed(0, other), key }), refused),
  unwrap("changed on its way", async () => ({ headers: await signed(), key }), refused, body.replace("1", "2")),
  unwrap("without a signature", async () => ({ headers: {}, key }), refused),
  unwrap("without a key", async () => ({ headers: await signed() }), { error: { name: "MissingCredentialsError" } }),
  {
    name: "a webhook: unwrapped without a check",
    ask: ({ client }) => client.webhooks.unsafeUnwrap(body),
    want: { value: { type: "thing.created" } },
  },
];

export const streamRows: readonly Row[] = [
  ...streams,
  ...pages,
  ...webhooks,
  { name: "a stream of nothing", server: { headers: events }, ask: listen, want: { value: [] } },
];
