import { expect, test } from "vitest";
import type { List } from "./listing.js";
import { evidenceOf, modelList, said, thing, withoutItem } from "./listing.js";

interface Row extends List {
  readonly given: string;
  readonly want: object;
}

const rows: readonly Row[] = [
  {
    given: "Archive.org: the cursor given back, and told to be of use for subsequent calls",
    path: "/search/scrape",
    query: { cursor: said("string", "Cursor for scrolling (used for subsequent calls)"), size: "integer" },
    answer: { items: [thing], "cursor?": said("string", "A scroll handle"), total: "integer" },
    want: { parameter: "cursor", next: ["cursor"], size: "size", items: ["items"] },
  },
  {
    given: "Time Series Insights: a continuation, and a continuation token",
    path: "/types",
    query: { continuation: said("string", "Continuation token from previous page of results") },
    answer: { types: [thing], "continuationToken?": "string" },
    want: { parameter: "continuation", next: ["continuationToken"], items: ["types"] },
  },
  {
    given: "Zoom: messages are the list, where nothing else is",
    path: "/im/chat/sessions/{sessionId}",
    query: { next_page_token: "string", page_size: "integer" },
    answer: { session_id: "string", messages: [thing], "next_page_token?": "string" },
    want: { parameter: "next_page_token", next: ["next_page_token"], size: "page_size", items: ["messages"] },
  },
  {
    given: "Kubernetes: continue",
    path: "/api/v1/pods",
    query: { continue: "string", limit: "integer", watch: "boolean" },
    answer: { "apiVersion?": "string", items: [thing], "kind?": "string", "metadata?": { "continue?": "string" } },
    want: { parameter: "continue", next: ["metadata", "continue"], size: "limit", items: ["items"] },
  },
  {
    given: "Lex: a token tells which array is the list, whatever stands beside it",
    path: "/bots/{botId}/exports",
    query: { nextToken: "string" },
    answer: { "botId?": "string", "localeId?": "string", exportSummaries: [thing], "nextToken?": "string" },
    want: { parameter: "nextToken", next: ["nextToken"], items: ["exportSummaries"] },
  },
  {
    given: "Slack: conversations.list",
    path: "/conversations.list",
    query: { cursor: "string", limit: "integer" },
    answer: { ok: "boolean", channels: [thing], "response_metadata?": { next_cursor: "string" } },
    want: { parameter: "cursor", next: ["response_metadata", "next_cursor"], size: "limit", items: ["channels"] },
  },
  {
    given: "Cloudflare: the cursor among what is told of the page",
    query: { cursor: "string", per_page: "integer" },
    answer: { result: [thing], result_info: { count: "integer", cursor: "string", per_page: "integer" } },
    want: { parameter: "cursor", next: ["result_info", "cursor"], size: "per_page", items: ["result"] },
  },
  {
    given: "Orb: pagination_metadata",
    query: { cursor: "string?", limit: "integer" },
    answer: { data: [thing], pagination_metadata: { has_more: "boolean", next_cursor: "string?" } },
    want: {
      parameter: "cursor",
      next: ["pagination_metadata", "next_cursor"],
      end: { kind: "has-more", path: ["pagination_metadata", "has_more"] },
      size: "limit",
      items: ["data"],
    },
  },
  {
    given: "Metronome: next_page on both sides",
    query: { next_page: "string", limit: "integer" },
    answer: { data: [thing], next_page: "string?" },
    want: { parameter: "next_page", next: ["next_page"], size: "limit", items: ["data"] },
  },
  {
    given: "Google AIP-158",
    path: "/v1/books",
    query: { pageSize: "integer", pageToken: "string" },
    answer: { "books?": [thing], "nextPageToken?": "string", "totalSize?": "integer" },
    want: { parameter: "pageToken", next: ["nextPageToken"], size: "pageSize", items: ["books"] },
  },
  {
    given: "next_page_token",
    query: { page_size: "integer", page_token: "string" },
    answer: { things: [thing], next_page_token: "string?" },
    want: { parameter: "page_token", next: ["next_page_token"], size: "page_size", items: ["things"] },
  },
  {
    given: "relay-like",
    query: { first: "integer", after: "string" },
    answer: {
      edges: [{ node: thing, cursor: "string" }],
      page_info: { end_cursor: "string?", has_next_page: "boolean" },
    },
    want: {
      parameter: "after",
      next: ["page_info", "end_cursor"],
      end: { kind: "has-more", path: ["page_info", "has_next_page"] },
      size: "first",
      items: ["edges"],
    },
  },
  {
    given: "relay-like in camel case, nodes",
    query: { first: "integer", after: "string" },
    answer: { data: { nodes: [thing], pageInfo: { endCursor: "string?", hasNextPage: "boolean" } } },
    want: {
      parameter: "after",
      next: ["data", "pageInfo", "endCursor"],
      end: { kind: "has-more", path: ["data", "pageInfo", "hasNextPage"] },
      size: "first",
      items: ["data", "nodes"],
    },
  },
  {
    given: "HubSpot: paging.next.after",
    path: "/crm/v3/objects/contacts",
    query: { limit: "integer", after: "string" },
    answer: { results: [thing], "paging?": { "next?": { after: "string", "link?": "string" } } },
    want: { parameter: "after", next: ["paging", "next", "after"], size: "limit", items: ["results"] },
  },
  {
    given: "Facebook: paging.cursors.after",
    query: { limit: "integer", after: "string", before: "string" },
    answer: { data: [thing], "paging?": { cursors: { before: "string", after: "string" }, "next?": "string" } },
    want: { parameter: "after", next: ["paging", "cursors", "after"], size: "limit", items: ["data"] },
  },
  {
    given: "Zendesk: meta.after_cursor",
    path: "/api/v2/tickets",
    query: { "page[size]": "integer", "page[after]": "string", "page[before]": "string" },
    answer: {
      tickets: [thing],
      meta: { has_more: "boolean", after_cursor: "string?", before_cursor: "string?" },
      links: { next: "string?", prev: "string?" },
    },
    want: {
      parameter: "page[after]",
      next: ["meta", "after_cursor"],
      end: { kind: "has-more", path: ["meta", "has_more"] },
      size: "page[size]",
      items: ["tickets"],
    },
  },
  {
    given: "Square: the answer's cursor is the next one, as its description says",
    path: "/v2/payments",
    query: { cursor: "string", limit: "integer" },
    answer: {
      "errors?": [thing],
      "payments?": [thing],
      "cursor?": said(
        "string",
        "The pagination cursor to be used in a subsequent request. If empty, this is the final response.",
      ),
    },
    want: { parameter: "cursor", next: ["cursor"], size: "limit", items: ["payments"] },
  },
  {
    given: "Dodo Payments: iterator and done",
    path: "/webhooks",
    query: { limit: "integer?", iterator: "string?" },
    answer: {
      data: [thing],
      done: said("boolean", "true if no more values are to be fetched."),
      "iterator?": "string?",
      "prev_iterator?": "string?",
    },
    want: {
      parameter: "iterator",
      next: ["iterator"],
      end: { kind: "done", path: ["done"] },
      size: "limit",
      items: ["data"],
    },
  },
  {
    given: "Box: marker",
    query: { marker: "string", limit: "integer" },
    answer: { "limit?": "integer", "next_marker?": "string?", "prev_marker?": "string?", "entries?": [thing] },
    want: { parameter: "marker", next: ["next_marker"], size: "limit", items: ["entries"] },
  },
  {
    given: "AWS: NextToken",
    query: { NextToken: "string", MaxResults: "integer" },
    answer: { "Things?": [thing], "NextToken?": "string" },
    want: { parameter: "NextToken", next: ["NextToken"], size: "MaxResults", items: ["Things"] },
  },
  {
    given: "S3: continuation-token",
    query: { "continuation-token": "string", "max-keys": "integer" },
    answer: { Contents: [thing], IsTruncated: "boolean", "NextContinuationToken?": "string" },
    want: {
      parameter: "continuation-token",
      next: ["NextContinuationToken"],
      end: { kind: "has-more", path: ["IsTruncated"] },
      size: "max-keys",
      items: ["Contents"],
    },
  },
  {
    given: "Twitter: pagination_token",
    path: "/2/users/{id}/followers",
    query: { pagination_token: "string", max_results: "integer" },
    answer: {
      "data?": [thing],
      "errors?": [thing],
      "meta?": { "next_token?": "string", "previous_token?": "string", "result_count?": "integer" },
    },
    want: { parameter: "pagination_token", next: ["meta", "next_token"], size: "max_results", items: ["data"] },
  },
  {
    given: "Asana: offset is a token",
    path: "/tasks",
    query: {
      limit: "integer",
      offset: said("string", "Offset token. An offset to the next page returned by the API."),
    },
    answer: { data: [thing], "next_page?": { offset: "string", path: "string", uri: "string:uri" } },
    want: { parameter: "offset", next: ["next_page", "offset"], size: "limit", items: ["data"] },
  },
  {
    given: "Airtable: offset is a token, on both sides",
    path: "/{base}/records",
    query: { pageSize: "integer", offset: "string" },
    answer: {
      records: [thing],
      "offset?": said(
        "string",
        "If there are more records, the response will contain an offset. Pass it into the next request.",
      ),
    },
    want: { parameter: "offset", next: ["offset"], size: "pageSize", items: ["records"] },
  },
  {
    given: "Stripe's search: page is a token",
    path: "/v1/customers/search",
    query: { limit: "integer", page: "string", query: "string" },
    answer: { object: "string", data: [thing], has_more: "boolean", next_page: "string?", url: "string" },
    want: {
      parameter: "page",
      next: ["next_page"],
      end: { kind: "has-more", path: ["has_more"] },
      size: "limit",
      items: ["data"],
    },
  },
  {
    given: "Intercom: pages.next.starting_after",
    path: "/contacts",
    query: { per_page: "integer", starting_after: "string" },
    answer: {
      type: "string",
      data: [thing],
      total_count: "integer",
      "pages?": { page: "integer", "next?": { per_page: "integer", starting_after: "string" } },
    },
    want: { parameter: "starting_after", next: ["pages", "next", "starting_after"], size: "per_page", items: ["data"] },
  },
  {
    given: "GoCardless: meta.cursors.after",
    path: "/payments",
    query: { after: "string", before: "string", limit: "integer" },
    answer: { payments: [thing], meta: { cursors: { after: "string?", before: "string?" }, limit: "integer" } },
    want: { parameter: "after", next: ["meta", "cursors", "after"], size: "limit", items: ["payments"] },
  },
  {
    given: "Cosmos: pagination.next_key",
    query: { "pagination.key": "string", "pagination.limit": "string" },
    answer: { things: [thing], "pagination?": { "next_key?": "string", "total?": "string" } },
    want: { parameter: "pagination.key", next: ["pagination", "next_key"], items: ["things"] },
  },
  {
    given: "DynamoDB-like: last evaluated key",
    query: { exclusive_start_key: "string", limit: "integer" },
    answer: { items: [thing], "last_evaluated_key?": "string" },
    want: { parameter: "exclusive_start_key", next: ["last_evaluated_key"], size: "limit", items: ["items"] },
  },
  {
    given: "Notion's search: a cursor in a POST body",
    path: "/v1/databases/{id}/query",
    method: "post",
    body: { "start_cursor?": "string", "page_size?": "integer", "filter?": {} },
    answer: { object: "string", results: [thing], next_cursor: "string?", has_more: "boolean" },
    want: {
      parameter: ["start_cursor"],
      next: ["next_cursor"],
      end: { kind: "has-more", path: ["has_more"] },
      size: ["page_size"],
      items: ["results"],
    },
  },
  {
    given: "Datadog's search: a cursor deep in a POST body",
    path: "/api/v2/logs/events/search",
    method: "post",
    body: { "filter?": { query: "string" }, "page?": { "cursor?": "string", "limit?": "integer" } },
    answer: {
      "data?": [thing],
      "links?": { "next?": "string" },
      "meta?": { "page?": { "after?": "string" }, "status?": "string" },
    },
    want: { parameter: ["page", "cursor"], next: ["meta", "page", "after"], size: ["page", "limit"], items: ["data"] },
  },
  {
    given: "Intercom's search: pagination.starting_after in a POST body",
    path: "/contacts/search",
    method: "post",
    body: { query: "any", "pagination?": { "per_page?": "integer", "starting_after?": "string?" } },
    answer: {
      type: "string",
      data: [thing],
      total_count: "integer",
      "pages?": { "next?": { per_page: "integer", starting_after: "string" } },
    },
    want: {
      parameter: ["pagination", "starting_after"],
      next: ["pages", "next", "starting_after"],
      size: ["pagination", "per_page"],
      items: ["data"],
    },
  },
  {
    given: "Square's search: body.cursor",
    path: "/v2/orders/search",
    method: "post",
    body: { "cursor?": "string", "limit?": "integer" },
    answer: {
      "orders?": [thing],
      "cursor?": said("string", "The pagination cursor to be used in a subsequent request."),
    },
    want: { parameter: ["cursor"], next: ["cursor"], size: ["limit"], items: ["orders"] },
  },
  {
    given: "a page token in a POST body",
    path: "/search",
    method: "post",
    body: { query: "string", "page_token?": "string" },
    answer: { results: [thing], next_page_token: "string?" },
    want: { parameter: ["page_token"], next: ["next_page_token"], items: ["results"] },
  },
  {
    given: "VMware: the cursor of the response before, by what is said of the parameter",
    query: { size: "integer", cursor: said("string", "cursor from previous response") },
    answer: { "results?": [thing], "cursor?": "string", "total_count?": "integer" },
    want: { parameter: "cursor", next: ["cursor"], size: "size", items: ["results"] },
  },
  {
    given: "Svix without a word: an iterator both ways, and done",
    query: { limit: "integer", iterator: "string?" },
    answer: { data: [thing], done: "boolean", "iterator?": "string?", "prevIterator?": "string?" },
    want: {
      parameter: "iterator",
      next: ["iterator"],
      end: { kind: "done", path: ["done"] },
      size: "limit",
      items: ["data"],
    },
  },
  {
    given: "a parameter whose words name what it takes",
    query: { after: said("string", "The value of `next` in the previous response"), limit: "integer" },
    answer: { data: [thing], has_more: "boolean", next: "string?" },
    want: {
      parameter: "after",
      next: ["next"],
      end: { kind: "has-more", path: ["has_more"] },
      size: "limit",
      items: ["data"],
    },
  },
  {
    given: "a parameter of an unusual name, whose words name what it takes",
    query: { continueFrom: said("string", "Take the continuationId of the previous response") },
    answer: { aliases: [thing], "continuationId?": "string" },
    path: "/aliases",
    want: { parameter: "continueFrom", next: ["continuationId"], items: ["aliases"] },
  },
  {
    given: "Figma: numbers as cursors, in an envelope called meta",
    path: "/v1/teams/{team_id}/components",
    query: {
      page_size: "integer",
      after: said("integer", "Cursor of an internally tracked number"),
      before: "integer",
    },
    answer: {
      status: "integer",
      error: "boolean",
      meta: { components: [thing], "cursor?": { "before?": "integer", "after?": "integer" } },
    },
    want: { parameter: "after", next: ["meta", "cursor", "after"], size: "page_size", items: ["meta", "components"] },
  },
  {
    given: "Cosmos SDK: the names of query parameters written out",
    path: "/cosmos/bank/v1beta1/supply",
    query: { "pagination.key": "string:byte", "pagination.offset": "integer", "pagination.limit": "integer" },
    answer: { "supply?": [thing], "pagination?": { "next_key?": "string:byte", "total?": "string" } },
    want: {
      parameter: "pagination.key",
      next: ["pagination", "next_key"],
      size: "pagination.limit",
      items: ["supply"],
    },
  },
  {
    given: "Spotify: the one object that wraps the list",
    path: "/me/following",
    query: { after: said("string", "The last artist ID"), limit: "integer" },
    answer: { artists: { items: [thing], "cursors?": { "after?": "string" }, "next?": "string", "total?": "integer" } },
    want: { parameter: "after", next: ["artists", "cursors", "after"], size: "limit", items: ["artists", "items"] },
  },
];

test.each(rows)("$given", async ({ given: _, want, ...list }) => {
  const operation = await modelList(list);
  expect(withoutItem(operation)).toEqual({ kind: "cursor", ...want });
  expect(evidenceOf(operation)).toHaveLength(2);
});

test("the evidence says what was seen", async () => {
  const operation = await modelList({ query: { cursor: "string" }, answer: { data: [thing], next_cursor: "string?" } });
  expect(evidenceOf(operation)).toEqual([
    "The query parameter cursor takes the response's “next_cursor”, and the items are in “data”.",
    "The last page has no “next_cursor”.",
  ]);
});

test("a cursor that has to be switched on stands beside the way that needs none", async () => {
  const operation = await modelList({
    query: {
      usemarker: "boolean",
      marker: "string",
      offset: said("integer", "The offset of the first item", { default: 0 }),
      limit: "integer",
    },
    answer: { "total_count?": "integer", "next_marker?": "string?", "entries?": [thing] },
  });
  expect(withoutItem(operation)).toMatchObject({
    kind: "offset",
    otherwise: { when: "usemarker", cursor: { kind: "cursor", parameter: "marker", next: ["next_marker"] } },
  });
});

test("with page numbers and totals beside it, a cursor is for who asks for it", async () => {
  const operation = await modelList({
    query: {
      page: said("integer", "Page", { default: 1 }),
      cursor: said("string", "Begin with *"),
      "per-page": "integer",
    },
    answer: { results: [thing], meta: { count: "integer", page: "integer?", next_cursor: "string?" } },
  });
  expect(withoutItem(operation)).toMatchObject({
    kind: "page",
    otherwise: { when: "cursor", cursor: { next: ["meta", "next_cursor"] } },
  });
});
