/** Credentials: where each travels, which of several is sent, and tokens that have to be had first. */
import type { Answer } from "../answer.js";
import { absent } from "../match.js";
import type { Row } from "../row.js";
import { status, thing } from "./common.js";

const noCookies = { chromium: "a page sets no cookies of requests" };
const none = { bearer: undefined };
const sent = (name: string, options: Row["options"], ask: Row["ask"], wanted: object): Row => ({
  name,
  server: thing,
  options: { ...none, ...(options as object) },
  ask,
  want: { wire: [wanted] },
});
const token = (access: string, more: object = {}): Answer => ({
  path: "/token",
  body: { access_token: access, token_type: "Bearer", expires_in: 3600, ...more },
});
const own = { path: "/auth/oauth", body: { id: "1" } };
const grantee = { ...none, clientId: "me", clientSecret: "s3cret" };

const carried: Row[] = [
  sent("a bearer token", { bearer: "t" }, ({ client }) => client.things.retrieve("1"), {
    headers: { authorization: "Bearer t" },
  }),
  sent("a bearer token by a function", { bearer: () => "t" }, ({ client }) => client.things.retrieve("1"), {
    headers: { authorization: "Bearer t" },
  }),
  sent(
    "a bearer token by an async function",
    { bearer: async () => "t" },
    ({ client }) => client.things.retrieve("1"),
    { headers: { authorization: "Bearer t" } },
  ),
  sent(
    "a user name and a password, in UTF-8",
    { username: "jürgen", password: "pa:ss" },
    ({ client }) => client.auth.basic.retrieve(),
    { headers: { authorization: "Basic asO8cmdlbjpwYTpzcw==" } },
  ),
  sent("a key in a header", { headerKey: "k" }, ({ client }) => client.auth.header.retrieve(), {
    headers: { "x-api-key": "k", authorization: absent },
  }),
  sent("a key in the query", { queryKey: "k&y=" }, ({ client }) => client.auth.query(), {
    url: "/auth/query?api_key=k%26y%3D",
    headers: { authorization: absent },
  }),
  {
    ...sent("a key in a cookie", { cookieKey: "k; y" }, ({ client }) => client.auth.cookie.retrieve(), {
      headers: { cookie: "session=k%3B%20y" },
    }),
    not: noCookies,
  },
  sent("no credential where none is asked for", { bearer: "t" }, ({ client }) => client.public.retrieve(), {
    headers: { authorization: absent },
  }),
  sent(
    "the first alternative whose credentials are there",
    { headerKey: "k", username: "u", password: "p" },
    ({ client }) => client.auth.either.retrieve(),
    { headers: { "x-api-key": "k", authorization: absent } },
  ),
  sent(
    "the second alternative where the first has no credentials",
    { username: "u", password: "p" },
    ({ client }) => client.auth.either.retrieve(),
    { headers: { "x-api-key": absent, authorization: "Basic dTpw" } },
  ),
  sent("two credentials at once", { headerKey: "k", queryKey: "q" }, ({ client }) => client.auth.both.retrieve(), {
    url: "/auth/both?api_key=q",
    headers: { "x-api-key": "k" },
  }),
  sent("an optional credential that is there", { headerKey: "k" }, ({ client }) => client.auth.optional.retrieve(), {
    headers: { "x-api-key": "k" },
  }),
  sent("an optional credential that is not", {}, ({ client }) => client.auth.optional.retrieve(), {
    headers: { "x-api-key": absent },
  }),
  sent(
    "a header of the caller's own wins over the credential",
    { bearer: "t" },
    ({ client }) => client.things.retrieve("1", {}, { headers: { Authorization: "Own" } }),
    { headers: { authorization: "Own" } },
  ),
  sent(
    "a header that the caller removed is not sent",
    { bearer: "t" },
    ({ client }) => client.things.retrieve("1", {}, { headers: { authorization: null } }),
    { headers: { authorization: absent } },
  ),
  sent(
    "a credential that was set on the client",
    { bearer: "old" },
    ({ client }) => {
      client.bearer = "new";
      return client.things.retrieve("1");
    },
    { headers: { authorization: "Bearer new" } },
  ),
];

const missing: Row[] = [
  ["no credential at all", none, /bearer/],
  ["a function that gives nothing", { bearer: () => undefined }, /bearer/],
  [
    "a function that fails",
    {
      bearer: () => {
        throw new Error("no vault");
      },
    },
    /bearer/,
  ],
].map(([name, options, message]): Row => ({
  name: `${String(name)}: an error before anything is sent`,
  options: options as object,
  ask: ({ client }) => client.things.retrieve("1"),
  want: { error: { name: "MissingCredentialsError", message, kind: undefined }, wire: 0 },
}));

const half: Row = {
  name: "half of two credentials that are asked for together: an error before anything is sent",
  options: { ...none, headerKey: "k" },
  ask: ({ client }) => client.auth.both.retrieve(),
  want: { error: { name: "MissingCredentialsError" }, wire: 0 },
};

const providers: Row[] = [
  {
    name: "a function is asked for every attempt, so that it can renew",
    server: [status(503), thing],
    options: () => {
      let count = 0;
      return { bearer: () => `t${++count}` };
    },
    ask: ({ client }) => client.things.retrieve("1"),
    want: { wire: [{ headers: { authorization: "Bearer t1" } }, { headers: { authorization: "Bearer t2" } }] },
  },
  {
    name: "a token that the API refuses is the caller's affair, where he gave it",
    server: status(401),
    ask: ({ client }) => client.things.retrieve("1"),
    want: { error: { name: "AuthenticationError", status: 401 }, wire: 1 },
  },
  {
    name: "a credential with a line break gives an error without it, and sends nothing",
    options: { bearer: "s3cret\r\nX-Evil: 1" },
    ask: ({ client }) => client.things.retrieve("1"),
    want: {
      error: { message: (text: unknown) => typeof text === "string" && !text.includes("s3cret"), cause: undefined },
      wire: 0,
    },
  },
];

const tokens: Row[] = [
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
    name: "a token endpoint that refuses: its error, and nothing is sent to the API",
    server: { path: "/token", status: 400, body: { error: "invalid_grant" } },
    options: { ...grantee, maxRetries: 0 },
    ask: ({ client }) => client.auth.oauth.retrieve(),
    want: {
      error: (error: unknown) => error instanceof Error,
      seen: ({ main }) => main.every(({ url }) => url === "/token"),
    },
  },
];

export const authRows: readonly Row[] = [...carried, ...missing, half, ...providers, ...tokens];
