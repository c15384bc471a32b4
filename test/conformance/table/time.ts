/** Time: of an attempt, of a whole call, and the caller's own signal in every phase. */
import type { Row, Scene } from "../row.js";
import { between, forever, silence, stalled, status, thing } from "./common.js";
import type { Pending } from "../client.js";

/** Generous: it is to tell "at once" from "when the other end is done", which is never. */
const atOnce = between(0, 1500);

/** Aborts when `phase` has come, and tells how long it took to settle, and how. */
async function abortAt(phase: (scene: Scene) => Promise<void>, call: (signal: AbortSignal) => unknown, scene: Scene) {
  const controller = new AbortController();
  const settled = Promise.resolve(call(controller.signal)).then(
    () => "given",
    (error: unknown) => error,
  );
  await phase(scene);
  const start = Date.now();
  controller.abort(new Error("enough"));
  const error = await settled;
  return { error, time: Date.now() - start };
}

const arrived = async ({ seen }: Scene) => {
  while ((await seen()).main.length === 0) await pause(5);
};
const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
const aborted = {
  error: { name: "APIUserAbortError", kind: "aborted", status: undefined, cause: { message: "enough" } },
  time: atOnce,
};

const timeouts: Row[] = [
  ...Object.entries({
    "no answer": silence,
    "half the headers": { body: "x", fault: { does: "stall", at: "headers" } } as const,
    "half the body": stalled,
    "a body byte by byte": { body: { id: "a".repeat(500) }, every: 20 },
    "an answer that comes late": { ...thing, wait: 3000 },
    "a request's body that is not read": { fault: { does: "stall", at: "upload" } } as const,
  }).map(([name, answer]): Row => ({
    name: `timeout: ${name}`,
    server: answer,
    options: { timeout: 200, maxRetries: 0 },
    ask: ({ client }) => client.things.replace("1", { name: "a" }),
    want: { error: { name: "APIConnectionTimeoutError", kind: "timeout", status: undefined }, wire: 1 },
  })),
  {
    name: "timeout of a call wins over the client's",
    server: silence,
    options: { timeout: 60_000, maxRetries: 0 },
    ask: ({ client }) => client.things.retrieve("1", {}, { timeout: 100 }),
    want: { error: { kind: "timeout" } },
  },
  {
    name: "timeout can be set on the client",
    server: silence,
    options: { maxRetries: 0 },
    ask: ({ client }) => {
      client.timeout = 100;
      return client.things.retrieve("1");
    },
    want: { error: { kind: "timeout" } },
  },
  {
    name: "timeout counts anew for every attempt",
    server: [silence, silence, thing],
    options: { timeout: 150 },
    ask: ({ client }) => client.things.retrieve("1"),
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
    want: { error: { kind: "timeout" }, wire: 0 + 3 },
  },
  {
    name: "totalTimeout below timeout wins",
    server: silence,
    options: { timeout: 60_000, totalTimeout: 150 },
    ask: ({ client }) => client.things.retrieve("1"),
    want: { error: { kind: "timeout" }, wire: 1 },
  },
  {
    name: "totalTimeout of a call wins over the client's",
    server: silence,
    options: { totalTimeout: 600_000 },
    ask: ({ client }) => client.things.retrieve("1", {}, { totalTimeout: 100 }),
    want: { error: { kind: "timeout" }, wire: 1 },
  },
  {
    name: "a wait beyond totalTimeout is not begun, and the error keeps why",
    server: status(503, { "retry-after": "30" }),
    options: { totalTimeout: 5000 },
    ask: async ({ client }) => {
      const start = Date.now();
      const { error } = await client.things.retrieve("1").result();
      return { error, time: Date.now() - start };
    },
    want: { value: { error: { kind: "timeout", cause: { status: 503 } }, time: between(0, 3000) }, wire: 1 },
  },
];
totals[0] = {
  ...totals[0]!,
  want: { error: { kind: "timeout" }, seen: ({ main }) => main.length >= 1 && main.length <= 3 },
};

const long = { ...status(503, { "retry-after": "50" }) };
const aborts: Row[] = [
  {
    name: "a signal that is already aborted sends nothing",
    ask: ({ client }) => client.things.retrieve("1", {}, { signal: AbortSignal.abort(new Error("enough")) }),
    want: { error: aborted.error, wire: 0 },
  },
  ...Object.entries({
    "before the headers": silence,
    "within the headers": { body: "x", fault: { does: "stall", at: "headers" } } as const,
    "within the body": stalled,
    "in a body byte by byte": { body: { id: "a".repeat(500) }, every: 20 },
    "while a body is uploaded": { fault: { does: "stall", at: "upload" } } as const,
  }).map(([name, answer]): Row => ({
    name: `abort ${name}`,
    server: answer,
    ask: (scene) =>
      abortAt(
        name.includes("upload") ? () => pause(60) : async (each) => (await arrived(each), pause(40)),
        (signal) => scene.client.things.replace("1", { name: "a" }, { signal }),
        scene,
      ),
    want: { value: aborted },
  })),
  {
    name: "abort in the backoff",
    server: long,
    ask: (scene) =>
      abortAt(
        async (each) => (await arrived(each), pause(100)),
        (signal) => scene.client.things.retrieve("1", {}, { signal }),
        scene,
      ),
    want: { value: aborted, wire: 1 },
  },
  {
    name: "abort while a token provider is at work",
    options: { bearer: () => new Promise(() => {}) },
    ask: (scene) =>
      abortAt(
        () => pause(20),
        (signal) => scene.client.things.retrieve("1", {}, { signal }),
        scene,
      ),
    want: { value: aborted, wire: 0 },
  },
  {
    name: "abort while a custom fetch ignores its signal",
    options: { fetch: () => new Promise(() => {}) },
    ask: (scene) =>
      abortAt(
        () => pause(20),
        (signal) => scene.client.things.retrieve("1", {}, { signal }),
        scene,
      ),
    want: { value: aborted },
  },
  {
    name: "abort of a body that was handed out unread",
    server: stalled,
    ask: (scene) =>
      abortAt(
        async (each) => (await arrived(each), pause(60)),
        async (signal) => (await scene.client.things.retrieve("1", {}, { signal }).asResponse()).text(),
        scene,
      ),
    want: { value: { error: (error: unknown) => error !== "given", time: atOnce } },
  },
  {
    name: "an abort closes the connection",
    server: silence,
    ask: (scene) => abortAt(arrived, (signal) => scene.client.things.retrieve("1", {}, { signal }), scene),
    want: { value: aborted, abandoned: 1 },
    not: { workerd: "it keeps the connection of a request that was aborted for a while" },
  },
  {
    name: "an abort is not tried again",
    server: [silence, thing],
    ask: (scene) =>
      abortAt(
        async (each) => (await arrived(each), pause(20)),
        (signal) => scene.client.things.retrieve("1", {}, { signal, maxRetries: 5 }),
        scene,
      ),
    want: { value: aborted, wire: 1 },
  },
  {
    name: "a reason that is no error is the cause all the same",
    ask: ({ client }) => client.things.retrieve("1", {}, { signal: AbortSignal.abort("enough") }),
    want: { error: { kind: "aborted", cause: "enough" } },
  },
  {
    name: "a signal that times out by itself ends the call",
    server: silence,
    ask: ({ client }) => client.things.retrieve("1", {}, { signal: AbortSignal.timeout(100) }),
    want: { error: { kind: "aborted" } },
  },
];

const leftovers: Row = {
  name: "no listener and no timer is left behind after 10 000 calls",
  options: { timeout: 5e8, fetch: async () => new Response('{"id":"1"}') },
  ask: async ({ client }) => {
    const counts = countTimers();
    const { signal } = new AbortController();
    let listeners = 0;
    const { addEventListener: add, removeEventListener: remove } = signal;
    signal.addEventListener = (...args: Parameters<typeof add>) => (listeners++, add.apply(signal, args));
    signal.removeEventListener = (...args: Parameters<typeof remove>) => (listeners--, remove.apply(signal, args));
    const call = () => client.things.retrieve("1", {}, { signal });
    for (let calls = 0; calls < 10_000; calls += 100) await Promise.all(Array.from({ length: 100 }, call) as Pending[]);
    return { timers: counts.end(), listeners };
  },
  want: { value: { timers: 0, listeners: 0 } },
};

/** How many timers were set and neither cleared nor run. */
function countTimers(): { end: () => number } {
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  const live = new Set<unknown>();
  globalThis.setTimeout = ((work: () => void, milliseconds?: number) => {
    const timer: unknown = set(() => (live.delete(timer), work()), milliseconds);
    live.add(timer);
    return timer;
  }) as typeof setTimeout;
  globalThis.clearTimeout = ((timer: never) => (live.delete(timer), clear(timer))) as typeof clearTimeout;
  const end = () => {
    globalThis.setTimeout = set;
    globalThis.clearTimeout = clear;
    return live.size;
  };
  return { end };
}

export const times: readonly Row[] = [...timeouts, ...totals, ...aborts, leftovers, { ...thinRow() }];

/** A call that takes long, but not too long. */
function thinRow(): Row {
  return {
    name: "a body that comes byte by byte, but in time, is whole",
    server: { body: { id: "héllo wörld €" }, every: 2 },
    options: { timeout: forever },
    ask: ({ client }) => client.things.retrieve("1"),
    want: { value: { id: "héllo wörld €" }, wire: 1 },
  };
}
