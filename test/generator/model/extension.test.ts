/** What the extensions of other tools decide, in the form of the settings. */
import { describe, expect, test } from "vitest";
import type { Report } from "../../../generator/diagnostic.js";
import { placeOf, readTypeName } from "../../../generator/model/extension.js";
import { readFern } from "../../../generator/model/extension-fern.js";
import { readMicrosoft } from "../../../generator/model/extension-microsoft.js";
import { readSpeakeasy } from "../../../generator/model/extension-speakeasy.js";
import type { ResolvedOperation } from "../../../generator/resolve/resolved.js";
import type { Json } from "./document.js";

const silent: Report = () => undefined;

function read(reader: typeof readFern, extensions: Json, method = "GET"): Json {
  const { because: _, ...decided } = reader({ extensions, method } as unknown as ResolvedOperation, silent);
  return decided;
}

const input = (type: string, name: string, place = "parameters") => ({ name, in: place, type });

describe("Speakeasy", () => {
  test.each<{ readonly given: Json; readonly want?: Json }>([
    {
      given: {
        type: "cursor",
        inputs: [input("cursor", "after", "requestBody"), input("limit", "size", "requestBody")],
        outputs: { nextCursor: "$.meta['@next.token']", results: "$.data" },
      },
      want: {
        kind: "cursor",
        parameter: "body.after",
        next: "meta.@next\\.token",
        items: "data",
        size: "body.size",
      },
    },
    { given: { type: "cursor", inputs: [input("cursor", "after")] } },
    { given: { type: "cursor", outputs: { nextCursor: "$.next" } } },
    {
      given: {
        type: "offsetLimit",
        inputs: [input("offset", "skip"), input("limit", "take")],
        outputs: { results: "$" },
      },
      want: { kind: "offset", parameter: "skip", items: "", size: "take" },
    },
    {
      given: { type: "offsetLimit", inputs: [input("page", "page")] },
      want: { kind: "page", parameter: "page" },
    },
    { given: { type: "offsetLimit" } },
    {
      given: { type: "url", outputs: { nextUrl: "$.links.next", results: "$.data" } },
      want: { kind: "next-url", next: "links.next", items: "data" },
    },
    { given: { type: "url" } },
    { given: { type: "pages", inputs: [input("page", "page")] } },
  ])("$given: $want", ({ given, want }) => {
    expect(read(readSpeakeasy, { "x-speakeasy-pagination": given })).toEqual(want ? { paginator: want } : {});
  });
});

describe("Fern", () => {
  test.each<{ readonly given: Json; readonly want?: Json }>([
    {
      given: { offset: "$request.skip", step: "$request.take", results: "$response.data" },
      want: { kind: "offset", parameter: "skip", size: "take", items: "data" },
    },
    { given: { offset: "$request.page" }, want: { kind: "page", parameter: "page" } },
    {
      given: { cursor: "$request.body.after", next_cursor: "$response.next", "has-next-page": "$response.more" },
      want: { kind: "cursor", parameter: "after", next: "next", end: { kind: "has-more", path: "more" } },
    },
    {
      given: { next_uri: "$response.next", results: "$response.data" },
      want: { kind: "next-url", next: "next", items: "data" },
    },
    { given: { cursor: "$request.after", results: "$response.data" } },
  ])("$given: $want", ({ given, want }) => {
    expect(read(readFern, { "x-fern-pagination": given })).toEqual(want ? { paginator: want } : {});
  });
});

describe("AutoRest", () => {
  test.each<{ readonly given: Json; readonly method?: string; readonly want: Json }>([
    {
      given: { nextLinkName: "nextLink" },
      want: { paginator: { kind: "next-url", next: "nextLink", items: "value" } },
    },
    // Only a GET can follow a URL as it stands.
    { given: { nextLinkName: "nextLink" }, method: "POST", want: {} },
    // A single page, in the shape of a list.
    { given: { nextLinkName: null }, want: { paginator: false } },
    { given: { itemName: "items" }, want: {} },
  ])("$method $given: $want", ({ given, method, want }) => {
    expect(read(readMicrosoft, { "x-ms-pageable": given }, method)).toEqual(want);
  });
});

test.each([
  { given: "$", want: "" },
  { given: "$.data.items", want: "data.items" },
  { given: "$response.body.data", want: "data" },
  { given: "$request.after", want: "after" },
  { given: `$["data"]["@odata.nextLink"]`, want: "data.@odata\\.nextLink" },
  { given: "$['data'].next", want: "data.next" },
  { given: "$.data[0].id", want: undefined },
  { given: "$.data[*]", want: undefined },
  { given: "$.data.*", want: undefined },
])("$given is $want in the settings", ({ given, want }) => {
  expect(placeOf({ place: given }, "place")).toBe(want);
});

test.each([
  { given: { "x-fern-type-name": "Animal" }, want: "Animal" },
  { given: { "x-fern-type-name": "Beast", "x-specwright-name": "Animal" }, want: "Animal" },
  { given: { "x-specwright-name": "an animal", "x-ms-client-name": "Animal" }, want: "Animal" },
  { given: { "x-ms-client-name": "animal" }, want: undefined },
  { given: { "x-ms-client-name": "An-imal" }, want: undefined },
  { given: true, want: undefined },
])("$given names a type $want", ({ given, want }) => {
  expect(readTypeName(given)).toBe(want);
});
