import fc from "fast-check";
import { expect, test } from "vitest";
import type { Page } from "../../templates/runtime/page.js";
import { APIUserAbortError, PaginationError } from "../../templates/runtime/error.js";
import type { PreviousPages } from "../../templates/runtime/previous-page.js";
import { askOf, itemsOf, kindNames, kinds, kindServer, listOf, type Item, type Kind } from "./paging.js";

const ids = (items: readonly Item[]) => items.map(({ id }) => id);

test.each(kindNames)("over a socket, each item once: %s", async (name) => {
  const kind: Kind = kinds[name];
  for (const [count, size] of [
    [0, 3],
    [1, 3],
    [3, 3],
    [10, 3],
    [9, 3],
  ] as const) {
    const items = itemsOf(count);
    const { url } = await kindServer(kind, items, size);
    expect(await listOf(url, kind).toArray()).toEqual(items);
    const pages: Page<Item>[] = [];
    for await (const page of listOf(url, kind).pages({ prefetch: 1 })) pages.push(page);
    expect(pages.flatMap((page) => page.items)).toEqual(items);
  }
});

test.each(kindNames)("filters and credentials go with every page: %s", async (name) => {
  const kind: Kind = kinds[name];
  const server = await kindServer(kind, itemsOf(7), 2);
  const params = kind.method === "POST" ? { filter: "open", limit: 2 } : { filter: "open", limit: 2 };
  await listOf(server.url, kind, params).toArray();
  expect(server.requests.length).toBeGreaterThanOrEqual(4);
  for (const { url, body, headers } of server.requests) {
    expect(kind.method === "POST" ? body : url).toMatch(/filter"?[=:]"?open/);
    expect(kind.method === "POST" ? body : url).toMatch(/limit"?[=:]2/);
    expect(headers.authorization).toMatch(/^Bearer /);
  }
});

test.each(kindNames)("a consumer that breaks out asks for no page more: %s", async (name) => {
  const kind: Kind = kinds[name];
  const server = await kindServer(kind, itemsOf(50), 5);
  const seen: Item[] = [];
  for await (const item of listOf(server.url, kind)) if (seen.push(item) === 7) break;
  expect(seen).toEqual(itemsOf(7));
  expect(server.requests).toHaveLength(2);
});

test("every item once and in order: whatever the kind, the list, the pages, the prefetch, and wherever it is resumed", async () => {
  const list = fc.record({
    name: fc.constantFrom(...kindNames),
    count: fc.nat(30),
    size: fc.integer({ min: 1, max: 9 }),
    prefetch: fc.nat(3),
    resumeAt: fc.nat(12),
    usemarker: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(list, async ({ name, count, size, prefetch, resumeAt, usemarker }) => {
      const kind: Kind = kinds[name];
      const items = itemsOf(count);
      const fetch = async (url: string, init: RequestInit) => {
        const sent = typeof init.body === "string" ? init.body : "";
        const { body, headers } = kind.answer(askOf(new URL(url), sent, init.headers), items, size);
        return Response.json(body, headers ? { headers } : {});
      };
      const list = listOf("http://a.test", kind, { usemarker, filter: "a&b=ü" }, { fetch });
      const seen: Item[] = [];
      let token: string | undefined;
      for await (const page of list.pages({ prefetch })) {
        seen.push(...page.items);
        if (resumeAt * size < seen.length || page.items.length === 0) token ??= `${seen.length} ${page.resumeToken}`;
      }
      expect(ids(seen)).toEqual(ids(items));
      if (token === undefined) return;
      const [before, resumeToken = ""] = token.split(" ");
      const rest: Item[] = [];
      for await (const page of list.resumeFrom(resumeToken).pages({ prefetch })) rest.push(...page.items);
      expect(ids(rest)).toEqual(ids(items.slice(Number(before))));
    }),
    { numRuns: 1500 },
  );
});

test("resumed at any page of any list, whatever the kind: every item once and in order", async () => {
  const list = fc.record({
    name: fc.constantFrom(...kindNames),
    count: fc.nat(20),
    size: fc.integer({ min: 1, max: 6 }),
    prefetch: fc.nat(2),
  });
  await fc.assert(
    fc.asyncProperty(list, async ({ name, count, size, prefetch }) => {
      const kind: Kind = kinds[name];
      const items = itemsOf(count);
      const first = listOf("http://a.test", kind, { filter: "open" }, { fetch: answering(kind, items, size) });
      const seen: Item[] = [];
      for await (const page of first.pages()) {
        seen.push(...page.items);
        const rest: Item[] = [];
        for await (const after of first.resumeFrom(page.resumeToken).pages({ prefetch })) rest.push(...after.items);
        expect(ids([...seen, ...rest])).toEqual(ids(items));
      }
    }),
    { numRuns: 400 },
  );
});

/** What may go wrong in the middle of any list: at the request with this number, counted from 0. */
function answering(
  kind: Kind,
  items: readonly Item[],
  size: number,
  trouble: (number: number) => Response | undefined = () => undefined,
) {
  let number = 0;
  return async (url: string, init: RequestInit): Promise<Response> => {
    init.signal?.throwIfAborted();
    const found = trouble(number++);
    if (found) return found;
    const sent = typeof init.body === "string" ? init.body : "";
    const { body, headers } = kind.answer(askOf(new URL(url), sent, init.headers), items, size);
    return Response.json(body, headers ? { headers } : {});
  };
}

test.each(kindNames)("a page that is refused for a while is asked for again: %s", async (name) => {
  const items = itemsOf(11);
  const busy = (number: number) =>
    number === 1 || number === 3 ? new Response(null, { status: 429, headers: { "retry-after": "0" } }) : undefined;
  const fetch = answering(kinds[name], items, 3, busy);
  expect(await listOf("http://a.test", kinds[name], {}, { fetch, maxRetries: 2 }).toArray()).toEqual(items);
});

test.each(kindNames)("an abort in the middle ends the list with what came before it: %s", async (name) => {
  const items = itemsOf(11);
  const controller = new AbortController();
  const list = listOf("http://a.test", kinds[name], {}, { fetch: answering(kinds[name], items, 3) });
  const seen: Item[] = [];
  const read = async () => {
    for await (const item of list.options({ signal: controller.signal })) if (seen.push(item) === 4) controller.abort();
  };
  await expect(read()).rejects.toThrow(APIUserAbortError);
  // The page that was there is handed out to its end.
  expect(seen).toEqual(items.slice(0, 6));
});

test.each(kindNames)("a list that loses items while it is read gives none twice, and ends: %s", async (name) => {
  const kind: Kind = kinds[name];
  const all = itemsOf(12);
  let number = 0;
  const fetch = async (url: string, init: RequestInit) => {
    const sent = typeof init.body === "string" ? init.body : "";
    const { body, headers } = kind.answer(
      askOf(new URL(url), sent, init.headers),
      number++ === 0 ? all : all.slice(0, 7),
      3,
    );
    return Response.json(body, headers ? { headers } : {});
  };
  const seen = ids(await listOf("http://a.test", kind, {}, { fetch }).toArray());
  expect(seen).toEqual(ids(all.slice(0, 7)));
});

test("a list that is resumed at every page is the whole list", async () => {
  for (const name of kindNames) {
    const kind: Kind = kinds[name];
    const { url } = await kindServer(kind, itemsOf(11), 3);
    const seen: Item[] = [];
    let page = await listOf(url, kind, { filter: "open" });
    for (;;) {
      seen.push(...page.items);
      if (!page.hasNextPage()) break;
      page = await listOf(url, kind).resumeFrom(page.resumeToken);
    }
    expect(seen, name).toEqual(itemsOf(11));
  }
});

const twoWayNames = kindNames.filter((name) => name.includes("both ways"));

/** What a generated client would say of its pages. */
type TwoWayPage = Page<Item> & PreviousPages;

test("gone back to from any page, every page is what it was, and leads on as it did", async () => {
  const list = fc.record({
    name: fc.constantFrom(...twoWayNames),
    count: fc.nat(20),
    size: fc.integer({ min: 1, max: 6 }),
  });
  await fc.assert(
    fc.asyncProperty(list, async ({ name, count, size }) => {
      const kind: Kind = kinds[name];
      const items = itemsOf(count);
      const first = listOf("http://a.test", kind, { filter: "open" }, { fetch: answering(kind, items, size) });
      const there: TwoWayPage[] = [];
      for await (const page of first.pages()) there.push(page as TwoWayPage);
      const contents = there.map((page) => ids(page.items));
      let page = there.at(-1);
      const back: (readonly string[])[] = [];
      for (; page?.hasPreviousPage();) {
        page = await page.getPreviousPage();
        back.unshift(ids(page.items));
      }
      expect(back).toEqual(contents.slice(0, -1));
      // Forward again, item by item, and from a token.
      const rest: string[] = [];
      if (page) for await (const { id } of page) rest.push(id);
      expect(rest).toEqual(ids(items));
      if (!page?.hasNextPage()) return;
      const resumed: string[] = [];
      for await (const { id } of first.resumeFrom(page.resumeToken)) resumed.push(id);
      expect([...ids(page.items), ...resumed]).toEqual(ids(items));
    }),
    { numRuns: 400 },
  );
});

test.each(twoWayNames)("the first page has none before it: %s", async (name) => {
  const { url } = await kindServer(kinds[name], itemsOf(7), 3);
  const page = (await listOf(url, kinds[name])) as TwoWayPage;
  expect(page.hasPreviousPage()).toBe(false);
  await expect(page.getPreviousPage()).rejects.toThrow("There is no previous page.");
});

test("PaginationError is what a standstill throws", () => {
  expect(new PaginationError("").name).toBe("PaginationError");
});
