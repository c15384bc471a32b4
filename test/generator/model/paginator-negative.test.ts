/** What looks like a paginator and is none: a wrong one loses data, or goes round for ever. */
import { expect, test } from "vitest";
import type { List } from "./listing.js";
import { modelList, said, thing } from "./listing.js";

test.each<List & { readonly given: string }>([
  { given: "a list with a limit alone", query: { limit: "integer" }, answer: [thing] },
  {
    given: "a list in an object, with a limit alone",
    query: { limit: "integer" },
    answer: { data: [thing], total: "integer" },
  },
  { given: "a list without parameters, and a total", answer: { items: [thing], total: "integer" } },
  { given: "a list and a Link header, and nothing that asks for a page", headers: ["Link"], answer: [thing] },
  {
    given: "a Link header that says nothing, with a limit alone",
    query: { limit: "integer" },
    headers: ["Link"],
    answer: [thing],
  },
  {
    given: "what comes next, and is no URL",
    answer: { data: [thing], next: said("string", "", { example: "2024" }) },
  },
  {
    given: "an object of things beside what no list has",
    query: { page: "integer" },
    answer: {
      data: { $: { type: "object", additionalProperties: { type: "object", properties: { id: { type: "string" } } } } },
      total: "integer",
      colour: "string",
    },
  },
  {
    given: "one thing with a list in it, and a page",
    query: { page: "integer", per_page: "integer" },
    answer: { id: "string", name: "string", tags: ["string"] },
  },
  {
    given: "one thing with items, and a cursor",
    query: { cursor: "string" },
    answer: { id: "string", created_at: "string", items: [thing], next_cursor: "string?" },
  },
  { given: "one thing without a list", query: { page: "integer" }, answer: thing },
  {
    given: "a page of a document",
    path: "/documents/{id}/words",
    query: { page: said("integer", "The page of the document"), limit: "integer" },
    answer: [thing],
  },
  { given: "a page that is a web page's id", path: "/comments", query: { page_id: "integer" }, answer: [thing] },
  {
    given: "a page that is an identifier",
    path: "/comments",
    query: { page: said("integer", "ID of the page that was commented on") },
    answer: [thing],
  },
  {
    given: "a page that is a web page",
    path: "/links",
    query: { page: said("string", "URL of the web page") },
    answer: [thing],
  },
  {
    given: "a wiki page",
    path: "/revisions",
    query: { page: said("integer", "Number of the wiki page") },
    answer: [thing],
  },
  { given: "a cursor parameter, and no cursor in the answer", query: { cursor: "string" }, answer: { data: [thing] } },
  { given: "a page token, and a list alone", query: { page_token: "string" }, answer: [thing] },
  {
    given: "a cursor in the answer, and none to send",
    query: { q: "string" },
    answer: { data: [thing], next_cursor: "string?" },
  },
  { given: "the present cursor given back", query: { cursor: "string" }, answer: { data: [thing], cursor: "string" } },
  {
    given: "the previous cursor alone",
    query: { cursor: "string" },
    answer: { data: [thing], prev_cursor: "string?" },
  },
  {
    given: "Mist: a start that is a time, as an end beside it in the answer tells",
    path: "/events",
    query: { start: said("integer", "", { default: 0, minimum: 0 }), limit: "integer" },
    answer: { results: [thing], start: "integer", end: "integer", limit: "integer", total: "integer" },
  },
  {
    given: "an offset that counts from 1 though it skips",
    query: { offset: said("integer", "The initial index", { default: 1 }), limit: "integer" },
    answer: [thing],
  },
  {
    given: "Climate: a token of which one also hears what is new",
    headers: ["X-Next-Token"],
    query: { next_token: said("string", "The next batch of results. Can be used to poll for changes.") },
    answer: { results: [thing] },
  },
  {
    given: "an offset of a time zone",
    path: "/events",
    query: { offset: said("integer", "UTC offset in minutes"), limit: "integer" },
    answer: [thing],
  },
  {
    given: "an offset in seconds",
    path: "/subtitles",
    query: { offset: said("integer", "Shift by this many seconds"), limit: "integer" },
    answer: [thing],
  },
  {
    given: "an offset in a file",
    path: "/chunks",
    query: { offset: said("integer", "Byte offset into the file"), length: "integer" },
    answer: { chunks: [thing] },
  },
  {
    given: "an offset of pages",
    query: { offset: said("integer", "Number of pages to skip"), limit: "integer" },
    answer: { data: [thing], total: "integer" },
  },
  { given: "an offset that is text", query: { offset: "string", limit: "integer" }, answer: [thing] },
  { given: "an offset alone", query: { offset: "integer" }, answer: [thing] },
  {
    given: "an offset that nobody knows the first of",
    query: { start_index: "integer", count: "integer" },
    answer: { items: [thing], total: "integer" },
  },
  {
    given: "an offset that does not begin at the beginning",
    query: { offset: said("integer", "", { default: 50 }), limit: "integer" },
    answer: [thing],
  },
  {
    given: "a start that is a time",
    path: "/metrics",
    query: { start: said("integer", "Unix timestamp"), limit: "integer" },
    answer: { data: [thing], total: "integer" },
  },
  {
    given: "a start without a total",
    path: "/metrics",
    query: { start: "integer", limit: "integer" },
    answer: [thing],
  },
  {
    given: "from and size of something else",
    path: "/mails",
    query: { from: said("integer", "ID of the sender"), size: "integer" },
    answer: { mails: [thing], total: "integer" },
  },
  {
    given: "a next that is a step",
    path: "/steps",
    query: { state: "string" },
    answer: { steps: [thing], next: "string" },
  },
  {
    given: "a next that may be null, and is a step",
    path: "/steps",
    answer: { steps: [thing], next: said("string?", "Name of the next step") },
  },
  { given: "a next that is a date", path: "/runs", answer: { runs: [thing], next: "string:date-time?" } },
  { given: "a next that is a number, and no page to send", path: "/runs", answer: { runs: [thing], next: "integer?" } },
  {
    given: "links of the list that lead to no next page",
    answer: { data: [thing], links: { self: "string", docs: "string" } },
  },
  {
    given: "after as a date",
    query: { after: said("string", "Only what was created after this date"), limit: "integer" },
    answer: { data: [thing], has_more: "boolean" },
  },
  {
    given: "after as a date-time",
    query: { after: "string:date-time", limit: "integer" },
    answer: { data: [thing], has_more: "boolean", last_id: "string" },
  },
  {
    given: "after without a word, and nothing that tells whether more follow",
    query: { after: "string", limit: "integer" },
    answer: { data: [thing] },
  },
  {
    given: "after without a word, where the answer says what is next in its own way",
    query: { after: "string", limit: "integer" },
    answer: { data: [thing], has_more: "boolean", next: "string?" },
  },
  {
    given: "after without a word, where each item has a cursor",
    query: { after: "string", limit: "integer" },
    answer: { data: [{ id: "string", cursor: "string" }], has_more: "boolean" },
  },
  {
    given: "starting_after, and nothing that tells the end",
    query: { starting_after: "string" },
    answer: { data: [thing] },
  },
  {
    given: "starting_after, and items without an identity",
    query: { starting_after: "string" },
    answer: { data: [{ amount: "integer" }], has_more: "boolean" },
  },
  {
    given: "a token that is a credential",
    query: { token: "string" },
    answer: { data: [thing], next_cursor: "string?" },
  },
  { given: "a token given back", query: { token: "string" }, answer: { data: [thing], token: "string" } },
  {
    given: "several kinds of things found, each a list of its own",
    path: "/search",
    query: { offset: "integer", count: "integer" },
    answer: {
      "pages?": { value: [thing] },
      "images?": { value: [thing] },
      "relatedSearches?": { value: [thing] },
    },
  },
  {
    given: "words suggested, beside what was found",
    path: "/find/{text}",
    query: { page: "integer" },
    answer: { Response: { suggestedWords: ["string"], results: { results: [thing], hasMore: "boolean" } } },
  },
  {
    given: "one of the things, as it was found in another",
    path: "/divisions/voting",
    query: { skip: "integer", take: "integer" },
    answer: { member: "integer", was_teller: "boolean", "division?": { number: "integer", contents: [thing] } },
  },
  {
    given: "one thing with a list in it, of which nothing is required",
    path: "/connectors/{id}",
    answer: {
      data: { "id?": "string", "name?": "string", "logo?": "string", "website?": "string", "docs?": [thing] },
      links: { "next?": "string?" },
    },
  },
  {
    given: "a list that is sent as it is answered",
    path: "/feeds",
    method: "post",
    body: { "pagination?": { page: "integer", page_size: "integer" }, items: [thing] },
    answer: { "pagination?": { page: "integer", page_count: "integer" }, items: [thing] },
  },
  {
    given: "an offset that counts pages",
    query: { offset: said("integer", "The page of records to return"), limit: "integer" },
    answer: [thing],
  },
  {
    given: "what one polls for more, by a name that may be anything",
    path: "/runs/{id}/messages",
    query: {
      since: said("string", "Pass the previous response's `nextSince` to go on, or to poll for new messages."),
      limit: "integer",
    },
    answer: { data: [thing], nextSince: "string?" },
  },
  {
    given: "a cursor given back that is told to be the present one",
    query: { cursor: said("string", "Follow the URL in the response, which has a `cursor`") },
    answer: { data: [thing], cursor: said("string", "Current cursor") },
  },
  {
    given: "a token from which a sync goes on",
    path: "/events",
    query: { syncToken: said("string", "The nextSyncToken returned on the last page of the previous request") },
    answer: { items: [thing], "nextSyncToken?": "string" },
  },
  {
    given: "a stream of events, whose position never ends",
    path: "/events",
    query: { stream_position: "string", limit: "integer" },
    answer: { entries: [thing], chunk_size: "integer", next_stream_position: "string" },
  },
  {
    given: "a sync",
    path: "/sync",
    query: { sync_token: "string" },
    answer: { items: [thing], next_sync_token: "string" },
  },
  { given: "an id that is unrelated to the list", query: { last_id: "string" }, answer: { data: [thing] } },
  {
    given: "a POST that makes several things",
    method: "post",
    body: { "page?": "integer", name: "string" },
    answer: { items: [thing], total: "integer" },
  },
  {
    given: "a POST with an offset and no end",
    method: "post",
    body: { "offset?": "integer", "limit?": "integer" },
    answer: [thing],
  },
  { given: "a POST with a page in its query", method: "post", query: { page: "integer" }, answer: [thing] },
  {
    given: "a POST that answers a URL",
    method: "post",
    body: { name: "string" },
    answer: { data: [thing], next_page_url: "string?" },
  },
  { given: "a PUT", method: "put", query: { cursor: "string" }, answer: { data: [thing], next_cursor: "string?" } },
  {
    given: "a DELETE",
    method: "delete",
    query: { page: "integer", per_page: "integer" },
    answer: { data: [thing], total: "integer" },
  },
  {
    given: "several lists",
    query: { cursor: "string" },
    answer: { added: [thing], removed: [thing], next_cursor: "string" },
  },
  {
    given: "the cursor that was asked for, among what is told of the page",
    query: { cursor: "string" },
    answer: { data: [thing], pagination: { cursor: said("string", "The cursor that was used for this page.") } },
  },
  {
    given: "a map without an envelope",
    query: { cursor: "string" },
    answer: { $: { type: "object", additionalProperties: { type: "object", properties: { id: { type: "string" } } } } },
  },
  {
    given: "the last id of items under keys, which have no order",
    query: { starting_after: said("string", "The id of the last thing."), limit: "integer" },
    answer: {
      data: {
        $: {
          type: "object",
          additionalProperties: { type: "object", properties: { id: { type: "string" } }, required: ["id"] },
        },
      },
      has_more: "boolean",
    },
  },
  {
    given: "a continuation header that nothing takes",
    headers: ["x-next-cursor"],
    query: { limit: "integer" },
    answer: [thing],
  },
])("$given", async ({ given: _, ...list }) => {
  expect((await modelList(list)).paginator).toBeUndefined();
});

test.each<List & { readonly given: string }>([
  {
    given: "the items of this page",
    query: { offset: "integer", limit: "integer" },
    answer: { data: [thing], total: said("integer", "Number of items on this page") },
  },
  {
    given: "the items returned",
    query: { offset: "integer", limit: "integer" },
    answer: { data: [thing], total: said("integer", "Total items returned in the response") },
  },
  {
    given: "an amount of money",
    query: { offset: "integer", limit: "integer" },
    answer: { data: [thing], total_amount: "integer" },
  },
  {
    given: "the pages",
    query: { offset: "integer", limit: "integer" },
    answer: { data: [thing], total: said("integer", "The total number of pages") },
  },
  {
    given: "the pages of a book",
    path: "/chapters",
    query: { offset: "integer", limit: "integer" },
    answer: { chapters: [thing], total_pages: "integer" },
  },
])("a total of something else ends nothing: $given", async ({ given: _, ...list }) => {
  expect((await modelList(list)).paginator).toMatchObject({ end: { kind: "empty-page" } });
});
