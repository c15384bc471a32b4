/** Stainless's pagination schemes, and what they are as paginators. */
import type { JsonObject } from "../../../generator/data.js";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { readScheme } from "../../../generator/stainless/scheme.js";

const purpose = (name: string, rest = "") => `{ x-stainless-pagination-property: { purpose: ${name}${rest} } }`;

test.each([
  {
    given: `type: offset
request: { from: ${purpose("offset_count_param")}, limit: { type: integer } }
response: { rows: { type: array }, total: ${purpose("offset_total_count_field")} }`,
    want: { kind: "offset", parameter: "from", items: "rows", end: { kind: "total", path: "total" } },
  },
  {
    given:
      "type: offset\nrequest: { limit: { type: integer }, offset: { type: integer } }\nresponse: { rows: { type: array } }",
    want: { kind: "offset", parameter: "offset", items: "rows" },
  },
  {
    given: `type: page_number
request: { p: ${purpose("page_number_param")} }
response: { meta: { type: object, properties: { page.count: ${purpose("total_page_count_field")} } }, list: { type: array } }`,
    want: { kind: "page", parameter: "p", items: "list", end: { kind: "total-pages", path: "meta.page\\.count" } },
  },
  {
    given:
      "type: page_number\nparam_location: body\nrequest: { page: {} }\nresponse: { list: { type: array }, has_more: {} }",
    want: { kind: "page", parameter: "body.page", items: "list", end: { kind: "has-more", path: "has_more" } },
  },
  {
    given: "type: cursor\nrequest: { cursor: {}, limit: {} }\nresponse: { data: { type: array }, next_cursor: {} }",
    want: { kind: "cursor", parameter: "cursor", next: "next_cursor", items: "data" },
  },
  {
    given: `type: cursor
request: { cursor: ${purpose("next_cursor_param")} }
response: { data: { type: array }, next: ${purpose("next_cursor_field", ", from_header: X-Next")} }`,
    want: { kind: "cursor-header", parameter: "cursor", header: "X-Next", items: "data" },
  },
  {
    given: `type: cursor_id
request: { after: ${purpose("next_cursor_id_param")}, before: ${purpose("previous_cursor_id_param")} }
response: { data: { type: array, items: { type: object, properties: { uid: ${purpose("cursor_item_id")} } } } }`,
    want: { kind: "last-id", parameter: "after", before: "before", id: "uid", items: "data" },
  },
  {
    given: `type: cursor_id
request: { after: ${purpose("next_cursor_id_param")} }
response: { data: { type: array }, last_id: ${purpose("cursor_item_id")} }`,
    want: { kind: "cursor", parameter: "after", next: "last_id", items: "data" },
  },
  {
    given: `type: cursor_url
request: {}
response: { links: { type: object, properties: { next: ${purpose("cursor_url_field")} } }, data: { type: array } }`,
    want: { kind: "next-url", next: "links.next", items: "data" },
  },
  {
    given: `type: cursor_url
request: {}
response: { link: ${purpose("cursor_url_field", ", from_header: Link")}, all: { type: array, x-stainless-pagination-property: { purpose: items, is_top_level_array: true } } }`,
    want: { kind: "link-header", items: "" },
  },
  {
    given: "type: fake_page\nrequest: {}\nresponse: {}",
    want: { reason: "fake_page marks lists with a single page, which are returned as they are" },
  },
  {
    given: "type: cursor\nrequest: {}\nresponse: {}",
    want: { reason: "it does not say which fields hold the cursor" },
  },
  { given: "type: spiral", want: { reason: "its type spiral is not supported" } },
])("$given", ({ given, want }) => {
  expect(readScheme(parse(given) as JsonObject)).toEqual(want);
});
