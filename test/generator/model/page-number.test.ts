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
      current: ["page"],
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
      current: ["paging", "page"],
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
    given: "Ideal Postcodes: nothing says from which number it counts, but the answer has its own",
    path: "/addresses",
    query: { page: "integer", limit: "integer" },
    answer: { result: { hits: [thing], page: "integer", limit: "integer", total: "integer" }, code: "integer" },
    want: {
      parameter: "page",
      origin: 1,
      current: ["result", "page"],
      size: "limit",
      items: ["result", "hits"],
      end: { kind: "total", path: ["result", "total"] },
      itemId,
    },
  },
  {
    given: "setlist.fm: the answer's own number is said to start at 1",
    query: { p: "integer" },
    answer: { data: [thing], page: said("integer", "the current page. starts at 1"), total: "integer" },
    want: { parameter: "p", origin: 1, items: ["data"], end: { kind: "total", path: ["total"] }, itemId },
  },
  {
    given: "BritBox: a list that has a name of its own, and an object that tells of its pages",
    path: "/items/{id}/children",
    query: { page: said("integer", "", { default: 1 }), page_size: "integer" },
    answer: {
      id: "string",
      title: "string",
      items: [thing],
      paging: {
        page: "integer",
        size: "integer",
        total: said("integer", "The total number of pages available"),
        "next?": "string",
      },
    },
    want: {
      parameter: "page",
      origin: 1,
      size: "page_size",
      items: ["items"],
      end: { kind: "total-pages", path: ["paging", "total"] },
      itemId,
    },
  },
  {
    given: "Transit Feeds: all of it in an object",
    path: "/getFeedVersions",
    query: { page: said("integer", "", { default: 1 }), limit: "integer" },
    answer: {
      status: "string",
      results: { input: "string", feeds: [thing], page: "integer", numPages: "integer", total: "integer" },
    },
    want: {
      parameter: "page",
      origin: 1,
      size: "limit",
      items: ["results", "feeds"],
      end: { kind: "total-pages", path: ["results", "numPages"] },
      itemId,
    },
  },
  {
    given: "TrueSight: a text with a number's format",
    query: { page: said("string:int32", "The page number (first page is 0).", { default: "0" }), limit: "integer" },
    answer: { items: [thing], total: "integer" },
    want: {
      parameter: "page",
      origin: 0,
      size: "limit",
      items: ["items"],
      end: { kind: "total", path: ["total"] },
      itemId,
    },
  },
  {
    given: "NetBox: what items refer to does not tell one from another, where they have an id that may be left out",
    path: "/terminations",
    query: { page: said("integer", "", { default: 1 }) },
    answer: { results: [{ "id?": "integer", termination_id: "integer" }] },
    want: { parameter: "page", origin: 1, items: ["results"], end: nothing },
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
    given: "Loket: messages that are an answer's own, beside the number of pages",
    path: "/employers/{id}/data",
    query: { page: said("integer", "", { default: 1 }) },
    answer: { totalPages: "integer", messages: [{ code: "string", description: "string" }], content: { id: "string" } },
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
