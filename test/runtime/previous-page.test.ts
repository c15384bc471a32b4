import { describe, expect, test } from "vitest";
import { ClientError } from "../../templates/runtime/error.js";
import { lastIdPaginator } from "../../templates/runtime/last-id-paginator.js";
import { linkHeaderPaginator } from "../../templates/runtime/link-header-paginator.js";
import { nextUrlPaginator } from "../../templates/runtime/next-url-paginator.js";
import type { Page } from "../../templates/runtime/page.js";
import { hasMore } from "../../templates/runtime/page-end.js";
import type { CurrentPage, Paginator } from "../../templates/runtime/paginator.js";
import { lastIdBothWays } from "../../templates/runtime/previous-id.js";
import {
  previousCursor,
  previousNumber,
  type PreviousPages,
  type StepBack,
  twoWayPaginator,
} from "../../templates/runtime/previous-page.js";
import { previousLink, previousUrl } from "../../templates/runtime/previous-url.js";
import { type Answer, faultServer, outcome } from "./fixture.js";
import { type Item, listOf } from "./paging.js";

type TwoWayPage = Page<Item> & PreviousPages;

/** The query of the request for the page before. */
function queryOf(back: StepBack, body: unknown, query: Readonly<Record<string, unknown>> = {}): unknown {
  return back({ body, query, items: [] } as unknown as CurrentPage)?.query;
}

describe("the cursor of the page before", () => {
  test.each<{ given: unknown; asked?: unknown; want: object | undefined }>([
    { given: "c1", want: { cursor: "c1" } },
    { given: "c1", asked: "c2", want: { cursor: "c1" } },
    { given: 0, asked: 10, want: { cursor: 0 } },
    { given: true, want: { cursor: true } },
    { given: undefined, want: undefined },
    { given: null, want: undefined },
    { given: "", want: undefined },
    { given: false, want: undefined },
    // It leads to itself.
    { given: "c1", asked: "c1", want: undefined },
  ])("$given, on a page that was asked for with $asked: $want", ({ given, asked, want }) => {
    expect(queryOf(previousCursor("cursor", "meta", "prev"), { meta: { prev: given } }, { cursor: asked })).toEqual(
      want,
    );
  });
});

describe("the number of the page before", () => {
  test.each<{ origin: 0 | 1; asked?: unknown; want: object | undefined }>([
    { origin: 1, want: undefined },
    { origin: 1, asked: 1, want: undefined },
    { origin: 1, asked: 2, want: { page: 1 } },
    { origin: 1, asked: "3", want: { page: 2 } },
    { origin: 0, want: undefined },
    { origin: 0, asked: 0, want: undefined },
    { origin: 0, asked: 1, want: { page: 0 } },
  ])("of $asked, counted from $origin, is $want", ({ origin, asked, want }) => {
    expect(queryOf(previousNumber("page", origin), {}, { page: asked })).toEqual(want);
  });
});

describe("the URL of the page before", () => {
  const byUrl = twoWayPaginator(nextUrlPaginator({ next: ["next"], items: ["data"] }), previousUrl("prev"));
  const byLink = twoWayPaginator(linkHeaderPaginator({ items: [] }), previousLink());
  const link = (text: string): Answer => ({ headers: { link: text }, body: [{ id: "b" }] });

  test.each<{ given: string; paginator: Paginator; answer: Answer; want: string | undefined }>([
    {
      given: "in the body",
      paginator: byUrl,
      answer: { body: { data: [{ id: "b" }], prev: "?p=1" } },
      want: "/items?p=1",
    },
    { given: "null in the body", paginator: byUrl, answer: { body: { data: [], prev: null } }, want: undefined },
    { given: "no text in the body", paginator: byUrl, answer: { body: { data: [], prev: 1 } }, want: undefined },
    { given: "a link called prev", paginator: byLink, answer: link('<?p=1>; rel="prev"'), want: "/items?p=1" },
    { given: "a link called previous", paginator: byLink, answer: link('<?p=1>; rel="previous"'), want: "/items?p=1" },
    {
      given: "links of both names",
      paginator: byLink,
      answer: link('<?p=0>; rel="previous", <?p=1>; rel="prev"'),
      want: "/items?p=1",
    },
    { given: "a link elsewhere", paginator: byLink, answer: link('<?p=1>; rel="next"'), want: undefined },
    { given: "no link", paginator: byLink, answer: { body: [] }, want: undefined },
  ])("$given: $want", async ({ paginator, answer, want }) => {
    const server = await faultServer(answer, { body: [] });
    const page = (await listOf(server.url, { paginator })) as TwoWayPage;
    expect(page.hasPreviousPage()).toBe(want !== undefined);
    const before = await outcome(page.getPreviousPage());
    if (want === undefined) expect(before).toEqual(new ClientError("There is no previous page."));
    expect(server.requests[1]?.url).toBe(want);
  });
});

describe("what came before an item", () => {
  const options = { parameter: "after", before: "until", id: "id" };
  const plain = lastIdPaginator({ parameter: "after", id: "id", items: [] });

  test.each<{ given: string; answer: unknown; want: boolean }>([
    { given: "items", answer: [{ id: "b" }], want: true },
    { given: "no items", answer: [], want: false },
    { given: "items without an id", answer: [{}], want: false },
  ])("of $given, there is a page before: $want", async ({ answer, want }) => {
    const { url } = await faultServer({ body: answer });
    const page = (await listOf(url, { paginator: lastIdBothWays(plain, options) }, { after: "a" })) as TwoWayPage;
    expect(page.hasPreviousPage()).toBe(want);
  });

  test.each<{ given: string; answer: object; paginator: Paginator; want: boolean; next: boolean }>([
    {
      given: "an item, and nothing that says more",
      answer: { data: [{ id: "a" }] },
      paginator: lastIdBothWays(lastIdPaginator({ parameter: "after", id: "id", items: ["data"] }), options),
      want: true,
      next: true,
    },
    {
      given: "no item",
      answer: { data: [] },
      paginator: lastIdBothWays(lastIdPaginator({ parameter: "after", id: "id", items: ["data"] }), options),
      want: false,
      next: false,
    },
    {
      given: "an item, and the word that no more came before",
      answer: { data: [{ id: "a" }], more: false },
      paginator: lastIdBothWays(lastIdPaginator({ parameter: "after", id: "id", items: ["data"] }), {
        ...options,
        hasNext: hasMore("more"),
      }),
      want: false,
      next: true,
    },
  ])(
    "gone back to $given: a page before it, $want, and one after it, $next",
    async ({ answer, paginator, want, next }) => {
      const server = await faultServer(
        { body: { data: [{ id: "b" }] } },
        { body: answer },
        { body: { data: [{ id: "c" }] } },
      );
      const later = (await listOf(server.url, { paginator }, { after: "a" })) as TwoWayPage;
      const page = await later.getPreviousPage();
      expect([page.hasPreviousPage(), page.hasNextPage()]).toEqual([want, next]);
      if (!next) return;
      const again = await page.getNextPage();
      // It is read forwards again, so what came before it is known to be there.
      expect(again.hasPreviousPage()).toBe(true);
      expect(server.requests.map(({ url }) => url)).toEqual(["/items?after=a", "/items?until=b", "/items?after=a"]);
    },
  );
});
