/** What somebody has decided, in the settings or in the document, in place of what would be inferred. */
import { describe, expect, test } from "vitest";
import { paginatorSettings } from "../../../generator/model/paginator-settings.js";
import type { OperationSettings } from "../../../generator/setting/operation.js";
import { answering, callOf, type Json, list, modelDocument } from "./document.js";

const query = (name: string, type = "string") => ({ name, in: "query", schema: { type } });
const page = {
  type: "object",
  properties: { next: { type: "string" }, total: { type: "integer" }, a: arrayOf(), b: arrayOf() },
};

const azure = { type: "object", properties: { value: arrayOf(), "@odata.nextLink": { type: "string" } } };

function arrayOf(): Json {
  return { type: "array", items: { type: "object", required: ["id"], properties: { id: { type: "string" } } } };
}

async function modelWith(extensions: Json, settings: Readonly<Record<string, OperationSettings>> = {}) {
  const get = {
    operationId: "find_things",
    tags: ["Things"],
    parameters: [query("after"), query("page", "integer"), query("limit", "integer")],
    ...answering(page),
    ...extensions,
  };
  const { api, diagnostics } = await modelDocument({ paths: { "/all/things": { get } } }, { operations: settings });
  const [operation] = api.operations;
  if (!operation) throw new Error("The document has no operation.");
  return {
    call: callOf(operation),
    paginator: operation.paginator ? paginatorSettings(operation.paginator) : null,
    codes: diagnostics.map(({ code }) => code),
    because: operation.evidence.map(({ because }) => because),
  };
}

describe("names", () => {
  test.each<{ readonly given: Json; readonly want: string }>([
    { given: {}, want: "allThings" },
    { given: { "x-specwright-call": "things.search" }, want: "things.search" },
    { given: { "x-specwright-method": "search" }, want: "search" },
    { given: { "x-specwright-resource": "things" }, want: "things." },
    { given: { "x-speakeasy-group": "store.things", "x-speakeasy-name-override": "find" }, want: "store.things.find" },
    {
      given: { "x-fern-sdk-group-name": ["store", "things"], "x-fern-sdk-method-name": "find" },
      want: "store.things.find",
    },
    { given: { "x-fern-sdk-group-name": "things", "x-fern-sdk-method-name": "find" }, want: "things.find" },
    { given: { "x-fern-sdk-method-name": "find", "x-specwright-method": "search" }, want: "search" },
    { given: { "x-speakeasy-group": 1 }, want: "" },
  ])("$given: $want", async ({ given, want }) => {
    const { call } = await modelWith(given);
    const { call: inferred } = await modelWith({});
    if (want === "" || want === "allThings") expect(call).toBe(inferred);
    else if (want.endsWith(".")) expect(call.startsWith(want)).toBe(true);
    else expect(call.endsWith(want)).toBe(true);
  });

  test.each<{ readonly given: Readonly<Record<string, OperationSettings>>; readonly want: string }>([
    { given: { find_things: { call: "a.b" } }, want: "a.b" },
    { given: { "GET /all/things": { call: "a.b" } }, want: "a.b" },
    { given: { "tag:Things": { resource: "a.c", method: "d" } }, want: "a.c.d" },
    { given: { "find_*": { call: "a.b" }, find_things: { method: "c" } }, want: "a.c" },
    { given: { find_things: { resource: "", method: "ping" } }, want: "ping" },
  ])("the settings win over the document: $given", async ({ given, want }) => {
    const { call, because } = await modelWith({ "x-specwright-call": "x.y" }, given);
    expect(call).toBe(want);
    expect(because.filter((each) => each.includes("Set in the settings"))).toHaveLength(2);
  });

  test("a key that means nothing is told, with what it may have been", async () => {
    const { codes } = await modelWith({}, { find_thing: { method: "a" } });
    expect(codes).toContain("setting-unmatched");
  });

  test("resources move with what is below them", async () => {
    const get = answering(list);
    const paths = {
      "/stores": { get },
      "/stores/{id}/pets": {
        get,
        post: { responses: {} },
        parameters: [{ name: "id", in: "path", required: true, schema: {} }],
      },
    };
    const { api } = await modelDocument({ paths }, { resources: { stores: "shops" } });
    expect(api.operations.map(callOf)).toEqual(["shops.list", "shops.pets.list", "shops.pets.create"]);
  });
});

describe("paginators", () => {
  const cursor = { kind: "cursor", parameter: "after", next: "next", items: "a" };
  test.each<{ readonly given: Json; readonly want: Json | null }>([
    { given: {}, want: null },
    { given: { "x-specwright-paginator": cursor }, want: cursor },
    { given: { "x-specwright-paginator": false }, want: null },
    {
      given: {
        "x-speakeasy-pagination": {
          type: "cursor",
          inputs: [
            { name: "after", in: "parameters", type: "cursor" },
            { name: "limit", in: "parameters", type: "limit" },
          ],
          outputs: { results: "$.a", nextCursor: "$.next" },
        },
      },
      want: { ...cursor, size: "limit" },
    },
    {
      given: {
        "x-speakeasy-pagination": {
          type: "offsetLimit",
          inputs: [{ name: "page", in: "parameters", type: "page" }],
          outputs: { results: "$.b", numPages: "$.total" },
        },
      },
      want: {
        kind: "page",
        parameter: "page",
        origin: 1,
        items: "b",
        end: { kind: "total-pages", path: "total" },
        itemId: undefined,
      },
    },
    {
      given: {
        "x-fern-pagination": { cursor: "$request.after", next_cursor: "$response.next", results: "$response.a" },
      },
      want: cursor,
    },
    {
      given: { "x-fern-pagination": { offset: "$request.page", results: "$response.b" } },
      want: { kind: "page", parameter: "page", origin: 1, items: "b", end: { kind: "empty-page" } },
    },
    {
      given: { "x-ms-pageable": { nextLinkName: "next", itemName: "b" } },
      want: { kind: "next-url", next: "next", items: "b" },
    },
    { given: { "x-ms-pageable": { nextLinkName: null } }, want: null },
    {
      given: { "x-ms-pageable": { nextLinkName: "@odata.nextLink" }, ...answering(azure) },
      want: { kind: "next-url", next: "@odata\\.nextLink", items: "value", size: "limit" },
    },
  ])("$given: $want", async ({ given, want }) => {
    const { paginator, codes } = await modelWith(given);
    expect(paginator).toEqual(want);
    expect(codes).toEqual([]);
  });

  test.each<{ readonly given: Json; readonly want: string }>([
    { given: { ...cursor, parameter: "cursor" }, want: "paginator-unfit" },
    { given: { ...cursor, next: "nothing" }, want: "paginator-unfit" },
    { given: { ...cursor, items: "next" }, want: "paginator-unfit" },
    { given: { kind: "cursor", parameter: "after", next: "next" }, want: "paginator-unfit" },
    { given: { ...cursor, kind: "cursors" }, want: "extension-invalid" },
    { given: { ...cursor, origin: 1 }, want: "extension-invalid" },
  ])("$given: $want", async ({ given, want }) => {
    expect((await modelWith({ "x-specwright-paginator": given })).codes).toEqual([want]);
  });
});
