import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pagePaginator } from "../../templates/runtime/page-paginator.js";
import { hasMore, total, totalPages } from "../../templates/runtime/page-end.js";
import type { PageRequest } from "../../templates/runtime/paginator.js";
import { PendingPageRequest } from "../../templates/runtime/paginator.js";
import { clientOf, faultServer, licenseKeyServer, type LicenseKey } from "./fixture.js";
import { itemsOf, listOf as listOfKind } from "./paging.js";

describe("against the license-key API", () => {
  test.each(
    [0, 1, 7, 9, 10, 11, 20, 200, 237].flatMap((keys) =>
      [1, 7, 10, 100].filter((size) => keys / size <= 40).map((size) => ({ keys, size })),
    ),
  )("$keys keys in pages of $size", async ({ keys, size }) => {
    const server = await licenseKeyServer(keys);
    const list = clientOf(server).licenseKeys.list({ page_size: size });
    const seen: LicenseKey[] = [];
    for await (const key of list) seen.push(key);
    expect(seen.map(({ id }) => id)).toEqual(server.keys.map(({ id }) => id));
    const pages: number[] = [];
    for await (const page of list.pages({ prefetch: 2 })) pages.push(page.items.length);
    expect(pages).toHaveLength(Math.ceil(keys / size) + 1);
    expect(pages.reduce((sum, length) => sum + length, 0)).toBe(keys);
  });

  test("a filter holds on every page, and a page in the middle is a start", async () => {
    const server = await licenseKeyServer(100);
    const { licenseKeys } = clientOf(server);
    const active = server.keys.filter(({ status }) => status === "active");
    expect(await licenseKeys.list({ status: "active", page_size: 9 }).toArray()).toEqual(active);
    expect(await licenseKeys.list({ page_number: 9 }).toArray()).toEqual(server.keys.slice(90));
  });
});

const ends = {
  nothing: undefined,
  has_more: hasMore("meta", "has_more"),
  total_pages: totalPages("meta", "total_pages"),
  total: total("meta", "total"),
};

/** A list of numbers, in pages. */
function listOf(count: number, size: number, origin: 0 | 1, end: keyof typeof ends): PageRequest<number> {
  const hasNext = ends[end];
  const paginator = pagePaginator({ parameter: "page", origin, items: ["data"], ...(hasNext && { hasNext }) });
  const fetch = async (url: string) => {
    const index = Number(new URL(url).searchParams.get("page") ?? origin) - origin;
    const data = Array.from({ length: count }, (_, item) => item).slice(index * size, (index + 1) * size);
    const meta = { has_more: (index + 1) * size < count, total_pages: Math.ceil(count / size), total: count };
    return Response.json({ data, meta });
  };
  const operation = { id: "list", method: "GET", path: "/list", security: [], paginator };
  const settings = clientOf({ url: "http://a.test" }, { fetch })._settings;
  return new PendingPageRequest({ operation, settings, options: {} }) as unknown as PageRequest<number>;
}

test("every item once and in order: whatever the total, the size, the end, the prefetch, and wherever it is resumed", async () => {
  const list = fc.record({
    count: fc.nat(40),
    size: fc.integer({ min: 1, max: 12 }),
    origin: fc.constantFrom<0 | 1>(0, 1),
    end: fc.constantFrom(...(Object.keys(ends) as (keyof typeof ends)[])),
    prefetch: fc.nat(4),
  });
  await fc.assert(
    fc.asyncProperty(list, async ({ count, size, origin, end, prefetch }) => {
      const all = Array.from({ length: count }, (_, item) => item);
      const request = listOf(count, size, origin, end);
      expect(await request.toArray()).toEqual(all);
      const seen: number[] = [];
      for await (const page of request.pages({ prefetch })) {
        seen.push(...page.items);
        const rest = await listOf(count, size, origin, end).resumeFrom(page.resumeToken).toArray();
        expect([...seen, ...rest]).toEqual(all);
      }
      expect(seen).toEqual(all);
    }),
    { numRuns: 100 },
  );
});

/** What each page of a list says beside its items. */
const totals: readonly { readonly given: string; readonly meta: (page: number) => object }[] = [
  { given: "a total", meta: () => ({ total: 45 }) },
  { given: "a total that is counted only where that is asked for", meta: () => ({ total: 0 }) },
  { given: "a total that is not known", meta: () => ({ total: -1 }) },
  { given: "a total that falls to what is on the page", meta: (page) => ({ total: page === 1 ? 45 : 20 }) },
  { given: "a total that is left out at times", meta: (page) => (page === 2 ? {} : { total: 45 }) },
];

test.each(totals)("$given loses no item", async ({ meta }) => {
  const items = itemsOf(45);
  const { url } = await faultServer(({ url }) => {
    const page = Number(new URL(url, "http://a.test").searchParams.get("page") ?? 1);
    return { body: { data: items.slice((page - 1) * 20, page * 20), meta: meta(page) } };
  });
  const paginator = pagePaginator({ parameter: "page", origin: 1, items: ["data"], hasNext: total("meta", "total") });
  expect(await listOfKind(url, { paginator }).toArray()).toEqual(items);
  expect(await listOfKind(url, { paginator }, { page: 2 }).toArray()).toEqual(items.slice(20));
});

test("a total ends the list on a short page, with no request past the end, which some APIs refuse", async () => {
  const items = itemsOf(45);
  const { url, requests } = await faultServer(({ url }) => {
    const page = Number(new URL(url, "http://a.test").searchParams.get("p") ?? 1);
    const found = items.slice((page - 1) * 20, page * 20);
    return found.length > 0 ? { body: { data: found, total: 45 } } : { status: 404, body: {} };
  });
  const paginator = pagePaginator({ parameter: "p", origin: 1, items: ["data"], hasNext: total("total") });
  expect(await listOfKind(url, { paginator }).toArray()).toEqual(items);
  expect(requests).toHaveLength(3);
});
