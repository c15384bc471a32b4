import { afterEach, describe, expect, test, vi } from "vitest";
import { json } from "../../templates/runtime/body.js";
import { type Answer, callOf, clientOf, faultServer, outcome } from "./fixture.js";

const body = { a: 1 };

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("on the same origin, redirects are followed with everything", () => {
  test.each([
    { given: "GET", status: 301, want: ["GET", ""] },
    { given: "GET", status: 307, want: ["GET", ""] },
    { given: "POST", status: 301, want: ["GET", ""] },
    { given: "POST", status: 302, want: ["GET", ""] },
    { given: "POST", status: 303, want: ["GET", ""] },
    { given: "POST", status: 307, want: ["POST", '{"a":1}'] },
    { given: "POST", status: 308, want: ["POST", '{"a":1}'] },
    { given: "PUT", status: 302, want: ["PUT", '{"a":1}'] },
    { given: "PUT", status: 303, want: ["GET", ""] },
    { given: "HEAD", status: 303, want: ["HEAD", ""] },
  ])("$given after $status", async ({ given, status, want }) => {
    const server = await faultServer({ status, headers: { location: "/there?x=1" } }, { body: { ok: true } });
    const withBody = /P/.test(given) ? { body } : {};
    const request = callOf(clientOf(server), { method: given, body: json }, { options: withBody });
    if (given === "HEAD") await request.asResponse();
    else expect(await request).toEqual({ ok: true });
    const [first, second] = server.requests;
    expect([second?.method, second?.body]).toEqual(want);
    expect(second?.url).toBe("/there?x=1");
    expect(second?.headers.authorization).toBe(first?.headers.authorization);
    expect(second?.headers["content-type"]).toBe(want[1] ? "application/json" : undefined);
  });
});

describe("the policy", () => {
  test.each<{ given: "same-origin" | "follow" | "error" | undefined; to: "here" | "away"; want: "followed" | RegExp }>([
    { given: undefined, to: "here", want: "followed" },
    { given: undefined, to: "away", want: /another origin/ },
    { given: "same-origin", to: "away", want: /another origin/ },
    { given: "follow", to: "away", want: "followed" },
    { given: "follow", to: "here", want: "followed" },
    { given: "error", to: "here", want: /redirect is "error"/ },
  ])("$given, $to: $want", async ({ given, to, want }) => {
    const away = await faultServer({ body: { ok: true } });
    const home = await faultServer(
      { status: 302, headers: { location: to === "away" ? away.url : "/there" } },
      { body: { ok: true } },
    );
    const answer = await outcome(clientOf(home, { redirect: given }).licenseKeys.retrieve("x"));
    if (want === "followed") expect(answer).toEqual({ ok: true });
    else expect(answer).toMatchObject({ kind: "connection", message: expect.stringMatching(want) as string });
    // A refusal is not tried again.
    expect(home.requests).toHaveLength(want === "followed" && to === "here" ? 2 : 1);
    expect(away.requests).toHaveLength(want === "followed" && to === "away" ? 1 : 0);
  });

  test.each([307, 308])("“follow” takes no body to another origin (%i)", async (status) => {
    const away = await faultServer();
    const home = await faultServer({ status, headers: { location: away.url } });
    const error = await outcome(
      callOf(clientOf(home, { redirect: "follow" }), { method: "PUT", body: json }, { params: body }),
    );
    expect(error).toMatchObject({ kind: "connection" });
    expect(away.requests).toHaveLength(0);
  });

  test("“follow” takes only harmless headers there, and gives none back at home", async () => {
    const home = await faultServer(({ url }) =>
      url === "/back" ? { body: {} } : { status: 302, headers: { location: away.url } },
    );
    const away = await faultServer({ status: 302, headers: { location: `${home.url}/back` } });
    await clientOf(home, {
      redirect: "follow",
      defaultHeaders: { "x-own": "1", "x-accept": "1", "accept-key": "1", cookie: "c=1", "user-agent": "me/1" },
    }).licenseKeys.retrieve("x");
    for (const { headers } of [...away.requests, ...home.requests.slice(1)]) {
      expect(headers).toMatchObject({ accept: "application/json", "user-agent": "me/1" });
      for (const name of ["authorization", "x-own", "x-accept", "accept-key", "cookie"])
        expect(headers).not.toHaveProperty(name);
    }
  });
});

test("a fetch that stands in is given Headers wherever a redirect leads", async () => {
  const given: unknown[] = [];
  const fetch = async (url: string, { headers }: RequestInit) => {
    given.push(headers);
    const location = url.startsWith("http://b.test") ? "http://b.test/here" : "http://b.test/away";
    return given.length < 3 ? new Response(null, { status: 302, headers: { location } }) : Response.json({});
  };
  await clientOf({ url: "http://a.test" }, { fetch, redirect: "follow" }).licenseKeys.retrieve("x");
  expect(given.map((headers) => headers instanceof Headers && [...headers.keys()])).toEqual([
    ["accept", "authorization"],
    ["accept"],
    ["accept"],
  ]);
});

test.each<{ given: Answer; want: object }>([
  { given: { status: 302 }, want: { status: 302, kind: "unexpected_status" } },
  {
    given: { status: 302, headers: { location: "http://" } },
    want: { kind: "connection", message: expect.stringContaining("leads to nothing that can be fetched") as string },
  },
  { given: { status: 302, headers: { location: "data:application/json,{}" } }, want: { kind: "connection" } },
  { given: { status: 302, headers: { location: "file:///etc/passwd" } }, want: { kind: "connection" } },
  {
    given: { status: 302, headers: { location: "/again" } },
    want: { kind: "connection", message: expect.stringContaining("20") as string },
  },
])("$given is $want", async ({ given, want }) => {
  const server = await faultServer(given);
  expect(await outcome(clientOf(server, { redirect: "follow" }).licenseKeys.retrieve("x"))).toMatchObject(want);
  expect(server.requests.length).toBeLessThanOrEqual(21);
  expect([1, 21]).toContain(server.requests.length);
});

test("a user name in a Location is not sent", async () => {
  const server = await faultServer((request) =>
    request.url === "/there"
      ? { body: {} }
      : { status: 302, headers: { location: `http://a:b@${request.headers.host}/there` } },
  );
  expect(await clientOf(server).licenseKeys.retrieve("x")).toEqual({});
});

describe("where the base URL is a path of the page's own host", () => {
  const page = "http://page.test/app/";

  test("a redirect is followed on it", async () => {
    vi.stubGlobal("location", new URL(page));
    const asked: string[] = [];
    const fetch = async (url: string) => {
      const { pathname } = new URL(url, page);
      asked.push(pathname);
      return asked.length > 1 ? Response.json({}) : new Response(null, { status: 302, headers: { location: "there" } });
    };
    expect(await clientOf({ url: "/api" }, { fetch }).licenseKeys.retrieve("x")).toEqual({});
    expect(asked).toEqual(["/api/license_keys/x", "/api/license_keys/there"]);
  });

  test("a redirect that the browser hides is said to be one, and not tried again", async () => {
    vi.stubGlobal("location", new URL(page));
    const hidden = { ok: false, status: 0, type: "opaqueredirect", headers: new Headers(), body: null };
    const fetch = vi.fn(async () => hidden as unknown as Response);
    const error = await outcome(clientOf({ url: "/api" }, { fetch }).licenseKeys.retrieve("x"));
    expect(error).toMatchObject({ message: "A redirect was not followed: a browser hides where it leads." });
    expect(fetch).toHaveBeenCalledTimes(1);
  });
});
