/** Keys that make a POST safe to send again. */
import { absent } from "../match.js";
import type { Row } from "../row.js";
import { reset, status, thing } from "./common.js";

export const idempotencyKeyRows: readonly Row[] = [
  {
    name: "a POST with an idempotency key of the caller's is tried again, with the same",
    server: [status(503), reset, thing],
    ask: ({ client }) => client.things.create({ name: "a" }, { idempotencyKey: "k1" }),
    want: { wire: [0, 1, 2].map(() => ({ headers: { "idempotency-key": "k1" }, body: '{"name":"a"}' })) },
  },
  {
    name: "a PATCH with an idempotency key is tried again",
    server: [status(500), thing],
    ask: ({ client }) => client.things.update("1", { name: "a" }, { idempotencyKey: "k1" }),
    want: { wire: 2 },
  },
  {
    name: "no key is made where the document names no header for it",
    server: [thing],
    ask: ({ client }) => client.things.create({ name: "a" }),
    want: { wire: [{ headers: { "idempotency-key": absent } }] },
  },
  {
    name: "where the document names the header, a POST gets a key, and is tried again with it",
    of: "keyed",
    server: [status(503), thing],
    ask: ({ client }) => client.things.create({ name: "a" }),
    want: {
      wire: 2,
      seen: ({ main: [first, second] }) =>
        (first?.headers["idempotency-key"]?.length ?? 0) >= 16 &&
        first?.headers["idempotency-key"] === second?.headers["idempotency-key"],
    },
  },
  {
    name: "keys are unique per call",
    of: "keyed",
    server: [thing],
    ask: async ({ client }) => {
      for (let call = 0; call < 10; call++) await client.things.create({ name: "a" });
    },
    want: { wire: 10, seen: ({ main }) => new Set(main.map(({ headers }) => headers["idempotency-key"])).size === 10 },
  },
  {
    name: "the caller's own key wins over one that is made",
    of: "keyed",
    server: [thing],
    ask: ({ client }) => client.things.create({ name: "a" }, { idempotencyKey: "mine" }),
    want: { wire: [{ headers: { "idempotency-key": "mine" } }] },
  },
  ...(["GET", "PUT", "DELETE"] as const).map((method): Row => ({
    name: `a ${method} gets no key, even where the document names the header`,
    of: "keyed",
    server: [thing],
    ask: ({ client }) => client.request({ method, path: "/x" }),
    want: { wire: [{ headers: { "idempotency-key": absent } }] },
  })),
];
