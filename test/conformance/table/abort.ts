/** The caller's own signal, in every phase of a call. */
import type { Row, Scene } from "../row.js";
import { between, silence, stalled, status, thing } from "./common.js";

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

const long = { ...status(503, { "retry-after": "50" }) };

export const abortRows: readonly Row[] = [
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
