import { afterEach, describe, expect, test, vi } from "vitest";
import { cookieParameter } from "../../templates/runtime/cookie-parameter.js";
import { ClientError, PaginationError } from "../../templates/runtime/error.js";
import { nextUrlPaginator } from "../../templates/runtime/next-url-paginator.js";
import { hasMore } from "../../templates/runtime/page-end.js";
import { headerKey, queryKey } from "../../templates/runtime/security.js";
import type { Operation } from "../../templates/runtime/operation.js";
import { type PageRequest, PendingPageRequest } from "../../templates/runtime/paginator.js";
import { AnyClient, faultServer, outcome, secret, type FaultServer } from "./fixture.js";
import { itemsOf, kinds, kindServer, listOf, type Item } from "./paging.js";

afterEach(() => {
  vi.unstubAllGlobals();
});

const paginator = nextUrlPaginator({ next: ["next"], items: ["data"] });
const kind = { paginator };

const page = (id: string, next?: unknown) => ({ body: { data: [{ id }], next } });

/** A list of any client and operation. */
function anyList(client: AnyClient, operation: Partial<Operation> = {}, params?: object): PageRequest<Item> {
  const whole = { id: "list_items", method: "GET", path: "/items", paginator, ...operation };
  const call = { operation: whole, settings: client._settings, params, options: {} };
  return new PendingPageRequest(call) as unknown as PageRequest<Item>;
}

const urlsOf = ({ requests }: FaultServer) => requests.map(({ url }) => url);

describe("the URL is followed as it stands", () => {
  test.each([
    { given: "with an origin", next: (url: string) => `${url}/other?a=1&a=2&b=%2F`, want: "/other?a=1&a=2&b=%2F" },
    { given: "without an origin", next: () => "/v2/items?cursor=x%20y", want: "/v2/items?cursor=x%20y" },
    { given: "a query alone", next: () => "?cursor=x", want: "/items?cursor=x" },
    { given: "relative to its page", next: () => "more?cursor=x", want: "/more?cursor=x" },
    { given: "with a fragment", next: (url: string) => `${url}/items?cursor=x#top`, want: "/items?cursor=x" },
    { given: "without a scheme", next: (url: string) => `${url.replace("http:", "")}/items?x`, want: "/items?x" },
  ])("$given", async ({ next, want }) => {
    let url = "";
    const server = await faultServer(() => page("a", next(url)), page("b"));
    url = server.url;
    expect(await listOf(url, kind, { filter: "open" }).toArray()).toHaveLength(2);
    expect(urlsOf(server)).toEqual(["/items?filter=open", want]);
  });

  test("below a base URL with a path", async () => {
    const server = await faultServer(page("a", "/api/v1/items?page=2"), page("b"));
    expect(await listOf(`${server.url}/api/v1`, kind).toArray()).toHaveLength(2);
    expect(urlsOf(server)).toEqual(["/api/v1/items", "/api/v1/items?page=2"]);
  });

  test("a parameter that is required is in the URL, if the API wants it", async () => {
    const server = await faultServer(page("a", "?cursor=x"), page("b"));
    const client = new AnyClient({ security: [] }, { baseURL: server.url });
    const list = anyList(client, { query: { q: {} }, required: ["query.q"] }, { q: "x" });
    expect(await list.toArray()).toHaveLength(2);
  });

  test("a token of any page knows the list, whatever gave its path", async () => {
    const server = await faultServer(page("a", "?page=2"), page("b", "?page=3"), page("c"));
    const client = new AnyClient({ security: [] }, { baseURL: server.url });
    const list = anyList(client, { path: "/of/{owner}/items" }, { owner: "o" });
    const second = await (await list).getNextPage();
    expect(await list.resumeFrom(second.resumeToken).toArray()).toEqual([{ id: "c" }]);
    expect(urlsOf(server)).toEqual(["/of/o/items", "/of/o/items?page=2", "/of/o/items?page=3"]);
  });

  test("defaults of the query are not said twice", async () => {
    const server = await faultServer(page("a", "?version=1&cursor=x"), page("b"));
    const client = new AnyClient({ security: [] }, { baseURL: server.url, defaultQuery: { version: "1", team: "t" } });
    await anyList(client).toArray();
    expect(urlsOf(server)).toEqual(["/items?version=1&team=t", "/items?version=1&cursor=x&team=t"]);
  });

  test("headers of the call go along, on the same origin", async () => {
    const server = await faultServer(page("a", "?cursor=x"), page("b"));
    await listOf(server.url, kind).headers({ "x-tenant": "t" }).toArray();
    expect(server.requests.map(({ headers }) => headers["x-tenant"])).toEqual(["t", "t"]);
  });
});

describe("where the base URL is a path of the page's own host", () => {
  test("the list goes on there, with all that its requests have", async () => {
    const server = await faultServer(page("a", "?cursor=x"), page("b", "/api/items?cursor=y"), page("c"));
    vi.stubGlobal("location", new URL(`${server.url}/app/index.html`));
    const definition = { schemes: { KEY: headerKey("apiKey", "API_KEY", "x-api-key") }, security: [["KEY"]] };
    // A page's own fetch knows the host.
    const fetch = (to: string, init: RequestInit) => globalThis.fetch(new URL(to, location.href), init);
    const list = () => anyList(new AnyClient(definition, { baseURL: "/api", apiKey: secret, fetch }));
    const second = await (await list().headers({ "x-tenant": "t" })).getNextPage();
    expect(await list().resumeFrom(second.resumeToken).toArray()).toEqual([{ id: "c" }]);
    expect(urlsOf(server)).toEqual(["/api/items", "/api/items?cursor=x", "/api/items?cursor=y"]);
    expect(server.requests.map(({ headers }) => headers["x-api-key"])).toEqual([secret, secret, secret]);
    expect(server.requests.map(({ headers }) => headers["x-tenant"])).toEqual(["t", "t", undefined]);
  });

  test("without a page, it is for a fetch of one's own to know where that is", async () => {
    const server = await faultServer(page("a", "?cursor=x"), page("b"));
    const fetch = (to: string, init: RequestInit) => globalThis.fetch(new URL(to, server.url), init);
    const client = new AnyClient({ security: [] }, { baseURL: "/api", fetch });
    expect(await anyList(client).toArray()).toHaveLength(2);
    expect(urlsOf(server)).toEqual(["/api/items", "/api/items?cursor=x"]);
  });
});

describe("another origin", () => {
  test("is sent no credential, of whatever kind", async () => {
    const other = await faultServer(page("b", "?more=1"), page("c"));
    const server = await faultServer(page("a", `${other.url}/items?cursor=x`));
    const client = new AnyClient(
      {
        schemes: {
          KEY: headerKey("apiKey", "API_KEY", "x-api-key"),
          QUERY: queryKey("queryKey", "QUERY_KEY", "key"),
        },
        security: [["KEY", "QUERY"]],
      },
      {
        baseURL: server.url,
        apiKey: secret,
        queryKey: secret,
        defaultHeaders: { authorization: `Bearer ${secret}`, "x-default": secret },
        defaultQuery: { default: secret },
      },
    );
    const list = anyList(
      client,
      { headers: { tenant: "x-tenant" }, cookies: { session: cookieParameter("session") } },
      { tenant: secret, session: secret },
    );
    const items = await list
      .headers({ "x-own": secret })
      .options({ headers: { "x-option": secret }, query: { q: secret } })
      .toArray();
    expect(items.map(({ id }) => id)).toEqual(["a", "b", "c"]);
    const [first] = server.requests;
    expect(JSON.stringify(first).split(secret)).toHaveLength(11);
    expect(other.requests).toHaveLength(2);
    expect(JSON.stringify(other.requests)).not.toContain(secret);
  });

  test("no token leads there", async () => {
    const other = await faultServer(page("b"));
    const server = await faultServer(page("a", `${other.url}/items?cursor=x`));
    const first = await listOf(server.url, kind);
    const error = await outcome((async () => listOf(server.url, kind).resumeFrom(first.resumeToken))());
    expect(error).toBeInstanceOf(ClientError);
    expect(other.requests).toHaveLength(0);
  });

  test.each(["//evil.test/items", "https://evil.test/items", "http://[", "javascript:alert(1)", "file:///etc/passwd"])(
    "a token that was forged to lead to %s is refused",
    (url) => {
      const bytes = JSON.stringify(["list_items", [], {}, null, url]);
      expect(() => listOf("http://a.test", kind).resumeFrom(btoa(bytes))).toThrow(ClientError);
    },
  );

  test("a user name in the URL is not sent", async () => {
    const server = await faultServer(
      () => page("a", `http://me:pw@${new URL(server.url).host}/items?cursor=x`),
      page("b"),
    );
    const security = { security: [] };
    expect(await anyList(new AnyClient({}, { baseURL: server.url }), security).toArray()).toHaveLength(2);
    expect(server.requests[1]?.headers.authorization).toBeUndefined();
  });
});

describe("what cannot be followed", () => {
  test.each(["javascript:alert(1)", "file:///etc/passwd", "ftp://a.test/items", "data:,x", "http://", "https://a b/"])(
    "%s is refused when it is asked for, and its page is given before",
    async (next) => {
      const { url } = await faultServer(page("a", next));
      const first = await listOf(url, kind);
      expect(first.items).toHaveLength(1);
      expect(await outcome(first.getNextPage())).toBeInstanceOf(PaginationError);
    },
  );

  test("an empty page is given too", async () => {
    const { url } = await faultServer({ body: { data: [], next: "javascript:alert(1)" } });
    const first = await listOf(url, kind);
    expect(await outcome(first.getNextPage())).toBeInstanceOf(PaginationError);
  });

  test.each([null, undefined, "", 0, 7, true, {}, []])("%j ends the list", async (next) => {
    const { url } = await faultServer(page("a", next), page("b"));
    expect(await listOf(url, kind).toArray()).toHaveLength(1);
  });
});

describe("what goes round in a circle", () => {
  test("a page that leads to itself", async () => {
    const server = await faultServer(page("a", "/items?x=1"), page("b", "/items?x=1"));
    expect(await outcome(listOf(server.url, kind).toArray())).toBeInstanceOf(PaginationError);
    expect(server.requests).toHaveLength(2);
  });

  test("the first page that leads to itself", async () => {
    const server = await faultServer(page("a", "/items"));
    expect(await outcome(listOf(server.url, kind).toArray())).toBeInstanceOf(PaginationError);
    expect(server.requests).toHaveLength(1);
  });

  test("two pages that lead to each other", async () => {
    const x = page("x", "/items?y");
    const server = await faultServer(page("a", "/items?x"), x, page("y", "/items?x"), x);
    expect(await outcome(listOf(server.url, kind).toArray())).toBeInstanceOf(PaginationError);
    expect(server.requests).toHaveLength(3);
  });

  test("an empty page that leads to itself is the last", async () => {
    const server = await faultServer(page("a", "/items?x"), { body: { data: [], next: "/items?x" } });
    expect(await listOf(server.url, kind).toArray()).toHaveLength(1);
  });

  test("an empty page that leads on is not", async () => {
    const server = await faultServer({ body: { data: [], next: "/items?x" } }, page("b"));
    expect(await listOf(server.url, kind).toArray()).toHaveLength(1);
  });
});

test.each([
  { given: { more: false }, want: 1 },
  { given: { more: true }, want: 2 },
  { given: {}, want: 2 },
])("with $given beside its URL, a first page is one of $want", async ({ given, want }) => {
  const flagged = nextUrlPaginator({ next: ["next"], items: ["data"], hasNext: hasMore("more") });
  const first = { body: { ...page("a", "/items?x").body, ...given } };
  const { url } = await faultServer(first, { body: { data: [{ id: "b" }], more: false } });
  expect(await listOf(url, { paginator: flagged }).toArray()).toHaveLength(want);
});

test.each([
  { given: ["list_items", { cursor: "x" }], want: "/items?cursor=x" },
  { given: ["list_items", {}, null, 7], want: "/items" },
])("a token without a URL, $given, goes on at $want", async ({ given, want }) => {
  const server = await faultServer(page("a"));
  await listOf(server.url, kind).resumeFrom(btoa(JSON.stringify(given)));
  expect(urlsOf(server)).toEqual([want]);
});

test("a token of it is short, and without the origin", async () => {
  const server = await kindServer(kinds["next URL"], itemsOf(4), 2);
  const { resumeToken } = await listOf(server.url, kinds["next URL"]);
  expect(Buffer.from(resumeToken, "base64url").toString()).toBe('["list_items",{},null,"/items?cursor=cMg%3D%3D"]');
});
