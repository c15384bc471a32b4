/** How often a call is sent, and what is never sent twice. */
import type { Client } from "../client.js";
import { absent, match } from "../match.js";
import type { Row } from "../row.js";
import { attempts } from "../time.js";
import { silence, stalled, status, thing } from "./common.js";

/** The time of the first attempt is up in this phase. */
const outOfTime = (call: (client: Client) => Promise<unknown>, phase: "arrived" | "answered"): Row["ask"] =>
  attempts({}, async (watch) => {
    const outcome = call(watch.client);
    outcome.catch(() => {});
    await watch[phase]();
    watch.up();
    return outcome;
  });

export const attemptRows: readonly Row[] = [
  ...[0, 1, 2, 5].map((maxRetries): Row => ({
    name: `maxRetries ${maxRetries} of the client is kept to`,
    server: status(503),
    options: { maxRetries },
    ask: ({ client }) => client.things.retrieve("1"),
    want: { error: { status: 503 }, wire: maxRetries + 1 },
  })),
  {
    name: "maxRetries is 2 unless it is said",
    server: status(500),
    ask: ({ client }) => client.things.retrieve("1"),
    want: { error: { name: "InternalServerError" }, wire: 3 },
  },
  {
    name: "maxRetries of a call wins over the client's",
    server: status(503),
    options: { maxRetries: 5 },
    ask: ({ client }) => client.things.retrieve("1", {}, { maxRetries: 1 }),
    want: { error: { status: 503 }, wire: 2 },
  },
  {
    name: "the number of retries is sent from the second attempt on",
    server: [status(503), status(503), thing],
    ask: ({ client }) => client.things.retrieve("1"),
    want: {
      wire: [
        { headers: { "x-retry-count": absent } },
        { headers: { "x-retry-count": "1" } },
        { headers: { "x-retry-count": "2" } },
      ],
    },
  },
  {
    name: "X-Retry-Count can be overridden",
    server: [status(503), thing],
    ask: ({ client }) => client.things.retrieve("1", {}, { headers: { "X-Retry-Count": "42" } }),
    want: { wire: [{ headers: { "x-retry-count": "42" } }, { headers: { "x-retry-count": "42" } }] },
  },
  ...([{ call: true }, { call: false }] as const).map(({ call }): Row => ({
    name: `X-Retry-Count is omitted by null, in ${call ? "a call's headers" : "the client's defaults"}`,
    server: [status(503), thing],
    options: call ? {} : { defaultHeaders: { "X-Retry-Count": null } },
    ask: ({ client }) => client.things.retrieve("1", {}, call ? { headers: { "X-Retry-Count": null } } : {}),
    want: { wire: [{ headers: { "x-retry-count": absent } }, { headers: { "x-retry-count": absent } }] },
  })),
  {
    name: "maxRetries can be read, and is 2 unless it is said",
    ask: ({ client, make }) => [client.maxRetries, make({ maxRetries: 4 }).maxRetries],
    want: { value: [2, 4] },
  },
  {
    name: "a custom fetch that ends with its signal is tried again",
    ask: async ({ make }) => {
      let count = 0;
      const ends = (signal: AbortSignal) =>
        new Promise<never>((_, reject) => {
          signal.addEventListener("abort", () => reject(new Error("timed out")));
        });
      const fetch = async (_: string, { signal }: { signal: AbortSignal }) =>
        count++ === 0 ? ends(signal) : Response.json({ a: 1 });
      const client = make({ timeout: 50, fetch });
      const first = await client.request({ path: "/foo", method: "get" });
      const second = await (await client.request({ path: "/foo", method: "get" }).asResponse()).text();
      return [first, second, count];
    },
    want: { value: [{ a: 1 }, '{"a":1}', 3], wire: 0 },
  },
  {
    name: "a timeout of an attempt is tried again",
    server: [silence, thing],
    ask: outOfTime((client) => client.things.retrieve("1").send(), "arrived"),
    want: { value: { id: "1" }, wire: 2, abandoned: 1 },
  },
  {
    name: "a POST whose attempt timed out is not",
    server: [silence, thing],
    ask: outOfTime((client) => client.things.create({ name: "a" }).send(), "arrived"),
    want: { error: { name: "APIConnectionTimeoutError", kind: "timeout" }, wire: 1 },
  },
  {
    name: "a body that stalls counts as a timeout, and is tried again",
    server: [stalled, thing],
    ask: outOfTime((client) => client.things.retrieve("1").send(), "answered"),
    want: { value: { id: "1" }, wire: 2 },
  },
  {
    name: "a POST goes again where nobody listened: it never left",
    options: ({ dead }) => ({ baseURL: dead }),
    ask: async ({ client, lines }) => {
      const error = await client
        .withOptions({ logLevel: "debug" })
        .things.create({ name: "a" })
        .then(
          () => undefined,
          (thrown: unknown) => thrown,
        );
      const problems = match(error, { name: "APIConnectionError", kind: "connection", status: undefined });
      return { problems, lines: lines.length };
    },
    want: { value: { problems: [], lines: 2 }, wire: 0 },
    not: {
      deno: "its fetch says in its message alone why a connection failed",
      workerd: "its fetch says nothing of why a connection failed",
      chromium: "its fetch says nothing of why a connection failed",
    },
  },
  {
    name: "a stream is never sent twice",
    server: [status(429), thing],
    ask: ({ client }) => client.blobs.update({ body: new Blob(["abc"]).stream() }),
    want: { error: { status: 429 }, wire: [{ body: "abc" }] },
    not: { chromium: "no streams are sent over HTTP/1.1" },
  },
  {
    name: "a form with a stream in it is never sent twice",
    server: [status(429), thing],
    ask: ({ client }) => client.files.create({ file: new Blob(["abc"]).stream() }),
    want: { error: { status: 429 }, wire: 1 },
    not: { chromium: "a stream is no async iterable in older ones" },
  },
  {
    name: "buffers are sent again",
    server: [status(503), thing],
    ask: ({ client }) => client.blobs.update({ body: new Uint8Array([97, 98]) }),
    want: { wire: [{ body: "ab" }, { body: "ab" }] },
  },
];
