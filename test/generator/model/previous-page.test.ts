/** Whether a list leads backwards too, and from what that was read. */
import { expect, test } from "vitest";
import { modelOperation } from "./document.js";
import type { List } from "./listing.js";
import { modelList, said, schemaOf, thing } from "./listing.js";

test.each<List & { readonly given: string; readonly want: object | undefined }>([
  {
    given: "a previous cursor",
    query: { cursor: "string" },
    answer: { data: [thing], next_cursor: "string?", prev_cursor: "string?" },
    want: { kind: "cursor", path: ["prev_cursor"] },
  },
  {
    given: "cursors in an object of their own",
    query: { cursor: "string" },
    answer: { data: [thing], meta: { cursors: { previous: "string?", current: "string?", next: "string?" } } },
    want: { kind: "cursor", path: ["meta", "cursors", "previous"] },
  },
  {
    given: "an iterator and its counterpart",
    query: { iterator: "string" },
    answer: { data: [thing], done: "boolean", iterator: "string?", prevIterator: "string?" },
    want: { kind: "cursor", path: ["prevIterator"] },
  },
  {
    given: "a cursor that leads on alone",
    query: { cursor: "string" },
    answer: { data: [thing], next_cursor: "string?" },
    want: undefined,
  },
  {
    given: "a previous cursor that is a number, where the next one is a text",
    query: { cursor: "string" },
    answer: { data: [thing], next_cursor: "string?", prev_cursor: "integer?" },
    want: undefined,
  },
  {
    given: "links",
    answer: { data: [thing], links: { self: "string", next: "string?", prev: "string?" } },
    want: { kind: "url", path: ["links", "prev"] },
  },
  {
    given: "links that are objects",
    answer: { data: [thing], "_links?": { "next?": { href: "string" }, "prev?": { href: "string" } } },
    want: { kind: "url", path: ["_links", "prev", "href"] },
  },
  { given: "a Link header", query: { page: "integer" }, headers: ["Link"], answer: [thing], want: { kind: "link" } },
  {
    given: "page numbers, and a link to the page before",
    query: { page: said("integer", "From 1") },
    answer: { results: [thing], count: "integer", next: "string:uri?", previous: "string:uri?", page: "integer" },
    want: { kind: "number" },
  },
  {
    given: "page numbers, and not a word of the page before",
    query: { page: "integer" },
    answer: { data: [thing], total: "integer" },
    want: undefined,
  },
  {
    given: "ending_before",
    query: { starting_after: "string", ending_before: "string" },
    answer: { data: [thing], has_more: "boolean" },
    want: { kind: "id" },
  },
  {
    given: "starting_after alone",
    query: { starting_after: "string" },
    answer: { data: [thing], has_more: "boolean" },
    want: undefined,
  },
  {
    given: "an offset",
    query: { offset: "integer", limit: "integer" },
    answer: { data: [thing], next: "string:uri?", previous: "string:uri?" },
    want: undefined,
  },
])("$given: $want", async ({ given: _, want, ...list }) => {
  const { paginator, evidence } = await modelList(list);
  expect(paginator).toBeDefined();
  expect(paginator?.previous).toEqual(want);
  expect(evidence.filter(({ about }) => about === "previous-page")).toHaveLength(want ? 1 : 0);
});

test("a cursor that travels in headers is found, and so is one in the body that a header takes", async () => {
  const header = (name: string) => ({ name, in: "header", schema: { type: "string" } });
  const response = (answer: object, headers?: object) => ({
    responses: { 200: { description: "", ...headers, content: { "application/json": { schema: answer } } } },
  });
  const both = await modelOperation({
    parameters: [header("x-ms-continuation"), header("Authorization"), header("X-Request-Id")],
    ...response(schemaOf([thing]), { headers: { "x-ms-continuation": { schema: { type: "string" } } } }),
  });
  expect(both.paginator).toMatchObject({ kind: "cursor-header", parameter: { header: "x-ms-continuation" } });
  const one = await modelOperation({
    parameters: [header("X-Cursor")],
    ...response(schemaOf({ data: [thing], next_cursor: "string?" })),
  });
  expect(one.paginator).toMatchObject({ kind: "cursor", parameter: { header: "X-Cursor" }, next: ["next_cursor"] });
  const none = await modelOperation({
    parameters: [header("X-Access-Token")],
    ...response(schemaOf({ data: [thing], next_cursor: "string?" })),
  });
  expect(none.paginator).toBeUndefined();
});
