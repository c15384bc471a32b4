import { describe, expect, test } from "vitest";
import type { Json } from "./document.js";
import { answering, modelDocument, modelOperation } from "./document.js";

const page = (schema: Json = {}, more: Json = {}): Json => ({
  name: "page",
  in: "query",
  schema: { type: "integer", ...schema },
  ...more,
});
const size: Json = { name: "page_size", in: "query", schema: { type: "integer" } };
const thing: Json = {
  type: "object",
  required: ["id"],
  properties: { id: { type: "string" }, name: { type: "string" } },
};
const many: Json = { type: "array", items: thing };
const wrapped = (more: Json = {}, required: readonly string[] = []): Json => ({
  type: "object",
  required: ["items", ...required],
  properties: { items: many, ...more },
});

describe("page-number pagination", () => {
  test.each([
    { given: "a page number and a list", parameters: [page({ default: 1 }), size], answer: many, want: [] },
    { given: "a list in an object", parameters: [page({ default: 1 })], answer: wrapped(), want: ["items"] },
    {
      given: "a list deep in the answer",
      parameters: [page({ default: 1 })],
      answer: { type: "object", properties: { success: { type: "boolean" }, result: wrapped() } },
      want: ["result", "items"],
    },
    {
      given: "a list called after the resource",
      parameters: [page({ default: 1 })],
      answer: { type: "object", properties: { things: many, total: { type: "integer" } } },
      want: ["things"],
    },
    {
      given: "a single thing with tags",
      parameters: [page()],
      answer: { ...thing, properties: { id: {}, tags: many } },
      want: undefined,
    },
    { given: "no page parameter", parameters: [size], answer: many, want: undefined },
    {
      given: "a page that is a cursor",
      parameters: [{ name: "page", in: "query", schema: { type: "string" } }],
      answer: many,
      want: undefined,
    },
    { given: "no list", parameters: [page()], answer: thing, want: undefined },
  ])("$given: items at $want", async ({ parameters, answer, want }) => {
    const operation = await modelOperation({ parameters, ...answering(answer) });
    expect(operation.paginator?.items).toEqual(want);
  });

  test.each(["page", "page_number", "pageNumber", "page[number]", "page_index", "pageNo", "page_no", "currentPage"])(
    "%s counts pages",
    async (name) => {
      const operation = await modelOperation({ parameters: [page({ default: 1 }, { name })], ...answering(many) });
      expect(operation.paginator).toMatchObject({ kind: "page", parameter: name, origin: 1 });
    },
  );

  test.each([
    { given: page({ default: 0 }), want: 0 },
    { given: page({ default: 1, minimum: 0 }), want: 1 },
    { given: page({ minimum: 0 }, { description: "Page number default is 0" }), want: 0 },
    { given: page({ minimum: 0 }, { description: "Starts at 1" }), want: 1 },
    { given: page({ minimum: 1 }), want: 1 },
    { given: page({ minimum: 0 }), want: 0 },
    { given: page({ examples: [0] }), want: 0 },
    { given: page({}, { example: 1 }), want: 1 },
    { given: page(), want: 1 },
  ])("the origin of $given is $want", async ({ given, want }) => {
    const operation = await modelOperation({ parameters: [given], ...answering(many) });
    expect(operation.paginator).toMatchObject({ origin: want });
  });

  test("an origin that nothing tells is assumed, and said to be", async () => {
    const { api, diagnostics } = await modelDocument({
      paths: { "/things": { get: { parameters: [page()], ...answering(many) } } },
    });
    expect(diagnostics.map(({ code }) => code)).toContain("page-origin-assumed");
    const about = api.operations[0]?.evidence.find((evidence) => evidence.about === "page-origin");
    expect(about?.confidence).toBe("assumed");
  });

  test.each([
    { given: {}, required: [], want: { kind: "empty-page" } },
    {
      given: { has_more: { type: "boolean" } },
      required: ["has_more"],
      want: { kind: "has-more", path: ["has_more"] },
    },
    { given: { has_more: { type: "boolean" } }, required: [], want: { kind: "has-more", path: ["has_more"] } },
    { given: { total: { type: "integer" } }, required: ["total"], want: { kind: "total", path: ["total"] } },
    {
      given: { total_pages: { type: "integer" }, total: { type: "integer" } },
      required: ["total", "total_pages"],
      want: { kind: "total-pages", path: ["total_pages"] },
    },
    {
      given: { meta: { type: "object", required: ["hasNextPage"], properties: { hasNextPage: { type: "boolean" } } } },
      required: ["meta"],
      want: { kind: "has-more", path: ["meta", "hasNextPage"] },
    },
    {
      given: { meta: { type: "object", required: ["hasNextPage"], properties: { hasNextPage: { type: "boolean" } } } },
      required: [],
      want: { kind: "has-more", path: ["meta", "hasNextPage"] },
    },
    {
      given: { total_balance_usd: { type: "integer" } },
      required: ["total_balance_usd"],
      want: { kind: "empty-page" },
    },
  ])("beside the items $given: ends by $want", async ({ given, required, want }) => {
    const operation = await modelOperation({
      parameters: [page({ default: 1 })],
      ...answering(wrapped(given, required)),
    });
    expect(operation.paginator).toMatchObject({ end: want });
  });

  test("the size parameter and the items' identity", async () => {
    const operation = await modelOperation({ parameters: [page({ default: 1 }), size], ...answering(many) });
    expect(operation.paginator).toMatchObject({ size: "page_size", itemId: "id" });
  });

  test("the identity may carry the resource's name", async () => {
    const item = {
      type: "object",
      required: ["thing_id", "owner_id"],
      properties: { thing_id: { type: "string" }, owner_id: { type: "string" } },
    };
    const operation = await modelOperation({
      parameters: [page({ default: 1 })],
      ...answering({ type: "array", items: item }),
    });
    expect(operation.paginator).toMatchObject({ itemId: "thing_id" });
  });

  test("no POST is paged", async () => {
    const operation = await modelOperation({ parameters: [page()], ...answering(many) }, {}, "/things", "post");
    expect(operation.paginator).toBeUndefined();
  });
});
