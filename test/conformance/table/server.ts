/** Where the API is: base URLs, and servers of single operations. */
import type { Place } from "../answer.js";
import type { Options } from "../client.js";
import { absent } from "../match.js";
import type { Row } from "../row.js";
import { noRedirects, thing } from "./common.js";
import { trustedServers } from "../trusted-server.js";

/** The client is configured for `main` as the document says it, so that operations may have servers beside it. */
const beside = ({ main, other }: Pick<Place, "main" | "other">): Options => ({
  baseURL: undefined,
  host: main.slice(7),
  otherHost: other.replace("http://", ""),
});

const own: readonly Row[] = [
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
  {
    name: "an operation's own server is sent nothing that every request has: it may be a credential",
    other: thing,
    options: ({ main, other }) => ({
      ...beside({ main, other }),
      defaultHeaders: { "X-A": "1" },
      defaultQuery: { v: "1" },
    }),
    ask: ({ client }) => client.elsewhere.retrieve({ headers: { "x-own": "2" } }),
    want: { wire: 0, other: [{ url: "/elsewhere", headers: { "x-a": absent, "x-own": "2" } }] },
  },
  {
    name: "an operation's own server on the client's own origin gets the credential",
    server: thing,
    options: ({ main }) => beside({ main, other: main }),
    ask: ({ client }) => client.elsewhere.retrieve(),
    want: { wire: [{ url: "/elsewhere", headers: { authorization: /^Bearer/ } }] },
  },
  {
    name: "withOptions leads to an operation's server of the new options",
    other: thing,
    options: ({ main }) => beside({ main, other: "http://nobody.invalid" }),
    ask: ({ client, place }) => client.withOptions({ otherHost: place.other.slice(7) }).elsewhere.retrieve(),
    want: { wire: 0, other: [{ url: "/elsewhere", headers: { authorization: absent } }] },
  },
  {
    name: "a base URL that was set on the client wins over an operation's own server",
    server: thing,
    options: ({ other }) => beside({ main: "http://nobody.invalid", other }),
    ask: ({ client, place }) => {
      client.baseURL = place.main;
      return client.elsewhere.retrieve();
    },
    want: { wire: [{ url: "/elsewhere", headers: { authorization: /^Bearer/ } }], other: 0 },
  },
  {
    name: "a way back from an operation's own server brings no credential",
    server: thing,
    other: { status: 307, headers: { location: "{main}/back" } },
    options: ({ main, other }) => ({ ...beside({ main, other }), redirect: "follow" }),
    ask: ({ client }) => client.elsewhere.retrieve(),
    want: { wire: [{ url: "/back", headers: { authorization: absent } }], other: 1 },
    not: noRedirects,
  },
];

/** Where a server that is trusted, and is nowhere, leads: to the other origin. */
const leading = (other: string) => (url: string, init: RequestInit) =>
  globalThis.fetch(
    trustedServers.reduce((to, server) => to.replace(server, other), url),
    init,
  );
/** The client is configured for `main`, and says so as the document does. */
const trusting = ({ main, other }: Place): Options => ({
  baseURL: undefined,
  host: main.slice(7),
  fetch: leading(other),
  defaultHeaders: { "X-A": "1" },
});

const trusted: readonly Row[] = [
  {
    name: "an operation's own server that a setting trusts gets the credential, and what every request has",
    other: thing,
    of: "trusting",
    options: trusting,
    ask: ({ client }) => client.elsewhere.retrieve(),
    want: { wire: 0, other: [{ url: "/elsewhere", headers: { authorization: /^Bearer/, "x-a": "1" } }] },
  },
  ...trustedServers.map((server): Row => ({
    name: `a call of ${server}, which a setting trusts, gets the credential`,
    other: thing,
    of: "trusting",
    options: trusting,
    ask: ({ client }) => client.get(`${server}/x`),
    want: { wire: 0, other: [{ url: "/x", headers: { authorization: /^Bearer/ } }] },
  })),
  ...[
    "http://upload.example:8080",
    "https://upload.example",
    "http://upload.example.evil.test",
    "http://files.example",
    "http://evil.test/http://upload.example",
  ].map((server): Row => ({
    name: `a call of ${server}, which looks like one that is trusted, gets none`,
    of: "trusting",
    options: { fetch: async (_: string, { headers }: { headers: Headers }) => Response.json([...headers]) },
    ask: async ({ client }) => JSON.stringify(await client.get(`${server}/x`)),
    want: { value: /^(?!.*authorization)/i, wire: 0 },
  })),
  {
    name: "a redirect to a server that a setting trusts is not followed, and takes no credential where it may be",
    server: { status: 302, headers: { location: `${trustedServers[0]}/x` } },
    other: thing,
    of: "trusting",
    options: trusting,
    ask: async ({ client }) => {
      const { ok } = await client.things.retrieve("1").result();
      return [ok, await client.withOptions({ redirect: "follow" }).things.retrieve("1")];
    },
    want: { value: [false, { id: "1" }], wire: 2, other: [{ headers: { authorization: absent, "x-a": absent } }] },
    not: noRedirects,
  },
];

export const serverRows: readonly Row[] = [...own, ...trusted];
