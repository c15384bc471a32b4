import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import { cookieParameter } from "../../templates/runtime/cookie-parameter.js";
import { ClientError, MissingCredentialsError } from "../../templates/runtime/error.js";
import type { BaseClientOptions, Credential, RequestOptions } from "../../templates/runtime/option.js";
import { basic, bearer, cookieKey, headerKey, queryKey } from "../../templates/runtime/security.js";
import {
  AnyClient,
  callOf,
  clientOf,
  type FaultServer,
  faultServer,
  outcome,
  secret,
  withoutWaits,
} from "./fixture.js";

const places = [
  { place: "bearer", scheme: bearer("token", "A_TOKEN"), options: { token: secret } },
  {
    place: "basic",
    scheme: basic("username", "A_USER", "password", "A_PASSWORD"),
    options: { username: "me", password: secret },
  },
  { place: "header", scheme: headerKey("apiKey", "A_KEY", "X-Api-Key"), options: { apiKey: secret } },
  { place: "query", scheme: queryKey("apiKey", "A_KEY", "api_key"), options: { apiKey: secret } },
  { place: "cookie", scheme: cookieKey("apiKey", "A_KEY", "session"), options: { apiKey: secret } },
];

function client(place: (typeof places)[number], options: BaseClientOptions): AnyClient {
  return new AnyClient({ schemes: { s: place.scheme }, security: [["s"]] }, { ...place.options, ...options });
}

const encoded = Buffer.from(`me:${secret}`).toString("base64");

test.each([
  { given: "bearer", want: { authorization: `Bearer ${secret}` } },
  { given: "basic", want: { authorization: `Basic ${encoded}` } },
  { given: "header", want: { "x-api-key": secret } },
  { given: "cookie", want: { cookie: `session=${secret}` } },
  { given: "query", want: {}, url: `/?api_key=${secret}` },
])("$given travels in its place", async ({ given, want, url = "/" }) => {
  const server = await faultServer({ body: {} });
  const place = places.find((one) => one.place === given);
  if (place) await callOf(client(place, { baseURL: server.url }), {});
  expect(server.requests).toMatchObject([{ url, headers: want }]);
});

test.each(places)("$place is had from the environment", async ({ scheme }) => {
  for (const [option, variable] of Object.entries(scheme.options)) vi.stubEnv(variable, `${option}-${secret}`);
  const server = await faultServer({ body: {} });
  await callOf(new AnyClient({ schemes: { s: scheme }, security: [["s"]] }, { baseURL: server.url }), {});
  const [{ url, headers }] = server.requests as [(typeof server.requests)[number]];
  const [, sent = ""] = /^Basic (.*)/.exec(headers.authorization ?? "") ?? [];
  for (const option of Object.keys(scheme.options))
    expect(url + JSON.stringify(headers) + Buffer.from(sent, "base64").toString()).toContain(`${option}-${secret}`);
});

test.each(
  places.flatMap(({ place, scheme }) => (scheme.header === undefined ? [] : { place, scheme, header: scheme.header })),
)("$place: what the caller says in $header stands in its place, without any credential", async ({ scheme, header }) => {
  const server = await faultServer({ body: {} });
  const own = new AnyClient({ schemes: { s: scheme }, security: [["s"]] }, { baseURL: server.url });
  await callOf(own, {}, { options: { headers: { [header]: "mine" } } });
  expect(server.requests[0]?.headers[header]).toBe("mine");
  expect(header).toBe(header.toLowerCase());
});

describe("what a platform throws does not tell of a credential in the query", () => {
  const { conceal } = queryKey("apiKey", "A_KEY", "key[id]");
  const url = (key: string) => `http://a.test/x?a=1&key%5Bid%5D=${encodeURIComponent(key)}&b=2`;
  const error = (message: string, more: object = {}) => Object.assign(new Error(message), more);

  test.each<{ given: string; thrown: (address: string) => Error }>([
    { given: "in its words", thrown: (address) => error(`cannot reach (${address}): why`) },
    { given: "as the path", thrown: (address) => error("no", { path: address }) },
    { given: "in the words of its cause", thrown: (address) => error("no", { cause: error(`no ${address}`) }) },
    {
      given: "further off",
      thrown: (address) => error("no", { cause: error("no", { cause: error(`no ${address} and ${address}`) }) }),
    },
  ])("$given", ({ thrown }) => {
    for (const key of [secret, `a)${secret}`, `(${secret})`, `it's ${secret}`]) {
      const concealed = conceal?.(thrown(url(key)));
      expect(inspect(concealed, { depth: 9, showHidden: true })).not.toContain(secret);
      expect(inspect(concealed, { depth: 9 })).toMatch(/a=1&key%5Bid%5D=/);
    }
  });

  test("and what there is beside it stays", () => {
    const concealed = conceal?.(error(`no ${url(secret)} here`));
    expect(concealed?.message).toBe("no http://a.test/x?a=1&key%5Bid%5D=&b=2 here");
    expect(conceal?.(error("x key=1"))?.message).toBe("x key=1");
    expect(conceal?.("no error")).toBe("no error");
  });
});

test.each([200, 204, 205, 304, 404])("nor does an answer of %i", async (status) => {
  const scheme = queryKey("apiKey", "A_KEY", "key");
  const body = status < 204 || status === 404 ? "{}" : null;
  const given = Object.defineProperty(new Response(body, { status, headers: { "x-a": "1" } }), "url", {
    value: `http://a.test/x?key=${secret}&b=2`,
  });
  const answer = scheme.conceal?.(given) as Response;
  expect([answer.url, answer.status, answer.headers.get("x-a")]).toEqual(["http://a.test/x?b=2", status, "1"]);
  expect(await answer.text()).toBe(body ?? "");
  expect(inspect(answer, { depth: 9, showHidden: true })).not.toContain(secret);
});

test("an answer without a URL, or with none that can be read, stays as it is", () => {
  const scheme = queryKey("apiKey", "A_KEY", "key");
  const made = new Response("{}");
  expect(scheme.conceal?.(made)).toBe(made);
  const relative = Object.defineProperty(new Response("{}"), "url", { value: "/x?key=1" });
  expect(scheme.conceal?.(relative)?.url).toBe("/x?key=1");
  const failed = Response.error();
  expect(scheme.conceal?.(Object.defineProperty(failed, "url", { value: "http://a.test/x" }))).toBe(failed);
});

test("basic is UTF-8, and a cookie joins others", async () => {
  const server = await faultServer({ body: {} });
  const [, word, , , cookie] = places;
  if (!word || !cookie) throw new Error("no places");
  await callOf(
    new AnyClient(
      { schemes: { s: word.scheme }, security: [["s"]] },
      { baseURL: server.url, username: "ü", password: "" },
    ),
    {},
  );
  await callOf(
    client(cookie, { baseURL: server.url }),
    { cookies: { other: cookieParameter("o") } },
    { params: { other: "a b" } },
  );
  expect(server.requests[0]?.headers.authorization).toBe(`Basic ${Buffer.from("ü:").toString("base64")}`);
  expect(server.requests[1]?.headers.cookie).toBe(`o=a%20b; session=${secret}`);
});

describe("13 ways to another origin, 5 places: no credential goes there", () => {
  const ways: readonly {
    way: string;
    go: (
      home: FaultServer,
      away: FaultServer,
      options: BaseClientOptions,
    ) => { server?: string; options?: RequestOptions; method?: string } & { home?: FaultServer };
  }[] = [
    ...[301, 302, 303, 307, 308].map((status) => ({
      way: `a ${status}, followed`,
      go: () => ({ home: undefined as never, options: { path: `/redirect/${status}` } }),
    })),
    { way: "an absolute path", go: (_, away) => ({ options: { path: `${away.url}/x` } }) },
    {
      way: "an absolute path in capitals",
      go: (_, away) => ({ options: { path: `${away.url.replace("http", "HTTP")}/x` } }),
    },
    { way: "//host", go: (_, away) => ({ options: { path: `//${new URL(away.url).host}/x` } }) },
    { way: "\\\\host", go: (_, away) => ({ options: { path: `\\\\${new URL(away.url).host}/x` } }) },
    {
      way: "the other port behind userinfo",
      go: (home, away) => ({ options: { path: `http://${new URL(home.url).host}@${new URL(away.url).host}/x` } }),
    },
    { way: "@host", go: (_, away) => ({ options: { path: `@${new URL(away.url).host}/x` } }) },
    {
      way: "another host name",
      go: (_, away) => ({ options: { path: `http://localhost:${new URL(away.url).port}/x` } }),
    },
  ];

  test.each(places.flatMap((place) => ways.map((row) => ({ place, name: place.place, ...row }))))(
    "$name, $way",
    async ({ place, go }) => {
      withoutWaits();
      const away = await faultServer({ body: {} });
      const home = await faultServer(({ url }) => {
        const status = Number(/redirect\/(\d+)/.exec(url)?.[1] ?? 0);
        return status ? { status, headers: { location: `${away.url}/landed` } } : { body: {} };
      });
      const { server, options = {} } = go(home, away, {});
      const defaults = {
        "x-default": secret,
        authorization: place.place === "bearer" ? `Bearer ${secret}` : undefined,
      };
      for (const redirect of ["same-origin", "follow"] as const) {
        const own = client(place, {
          baseURL: home.url,
          redirect,
          defaultHeaders: defaults,
          defaultQuery: { default_key: secret },
        });
        await outcome(callOf(own, { method: "GET", ...(server && { server }) }, { options }));
      }
      expect(JSON.stringify(away.requests)).not.toContain(secret);
      expect(JSON.stringify(away.requests)).not.toContain(encoded);
      // Whatever stayed at home had it.
      for (const request of home.requests)
        expect(JSON.stringify(request)).toMatch(place.place === "basic" ? encoded : secret);
    },
  );
});

describe("a function gives a credential", () => {
  test("for every attempt", async () => {
    withoutWaits();
    const server = await faultServer({ status: 500 }, { status: 500 }, { body: {} });
    let count = 0;
    await clientOf(server, { bearerToken: async () => `t${++count}` }).licenseKeys.retrieve("x");
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([
      "Bearer t1",
      "Bearer t2",
      "Bearer t3",
    ]);
  });

  test.each<{ given: string; fails: () => Promise<string> }>([
    { given: "throws", fails: () => Promise.reject(new Error("vault is shut")) },
    { given: "gives nothing", fails: () => Promise.resolve(undefined as unknown as string) },
  ])("and where it $given, nothing is sent", async ({ fails }) => {
    const server = await faultServer();
    expect(await outcome(clientOf(server, { bearerToken: fails }).licenseKeys.retrieve("x"))).toBeInstanceOf(
      MissingCredentialsError,
    );
    expect(server.requests).toHaveLength(0);
  });
});

describe("which credential", () => {
  test("the present one of the client, and of those that withOptions makes", async () => {
    const server = await faultServer({ body: {} });
    const first = clientOf(server, { bearerToken: "one" });
    await first.licenseKeys.retrieve("x");
    first.bearerToken = "two";
    await first.licenseKeys.retrieve("x");
    const second = first.withOptions({ timeout: 1000 });
    await second.licenseKeys.retrieve("x");
    await first.withOptions({ bearerToken: "three" }).licenseKeys.retrieve("x");
    second.bearerToken = "four";
    await first.licenseKeys.retrieve("x");
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual(
      ["one", "two", "two", "three", "two"].map((token) => `Bearer ${token}`),
    );
  });

  test.each<{ given: Credential | null | undefined; variable: string; want: string | undefined }>([
    { given: "given", variable: "from env", want: "Bearer given" },
    { given: undefined, variable: "from env", want: "Bearer from env" },
    { given: undefined, variable: "  ", want: undefined },
    { given: null, variable: "from env", want: undefined },
  ])("$given with the variable “$variable” is $want", async ({ given, variable, want }) => {
    vi.stubEnv("DODO_PAYMENTS_API_KEY", variable);
    const server = await faultServer({ body: {} });
    const error = await outcome(clientOf(server, { bearerToken: given }).licenseKeys.retrieve("x"));
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual(want === undefined ? [] : [want]);
    if (want === undefined) {
      expect(error).toBeInstanceOf(MissingCredentialsError);
      expect((error as Error).message).toMatch(/bearerToken.*DODO_PAYMENTS_API_KEY/);
    }
  });

  test.each<{ given: string; options: RequestOptions; want: string | undefined }>([
    { given: "a header of the call's", options: { headers: { Authorization: "Own 1" } }, want: "Own 1" },
    { given: "a header that the call removes", options: { headers: { authorization: null } }, want: undefined },
  ])("$given wins", async ({ options, want }) => {
    const server = await faultServer({ body: {} });
    await clientOf(server).licenseKeys.retrieve("x", options);
    await clientOf(server, { bearerToken: null }).licenseKeys.retrieve("x", options);
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([want, want]);
  });

  test.each<{
    given: readonly (readonly string[])[];
    options: Record<string, string>;
    want: Record<string, string | undefined> | "missing";
  }>([
    { given: [], options: { a: "1" }, want: { "x-a": undefined } },
    { given: [["A"]], options: {}, want: "missing" },
    { given: [["A"], []], options: {}, want: { "x-a": undefined } },
    { given: [["A"], []], options: { a: "1" }, want: { "x-a": "1" } },
    { given: [["A"], ["B"]], options: { b: "2" }, want: { "x-a": undefined, "x-b": "2" } },
    { given: [["A", "B"]], options: { a: "1" }, want: "missing" },
    { given: [["A", "B"]], options: { a: "1", b: "2" }, want: { "x-a": "1", "x-b": "2" } },
  ])("an operation that asks for $given, given $options", async ({ given, options, want }) => {
    const server = await faultServer({ body: {} });
    const schemes = { A: headerKey("a", "NO_A", "X-A"), B: headerKey("b", "NO_B", "X-B") };
    const error = await outcome(
      callOf(new AnyClient({ schemes }, { baseURL: server.url, ...options }), {
        security: given.map((each) => [...each]),
      }),
    );
    if (want === "missing") expect(error).toBeInstanceOf(MissingCredentialsError);
    else
      expect(Object.fromEntries(Object.keys(want).map((name) => [name, server.requests[0]?.headers[name]]))).toEqual(
        want,
      );
    expect(server.requests).toHaveLength(want === "missing" ? 0 : 1);
  });
});

describe("no output shows a credential", () => {
  test.each(places)(
    "of a client with a $place credential, its resources, requests, pages and answers",
    async (place) => {
      const server = await faultServer({ body: { items: [{ id: "a" }] } });
      const own = client(place, { baseURL: server.url });
      const request = callOf(own, {});
      const named = clientOf(server);
      const page = await named.licenseKeys.list();
      for (const shown of [
        own,
        request,
        await request.result(),
        await request.withResponse(),
        named,
        named.licenseKeys,
        page,
      ]) {
        for (const text of [inspect(shown), inspect(shown, { depth: 9, showHidden: true }), JSON.stringify(shown)]) {
          expect(text).not.toContain(secret);
          expect(text).not.toContain(encoded);
        }
      }
    },
  );

  test("an invalid one gives an error without it", async () => {
    const server = await faultServer();
    const error = await outcome(clientOf(server, { bearerToken: `${secret}\r\nx: y` }).licenseKeys.retrieve("x"));
    expect(error).toBeInstanceOf(ClientError);
    expect(inspect(error, { depth: 9 })).not.toContain(secret);
    expect(server.requests).toHaveLength(0);
  });
});
