/** What a call leaves behind: nothing, however it goes. */
import { turns } from "../abort.js";
import type { Client } from "../client.js";
import type { Row } from "../row.js";
import { collect, event, events, none } from "./common.js";

type Use = (client: Client, signal: AbortSignal) => Promise<unknown>;

const json = (body: object, init?: ResponseInit) => async () => Response.json(body, init);
const get: Use = (client, signal) => client.things.retrieve("1", {}, { signal }).result();
/** Refuses the first of two. */
const refusing = () => {
  let count = 0;
  return async () =>
    count++ % 2 === 0 ? Response.json({}, { status: 503, headers: { "retry-after-ms": "1" } }) : Response.json({});
};
/** A page, and then the last. */
const paging = async (url: string) => {
  const isFirst = !url.includes("cursor");
  return Response.json({ items: [{ id: "1" }], next_cursor: isFirst ? "c1" : null });
};
const granting = async (url: string) =>
  Response.json(url.endsWith("/token") ? { access_token: "t", expires_in: 0 } : { id: "1" });

const leftover = (name: string, calls: number, fetch: unknown, use: Use, options: object = {}): Row => ({
  name: `no listener and no timer is left behind after ${calls} calls ${name}`,
  options: { timeout: 5e8, fetch, ...options },
  ask: async ({ client }) => {
    const counts = countTimers();
    const { signal } = new AbortController();
    let listeners = 0;
    const add = signal.addEventListener.bind(signal);
    const remove = signal.removeEventListener.bind(signal);
    signal.addEventListener = (...args: Parameters<typeof add>) => (listeners++, add(...args));
    signal.removeEventListener = (...args: Parameters<typeof remove>) => (listeners--, remove(...args));
    for (let left = calls; left > 0; left -= 100)
      await Promise.all(Array.from({ length: 100 }, () => use(client, signal)));
    return { timers: counts.end(), listeners };
  },
  want: { value: { timers: 0, listeners: 0 } },
});

export const leftoverRows: readonly Row[] = [
  leftover("that succeed", 10_000, json({ id: "1" }), (client, signal) => client.things.retrieve("1", {}, { signal })),
  leftover("that are refused", 1000, json({}, { status: 404 }), get),
  leftover("whose answer is broken", 1000, async () => new Response("{"), get),
  leftover("that are tried again", 1000, refusing(), get),
  leftover("that cannot connect", 1000, () => Promise.reject(new TypeError("no")), get, { maxRetries: 0 }),
  leftover("whose body is counted", 1000, json({ id: "1" }), get, { maxResponseBytes: 100 }),
  leftover("that are bounded as a whole", 1000, json({ id: "1" }), get, { totalTimeout: 5e8 }),
  leftover("that are not read", 1000, json({ id: "1" }), async (client, signal) => {
    await client.things.retrieve("1", {}, { signal }).asResponse();
  }),
  leftover("that are read after their headers", 1000, json({ id: "1" }), async (client, signal) => {
    const request = client.things.retrieve("1", {}, { signal });
    await request.asResponse();
    await request;
  }),
  leftover("of lists", 1000, paging, (client, signal) => collect(client.things.list({}, { signal }))),
  leftover("of lists that are fetched ahead, and left", 1000, paging, async (client, signal) => {
    for await (const _ of client.things.list({}, { signal }).pages({ prefetch: 2 })) break;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }),
  leftover(
    "of events",
    1000,
    async () => new Response(event("1").repeat(3), { headers: events }),
    (client, signal) => collect(client.events.list({ signal })),
  ),
  leftover(
    "of events that are left",
    1000,
    async () => new Response(event("1").repeat(3), { headers: events }),
    (client, signal) => collect(client.events.list({ signal }), 1),
  ),
  leftover("that have a token first", 1000, granting, (client, signal) => client.auth.oauth.retrieve({ signal }), {
    ...none,
    clientId: "me",
    clientSecret: "s3cret",
  }),
  leftover(
    "that are left in a wait",
    100,
    json({}, { status: 503, headers: { "retry-after": "50" } }),
    (client, signal) => {
      const own = new AbortController();
      const call = get(client, AbortSignal.any([signal, own.signal]));
      return turns().then(() => (own.abort(), call));
    },
  ),
  leftover("through a middleware", 1000, json({ id: "1" }), get, {
    middleware: [(request: Request, next: (request: Request) => unknown) => next(request)],
  }),
];

/** How many timers were set and neither cleared nor run: long ones, as the platform has short ones of its own. */
function countTimers(): { end: () => number } {
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  const live = new Set<unknown>();
  globalThis.setTimeout = ((work: () => void, milliseconds?: number) => {
    const timer: unknown = set(() => (live.delete(timer), work()), milliseconds);
    if ((milliseconds ?? 0) > 10_000) live.add(timer);
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
