/** Page numbers, as real documents write them. */
import { expect, test } from "vitest";
import type { List } from "./listing.js";
import { modelList, said, thing, withoutItem } from "./listing.js";

const nothing = { kind: "empty-page" };
const itemId = "id";

test.each<List & { readonly given: string; readonly want: object }>([
  {
    given: "Zalando: every parameter is a string",
    path: "/articles",
    query: {
      size: said("string", "filters by size"),
      page: said("string", "to request with required page number or pagination"),
      pageSize: said("string", "how many there are on a page"),
    },
    answer: { content: [thing], page: "integer", totalElements: "integer", totalPages: "integer" },
    want: {
      parameter: "page",
      origin: 1,
      size: "pageSize",
      items: ["content"],
      end: { kind: "total-pages", path: ["totalPages"] },
      itemId,
    },
  },
  {
    given: "Ticketmaster: the default is a number, and a text",
    path: "/events",
    query: {
      page: said("string", "Page number", { default: "0" }),
      size: said("string", "Page size", { default: "20" }),
    },
    answer: [thing],
    want: { parameter: "page", origin: 0, size: "size", items: [], end: nothing, itemId },
  },
  {
    given: "Slack: a text of which nothing is said, beside the number of pages",
    path: "/files",
    query: { page: "string", count: "string" },
    answer: { files: [thing], ok: "boolean", paging: { page: "integer", pages: "integer" } },
    want: {
      parameter: "page",
      origin: 1,
      items: ["files"],
      end: { kind: "total-pages", path: ["paging", "pages"] },
      itemId,
    },
  },
  {
    given: "PandaScore: a number, or an object with it",
    path: "/matches",
    query: { page: { $: { oneOf: [{ type: "integer" }, { type: "object", properties: { number: {}, size: {} } }] } } },
    answer: [thing],
    want: { parameter: "page", origin: 1, items: [], end: nothing, itemId },
  },
  {
    given: "e-conomic: pages to skip",
    path: "/activities",
    query: { SkipPages: said("integer", "Number of pages to skip", { default: 0 }), PageSize: "integer" },
    answer: [thing],
    want: { parameter: "SkipPages", origin: 0, size: "PageSize", items: [], end: nothing, itemId },
  },
  {
    given: "the number of the last page is the number of pages, where the first is 1",
    query: { page: said("integer", "", { default: 1 }) },
    answer: { data: [thing], last_page: "integer", total: "integer" },
    want: {
      parameter: "page",
      origin: 1,
      items: ["data"],
      end: { kind: "total-pages", path: ["last_page"] },
      itemId,
    },
  },
  {
    given: "and is one less, where the first is 0",
    query: { page: said("integer", "", { default: 0 }) },
    answer: { data: [thing], last_page: "integer", total: "integer" },
    want: { parameter: "page", origin: 0, items: ["data"], end: { kind: "total", path: ["total"] }, itemId },
  },
  {
    given: "Figshare: a POST that searches",
    method: "post",
    path: "/authors/search",
    body: { "page?": "integer", "page_size?": "integer", "search_for?": "string" },
    answer: [thing],
    want: { parameter: ["page"], origin: 1, size: ["page_size"], items: [], end: nothing, itemId },
  },
  {
    given: "UniCourt: the number of pages tells which array is the list, whatever stands beside it",
    path: "/caseSearch",
    query: { pageNumber: said("integer", "", { minimum: 1 }) },
    answer: { caseSearchId: "string", q: "string", caseSearchResultArray: [thing], totalPages: "integer" },
    want: {
      parameter: "pageNumber",
      origin: 1,
      items: ["caseSearchResultArray"],
      end: { kind: "total-pages", path: ["totalPages"] },
      itemId,
    },
  },
  {
    given: "BeezUP: so does an object that tells of the pages",
    path: "/catalogs/{id}/rows",
    query: { pageNumber: said("integer", "", { minimum: 1 }), pageSize: "integer" },
    answer: { currencyCode: "string", productInfos: [thing], paginationResult: { pageCount: "integer" } },
    want: {
      parameter: "pageNumber",
      origin: 1,
      size: "pageSize",
      items: ["productInfos"],
      end: { kind: "total-pages", path: ["paginationResult", "pageCount"] },
      itemId,
    },
  },
  {
    given: "Getty Images: what the path speaks of, however early, tells one array from another",
    path: "/search/videos/creative/by-sample",
    query: { page: said("integer", "", { default: 1 }) },
    answer: { related_searches: [{ phrase: "string" }], result_count: "integer", videos: [thing] },
    want: { parameter: "page", origin: 1, items: ["videos"], end: nothing, itemId },
  },
  {
    given: "api.video: the number of all items by another name",
    query: { currentPage: said("integer", "", { default: 1 }), pageSize: "integer" },
    answer: { data: [thing], pagination: { currentPage: "integer", itemsTotal: "integer" } },
    want: {
      parameter: "currentPage",
      origin: 1,
      size: "pageSize",
      items: ["data"],
      end: { kind: "total", path: ["pagination", "itemsTotal"] },
      itemId,
    },
  },
])("$given", async ({ given: _, want, ...list }) => {
  expect(withoutItem(await modelList(list))).toEqual({ kind: "page", ...want });
});

test.each<List & { readonly given: string }>([
  {
    given: "Asana: an offset that is a token",
    query: {
      offset: said("string", "Offset token. An offset to the next page returned by the API."),
      limit: "integer",
    },
    answer: { data: [thing] },
  },
  { given: "a text that says nothing", query: { page: "string", limit: "integer" }, answer: { data: [thing] } },
  {
    given: "a text whose example is none that counts",
    query: { page: said("string", "Page number or token", { examples: ["eyJ0"] }) },
    answer: { data: [thing], total: "integer" },
  },
  {
    given: "a page that is a site's, by its number",
    query: { page: said("string", "The number that is the page's id") },
    answer: [thing],
  },
  {
    given: "pages to skip, of which it is not said from where",
    query: { skip_pages: "integer", page_size: "integer" },
    answer: [thing],
  },
  {
    given: "a page that is a number or a cursor",
    query: { page: { $: { oneOf: [{ type: "integer" }, { type: "string" }] } } },
    answer: [thing],
  },
  {
    given: "Spoonacular: groups, each with results that are counted together",
    path: "/food/search",
    query: { offset: said("integer", "The number of results to skip"), number: "integer" },
    answer: {
      query: "string",
      searchResults: [{ name: "string", results: [thing], totalResults: "integer" }],
      totalResults: "integer",
    },
  },
  {
    given: "an invoice with lines and a total, in a document that has pages",
    path: "/orders/{id}/invoice",
    query: { page: said("integer", "", { default: 1 }) },
    answer: { currency: "string", lines: [thing], total: "number", pages: "integer" },
  },
  {
    given: "two arrays beside the number of pages",
    path: "/reports/{id}/activity",
    query: { page: said("integer", "", { default: 1 }) },
    answer: { emails: [thing], opens: [thing], total_pages: "integer" },
  },
  {
    given: "a POST that makes things, and has a page",
    method: "post",
    path: "/documents",
    body: { "page?": "integer", "page_size?": "integer" },
    answer: [thing],
  },
])("no paginator: $given", async ({ given: _, ...list }) => {
  expect(withoutItem(await modelList(list))).toBeUndefined();
});
