import { describe, expect, test } from "vitest";
import { bodyParameter } from "../../templates/runtime/body-parameter.js";
import type { Call } from "../../templates/runtime/call.js";
import { headerPaginator, headerParameter } from "../../templates/runtime/header-parameter.js";
import { keyedPaginator } from "../../templates/runtime/keyed-paginator.js";
import { askedWith, askFor } from "../../templates/runtime/page-parameter.js";
import type { CurrentPage, Paginator } from "../../templates/runtime/paginator.js";
import { switchedPaginator } from "../../templates/runtime/switched-paginator.js";

const mark = () => "mark";
const pageOf = (page: Partial<CurrentPage>) => page as CurrentPage;

test("of the query", () => {
  const page = pageOf({ query: { page: 3, size: 10 } });
  expect(askedWith(page, "page")).toBe(3);
  expect(askFor(page, "page", 4, mark)).toEqual({ query: { page: 4 }, mark });
});

describe("of the body", () => {
  test.each<{ path: readonly string[]; sent: unknown; asked: unknown; want: object }>([
    { path: ["page"], sent: { page: 3, a: 1 }, asked: 3, want: { page: 4, a: 1 } },
    { path: ["p", "n"], sent: { p: { n: 3, of: "x" }, a: 1 }, asked: 3, want: { p: { n: 4, of: "x" }, a: 1 } },
    { path: ["p", "n"], sent: { p: 7 }, asked: undefined, want: { p: { n: 4 } } },
    { path: ["p", "n"], sent: undefined, asked: undefined, want: { p: { n: 4 } } },
    { path: ["page"], sent: [1], asked: undefined, want: { page: 4 } },
  ])("$path of $sent", ({ path, sent, asked, want }) => {
    const page = pageOf({ sent });
    const parameter = bodyParameter(...path);
    expect(askedWith(page, parameter)).toBe(asked);
    expect(askFor(page, parameter, 4, mark)).toEqual({ body: want, mark });
  });
});

describe("of a header", () => {
  const call = { options: { timeout: 5, headers: { "x-own": "1", "X-Cursor": "c1" } } } as unknown as Call;
  const paginator: Paginator = { items: (body) => body, next: () => undefined };
  const { items, next, text } = headerPaginator("X-Cursor", paginator);

  test("the next call has it", () => {
    const step = askFor(pageOf({}), headerParameter("X-Cursor"), 7, mark);
    expect(step.mark).toBe(mark);
    const want = { options: { timeout: 5, headers: { "x-own": "1", "X-Cursor": "7" } } };
    expect(step.change?.(call)).toEqual(want);
    expect(text?.callAt("7", call)).toEqual(want);
  });

  test.each<{ given: object | undefined; want: string | undefined }>([
    { given: { "X-Cursor": "c1" }, want: "c1" },
    { given: { "X-Cursor": null }, want: undefined },
    { given: { "X-Other": "c1" }, want: undefined },
    { given: undefined, want: undefined },
  ])("a call with the headers $given asks for $want", ({ given, want }) => {
    expect(text?.of({ options: { headers: given } } as unknown as Call)).toBe(want);
  });

  test("all else is the paginator's", () => {
    expect([items, next]).toEqual([paginator.items, paginator.next]);
  });
});

test.each<{ given: unknown; want: unknown }>([
  { given: { a: { id: 1 }, b: { id: 2 } }, want: [{ id: 1 }, { id: 2 }] },
  { given: [{ id: 1 }], want: [{ id: 1 }] },
  { given: undefined, want: undefined },
  { given: "text", want: "text" },
])("items by their keys, $given, are $want", ({ given, want }) => {
  const next = () => ({ query: { page: 2 } });
  const paginator = keyedPaginator({ items: (body) => body, next });
  expect(paginator.items(given)).toEqual(want);
  expect(paginator.next).toBe(next);
});

test.each<{ given: object; want: object }>([
  { given: { usemarker: true }, want: { query: { marker: "m" } } },
  { given: { usemarker: false }, want: { query: { offset: 1 } } },
  { given: {}, want: { query: { offset: 1 } } },
])("a list that was asked for with $given goes on with $want", ({ given, want }) => {
  const items = (body: unknown) => [body];
  const paginator = switchedPaginator({
    when: "usemarker",
    cursor: { items: () => [], next: () => ({ query: { marker: "m" } }) },
    otherwise: { items, next: () => ({ query: { offset: 1 } }) },
  });
  expect(paginator.next(pageOf({ query: given as CurrentPage["query"] }))).toEqual(want);
  expect(paginator.items).toBe(items);
});
