import { expect, test } from "vitest";
import { PaginationError } from "../../templates/runtime/error.js";
import { lastIdPaginator } from "../../templates/runtime/last-id-paginator.js";
import { faultServer, outcome } from "./fixture.js";
import { itemsOf, kinds, kindServer, listOf } from "./paging.js";

const kind = kinds["last id"];
const items = itemsOf(10);

test("from after an item", async () => {
  const { url } = await kindServer(kind, items, 3);
  expect(await listOf(url, kind, { starting_after: "item_4" }).toArray()).toEqual(items.slice(5));
});

test("who asks for what comes before an item goes backwards, each item once, the pages in their own order", async () => {
  const server = await kindServer(kind, items, 3);
  const list = listOf(server.url, kind, { ending_before: "item_8" });
  expect((await list.toArray()).map(({ id }) => id)).toEqual([5, 6, 7, 2, 3, 4, 0, 1].map((index) => `item_${index}`));
  expect(server.requests.map(({ url }) => url)).toEqual([
    "/items?ending_before=item_8",
    "/items?ending_before=item_5",
    "/items?ending_before=item_2",
  ]);
});

test.each([
  { given: "an empty page, though more follow", body: { data: [], has_more: true } },
  { given: "an item without an id, though more follow", body: { data: [{ name: "x" }], has_more: true } },
])("$given: refused, as nothing says where to go on", async ({ body }) => {
  const first = { data: [{ id: "a" }], has_more: true };
  const later = await faultServer({ body: first }, { body });
  expect(await outcome(listOf(later.url, kind).toArray())).toBeInstanceOf(PaginationError);
  // And not from the beginning.
  expect(later.requests).toHaveLength(2);
  const atOnce = await faultServer({ body });
  expect(await outcome(listOf(atOnce.url, kind).toArray())).toBeInstanceOf(PaginationError);
  expect(atOnce.requests).toHaveLength(1);
});

test("an API that does not know the parameter is found out before an item comes twice", async () => {
  const server = await faultServer({ body: { data: [{ id: "a" }, { id: "b" }], has_more: true } });
  const first = await listOf(server.url, kind);
  expect(await outcome(first.getNextPage())).toBeInstanceOf(PaginationError);
  expect(server.requests).toHaveLength(2);
});

test("where the API says nothing, the first empty page is the last", async () => {
  const paginator = lastIdPaginator({ parameter: "after", id: "id", items: [] });
  const server = await faultServer({ body: [{ id: 1 }, { id: 2 }] }, { body: [{ id: 3 }] }, { body: [] });
  expect(await listOf(server.url, { paginator }).toArray()).toHaveLength(3);
  expect(server.requests.map(({ url }) => url)).toEqual(["/items", "/items?after=2", "/items?after=3"]);
});
