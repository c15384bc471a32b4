/** Token endpoints that refuse, fail, lie or lead elsewhere (OAuth 2). */
import { absent } from "../match.js";
import type { Row } from "../row.js";
import { attempts, timeoutRow } from "../time.js";
import { silence } from "./common.js";
import { grantee, own, token } from "./grant.js";

export const tokenEndpointRows: readonly Row[] = [
  {
    name: "a token endpoint that refuses: its error, and nothing is sent to the API",
    server: { path: "/token", status: 400, body: { error: "invalid_grant" } },
    options: { ...grantee, maxRetries: 0 },
    ask: ({ client }) => client.auth.oauth.retrieve(),
    want: {
      error: (error: unknown) => error instanceof Error,
      seen: ({ main }) => main.every(({ url }) => url === "/token"),
    },
  },
  {
    name: "a token endpoint that fails for a while is tried again",
    server: [{ path: "/token", status: 503, headers: { "retry-after-ms": "1" } }, token("a1"), own],
    options: grantee,
    ask: ({ client }) => client.auth.oauth.retrieve(),
    want: { value: { id: "1" }, wire: [{ url: "/token" }, { url: "/token" }, { url: "/auth/oauth" }] },
  },
  {
    name: "a token endpoint that knows the body alone is told there",
    server: [{ path: "/token", status: 401, body: { error: "invalid_client" } }, token("a1"), own],
    options: grantee,
    ask: ({ client }) => client.auth.oauth.retrieve(),
    want: {
      value: { id: "1" },
      wire: [
        { headers: { authorization: /^Basic / }, body: /^(?!.*s3cret)/ },
        { headers: { authorization: absent }, body: /client_id=me.*client_secret=s3cret/ },
        { headers: { authorization: "Bearer a1" } },
      ],
    },
  },
  {
    name: "a token endpoint that repeats what it was told is not repeated",
    server: { path: "/token", status: 400, body: { error: "s3cret", error_description: "s3cret is wrong" } },
    options: grantee,
    ask: ({ client }) => client.auth.oauth.retrieve({ maxRetries: 0 }),
    want: { error: { name: "MissingCredentialsError", message: /^(?!.*s3cret)/, cause: undefined }, wire: 1 },
  },
  ...[
    ["no JSON", "<html>"],
    ["no token", {}],
    ["an empty token", { access_token: "" }],
    ["a token that is no text", { access_token: { a: 1 } }],
  ].map(([name, body]): Row => ({
    name: `a token endpoint that gives ${String(name)}: an error, and nothing is sent to the API`,
    server: { path: "/token", body },
    options: grantee,
    ask: ({ client }) => client.auth.oauth.retrieve(),
    want: { error: { name: "MissingCredentialsError" }, wire: [{ url: "/token" }] },
  })),
  {
    name: "a token is asked for with the caller's fetch and its options",
    ask: async ({ make }) => {
      const seen: unknown[] = [];
      const fetch = async (url: string, { method, cache }: RequestInit) => {
        seen.push([new URL(url).pathname, method, cache]);
        return Response.json(url.endsWith("/token") ? { access_token: "a1" } : { id: "1" });
      };
      await make({ ...grantee, fetch, fetchOptions: { cache: "no-store" } }).auth.oauth.retrieve();
      return seen;
    },
    want: {
      value: [
        ["/token", "POST", "no-store"],
        ["/auth/oauth", "GET", "no-store"],
      ],
      wire: 0,
    },
  },
  {
    name: "a redirect of a token endpoint takes the secret nowhere",
    server: { path: "/token", status: 307, headers: { location: "{other}/token" } },
    other: token("a1"),
    options: { ...grantee, redirect: "follow" },
    ask: ({ client }) => client.auth.oauth.retrieve({ maxRetries: 0 }),
    want: { error: (error: unknown) => error instanceof Error, wire: 1, other: 0 },
  },
  timeoutRow({
    in: "a token endpoint that never answers",
    server: { path: "/token", ...silence },
    options: grantee,
    call: (client) => client.auth.oauth.retrieve(),
    phase: ({ arrived }) => arrived(),
    want: { wire: 1 },
  }),
  {
    name: "a token endpoint that never answers is asked anew by the next attempt",
    server: [{ path: "/token", ...silence }, token("a1"), own],
    ask: attempts(grantee, async ({ client, arrived, up }) => {
      const call = client.auth.oauth.retrieve().send();
      await arrived();
      up();
      return call;
    }),
    want: { value: { id: "1" }, wire: 3 },
  },
  {
    name: "a token endpoint whose answer has no end is refused by its length",
    server: { path: "/token", body: "x".repeat(2_200_000), length: 9_000_000, fault: { does: "stall", at: "body" } },
    options: { ...grantee, maxRetries: 0 },
    ask: ({ client }) => client.auth.oauth.retrieve(),
    want: { error: { kind: "decode", message: /longer than 1000000 bytes/ }, wire: 1, abandoned: 1 },
    not: { workerd: "it keeps the connection of an answer that was left for a while" },
  },
];
