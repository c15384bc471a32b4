/** Answers that mean harm: names of the platform's own, bytes that are no HTTP, and more than anybody asked for. */
import type { Answer } from "../answer.js";
import type { Row, Scene } from "../row.js";
import { collect, soon, thing } from "./common.js";

const once = { maxRetries: 0 };
const names = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"toString":1,"then":"x"';
const isClean = () => ({}) as { readonly polluted?: unknown };
const polluting: Readonly<Record<string, readonly [Answer, (scene: Scene) => unknown]>> = {
  "an object": [{ body: `${names}}` }, ({ client }) => client.things.retrieve("1")],
  "an error": [{ status: 404, body: `${names},"message":{}}` }, ({ client }) => client.things.retrieve("1").result()],
  "an error in an object of its own": [
    { status: 500, body: `{"error":${names}}}`, headers: soon },
    ({ client }) => client.things.retrieve("1").result(),
  ],
  headers: [
    {
      ...thing,
      headers: { ["__proto__"]: "x", constructor: "y", "x-request-id": "__proto__", "retry-after": "constructor" },
    },
    ({ client }) => client.things.retrieve("1").withResponse(),
  ],
  "a page": [
    { body: `{"items":[${names}}],"next_cursor":null,"__proto__":{"polluted":1}}` },
    ({ client }) => collect(client.things.list()),
  ],
  "a next URL": [
    { body: '{"items":[{"id":"1"}],"next_url":{"__proto__":"/x"}}' },
    ({ client }) => collect(client.pages.list()),
  ],
  "a cursor that is an object": [
    { body: '{"items":[{"id":"1"}],"next_cursor":{"__proto__":{"polluted":1}}}' },
    ({ client }) => client.things.list(),
  ],
  events: [
    { headers: { "content-type": "text/event-stream" }, body: `__proto__: x\nconstructor: y\ndata: ${names}}\n\n` },
    ({ client }) => collect(client.events.list(once)),
  ],
  "JSON lines": [
    { headers: { "content-type": "application/jsonl" }, body: `${names}}\n` },
    ({ client }) => collect(client.lines.list(once)),
  ],
  "a token": [
    { body: `${names},"access_token":"a1"}` },
    ({ make }) => make({ bearer: undefined, clientId: "me", clientSecret: "s" }).auth.oauth.retrieve(once),
  ],
};

const head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n";
/** What is no HTTP, or hardly. The caller gets a typed error or the value, and in time; which of them is the platform's to say. */
const malformed: Readonly<Record<string, string>> = {
  "bytes that are no HTTP": "\x00\x01\x02garbage\r\n\r\n",
  "a line of text": "hello\r\n",
  "a version that nobody speaks": "HTTP/9.9 200 OK\r\ncontent-length: 2\r\n\r\n{}",
  "a status of two digits": "HTTP/1.1 99 Odd\r\ncontent-length: 2\r\n\r\n{}",
  "a status of 999": "HTTP/1.1 999 Odd\r\ncontent-length: 2\r\n\r\n{}",
  "a status that is no number": "HTTP/1.1 abc Odd\r\ncontent-length: 2\r\n\r\n{}",
  "a length that is no number": `${head}content-length: two\r\n\r\n{}`,
  "a length below nought": `${head}content-length: -2\r\n\r\n{}`,
  "two lengths": `${head}content-length: 2\r\ncontent-length: 10\r\n\r\n{}`,
  "a length and chunks": `${head}content-length: 2\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n`,
  "chunks whose size is no number": `${head}transfer-encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n`,
  "a chunk without an end": `${head}transfer-encoding: chunked\r\n\r\nffffffffff\r\n{}`,
  "a null character in a header": `${head}x-own: a\x00b\r\ncontent-length: 2\r\n\r\n{}`,
  "a header without a colon": `${head}nonsense\r\ncontent-length: 2\r\n\r\n{}`,
  "a header of 1 MB": `${head}x-own: ${"a".repeat(1_000_000)}\r\ncontent-length: 2\r\n\r\n{}`,
  "10 000 headers": `${head}${"x-own: a\r\n".repeat(10_000)}content-length: 2\r\n\r\n{}`,
  "a body that says it is compressed": `${head}content-encoding: gzip\r\ncontent-length: 2\r\n\r\n{}`,
};

const unread = { chromium: "such an answer does not let a page of another origin read it" };
const kinds = ["connection", "decode", "unexpected_status", "timeout"];
const isTyped = (outcome: unknown) => {
  const { ok, error } = outcome as { readonly ok: boolean; readonly error?: { readonly kind: string } };
  return ok || kinds.includes(String(error?.kind));
};

const deep = "[".repeat(100_000) + "]".repeat(100_000);
const depths: Readonly<Record<string, readonly [Answer, (scene: Scene) => unknown]>> = {
  "an answer": [{ body: deep }, ({ client }) => client.things.retrieve("1").result()],
  "an error": [{ status: 404, body: deep }, ({ client }) => client.things.retrieve("1").result()],
  "an error of a server": [
    { status: 500, body: deep, headers: soon },
    ({ client }) => client.things.retrieve("1").result(),
  ],
  "a page": [{ body: `{"items":${deep},"next_cursor":null}` }, ({ client }) => client.things.list().result()],
};

const bomb = { bomb: 50_000_000, encoding: "gzip" } as const;
const limited = { maxResponseBytes: 100_000 };

export const hostileRows: readonly Row[] = [
  ...Object.entries(polluting).map(([name, [server, ask]]): Row => ({
    name: `names of the platform's own in ${name} are data`,
    server,
    ask: async (scene) => {
      await Promise.resolve(ask(scene)).catch(() => {});
      return isClean().polluted;
    },
    want: { value: undefined, seen: ({ main }) => main.length > 0 },
  })),
  ...Object.entries(malformed).map(([name, raw]): Row => ({
    name: `${name} ends in a typed error, or in the value`,
    server: { raw },
    options: { ...once, timeout: 2000 },
    ask: ({ client }) => client.get("/x").result(),
    want: { value: isTyped, seen: ({ main }) => main.length > 0 },
  })),
  ...Object.entries(depths).map(([name, [server, ask]]): Row => ({
    name: `100 000 levels of JSON in ${name} end in a typed error, or in the value`,
    server,
    options: once,
    ask: async (scene) => {
      const { ok, error } = (await ask(scene)) as { readonly ok: boolean; readonly error?: unknown };
      const { name = "", message = "" } = (error ?? {}) as Partial<Error>;
      return [ok || name.endsWith("Error"), message.length < 300_000];
    },
    want: { value: [true, true] },
  })),
  {
    name: "an answer that comes behind another one is nobody's",
    server: [
      { raw: `${head}content-length: 10\r\n\r\n{"id":"1"}${head}content-length: 15\r\n\r\n{"id":"poison"}` },
      { body: { id: "2" } },
    ],
    ask: async ({ client }) => [await client.things.retrieve("1"), await client.things.retrieve("2")],
    want: { value: [{ id: "1" }, { id: "2" }], wire: 2 },
    not: { ...unread, workerd: "it takes what comes behind an answer for the next one" },
  },
  {
    name: "bytes behind an answer leave the next call alone",
    server: [{ raw: `${head}content-length: 10\r\n\r\n{"id":"1"}garbage garbage\r\n\r\n` }, { body: { id: "2" } }],
    ask: async ({ client }) => [await client.things.retrieve("1"), await client.things.retrieve("2")],
    want: { value: [{ id: "1" }, { id: "2" }], wire: 2 },
    not: { ...unread, workerd: "it finds them in the way of the next answer, which is then asked for again" },
  },
  {
    name: "what a server says before its answer is not the answer",
    server: {
      raw: `HTTP/1.1 103 Early Hints\r\nlink: </x>; rel=preload\r\n\r\n${head}content-length: 10\r\n\r\n{"id":"1"}`,
    },
    ask: ({ client }) => client.things.retrieve("1"),
    want: { value: { id: "1" } },
    not: { ...unread, workerd: "it takes the first for the answer" },
  },
  {
    name: "an error that is a bomb stays the error that it is",
    server: { status: 404, ...bomb },
    options: limited,
    ask: ({ client }) => client.things.retrieve("1"),
    want: { error: { name: "NotFoundError", status: 404, error: undefined }, wire: 1 },
  },
  ...[
    ["an event", "text/event-stream", ({ client }: Scene) => collect(client.events.list(once))] as const,
    ["a line of JSON", "application/jsonl", ({ client }: Scene) => collect(client.lines.list(once))] as const,
  ].map(([name, type, ask]): Row => ({
    name: `${name} that is a bomb is refused by maxResponseBytes`,
    server: { ...bomb, headers: { "content-type": type } },
    options: limited,
    ask,
    want: { error: { kind: "decode", message: /100000 bytes/ } },
  })),
  {
    name: "a token that is a bomb is refused without any option",
    server: bomb,
    options: { bearer: undefined, clientId: "me", clientSecret: "s", ...once },
    ask: ({ client }) => client.auth.oauth.retrieve(),
    want: { error: (error: unknown) => error instanceof Error, seen: ({ main }) => main.length === 1 },
  },
  {
    name: "a list whose page is a bomb is refused by maxResponseBytes",
    server: bomb,
    options: limited,
    ask: ({ client }) => collect(client.things.list()),
    want: { error: { kind: "decode" }, wire: 1 },
  },
];
