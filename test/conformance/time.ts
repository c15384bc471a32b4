/** Calls whose time is up when their row says so, and not by the clock: a busy machine may take as long as it likes. */
import { type Abort, endIn, type Phase, retrieve, type Watch, watchOf } from "./abort.js";
import type { Row, Scene } from "./row.js";

/** The time that rows rule over, in milliseconds: nothing else takes as long. */
export const span = 777_777;

/** Timers of a whole call have what is left of its time: that much of it, at least. */
const most = 0.9;

/** Runs `work` with all timers of a time in its hand: `up` lets them run. */
export async function timed<Value>(work: (up: () => void) => Promise<Value>, time: number = span): Promise<Value> {
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  const left = new Map<unknown, () => void>();
  globalThis.setTimeout = ((run: () => void, milliseconds = 0, ...given: unknown[]) => {
    const timer: unknown = set(run, milliseconds, ...given);
    if (milliseconds <= time && milliseconds > time * most) left.set(timer, run);
    return timer;
  }) as typeof setTimeout;
  globalThis.clearTimeout = ((timer: never) => (left.delete(timer), clear(timer))) as typeof clearTimeout;
  try {
    return await work(() => [...left.values()].forEach((run) => run()));
  } finally {
    globalThis.setTimeout = set;
    globalThis.clearTimeout = clear;
  }
}

/** What is seen of a call whose time was up, and that settled at once. */
const timedOut = {
  error: { name: "APIConnectionTimeoutError", kind: "timeout", status: undefined },
  turns: 0,
  isEarly: false,
};

/** A phase of a call of one attempt, in which its time is up. */
export function timeoutRow({ in: name, options, call = retrieve, phase, want, ...rest }: TimePhase): Row {
  const ask = ({ ...scene }: Scene) => {
    const given = { timeout: span, maxRetries: 0, ...(typeof options === "function" ? options(scene.place) : options) };
    return timed((up) => endIn(scene, { options: given, call, ...(phase && { phase }) }, up));
  };
  return { name: `timeout: ${name}`, ask, want: { value: timedOut, ...want }, ...rest };
}

interface TimePhase extends Omit<Phase, "call"> {
  readonly call?: Abort["call"];
}

/** A call of several attempts: `play` says when the time of one is up. */
export const attempts =
  (options: object, play: (watch: Watch & { readonly up: () => void }) => unknown): Row["ask"] =>
  (scene) =>
    timed(async (up) => play({ ...watchOf(scene, { timeout: span, ...options }), up }));
