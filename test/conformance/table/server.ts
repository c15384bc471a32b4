/** Where the API is: base URLs, and servers of single operations. */
import { absent } from "../match.js";
import type { Row } from "../row.js";
import { thing } from "./common.js";

export const serverRows: readonly Row[] = [
  ...["http://h/v1", "http://h/v1/", "http://h/v1///"].map((baseURL): Row => ({
    name: `the base URL ${baseURL} is without a slash at its end`,
    ask: ({ make }) => make({ baseURL }).baseURL,
    want: { value: "http://h/v1" },
  })),
  {
    name: "a base URL with a path stays before every path",
    server: thing,
    options: ({ main }) => ({ baseURL: `${main}/v1/` }),
    ask: ({ client }) => Promise.all([client.things.retrieve("1"), client.get("/raw")]),
    want: { wire: 2, seen: ({ main }) => main.every(({ url }) => url.startsWith("/v1/")) },
  },
  {
    name: "a base URL that was set on the client is called",
    server: thing,
    options: { baseURL: "http://nobody.invalid" },
    ask: ({ client, place }) => {
      client.baseURL = `${place.main}/`;
      return client.things.retrieve("1");
    },
    want: { wire: 1 },
  },
  {
    name: "an operation's own server is called, without the credential: no setting trusts it",
    other: thing,
    options: ({ main, other }) => ({ baseURL: undefined, host: main.slice(7), otherHost: other.slice(7) }),
    ask: ({ client }) => client.elsewhere.retrieve(),
    want: { wire: 0, other: [{ url: "/elsewhere", headers: { authorization: absent } }] },
  },
  {
    name: "a base URL of the caller's wins over an operation's own server",
    server: thing,
    options: ({ other }) => ({ otherHost: other.slice(7) }),
    ask: ({ client }) => client.elsewhere.retrieve(),
    want: { wire: 1, other: 0 },
  },
];
