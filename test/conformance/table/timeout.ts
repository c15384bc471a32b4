/** Time: of an attempt, and of a whole call. */
import type { Abort, Watch } from "../abort.js";
import type { Row } from "../row.js";
import { attempts, span, timeoutRow } from "../time.js";
import { between, forever, get, silence, stalled, status, thing } from "./common.js";

const replaceOf: Abort["call"] = (client) => client.things.replace("1", { name: "a" });
const arrived = (watch: Watch) => watch.arrived();
const answered = (watch: Watch) => watch.answered();

const timeouts: Row[] = [
  timeoutRow({ in: "no answer", server: silence, call: replaceOf, phase: arrived, want: { wire: 1 } }),
  timeoutRow({
    in: "half the headers",
    server: { body: "x", fault: { does: "stall", at: "headers" } },
    call: replaceOf,
    phase: arrived,
    want: { wire: 1 },
  }),
  timeoutRow({ in: "half the body", server: stalled, call: replaceOf, phase: answered, want: { wire: 1 } }),
  timeoutRow({
    in: "half the body of an error",
    server: { ...stalled, status: 404 },
    call: replaceOf,
    phase: answered,
    want: { wire: 1 },
  }),
  timeoutRow({
    in: "a body byte by byte",
    server: { body: { id: "a".repeat(5000) }, every: 20 },
    call: replaceOf,
    phase: answered,
    want: { wire: 1 },
  }),
  timeoutRow({
    in: "a request's body that is not read",
    server: { fault: { does: "stall", at: "upload" } },
    call: (client) => client.blobs.update({ body: "x".repeat(5_000_000) }),
    phase: arrived,
    want: { wire: 1 },
  }),
  timeoutRow({
    in: "headers that are waited for alone",
    server: silence,
    call: (client) => client.things.retrieve("1").asResponse(),
    phase: arrived,
    want: { wire: 1 },
  }),
  timeoutRow({
    in: "a body that is read after its headers were asked for, and its connection is left",
    server: stalled,
    call: async (client) => {
      const request = client.things.retrieve("1");
      await request.asResponse();
      return request;
    },
    phase: answered,
    want: { wire: 1, abandoned: 1 },
    not: { workerd: "it keeps the connection of an answer that was left for a while" },
  }),
  {
    name: "timeout leaves alone the body that a caller reads himself",
    server: { body: { id: "a".repeat(200) }, every: 1 },
    ask: attempts({}, async ({ client, up }) => {
      const response = await client.things.retrieve("1").asResponse();
      up();
      return response.json();
    }),
    want: { value: { id: "a".repeat(200) }, wire: 1 },
  },
  timeoutRow({
    in: "a call's wins over the client's",
    server: silence,
    options: { timeout: 600_000 },
    call: (client) => client.things.retrieve("1", {}, { timeout: span }),
    phase: arrived,
  }),
  timeoutRow({
    in: "one that was set on the client",
    server: silence,
    options: { timeout: 600_000 },
    call: (client) => {
      client.timeout = span;
      return client.things.retrieve("1");
    },
    phase: arrived,
  }),
  {
    name: "timeout counts anew for every attempt",
    server: [silence, silence, thing],
    ask: attempts({}, async ({ client, arrived, up }) => {
      const call = client.things.retrieve("1").send();
      for (const count of [1, 2]) {
        await arrived(count);
        up();
      }
      return call;
    }),
    want: { value: { id: "1" }, wire: 3 },
  },
  ...[2 ** 31, 2 ** 31 + 1, 2 ** 32, Number.MAX_SAFE_INTEGER, Infinity].flatMap((milliseconds): Row[] => [
    {
      name: `timeout: ${milliseconds} ms is not at once`,
      server: { ...thing, wait: 30 },
      options: { timeout: milliseconds },
      ask: ({ client }) => client.things.retrieve("1"),
      want: { value: { id: "1" } },
    },
    {
      name: `totalTimeout: ${milliseconds} ms is not at once`,
      server: { ...thing, wait: 30 },
      options: { totalTimeout: milliseconds },
      ask: ({ client }) => client.things.retrieve("1"),
      want: { value: { id: "1" } },
    },
  ]),
  {
    name: "timeout also ends a custom fetch that ignores its signal",
    options: { timeout: 100, maxRetries: 0, fetch: () => new Promise(() => {}) },
    ask: ({ client }) => client.things.retrieve("1"),
    want: { error: { kind: "timeout" }, wire: 0 },
  },
  {
    name: "timeout bounds what a token provider takes",
    options: { timeout: 100, maxRetries: 0, bearer: () => new Promise(() => {}) },
    ask: ({ client }) => client.things.retrieve("1"),
    want: { error: { kind: "timeout" }, wire: 0 },
  },
];

const totals: Row[] = [
  {
    name: "totalTimeout bounds a call with its attempts",
    server: silence,
    options: { timeout: 150, totalTimeout: 400, maxRetries: 100 },
    ask: ({ client }) => client.things.retrieve("1"),
    // A busy machine may have sent less.
    want: { error: { kind: "timeout" }, seen: ({ main }) => main.length <= 4 },
  },
  timeoutRow({
    in: "that of the whole call, where it is less",
    server: silence,
    options: { timeout: 60_000_000, totalTimeout: span },
    phase: arrived,
    want: { wire: 1 },
  }),
  timeoutRow({
    in: "that of the whole call, where the call says it",
    server: silence,
    options: { timeout: 60_000_000, totalTimeout: 600_000 },
    call: (client) => client.things.retrieve("1", {}, { totalTimeout: span }),
    phase: arrived,
    want: { wire: 1 },
  }),
  {
    name: "a wait beyond totalTimeout is not begun, and the error keeps why",
    server: status(503, { "retry-after": "30" }),
    options: { totalTimeout: 29_999 },
    ask: get,
    // The one timer is that of the attempt.
    want: { error: { kind: "timeout", cause: { status: 503 } }, wire: 1, waits: [between(1, 29_999)] },
  },
];

const inTime: Row = {
  name: "a body that comes byte by byte, but in time, is whole",
  server: { body: { id: "héllo wörld €" }, every: 2 },
  options: { timeout: forever },
  ask: ({ client }) => client.things.retrieve("1"),
  want: { value: { id: "héllo wörld €" }, wire: 1 },
};

export const timeoutRows: readonly Row[] = [...timeouts, ...totals, inTime];
