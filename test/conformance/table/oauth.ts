/** Tokens that have to be had first (OAuth 2). */
import { absent } from "../match.js";
import type { Row } from "../row.js";
import { chunks, none, noStreams } from "./common.js";
import { grantee, own, token } from "./grant.js";

export const oauthRows: readonly Row[] = [
  {
    name: "a token is had for the client's own credentials, and sent",
    server: [token("a1"), own],
    options: grantee,
    ask: ({ client }) => client.auth.oauth.retrieve(),
    want: {
      value: { id: "1" },
      wire: [
        { method: "POST", url: "/token", body: /grant_type=client_credentials/, headers: { authorization: /^Basic / } },
        { url: "/auth/oauth", headers: { authorization: "Bearer a1" } },
      ],
    },
  },
  {
    name: "a token is kept for the calls after it",
    server: [token("a1"), own],
    options: grantee,
    ask: async ({ client }) => {
      await client.auth.oauth.retrieve();
      await client.auth.oauth.retrieve();
      await client.withOptions({ timeout: 5000 }).auth.oauth.retrieve();
    },
    want: { wire: [{ url: "/token" }, { url: "/auth/oauth" }, { url: "/auth/oauth" }, { url: "/auth/oauth" }] },
  },
  {
    name: "however many ask for a token at once, one is asked for",
    server: [{ ...token("a1"), wait: 50 }, own],
    options: grantee,
    ask: ({ client }) => Promise.all(Array.from({ length: 10 }, () => client.auth.oauth.retrieve())),
    want: { wire: 11, seen: ({ main }) => main.filter(({ url }) => url === "/token").length === 1 },
  },
  {
    name: "a token that has ended is had anew",
    server: [token("a1", { expires_in: 0 }), token("a2"), own],
    options: grantee,
    ask: async ({ client }) => {
      await client.auth.oauth.retrieve();
      await client.auth.oauth.retrieve();
    },
    want: {
      wire: [
        { url: "/token" },
        { headers: { authorization: "Bearer a1" } },
        { url: "/token" },
        { headers: { authorization: "Bearer a2" } },
      ],
    },
  },
  {
    name: "a token that the API refuses is had anew, once",
    server: [token("a1"), token("a2"), { path: "/auth/oauth", status: 401 }, own],
    options: grantee,
    ask: ({ client }) => client.auth.oauth.retrieve({ maxRetries: 0 }),
    want: {
      value: { id: "1" },
      wire: [
        { url: "/token" },
        { headers: { authorization: "Bearer a1" } },
        { url: "/token" },
        { headers: { authorization: "Bearer a2", "x-retry-count": absent } },
      ],
    },
  },
  {
    name: "a stream that was sent with a token that the API refuses is not sent again, and the next call has another token",
    server: [token("a1"), token("a2"), { path: "/auth/oauth", status: 401 }, own],
    options: grantee,
    ask: async ({ client }) => {
      const { error } = await client.auth.oauth.update({ body: chunks() }).result();
      return [error, await client.auth.oauth.update({ body: chunks() })];
    },
    want: {
      value: [{ name: "AuthenticationError", status: 401 }, { id: "1" }],
      wire: [
        { url: "/token" },
        { headers: { authorization: "Bearer a1" }, body: "abc" },
        { url: "/token" },
        { headers: { authorization: "Bearer a2" }, body: "abc" },
      ],
    },
    not: noStreams,
  },
  {
    name: "an API that refuses every token is asked twice",
    server: [token("a1"), { path: "/auth/oauth", status: 401 }],
    options: grantee,
    ask: ({ client }) => client.auth.oauth.retrieve(),
    want: { error: { status: 401 }, seen: ({ main }) => main.filter(({ url }) => url !== "/token").length === 2 },
  },
  {
    name: "a refresh token is used, and the one that came with the answer after it",
    server: [
      { path: "/refresh", body: { access_token: "a1", refresh_token: "r2", expires_in: 0 } },
      { path: "/refresh", body: { access_token: "a2" } },
      own,
    ],
    options: { ...none, refreshToken: "r1" },
    ask: async ({ client }) => {
      await client.auth.oauth.retrieve();
      await client.auth.oauth.retrieve();
    },
    want: {
      wire: [
        {
          url: "/refresh",
          body: /grant_type=refresh_token.*refresh_token=r1|refresh_token=r1.*grant_type=refresh_token/,
        },
        { headers: { authorization: "Bearer a1" } },
        { url: "/refresh", body: /refresh_token=r2/ },
        { headers: { authorization: "Bearer a2" } },
      ],
    },
  },
  {
    name: "an access token that the caller has already is sent as it is",
    server: own,
    options: { ...grantee, oauth: "mine" },
    ask: ({ client }) => client.auth.oauth.retrieve(),
    want: { wire: [{ url: "/auth/oauth", headers: { authorization: "Bearer mine" } }] },
  },
  {
    name: "a token is not shared with a client of other credentials",
    server: [token("a1"), token("a2"), own],
    options: grantee,
    ask: async ({ client, make }) => {
      await client.auth.oauth.retrieve();
      await make({ ...grantee, clientId: "you" }).auth.oauth.retrieve();
      await client.auth.oauth.retrieve();
    },
    want: {
      wire: [
        { url: "/token" },
        { headers: { authorization: "Bearer a1" } },
        { url: "/token" },
        { headers: { authorization: "Bearer a2" } },
        { headers: { authorization: "Bearer a1" } },
      ],
    },
  },
  {
    name: "a token is not shared with a client that withOptions makes for other credentials",
    server: [token("a1"), token("a2"), own],
    options: grantee,
    ask: async ({ client }) => {
      await client.auth.oauth.retrieve();
      await client.withOptions({ clientSecret: "other" }).auth.oauth.retrieve();
      await client.auth.oauth.retrieve();
    },
    want: {
      wire: [
        { url: "/token" },
        { headers: { authorization: "Bearer a1" } },
        { url: "/token" },
        { headers: { authorization: "Bearer a2" } },
        { headers: { authorization: "Bearer a1" } },
      ],
    },
  },
  {
    name: "the answer of an API that refuses a token is not waited for, and its connection is left",
    server: [
      token("a1"),
      token("a2"),
      { path: "/auth/oauth", status: 401, body: "no such token", fault: { does: "stall", at: "body" } },
      own,
    ],
    options: grantee,
    ask: ({ client }) => client.auth.oauth.retrieve(),
    want: { value: { id: "1" }, wire: 4, abandoned: 1 },
    not: { workerd: "it keeps the connection of an answer that was left for a while" },
  },
  {
    name: "however many are refused at once, one token is asked for anew",
    server: [
      token("a1"),
      token("a2"),
      ...Array.from({ length: 5 }, () => ({ path: "/auth/oauth", status: 401, wait: 60 })),
      own,
    ],
    options: grantee,
    ask: ({ client }) => Promise.all(Array.from({ length: 5 }, () => client.auth.oauth.retrieve())),
    want: {
      value: Array.from({ length: 5 }, () => ({ id: "1" })),
      seen: ({ main }) => main.filter(({ url }) => url === "/token").length === 2,
    },
  },
  {
    name: "a token that could not be had is asked for again by the next call",
    server: [{ path: "/token", status: 400, body: { error: "invalid_grant" } }, token("a1"), own],
    options: grantee,
    ask: async ({ client }) => [
      await client.auth.oauth.retrieve().then(
        () => "given",
        () => "refused",
      ),
      await client.auth.oauth.retrieve(),
    ],
    want: { value: ["refused", { id: "1" }], wire: 3 },
  },
  ...[
    ["as text", "3600", 1],
    ["that is left out", undefined, 1],
    ["that is garbage", "soon", 2],
    ["below nought", -5, 2],
  ].map(([name, expires_in, tokens]): Row => ({
    name: `a token with a lifetime ${String(name)} is had ${tokens === 1 ? "once" : "for each call"}`,
    server: [token("a1", { expires_in }), own],
    options: grantee,
    ask: async ({ client }) => {
      await client.auth.oauth.retrieve();
      await client.auth.oauth.retrieve();
    },
    want: { seen: ({ main }) => main.filter(({ url }) => url === "/token").length === tokens },
  })),
  {
    name: "who leaves while a token is had leaves it to the others",
    server: [{ ...token("a1"), wait: 200 }, own],
    options: grantee,
    ask: async ({ client }) => {
      const controller = new AbortController();
      const left = client.auth.oauth.retrieve({ signal: controller.signal }).result();
      const stays = client.auth.oauth.retrieve().send();
      setTimeout(() => controller.abort(), 50);
      const { error } = await left;
      return [error, await stays];
    },
    want: { value: [{ kind: "aborted" }, { id: "1" }], wire: [{ url: "/token" }, { url: "/auth/oauth" }] },
  },
  {
    name: "a refusal that comes late leaves the token alone that was had in the meantime",
    server: [
      token("a1"),
      token("a2"),
      token("a3"),
      { path: "/auth/oauth", status: 401 },
      { path: "/auth/oauth", status: 401, wait: 400 },
      own,
    ],
    options: grantee,
    ask: ({ client }) => Promise.all([client.auth.oauth.retrieve(), client.auth.oauth.retrieve()]),
    want: {
      value: [{ id: "1" }, { id: "1" }],
      seen: ({ main }) => main.filter(({ url }) => url === "/token").length === 2,
    },
  },
];
