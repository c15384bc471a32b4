import { describe, expect, test } from "vitest";
import { cursorPaginator } from "../../templates/runtime/cursor-paginator.js";
import { APIUserAbortError, PaginationError, RateLimitError } from "../../templates/runtime/error.js";
import { done, hasMore } from "../../templates/runtime/page-end.js";
import type { Page } from "../../templates/runtime/page.js";
import { faultServer, type Received, withoutWaits } from "./fixture.js";
import { kindNames, kinds, itemsOf, kindServer, listOf, askOfRequest, type Item, type Kind } from "./paging.js";

const paginator = cursorPaginator({ parameter: "cursor", next: ["next"], items: ["data"] });

/** A server with these cursors: `answers[cursor]`, the first page at "". */
function cursorServer(answers: { readonly [cursor: string]: { readonly data: readonly Item[] } & object }) {
  return faultServer(({ url }) => ({
    body: answers[new URL(url, "http://a.test").searchParams.get("cursor") ?? ""] ?? { data: [] },
  }));
}

/** What a list gives before it fails, and how. */
async function drain(
  list: AsyncIterable<Item>,
): Promise<{ readonly ids: readonly string[]; readonly error?: unknown }> {
  const ids: string[] = [];
  try {
    for await (const { id } of list) ids.push(id);
    return { ids };
  } catch (error) {
    return { ids, error };
  }
}

const page = (id: string, more: object = {}) => ({ data: [{ id }], ...more });

describe("a server that is not to be trusted", () => {
  test.each([
    {
      given: "a constant cursor",
      answers: { "": page("a", { next: "x" }), x: page("b", { next: "x" }) },
      want: { ids: ["a", "b"], fails: true },
    },
    {
      given: "a cycle of two cursors",
      answers: { "": page("a", { next: "x" }), x: page("b", { next: "y" }), y: page("c", { next: "x" }) },
      want: { ids: ["a", "b", "c"], fails: true },
    },
    {
      given: "a cursor that leads to a page of one's own",
      answers: { "": page("a", { next: "x" }), x: page("b", { next: "y" }), y: page("c", { next: "y" }) },
      want: { ids: ["a", "b", "c"], fails: true },
    },
    {
      given: "an empty page in the middle",
      answers: { "": page("a", { next: "x" }), x: { data: [], next: "y" }, y: page("b") },
      want: { ids: ["a", "b"], fails: false },
    },
    {
      given: "an empty page that leads to itself, which is how some say that it is the last",
      answers: { "": page("a", { next: "x" }), x: { data: [], next: "x" } },
      want: { ids: ["a"], fails: false },
    },
    { given: "an empty text", answers: { "": page("a", { next: "" }) }, want: { ids: ["a"], fails: false } },
    { given: "null", answers: { "": page("a", { next: null }) }, want: { ids: ["a"], fails: false } },
    { given: "zero", answers: { "": page("a", { next: 0 }) }, want: { ids: ["a"], fails: false } },
    { given: "false", answers: { "": page("a", { next: false }) }, want: { ids: ["a"], fails: false } },
    {
      given: "a cursor that is a number",
      answers: { "": page("a", { next: 7 }), 7: page("b") },
      want: { ids: ["a", "b"], fails: false },
    },
    {
      given: "a cursor that wants to be encoded",
      answers: { "": page("a", { next: "a&b=c/ü+ %" }), "a&b=c/ü+ %": page("b") },
      want: { ids: ["a", "b"], fails: false },
    },
    { given: "no object at all", answers: { "": [] as never }, want: { ids: [], fails: false } },
  ])("$given", async ({ answers, want }) => {
    const { url } = await cursorServer(answers);
    const { ids, error } = await drain(listOf(url, { paginator }));
    expect(ids).toEqual(want.ids);
    if (want.fails) expect(error).toBeInstanceOf(PaginationError);
    else expect(error).toBeUndefined();
  });

  test("a long cycle ends some time, whatever its length", async () => {
    const server = await faultServer(({ url }) => {
      const at = Number(new URL(url, "http://a.test").searchParams.get("cursor") ?? 0);
      return { body: page(`item_${at}`, { next: String(at === 30 ? 12 : at + 1) }) };
    });
    const { error } = await drain(listOf(server.url, { paginator }));
    expect(error).toBeInstanceOf(PaginationError);
    expect(server.requests.length).toBeLessThan(100);
  });
});

test.each([
  { given: "has_more: false", hasNext: hasMore("more"), last: { next: "x", more: false } },
  { given: "done: true", hasNext: done("done"), last: { next: "x", done: true } },
  { given: "no cursor, though the flag was left out", hasNext: hasMore("more"), last: {} },
])("the end is $given", async ({ hasNext, last }) => {
  const own = cursorPaginator({ parameter: "cursor", next: ["next"], items: ["data"], hasNext });
  const { url } = await cursorServer({ "": page("a", { next: "y" }), y: page("b", last) });
  expect((await drain(listOf(url, { paginator: own }))).ids).toEqual(["a", "b"]);
});

describe.each(kindNames)("in the middle of a list: %s", (name) => {
  const kind: Kind = kinds[name];
  const items = itemsOf(20);
  const answer = (request: Received) => {
    const reply = kind.answer(askOfRequest(request), items, 4);
    return { body: reply.body, headers: { "content-type": "application/json", ...reply.headers } };
  };

  test("429 is waited out", async () => {
    withoutWaits();
    const busy = { status: 429, headers: { "retry-after-ms": "1" }, body: {} };
    const { url } = await faultServer(answer, answer, busy, busy, answer);
    expect(await listOf(url, kind).toArray()).toEqual(items);
  });

  test("429 without an end is thrown, and what came before is kept", async () => {
    withoutWaits();
    const { url } = await faultServer(answer, answer, { status: 429, headers: { "retry-after-ms": "1" }, body: {} });
    const { ids, error } = await drain(listOf(url, kind));
    expect(error).toBeInstanceOf(RateLimitError);
    expect(ids).toHaveLength(8);
  });

  test("an abort ends it", async () => {
    const server = await kindServer(kind, items, 4);
    const controller = new AbortController();
    const seen: Item[] = [];
    const list = listOf(server.url, kind).options({ signal: controller.signal });
    const drained = (async () => {
      for await (const item of list) if (seen.push(item) === 6) controller.abort();
    })();
    await expect(drained).rejects.toBeInstanceOf(APIUserAbortError);
    expect(seen).toEqual(items.slice(0, 8));
    expect(server.requests).toHaveLength(2);
  });
});

test("an idempotency key is the first page's alone: with it, a server may give the first answer again", async () => {
  const server = await kindServer(kinds["cursor in a body"], itemsOf(5), 2);
  await listOf(server.url, kinds["cursor in a body"]).options({ idempotencyKey: "once" }).toArray();
  expect(server.requests.map(({ headers }) => headers["idempotency-key"])).toEqual(["once", undefined, undefined]);
});

test("the last page's token leads nowhere", async () => {
  const { url } = await kindServer(kinds.cursor, itemsOf(2), 2);
  const last: Page<Item> = await listOf(url, kinds.cursor);
  expect(last.hasNextPage()).toBe(false);
  expect(await listOf(url, kinds.cursor).resumeFrom(last.resumeToken).toArray()).toEqual([]);
});
