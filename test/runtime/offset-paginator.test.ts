import { describe, expect, test } from "vitest";
import { PaginationError } from "../../templates/runtime/error.js";
import { offsetPaginator } from "../../templates/runtime/offset-paginator.js";
import { hasMore, total } from "../../templates/runtime/page-end.js";
import { faultServer, outcome } from "./fixture.js";
import { itemsOf, kinds, kindServer, listOf, type Item } from "./paging.js";

const common = { parameter: "offset", size: "limit", items: ["data"] };

/** What is asked of the list, and what it answers. */
function offsetServer(answer: (offset: number, limit: number) => object) {
  return faultServer(({ url }) => {
    const { searchParams } = new URL(url, "http://a.test");
    return { body: answer(Number(searchParams.get("offset") ?? 0), Number(searchParams.get("limit") ?? 10)) };
  });
}

const items = itemsOf(47);
const cut = (offset: number, limit: number) => items.slice(offset, offset + limit);

describe("short pages skip nothing", () => {
  test("an API that caps its pages, whatever was asked for", async () => {
    const { url } = await offsetServer((offset, limit) => ({ data: cut(offset, Math.min(limit, 10)), total: 47 }));
    const paginator = offsetPaginator({ ...common, hasNext: total("total") });
    expect(await listOf(url, { paginator }, { limit: 25 }).toArray()).toEqual(items);
  });

  test("pages of any length, as it takes the API's fancy", async () => {
    const lengths = [10, 3, 7, 1, 10, 10, 6];
    const { url } = await offsetServer((offset) => ({ data: cut(offset, lengths.shift() ?? 0) }));
    expect(await listOf(url, { paginator: offsetPaginator(common) }).toArray()).toEqual(items);
  });

  test("an API that filters after it cuts the page, and says how much it cut", async () => {
    const visible = items.filter((_, index) => index % 3 !== 0 && !(index >= 20 && index < 30));
    const { url } = await offsetServer((offset, limit) => ({
      data: cut(offset, limit).filter((item) => visible.includes(item)),
      total: 47,
      limit,
      offset,
    }));
    const paginator = offsetPaginator({ ...common, cut: ["limit"], hasNext: total("total") });
    expect(await listOf(url, { paginator }).toArray()).toEqual(visible);
    expect(await listOf(url, { paginator }, { limit: 7 }).toArray()).toEqual(visible);
  });

  test("an empty page with more to follow", async () => {
    const { url } = await offsetServer((offset, limit) => ({
      data: offset === 10 ? [] : cut(offset, limit),
      has_more: offset + limit < 47,
    }));
    const paginator = offsetPaginator({ ...common, hasNext: hasMore("has_more") });
    const rest = items.filter((_, index) => index < 10 || index >= 15);
    expect(await listOf(url, { paginator }, { limit: 5 }).toArray()).toEqual(rest);
  });

  test("an empty page with more to follow, and nothing that says where: refused", async () => {
    const server = await offsetServer((offset) => ({ data: offset === 0 ? cut(0, 10) : [], has_more: true }));
    const paginator = offsetPaginator({ ...common, hasNext: hasMore("has_more") });
    expect(await outcome(listOf(server.url, { paginator }).toArray())).toBeInstanceOf(PaginationError);
    expect(server.requests).toHaveLength(2);
  });

  test("an empty page before all there are, and nothing that says where to go on: the last", async () => {
    const server = await offsetServer((offset) => ({ data: offset === 0 ? cut(0, 10) : [], total: 47 }));
    const paginator = offsetPaginator({ ...common, hasNext: total("total") });
    expect(await listOf(server.url, { paginator }).toArray()).toHaveLength(10);
    expect(server.requests).toHaveLength(2);
  });

  test("pages of one item, up to all there are", async () => {
    const server = await offsetServer((offset) => ({ data: cut(offset, 1), total: 3 }));
    const paginator = offsetPaginator({ ...common, hasNext: total("total") });
    expect(await listOf(server.url, { paginator }).toArray()).toEqual(items.slice(0, 3));
    expect(server.requests).toHaveLength(3);
  });
});

test("it goes on from the user's own offset", async () => {
  const server = await kindServer(kinds["offset, total"], items, 10);
  expect(await listOf(server.url, kinds["offset, total"], { offset: 33 }).toArray()).toEqual(items.slice(33));
  expect(server.requests.map(({ url }) => url)).toEqual(["/items?offset=33", "/items?offset=43"]);
});

test("from 1, it goes on from the user's own too", async () => {
  const { url } = await kindServer(kinds["offset, from 1"], items, 10);
  expect(await listOf(url, kinds["offset, from 1"], { start: 34 }).toArray()).toEqual(items.slice(33));
});

test("a list that shrinks while it is read ends all the same", async () => {
  let left = 47;
  const { url } = await offsetServer((offset, limit) => {
    left -= 5;
    return { data: cut(offset, Math.max(0, Math.min(limit, left - offset))), total: left };
  });
  const seen = await listOf(url, { paginator: offsetPaginator({ ...common, hasNext: total("total") }) }).toArray();
  expect(seen).toEqual(items.slice(0, seen.length));
  expect(seen.length).toBeGreaterThanOrEqual(30);
});

test("an API that does not know the offset is found out before an item comes twice", async () => {
  const { url } = await offsetServer((_, limit) => ({ data: cut(0, limit) }));
  const seen: Item[] = [];
  const drained = (async () => {
    for await (const item of listOf(url, { paginator: offsetPaginator({ ...common, itemId: "id" }) })) seen.push(item);
  })();
  await expect(drained).rejects.toBeInstanceOf(PaginationError);
  expect(seen).toEqual(items.slice(0, 10));
});

test("an offset given as text is a number all the same", async () => {
  const server = await kindServer(kinds["offset, total"], items, 10);
  await listOf(server.url, kinds["offset, total"], { offset: "30" }).toArray();
  expect(server.requests.map(({ url }) => url)).toEqual(["/items?offset=30", "/items?offset=40"]);
});

test.each([
  { given: "that is counted only where that is asked for", count: 0 },
  { given: "that is not known", count: -1 },
  { given: "below what has come", count: 12 },
])("a total $given ends nothing", async ({ count }) => {
  const { url } = await offsetServer((offset, limit) => ({ data: cut(offset, limit), total: count }));
  const paginator = offsetPaginator({ ...common, hasNext: total("total") });
  expect(await listOf(url, { paginator }).toArray()).toEqual(items);
});
