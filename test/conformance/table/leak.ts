/** Credentials by the place that they travel in, and every way to another origin: none arrives there. */
import type { Answer, Place, Received, Seen } from "../answer.js";
import type { Client, Options } from "../client.js";
import type { Row } from "../row.js";
import { noCookies, noRedirects, thing } from "./common.js";

/** No part of what any of them is, encoded or not, is in what another origin gets. */
const places: Readonly<Record<string, { readonly options: Options; readonly secrets: readonly string[] }>> = {
  bearer: { options: { bearer: "leak-bearer-1" }, secrets: ["leak-bearer-1"] },
  basic: {
    options: { username: "leak-user-1", password: "leak-word-1" },
    secrets: ["leak-user-1", "leak-word-1", btoa("leak-user-1:leak-word-1")],
  },
  header: { options: { headerKey: "leak-header-1" }, secrets: ["leak-header-1"] },
  query: { options: { queryKey: "leak-query-1" }, secrets: ["leak-query-1"] },
  cookie: { options: { cookieKey: "leak-cookie-1" }, secrets: ["leak-cookie-1"] },
};

/** What is sent with every request may be a credential too. */
const byDefault = "leak-default-1";

interface Way {
  readonly server?: Answer | readonly Answer[];
  readonly secure?: Answer;
  readonly options?: Options | ((place: Place) => Options);
  readonly go: (client: Client, other: string) => PromiseLike<unknown>;
  /** It must arrive, or the row would show nothing. */
  readonly arrives: boolean;
}

const redirect = (status: number, to = "{other}/stolen"): Answer => ({ status, headers: { location: to } });
const follow = { redirect: "follow", maxRetries: 0 };
const nobody = { maxRetries: 0 };
const call = (client: Client) => client.things.retrieve("1");
const hostOf = (origin: string) => origin.replace(/^http:/, "");
/** The second page leads elsewhere. */
const page = { body: { items: [{ id: "1" }], next_url: "{other}/pages?page=2" } };
const link = { body: [{ id: "1" }], headers: { link: '<{other}/links?page=2>; rel="next"' } };

const ways: Readonly<Record<string, Way>> = {
  ...Object.fromEntries(
    [301, 302, 303, 307, 308].map((code): [string, Way] => [
      `a redirect with ${code}`,
      { server: redirect(code), options: follow, go: call, arrives: true },
    ]),
  ),
  "a redirect that names a user": {
    server: redirect(302, "http://somebody:word@{host}/stolen"),
    options: follow,
    go: call,
    arrives: true,
  },
  "a redirect to //host": { server: redirect(302, "//{host}/stolen"), options: follow, go: call, arrives: true },
  "a redirect to \\\\host": { server: redirect(302, "\\\\{host}/stolen"), options: follow, go: call, arrives: true },
  "a redirect over the own origin": {
    server: [redirect(302, "/next"), redirect(302)],
    options: follow,
    go: call,
    arrives: true,
  },
  "a redirect from https to http": {
    secure: redirect(302),
    options: ({ secure }) => ({ ...follow, baseURL: secure }),
    go: call,
    arrives: true,
  },
  "a redirect that is not followed": { server: redirect(307), options: nobody, go: call, arrives: false },
  "a next URL": { server: page, go: (client) => client.pages.list().toArray({ limit: 5 }), arrives: true },
  "a Link header": { server: link, go: (client) => client.links.list().toArray({ limit: 5 }), arrives: true },
  "an absolute path": { go: (client, other) => client.get(`${other}/stolen`), arrives: true },
  "an absolute path as an option": {
    go: (client, other) => client.things.retrieve("1", {}, { path: `${other}/stolen` }),
    arrives: true,
  },
  "a path //host": { options: nobody, go: (client, other) => client.get(`${hostOf(other)}/x`), arrives: false },
  "a path \\\\host": {
    options: nobody,
    go: (client, other) => client.get(`\\\\${other.slice(7)}/x`),
    arrives: false,
  },
  "a path /\\host": {
    options: nobody,
    go: (client, other) => client.get(`/\\${other.slice(7)}/x`),
    arrives: false,
  },
  "an absolute path with backslashes": {
    options: nobody,
    go: (client, other) => client.get(`http:\\\\${other.slice(7)}\\x`),
    arrives: true,
  },
  "a path @host": { options: nobody, go: (client, other) => client.get(`@${other.slice(7)}/x`), arrives: false },
  "a path that names the origin as a user": {
    options: nobody,
    go: (client, other) => client.get(`${client.baseURL}@${other.slice(7)}/x`),
    arrives: false,
  },
  "a path that begins like the base URL": {
    options: nobody,
    go: (client, other) => client.get(`${client.baseURL.replace(/:\d+$/, "")}${other.slice(other.lastIndexOf(":"))}/x`),
    arrives: true,
  },
  "an absolute path whose host begins like the base URL's": {
    options: ({ other }) => ({
      ...nobody,
      baseURL: "http://api.example",
      fetch: (url: string, init: RequestInit) =>
        globalThis.fetch(url.replace("http://api.example.evil.test", other), init),
    }),
    go: (client) => client.get("http://api.example.evil.test/stolen"),
    arrives: true,
  },
  "an operation's own server": {
    options: ({ main, other }) => ({ baseURL: undefined, host: main.slice(7), otherHost: other.slice(7) }),
    go: (client) => client.elsewhere.retrieve(),
    arrives: true,
  },
  "a path parameter that is a URL": {
    options: nobody,
    go: (client, other) => client.things.retrieve(`${other}/x`),
    arrives: false,
  },
};

/** Those of the requests that have any of these in them. */
function carriers(requests: readonly Received[], secrets: readonly string[]): readonly Received[] {
  return requests.filter((request) => secrets.some((secret) => decoded(JSON.stringify(request)).includes(secret)));
}

function decoded(text: string): string {
  try {
    return `${text} ${decodeURIComponent(text)}`;
  } catch {
    return text;
  }
}

export const leakRows: readonly Row[] = Object.entries(places).flatMap(([place, { options, secrets }]) =>
  Object.entries(ways).map(([name, way]): Row => {
    const { server = thing, secure, arrives, go } = way;
    const isRedirect = name.startsWith("a redirect") && arrives;
    return {
      name: `no leak of ${place} by ${name}`,
      server,
      ...(secure && { secure, trusts: true }),
      other: { body: { items: [], id: "1" } },
      options: (where) => ({
        bearer: undefined,
        defaultHeaders: { "X-Default": byDefault },
        ...options,
        ...(typeof way.options === "function" ? way.options(where) : way.options),
      }),
      ask: async ({ client, place: { other } }) => {
        await Promise.resolve(go(client, other)).catch(() => {});
      },
      want: {
        other: () => true,
        seen: ({ main, other, secure: safe }: Seen) =>
          carriers(other, [...secrets, byDefault]).length === 0 &&
          carriers([...main, ...safe].slice(0, 1), secrets.slice(-1)).length ===
            Math.min(1, main.length + safe.length) &&
          (!arrives || other.length > 0),
      },
      ...(isRedirect && { not: noRedirects }),
      ...(place === "cookie" && { not: noCookies }),
    };
  }),
);
