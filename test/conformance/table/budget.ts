/** What a client may spend on retries. */
import type { Row } from "../row.js";
import { between, broken, collect, event, status, thing } from "./common.js";

export const budgetRows: readonly Row[] = [
  {
    name: "under a lasting outage, a client adds at most a tenth to the load once its budget is spent",
    server: status(500),
    ask: async ({ client, seen }) => {
      const fail = () => client.things.retrieve("1").result();
      while (true) {
        const before = (await seen()).main.length;
        await fail();
        if ((await seen()).main.length === before + 1) break;
      }
      const spent = (await seen()).main.length;
      for (let call = 0; call < 50; call++) await fail();
      return { start: spent, extra: (await seen()).main.length - spent };
    },
    want: { value: { start: between(11, 21), extra: between(50, 55) } },
  },
  {
    name: "successes give a tenth of a retry back each",
    server: [...Array.from({ length: 15 }, () => status(500)), ...Array.from({ length: 25 }, () => thing), status(500)],
    options: { maxRetries: 10 },
    ask: async ({ client, seen }) => {
      await client.things.retrieve("1").result();
      const outage = (await seen()).main.length;
      for (let call = outage; call < 40; call++) await client.things.retrieve("1").result();
      await client.things.retrieve("1").result();
      return { outage, after: (await seen()).main.length - 40 };
    },
    want: { value: { outage: 11, after: 3 } },
  },
  {
    name: "clients that withOptions makes spend from the same budget",
    server: status(500),
    options: { maxRetries: 10 },
    ask: async ({ client, seen }) => {
      await client.things.retrieve("1").result();
      await client.withOptions({ timeout: 9000 }).things.retrieve("1").result();
      return (await seen()).main.length;
    },
    want: { value: 12 },
  },
  {
    name: "each client has a budget of its own",
    server: status(500),
    options: { maxRetries: 10 },
    ask: async ({ client, make, seen }) => {
      await client.things.retrieve("1").result();
      await make().things.retrieve("1").result();
      return (await seen()).main.length;
    },
    want: { value: 22 },
  },
  {
    name: "however many calls succeed, the budget holds ten retries",
    server: [...Array.from({ length: 60 }, () => thing), status(500)],
    options: { maxRetries: 30 },
    ask: async ({ client, seen }) => {
      for (let call = 0; call < 60; call++) await client.things.retrieve("1");
      await client.things.retrieve("1").result();
      return (await seen()).main.length - 60;
    },
    want: { value: 11 },
  },
  {
    name: "a success counts for the budget, after however many attempts",
    server: Array.from({ length: 60 }, (_, index) => (index % 2 === 0 ? status(503) : thing)),
    options: { maxRetries: 1 },
    ask: async ({ client }) => {
      let calls = 0;
      while ((await client.things.retrieve("1").result()).ok) calls++;
      return calls;
    },
    want: { value: 11 },
  },
  {
    name: "an outage of 300 calls at once costs ten retries",
    server: status(500),
    ask: async ({ client, seen }) => {
      await Promise.all(Array.from({ length: 300 }, () => client.things.retrieve("1").result()));
      return (await seen()).main.length;
    },
    want: { value: 310 },
  },
  {
    name: "connections of a stream that are made anew are spent from the budget",
    server: [
      ...Array.from({ length: 11 }, () => ({ ...status(500), path: "/things/1" })),
      {
        path: "/events",
        ...broken(`retry: 1\nid: e1\n${event("1")}`),
      },
    ],
    ask: async ({ client }) => {
      await client.things.retrieve("1", {}, { maxRetries: 10 }).result();
      return collect(client.events.list());
    },
    want: { error: { kind: "connection" }, wire: 12 },
  },
];
