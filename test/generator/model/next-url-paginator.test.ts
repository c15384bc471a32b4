import { expect, test } from "vitest";
import type { List } from "./listing.js";
import { evidenceOf, modelList, said, thing, withoutItem } from "./listing.js";

test.each<List & { readonly given: string; readonly want: object }>([
  {
    given: "JSON:API: links.next",
    path: "/articles",
    query: { "page[number]": said("integer", "The page", { default: 1 }), "page[size]": "integer" },
    answer: {
      data: [{ id: "string", type: "string" }],
      "links?": { "self?": "string", "next?": "string?", "prev?": "string?" },
    },
    want: { next: ["links", "next"], size: "page[size]", items: ["data"] },
  },
  {
    given: "JSON:API: a link that is an object",
    path: "/articles",
    query: { "page[cursor]": "string" },
    answer: { data: [thing], links: { "next?": { href: "string" } } },
    want: { next: ["links", "next", "href"], items: ["data"] },
  },
  {
    given: "OData: @odata.nextLink, before $skip and $top",
    path: "/users",
    query: { $top: "integer", $skip: "integer", $filter: "string" },
    answer: { "@odata.context?": "string", "@odata.nextLink?": "string?", value: [thing] },
    want: { next: ["@odata.nextLink"], size: "$top", items: ["value"] },
  },
  {
    given: "a link before $skip and $top, whatever its name",
    query: { $top: "integer", $skip: "integer" },
    answer: { value: [thing], "nextLink?": "string" },
    want: { next: ["nextLink"], size: "$top", items: ["value"] },
  },
  {
    given: "@odata.nextLink, before an offset of any name",
    query: { limit: "integer", offset: "integer" },
    answer: { value: [thing], "@odata.nextLink?": "string" },
    want: { next: ["@odata.nextLink"], size: "limit", items: ["value"] },
  },
  {
    given: "Azure: nextLink",
    path: "/subscriptions/{id}/resourceGroups",
    query: { $top: "integer" },
    answer: { "value?": [thing], "nextLink?": "string" },
    want: { next: ["nextLink"], size: "$top", items: ["value"] },
  },
  {
    given: "HAL: _links.next.href",
    path: "/orders",
    query: { limit: "integer" },
    answer: {
      _embedded: { orders: [thing] },
      _links: { self: { href: "string" }, "next?": { href: "string" } },
      count: "integer",
    },
    want: { next: ["_links", "next", "href"], size: "limit", items: ["_embedded", "orders"] },
  },
  {
    given: "Twilio: next_page_uri, with a token that only the URI has",
    path: "/2010-04-01/Accounts/{sid}/Messages.json",
    query: {
      PageSize: "integer",
      Page: said("integer", "The page index. This value is simply for client state.", { minimum: 0 }),
      PageToken: "string",
    },
    answer: {
      messages: [thing],
      end: "integer",
      next_page_uri: "string?",
      page: "integer",
      page_size: "integer",
      previous_page_uri: "string?",
      start: "integer",
      uri: "string",
    },
    want: { next: ["next_page_uri"], size: "PageSize", items: ["messages"] },
  },
  {
    given: "Django with a cursor",
    query: { cursor: "string", page_size: "integer" },
    answer: { next: "string?", previous: "string?", results: [thing] },
    want: { next: ["next"], size: "page_size", items: ["results"] },
  },
  {
    given: "Django with pages of which nobody says the first",
    query: { page: "integer" },
    answer: { count: "integer", next: "string:uri?", previous: "string:uri?", results: [thing] },
    want: { next: ["next"], items: ["results"] },
  },
  {
    given: "paging.next",
    query: { limit: "integer" },
    answer: { data: [thing], paging: { next: said("string?", "URL of the next page") } },
    want: { next: ["paging", "next"], size: "limit", items: ["data"] },
  },
  {
    given: "a reference to a URL",
    answer: { data: [thing], next: "string:uri-reference?" },
    want: { next: ["next"], items: ["data"] },
  },
  {
    given: "the example of a path",
    answer: { data: [thing], next: said("string?", "", { example: "/things?page=2" }) },
    want: { next: ["next"], items: ["data"] },
  },
  {
    given: "a flag beside the URL",
    answer: { data: [thing], has_more: "boolean", next_page_url: "string?" },
    want: { next: ["next_page_url"], end: { kind: "has-more", path: ["has_more"] }, items: ["data"] },
  },
  {
    given: "Nordigen: an offset that is said to begin with 1, where most begin with 0",
    query: { offset: said("integer", "The initial index", { default: 1, minimum: 1 }), limit: "integer" },
    answer: { count: "integer", next: "string:uri?", previous: "string:uri?", results: [thing] },
    want: { next: ["next"], size: "limit", items: ["results"] },
  },
])("$given", async ({ given: _, want, ...list }) => {
  expect(withoutItem(await modelList(list))).toEqual({ kind: "next-url", ...want });
});

test("the evidence says what was seen", async () => {
  expect(evidenceOf(await modelList({ answer: { data: [thing], links: { next: "string?" } } }))).toEqual([
    "The response's “links.next” is the URL of the next page, and the items are in “data”.",
    "The last page has no “links.next”.",
  ]);
});

test.each<List & { readonly given: string; readonly want: object }>([
  {
    given: "Django with pages from 1: a page beyond the last is an error, so the URL tells the end",
    query: { page: said("integer", "Page number", { default: 1 }) },
    answer: { count: "integer", next: "string:uri?", previous: "string:uri?", results: [thing] },
    want: { kind: "page", end: { kind: "next-link", path: ["next"] } },
  },
  {
    given: "JSON:API's parameter, and a URL that stands among no links",
    query: { "page[number]": said("integer", "The page", { default: 1 }) },
    answer: { data: [thing], next_page_url: "string?" },
    want: { kind: "page", parameter: "page[number]" },
  },
  {
    given: "Laravel: its URLs lose the filters",
    query: { page: "integer", per_page: "integer" },
    answer: {
      data: [thing],
      current_page: "integer",
      last_page: "integer",
      next_page_url: "string?",
      total: "integer",
    },
    want: { kind: "page", end: { kind: "total-pages", path: ["last_page"] } },
  },
  {
    given: "Cloudflare: result_info.total_pages",
    path: "/zones",
    query: {
      page: said("integer", "Page number of paginated results.", { default: 1, minimum: 1 }),
      per_page: "integer",
    },
    answer: {
      result: [thing],
      success: "boolean",
      errors: [thing],
      messages: [thing],
      "result_info?": {
        page: "integer",
        per_page: "integer",
        count: "integer",
        total_count: "integer",
        total_pages: "integer",
      },
    },
    want: {
      kind: "page",
      origin: 1,
      size: "per_page",
      items: ["result"],
      end: { kind: "total-pages", path: ["result_info", "total_pages"] },
    },
  },
  {
    given: "the next page's number",
    query: { page: "integer" },
    answer: { data: [thing], next_page: "integer?" },
    want: { kind: "page", parameter: "page", end: { kind: "next-number", path: ["next_page"] } },
  },
  {
    given: "page numbers in a POST body",
    path: "/users/search",
    method: "post",
    body: { query: "string", "page?": said("integer", "Starts at 1"), "per_page?": "integer" },
    answer: { users: [thing], total_pages: "integer" },
    want: {
      kind: "page",
      parameter: ["page"],
      origin: 1,
      size: ["per_page"],
      end: { kind: "total-pages", path: ["total_pages"] },
    },
  },
])("by number all the same: $given", async ({ given: _, want, ...list }) => {
  expect(withoutItem(await modelList(list))).toMatchObject(want);
});
