/** Time: of an attempt, and of a whole call. */
import type { Seen } from "../answer.js";
import type { Row } from "../row.js";
import { between, forever, get, silence, stalled, status, thing } from "./common.js";

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
    options: { timeout: 500 },
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

/** A timer may run a millisecond early, and leave one for another attempt. */
const nearlyOne = ({ main }: Seen) => main.length === 1 || main.length === 2;

const totals: Row[] = [
  {
    name: "totalTimeout bounds a call with its attempts",
    server: silence,
    options: { timeout: 150, totalTimeout: 400, maxRetries: 100 },
    ask: ({ client }) => client.things.retrieve("1"),
    want: { error: { kind: "timeout" }, seen: ({ main }) => main.length >= 1 && main.length <= 4 },
  },
  {
    name: "totalTimeout below timeout wins",
    server: silence,
    options: { timeout: 60_000, totalTimeout: 150 },
    ask: get,
    want: { error: { kind: "timeout" }, seen: nearlyOne },
  },
  {
    name: "totalTimeout of a call wins over the client's",
    server: silence,
    options: { totalTimeout: 600_000 },
    ask: ({ client }) => client.things.retrieve("1", {}, { totalTimeout: 100 }),
    want: { error: { kind: "timeout" }, seen: nearlyOne },
  },
  {
    name: "a wait beyond totalTimeout is not begun, and the error keeps why",
    server: status(503, { "retry-after": "30" }),
    options: { totalTimeout: 5000 },
    ask: get,
    // The one timer is that of the attempt.
    want: { error: { kind: "timeout", cause: { status: 503 } }, wire: 1, waits: [between(1, 5000)] },
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
