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
  {
    name: "withOptions makes a client of the same class, and leaves the first as it was",
    options: { maxRetries: 3, baseURL: "http://h/one" },
    ask: ({ client }) => {
      const next = client.withOptions({ maxRetries: 5, baseURL: "http://h/two/" });
      return [
        next.maxRetries,
        next.baseURL,
        client.maxRetries,
        client.baseURL,
        next !== client,
        next.constructor === client.constructor,
      ];
    },
    want: { value: [5, "http://h/two", 3, "http://h/one", true, true] },
  },
  {
    name: "withOptions goes to the new base URL with the headers and the query of the old",
    other: thing,
    options: { defaultHeaders: { "X-A": "1" }, defaultQuery: { v: "1" } },
    ask: ({ client, place }) => client.withOptions({ baseURL: place.other }).things.retrieve("1"),
    want: { wire: 0, other: [{ url: "/things/1?v=1", headers: { "x-a": "1" } }] },
  },
  {
    name: "withOptions starts from a base URL and a time that were set on the client",
    ask: ({ client }) => {
      client.baseURL = "http://h/set/";
      client.timeout = 2000;
      const next = client.withOptions({ maxRetries: 10 });
      return [next.baseURL, next.timeout, next.maxRetries, client.baseURL, client.timeout, client.maxRetries];
    },
    want: { value: ["http://h/set", 2000, 10, "http://h/set", 2000, 2] },
  },
];
