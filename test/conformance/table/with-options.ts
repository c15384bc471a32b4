/** Clients made of clients. */
import type { Row } from "../row.js";
import { thing } from "./common.js";

export const withOptionsRows: readonly Row[] = [
  {
    name: "withOptions overrides what it names, and keeps the rest",
    server: thing,
    options: { defaultHeaders: { "X-A": "1" }, maxRetries: 7 },
    ask: async ({ client }) => {
      const next = client.withOptions({ timeout: 1234 });
      await next.things.retrieve("1");
      return [next.timeout, next.maxRetries, client.timeout];
    },
    want: { value: [1234, 7, 60_000], wire: [{ headers: { "x-a": "1", authorization: /^Bearer/ } }] },
  },
  {
    name: "withOptions starts from the client's present values",
    options: { maxRetries: 1 },
    ask: ({ client }) => {
      client.maxRetries = 9;
      client.bearer = "new";
      const next = client.withOptions({});
      return [next.maxRetries, next.bearer];
    },
    want: { value: [9, "new"] },
  },
];
