/** What a call leaves behind: nothing. */
import type { Row } from "../row.js";

export const leftoverRow: Row = {
  name: "no listener and no timer is left behind after 10 000 calls",
  options: { timeout: 5e8, fetch: async () => new Response('{"id":"1"}') },
  ask: async ({ client }) => {
    const counts = countTimers();
    const { signal } = new AbortController();
    let listeners = 0;
    const add = signal.addEventListener.bind(signal);
    const remove = signal.removeEventListener.bind(signal);
    signal.addEventListener = (...args: Parameters<typeof add>) => (listeners++, add(...args));
    signal.removeEventListener = (...args: Parameters<typeof remove>) => (listeners--, remove(...args));
    const call = () => client.things.retrieve("1", {}, { signal });
    for (let calls = 0; calls < 10_000; calls += 100) await Promise.all(Array.from({ length: 100 }, call));
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
