/** Credentials: where each travels, and which of several is sent. */
import type { Options } from "../client.js";
import { expose } from "../expose.js";
import { absent } from "../match.js";
import type { Row } from "../row.js";
import { noCookies, none, status, thing } from "./common.js";

const sent = (name: string, options: Row["options"], ask: Row["ask"], wanted: object): Row => ({
  name,
  server: thing,
  options: { ...none, ...(options as object) },
  ask,
  want: { wire: [wanted] },
});

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
  options: options as Options,
  ask: ({ client }) => client.things.retrieve("1"),
  want: { error: { name: "MissingCredentialsError", message, kind: undefined }, wire: 0 },
}));

const half: Row = {
  name: "half of two credentials that are asked for together: an error before anything is sent",
  options: { ...none, headerKey: "k" },
  ask: ({ client }) => client.auth.both.retrieve(),
  want: {
    error: { name: "MissingCredentialsError", message: /^getBoth needs headerKey .* and queryKey / },
    wire: 0,
  },
};

/** What is there alone of an option's several; the next alternative is taken where it has all of its own. */
const incomplete: Row[] = [
  {
    name: "a user name without a password is no credential, and the error asks for both",
    options: { ...none, username: "jo" },
    ask: ({ client }) => client.auth.basic.retrieve(),
    want: {
      error: { name: "MissingCredentialsError", message: /username \(or \w+ in the environment\) and password \(or / },
      wire: 0,
    },
  },
  {
    name: "null in place of a credential leaves the call to the next alternative",
    server: thing,
    options: { ...none, headerKey: null, username: "jo", password: "x" },
    ask: ({ client }) => client.auth.either.retrieve(),
    want: { wire: [{ headers: { authorization: /^Basic /, "x-api-key": absent } }] },
  },
  {
    name: "a function that fails is the cause of the error",
    options: { bearer: () => Promise.reject(new Error("no vault")) },
    ask: ({ client }) => client.things.retrieve("1"),
    want: { error: { name: "MissingCredentialsError", cause: { message: "no vault" } }, wire: 0 },
  },
];

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

const asked: Row[] = [
  {
    name: "a function is not asked where the operation takes another credential",
    server: thing,
    options: {
      bearer: () => {
        throw new Error("should not be asked");
      },
      headerKey: "k",
    },
    ask: ({ client }) => client.auth.header.retrieve(),
    want: { wire: [{ headers: { "x-api-key": "k", authorization: absent } }] },
  },
  {
    name: "a function is not asked for another origin",
    other: thing,
    options: {
      bearer: () => {
        throw new Error("should not be asked");
      },
    },
    ask: ({ client, place }) => client.get(`${place.other}/x`),
    want: { wire: 0, other: 1 },
  },
  {
    name: "a POST that the API asks to send again asks the function again",
    server: [status(429), thing],
    options: () => {
      let count = 0;
      return { bearer: async () => `token-${count++}` };
    },
    ask: ({ client }) => client.things.create({ name: "a" }),
    want: {
      wire: [{ headers: { authorization: "Bearer token-0" } }, { headers: { authorization: "Bearer token-1" } }],
    },
  },
  {
    name: "null in place of a credential is none",
    options: { bearer: null },
    ask: ({ client }) => client.things.retrieve("1"),
    want: { error: { name: "MissingCredentialsError" }, wire: 0 },
  },
  {
    name: "a client without any credential can be made, and calls what is open to all",
    server: thing,
    options: none,
    ask: ({ client }) => client.public.retrieve(),
    want: { value: { id: "1" }, wire: 1 },
  },
];

const beside: Row[] = [
  {
    name: "a key in a cookie stands beside the caller's cookies",
    server: thing,
    options: { ...none, cookieKey: "k;1" },
    ask: ({ client }) => client.auth.cookie.retrieve({ headers: { cookie: "a=1; b=2" } }),
    want: { wire: [{ headers: { cookie: /^a=1; b=2; [\w-]+=k%3B1$/ } }] },
    not: noCookies,
  },
  {
    name: "a base URL with a user name and a password sends nothing, and shows neither",
    options: ({ main }) => ({ baseURL: main.replace("://", "://jo:p4ssword@") }),
    ask: ({ client }) => client.things.retrieve("1"),
    want: { error: { name: "ClientError", message: /^(?!.*(jo:|p4ss))/, cause: undefined }, wire: 0 },
  },
];

/** What repeats a URL shows the key in its query. */
const repeating: Row[] = [
  {
    name: "a key in the query is taken out of what fetch throws, wherever that repeats it",
    ask: async ({ make }) => {
      const fetch = async (url: string) => {
        const deepest = Object.assign(new Error(`Cannot reach ${url}.`), { path: url });
        const cause = new Error(`error sending request for url (${url})`, { cause: deepest });
        throw new TypeError(`fetch failed: ${url}`, { cause });
      };
      const { error } = await make({ ...none, queryKey: "hush", fetch, maxRetries: 0 })
        .auth.query()
        .result();
      const shown = await expose([error]);
      return [shown.includes("hush"), shown.includes("Cannot reach"), shown.includes("error sending")];
    },
    want: { value: [false, true, true] },
  },
  ...[200, 204, 205].map((code): Row => ({
    name: `a key in the query is taken out of the URL of an answer: ${code}`,
    server: { status: code },
    options: { ...none, queryKey: "hush" },
    ask: async ({ client }) => {
      const { status, url } = await client.auth.query().asResponse();
      return [status, new URL(url).pathname, url.includes("hush")];
    },
    want: { value: [code, (path: unknown) => typeof path === "string", false], wire: [{ url: /hush/ }] },
  })),
];

export const credentialRows: readonly Row[] = [
  ...carried,
  ...missing,
  half,
  ...incomplete,
  ...providers,
  ...asked,
  ...beside,
  ...repeating,
];
