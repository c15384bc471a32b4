import { describe, expect, test } from "vitest";
import {
  done,
  hasMore,
  hasNext,
  type HasNext,
  type PagePosition,
  total,
  totalPages,
} from "../../templates/runtime/page-end.js";

const some = ["a", "b"];
const none: readonly string[] = [];

/** What is asked of a page, by what its body says, and where it is. */
const ends: readonly {
  readonly given: string;
  readonly ask: HasNext;
  readonly rows: readonly (readonly [unknown, PagePosition, boolean])[];
}[] = [
  {
    given: "has_more",
    ask: hasMore("meta", "has_more"),
    rows: [
      [{ meta: { has_more: true } }, { items: some }, true],
      [{ meta: { has_more: true } }, { items: none }, true],
      [{ meta: { has_more: false } }, { items: some }, false],
      [{ meta: { has_more: "false" } }, { items: some }, true],
      [{ meta: null }, { items: some }, true],
      [{}, { items: none }, false],
      [null, { items: ["a"] }, true],
    ],
  },
  {
    given: "done",
    ask: done("done"),
    rows: [
      [{ done: true }, { items: some }, false],
      [{ done: false }, { items: none }, true],
      [{ done: 1 }, { items: some }, true],
      [{}, { items: ["a"] }, true],
      [{}, { items: none }, false],
    ],
  },
  {
    given: "next",
    ask: hasNext("next"),
    rows: [
      [{ next: "/x" }, { items: none }, true],
      [{ next: 3 }, { items: none }, true],
      [{ next: null }, { items: some }, false],
      [{ next: "" }, { items: some }, false],
      [{}, { items: some }, false],
    ],
  },
  {
    given: "total_pages",
    ask: totalPages("pages"),
    rows: [
      [{ pages: 2 }, { items: some, index: 0 }, true],
      [{ pages: 2 }, { items: none, index: 0 }, true],
      [{ pages: 2 }, { items: some, index: 1 }, false],
      [{ pages: 1 }, { items: some, index: 0 }, false],
      // A number that this page is not among is none.
      [{ pages: 0 }, { items: some, index: 0 }, true],
      [{ pages: 1 }, { items: some, index: 1 }, true],
      [{ pages: 1 }, { items: none, index: 1 }, false],
      [{ pages: 2 }, { items: some }, true],
      [{ pages: 2 }, { items: none }, false],
      [{ pages: "2" }, { items: some, index: 5 }, true],
      [{}, { items: ["a"], index: 0 }, true],
      [{}, { items: none, index: 0 }, false],
    ],
  },
  {
    given: "total",
    ask: total("total"),
    rows: [
      // Where pages are counted, an empty one is the last.
      [{ total: 6 }, { items: some, index: 1, start: 2 }, true],
      [{ total: 4 }, { items: some, index: 1, start: 2 }, false],
      [{ total: 5 }, { items: some, index: 1, start: 2 }, true],
      [{ total: 5 }, { items: none, index: 1, start: 2 }, false],
      // A total below what has come is none.
      [{ total: 0 }, { items: some }, true],
      [{ total: -1 }, { items: some, start: 0 }, true],
      [{ total: 4 }, { items: some, start: 3 }, true],
      [{ total: 3 }, { items: some }, true],
      [{ total: 2 }, { items: some }, false],
      // Where items are counted, it is known how many came before.
      [{ total: 6 }, { items: some, start: 3 }, true],
      [{ total: 5 }, { items: some, start: 3 }, false],
      [{ total: 5 }, { items: some, start: 3, index: 0 }, false],
      [{ total: 5 }, { items: none, start: 3 }, true],
      [{ total: 3 }, { items: none, start: 3 }, false],
      [{ total: 5 }, { items: none, index: 0 }, false],
      [{ total: "5" }, { items: some, index: 7 }, true],
      [{}, { items: ["a"], start: 3 }, true],
      [{}, { items: none, start: 3 }, false],
      [{}, { items: none }, false],
    ],
  },
];

describe.each(ends)("$given", ({ ask, rows }) => {
  test.each(rows.map(([body, page, want]) => ({ body, page, want })))(
    "$body at $page: $want",
    ({ body, page, want }) => {
      expect(ask(body, page)).toBe(want);
    },
  );
});
