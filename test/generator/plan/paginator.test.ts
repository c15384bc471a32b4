/** Each kind of paginator as the runtime's function that a client calls for it. */
import { expect, test } from "vitest";
import type { PageEnd, Paginator } from "../../../generator/model/paginator-kind.js";
import { planPaginator } from "../../../generator/plan/paginator.js";
import type { ParametersPlan } from "../../../generator/plan/parameter.js";
import { valueText } from "../code-text.js";

/** A query parameter that `params` names otherwise, because a property of the body has its name. */
const parameters = { query: [{ name: "query_after", parameter: { name: "after" } }] } as unknown as ParametersPlan;

function planned(paginator: object): string {
  return valueText(
    planPaginator({ items: ["data"], item: { kind: "unknown" }, ...paginator } as unknown as Paginator, parameters),
  );
}

const empty = { kind: "empty-page" };
const more = { kind: "has-more", path: ["more"] };
const page = { kind: "page", parameter: "page", origin: 1, end: empty };
const offset = { kind: "offset", parameter: "skip", origin: 0, end: empty };
const cursor = { kind: "cursor", parameter: "after", next: ["meta", "next"] };
const lastId = { kind: "last-id", parameter: "after_id", id: "id", end: empty };
const items = 'items: ["data"]';
const byCursor = `cursorPaginator({ parameter: "query_after", next: ["meta", "next"], ${items} })`;
const byPage = `pagePaginator({ parameter: "page", origin: 1, ${items} })`;

test.each<{ readonly given: object; readonly want: string }>([
  { given: page, want: byPage },
  {
    given: { ...page, current: ["page"], itemId: "id", end: more, size: "limit" },
    want: `pagePaginator({ parameter: "page", origin: 1, current: ["page"], ${items}, hasNext: hasMore("more"), itemId: "id" })`,
  },
  { given: { ...page, keyed: true }, want: `keyedPaginator(${byPage})` },
  { given: offset, want: `offsetPaginator({ parameter: "skip", ${items} })` },
  {
    given: { ...offset, origin: 1, size: "limit", cut: ["seen"] },
    want: `offsetPaginator({ parameter: "skip", origin: 1, size: "limit", ${items}, cut: ["seen"] })`,
  },
  {
    given: { ...offset, otherwise: { when: "by", cursor } },
    want: `switchedPaginator({ when: "by", cursor: ${byCursor}, otherwise: offsetPaginator({ parameter: "skip", ${items} }) })`,
  },
  // The number of the next request is followed like a cursor, so that nothing has to be counted.
  {
    given: { ...offset, end: { kind: "next-number", path: ["next"] } },
    want: `cursorPaginator({ parameter: "skip", next: ["next"], ${items} })`,
  },
  { given: cursor, want: byCursor },
  {
    given: { ...cursor, parameter: ["page", "after"], end: more },
    want: `cursorPaginator({ parameter: bodyParameter("page", "after"), next: ["meta", "next"], ${items}, hasNext: hasMore("more") })`,
  },
  {
    given: { ...cursor, parameter: { header: "X-After" } },
    want: `headerPaginator("X-After", cursorPaginator({ parameter: headerParameter("X-After"), next: ["meta", "next"], ${items} }))`,
  },
  {
    given: { kind: "cursor-header", parameter: "after", header: "X-Next" },
    want: `cursorHeaderPaginator({ parameter: "query_after", header: "X-Next", ${items} })`,
  },
  { given: lastId, want: `lastIdPaginator({ parameter: "after_id", id: "id", ${items} })` },
  {
    given: { ...lastId, before: "before_id", end: more },
    want: `lastIdPaginator({ parameter: "after_id", before: "before_id", id: "id", ${items}, hasNext: hasMore("more") })`,
  },
  {
    given: { kind: "next-url", next: ["next"], end: more },
    want: `nextUrlPaginator({ next: ["next"], ${items}, hasNext: hasMore("more") })`,
  },
  { given: { kind: "link-header" }, want: `linkHeaderPaginator({ ${items} })` },
])("$given: $want", ({ given, want }) => {
  expect(planned(given)).toBe(want);
});

test.each<{ readonly given: object; readonly want: string }>([
  {
    given: { ...cursor, previous: { kind: "cursor", path: ["meta", "prev"] } },
    want: `twoWayPaginator(${byCursor}, previousCursor("query_after", "meta", "prev"))`,
  },
  {
    given: { ...page, previous: { kind: "number" } },
    want: `twoWayPaginator(${byPage}, previousNumber("page", 1))`,
  },
  {
    given: { kind: "next-url", next: ["next"], previous: { kind: "url", path: ["prev"] } },
    want: `twoWayPaginator(nextUrlPaginator({ next: ["next"], ${items} }), previousUrl("prev"))`,
  },
  {
    given: { kind: "link-header", previous: { kind: "link" } },
    want: `twoWayPaginator(linkHeaderPaginator({ ${items} }), previousLink())`,
  },
  {
    given: { ...lastId, before: "before_id", end: more, previous: { kind: "id" } },
    want:
      `lastIdBothWays(lastIdPaginator({ parameter: "after_id", before: "before_id", id: "id", ${items}, hasNext: hasMore("more") }), ` +
      `{ parameter: "after_id", before: "before_id", id: "id", hasNext: hasMore("more") })`,
  },
  {
    given: { ...lastId, previous: { kind: "id" } },
    want: `lastIdPaginator({ parameter: "after_id", id: "id", ${items} })`,
  },
])("both ways, $given: $want", ({ given, want }) => {
  expect(planned(given)).toBe(want);
});

test.each<{ readonly given: PageEnd; readonly want: string }>([
  { given: { kind: "done", path: ["meta", "done"] }, want: 'done("meta", "done")' },
  { given: { kind: "next-link", path: ["next"] }, want: 'hasNext("next")' },
  { given: { kind: "total", path: ["total"] }, want: 'total("total")' },
  { given: { kind: "total-pages", path: ["pages"] }, want: 'totalPages("pages")' },
  { given: { kind: "total-header", header: "X-Total" }, want: 'totalHeader("X-Total")' },
  { given: { kind: "total-pages-header", header: "X-Pages" }, want: 'totalPagesHeader("X-Pages")' },
])("the last page, where $given tells it: $want", ({ given, want }) => {
  expect(planned({ ...page, end: given })).toBe(byPage.replace(" })", `, hasNext: ${want} })`));
});
