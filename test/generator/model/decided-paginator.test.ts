/** A paginator that somebody has decided on: what it says, and what the document supplies beside it. */
import { expect, test } from "vitest";
import { answering, type Json, modelDocument } from "./document.js";

const integer = { type: "integer" };
const text = { type: "string" };
const thing = { type: "object", required: ["id"], properties: { id: text, place: text } };
const answer = {
  type: "object",
  properties: {
    things: { type: "array", items: thing },
    others: { type: "array", items: thing },
    map: { type: "object", additionalProperties: thing },
    anything: {},
    meta: { type: "object", properties: { page: integer, seen: integer, pages: integer } },
    more: { type: "boolean" },
    next: text,
  },
};

/** Nothing that a paginator would be inferred from. */
const parameters = [
  ...["sheet", "leave", "amount"].map((name) => ({ name, in: "query", schema: integer })),
  ...["mark", "mark_back", "by"].map((name) => ({ name, in: "query", schema: text })),
  { name: "X-Cursor", in: "header", schema: text },
];

async function decided(paginator: Json, get: Json = { parameters, ...answering(answer) }) {
  const { api, diagnostics } = await modelDocument({
    paths: { "/stock": { get: { ...get, "x-specwright-paginator": paginator } } },
  });
  const found = api.operations[0]?.paginator;
  const { item: _, ...rest } = found ?? { item: undefined };
  const why = api.operations[0]?.evidence.find(({ about }) => about === "paginator");
  return { paginator: found && rest, why, messages: diagnostics.map(({ message }) => message) };
}

const items = { items: ["things"] };
const empty = { kind: "empty-page" };

test.each<{ readonly given: Json; readonly want: Json }>([
  {
    given: { kind: "page", parameter: "sheet" },
    want: { kind: "page", parameter: "sheet", origin: 1, end: empty },
  },
  {
    given: {
      kind: "page",
      parameter: "sheet",
      origin: 0,
      size: "amount",
      itemId: "place",
      current: "meta.page",
      end: { kind: "total-pages", path: "meta.pages" },
    },
    want: {
      kind: "page",
      parameter: "sheet",
      origin: 0,
      size: "amount",
      itemId: "place",
      current: ["meta", "page"],
      end: { kind: "total-pages", path: ["meta", "pages"] },
    },
  },
  {
    given: {
      kind: "offset",
      parameter: "leave",
      cut: "meta.seen",
      otherwise: { when: "by", parameter: "mark", next: "next", end: { kind: "has-more", path: "more" } },
    },
    want: {
      kind: "offset",
      parameter: "leave",
      origin: 0,
      end: empty,
      cut: ["meta", "seen"],
      otherwise: {
        when: "by",
        cursor: { kind: "cursor", parameter: "mark", next: ["next"], end: { kind: "has-more", path: ["more"] } },
      },
    },
  },
  {
    given: { kind: "last-id", parameter: "mark" },
    want: { kind: "last-id", parameter: "mark", id: "id", end: empty },
  },
  {
    given: {
      kind: "last-id",
      parameter: "mark",
      before: "mark_back",
      id: "place",
      end: { kind: "has-more", path: "more" },
    },
    want: {
      kind: "last-id",
      parameter: "mark",
      before: "mark_back",
      id: "place",
      end: { kind: "has-more", path: ["more"] },
    },
  },
  {
    given: { kind: "cursor-header", parameter: "header.x-cursor", header: "X-Next" },
    want: { kind: "cursor-header", parameter: { header: "X-Cursor" }, header: "X-Next" },
  },
  {
    given: { kind: "next-url", next: "next", end: { kind: "has-more", path: "more" } },
    want: { kind: "next-url", next: ["next"], end: { kind: "has-more", path: ["more"] } },
  },
  { given: { kind: "link-header", size: "amount" }, want: { kind: "link-header", size: "amount" } },
])("$given: $want", async ({ given, want }) => {
  const { paginator, why, messages } = await decided({ ...given, items: "things" });
  expect(paginator).toEqual({ ...want, ...items });
  expect(why).toMatchObject({
    because: "Set in the document by an x-specwright extension.",
    confidence: "certain",
    decided: true,
  });
  expect(messages).toEqual([]);
});

test.each<{ readonly given: string; readonly want: Json }>([
  { given: "map", want: { items: ["map"], keyed: true } },
  { given: "anything", want: { items: ["anything"] } },
  { given: "anything.at.all", want: { items: ["anything", "at", "all"] } },
])("items may be in $given", async ({ given, want }) => {
  const { paginator } = await decided({ kind: "link-header", items: given });
  expect(paginator).toEqual({ kind: "link-header", ...want });
});

test.each([
  { given: { kind: "link-header", items: "next" }, want: "its response's “next” is not a list" },
  { given: { kind: "link-header", items: "nothing" }, want: "its response has no “nothing”" },
  { given: { kind: "link-header" }, want: "its response has no list, or more than one, so `items` must name it" },
  { given: { kind: "last-id", parameter: "mark", id: "name", items: "things" }, want: "an item has no “name”" },
  { given: { kind: "page", parameter: "number", items: "things" }, want: "it has no parameter “number”" },
  {
    given: { kind: "next-url", next: "things.next", items: "things" },
    want: "its response has no “things.next”",
  },
])("$given does not fit: $want", async ({ given, want }) => {
  const { paginator, messages } = await decided(given);
  expect(paginator).toBeUndefined();
  expect(messages).toEqual([expect.stringContaining(want)]);
});

const list = { type: "array", items: thing };
const paged = {
  parameters: [
    { name: "offset", in: "query", schema: integer },
    { name: "limit", in: "query", schema: integer },
  ],
  ...answering({ type: "object", properties: { data: list, total: integer } }),
};
const followed = {
  parameters: [
    { name: "starting_after", in: "query", schema: text },
    { name: "ending_before", in: "query", schema: text },
  ],
  ...answering({ type: "object", properties: { data: list, has_more: { type: "boolean" } } }),
};

test.each<{ readonly given: Json; readonly get: Json; readonly want: Json }>([
  {
    given: { kind: "offset", parameter: "offset" },
    get: paged,
    want: { size: "limit", itemId: "id", end: { kind: "total", path: ["total"] }, items: ["data"] },
  },
  {
    given: { kind: "last-id", parameter: "starting_after" },
    get: followed,
    want: { before: "ending_before", id: "id", end: { kind: "has-more", path: ["has_more"] }, items: ["data"] },
  },
])("what $given leaves out is inferred: $want", async ({ given, get, want }) => {
  expect((await decided(given, get)).paginator).toMatchObject(want);
});
