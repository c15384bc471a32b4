/** The caller's own signal, in every phase of a call: whatever is waited for, the call settles at once, and nothing comes after it. */
import { aborted, abortIn, retrieve, turns } from "../abort.js";
import type { Row } from "../row.js";
import { timed } from "../time.js";
import { abortAnswerRows } from "./abort-answer.js";
import { abortRequestRows } from "./abort-request.js";
import { page, silence, stalled, status, thing } from "./common.js";

const sendsNothing: Row[] = [
  {
    name: "a signal that is already aborted sends nothing",
    ask: ({ client }) => client.things.retrieve("1", {}, { signal: AbortSignal.abort(new Error("enough")) }),
    want: { error: aborted.error, wire: 0 },
  },
  {
    name: "a token that comes after the abort is sent nowhere",
    server: thing,
    ask: async (scene) => {
      let give = (_: string) => {};
      const bearer = () => new Promise<string>((resolve) => (give = resolve));
      const outcome = await abortIn(scene, { options: { bearer }, call: retrieve });
      give("late");
      await turns(20);
      return outcome;
    },
    want: { value: aborted, wire: 0 },
  },
  {
    name: "a token that comes after the abort is given to no fetch, not even to one that ignores its signal",
    ask: async (scene) => {
      let give = (_: string) => {};
      let count = 0;
      const bearer = () => new Promise<string>((resolve) => (give = resolve));
      const fetch = async () => (count++, Response.json({}));
      const outcome = await abortIn(scene, { options: { bearer, fetch }, call: retrieve });
      give("late");
      await turns();
      return { ...outcome, count };
    },
    want: { value: { ...aborted, count: 0 } },
  },
  {
    name: "a request that a middleware lets go after the abort is not sent",
    server: thing,
    ask: async (scene) => {
      let go = () => {};
      const gate = new Promise<void>((resolve) => (go = resolve));
      const hold = async (request: Request, next: (request: Request) => unknown) => (await gate, next(request));
      const outcome = await abortIn(scene, { options: { middleware: [hold] }, call: retrieve });
      go();
      await turns(20);
      return outcome;
    },
    want: { value: aborted, wire: 0 },
  },
  {
    name: "after an abort in the wait, nothing is sent when the wait would be over",
    server: status(503, { "retry-after-ms": "54321" }),
    ask: (scene) =>
      timed(async (up) => {
        const outcome = await abortIn(scene, { call: retrieve, phase: ({ waiting }) => waiting() });
        up();
        await turns(20);
        return outcome;
      }, 54_321),
    want: { value: aborted, wire: 1 },
  },
  {
    name: "an abort between two pages asks for no other",
    server: [page(["1"], "c1"), page(["2"], "c2")],
    ask: async ({ client }) => {
      const controller = new AbortController();
      const found: string[] = [];
      try {
        for await (const { id } of client.things.list({}, { signal: controller.signal })) {
          found.push(id);
          controller.abort(new Error("enough"));
        }
      } catch (error) {
        return { found, error };
      }
      return { found };
    },
    want: { value: { found: ["1"], error: aborted.error }, wire: 1 },
  },
];

const others: Row[] = [
  {
    name: "abort of a body that was handed out unread",
    server: stalled,
    ask: (scene) =>
      abortIn(scene, {
        call: async (client, signal) => (await client.things.retrieve("1", {}, { signal }).asResponse()).text(),
        phase: ({ answered }) => answered(),
      }),
    // It is the platform's body, and in its own words that it ends.
    want: { value: { error: (error: unknown) => error !== undefined, turns: (count: number) => count < 100 } },
  },
  {
    name: "an abort closes the connection",
    server: silence,
    ask: (scene) => abortIn(scene, { call: retrieve, phase: ({ arrived }) => arrived() }),
    want: { value: aborted, abandoned: 1 },
    not: { workerd: "it keeps the connection of a request that was aborted for a while" },
  },
  {
    name: "an abort is not tried again",
    server: [silence, thing],
    options: { maxRetries: 5 },
    ask: (scene) => abortIn(scene, { call: retrieve, phase: ({ arrived }) => arrived() }),
    want: { value: aborted, wire: 1 },
  },
  {
    name: "an abort is a result, too",
    server: silence,
    ask: (scene) =>
      abortIn(scene, {
        call: (client, signal) => client.things.retrieve("1", {}, { signal }).result(),
        phase: ({ arrived }) => arrived(),
      }),
    want: { value: { value: { ok: false, error: aborted.error }, turns: 0 } },
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
    want: { error: { kind: "aborted", cause: { name: "TimeoutError" } } },
  },
  {
    name: "a signal of several ends the call with any of them",
    server: silence,
    ask: (scene) =>
      abortIn(scene, {
        call: (client, signal) =>
          client.things.retrieve("1", {}, { signal: AbortSignal.any([new AbortController().signal, signal]) }),
        phase: ({ arrived }) => arrived(),
      }),
    want: { value: aborted, wire: 1 },
  },
];

export const abortRows: readonly Row[] = [...sendsNothing, ...abortRequestRows, ...abortAnswerRows, ...others];
