import { expect, test } from "vitest";
import type { List } from "./listing.js";
import { evidenceOf, modelList, said, schemaOf, thing, withoutItem } from "./listing.js";

const nothing = { kind: "empty-page" };
const itemId = "id";

test.each<List & { readonly given: string; readonly want: object }>([
  {
    given: "offset and limit, and a list",
    query: { offset: "integer", limit: "integer" },
    answer: [thing],
    want: { parameter: "offset", origin: 0, size: "limit", items: [], end: nothing, itemId },
  },
  {
    given: "Spotify: the next URL tells the end",
    path: "/v1/me/tracks",
    query: { limit: "integer", offset: "integer" },
    answer: {
      href: "string",
      items: [thing],
      limit: "integer",
      next: said("string?", "URL to the next page of items (null if none)"),
      offset: "integer",
      previous: "string?",
      total: "integer",
    },
    want: {
      parameter: "offset",
      origin: 0,
      size: "limit",
      items: ["items"],
      end: { kind: "next-link", path: ["next"] },
      itemId,
    },
  },
  {
    given: "Mailchimp: count, offset, total_items",
    path: "/lists",
    query: {
      count: "integer",
      offset: said("integer", "Used for pagination, this is the number of records from a collection to skip.", {
        default: 0,
      }),
    },
    answer: { lists: [thing], total_items: "integer", _links: [{ rel: "string", href: "string" }] },
    want: {
      parameter: "offset",
      origin: 0,
      size: "count",
      items: ["lists"],
      end: { kind: "total", path: ["total_items"] },
      itemId,
    },
  },
  {
    given: "PagerDuty: more",
    path: "/incidents",
    query: { limit: "integer", offset: "integer", total: "boolean" },
    answer: { incidents: [thing], limit: "integer", offset: "integer", more: "boolean", total: "integer?" },
    want: {
      parameter: "offset",
      origin: 0,
      size: "limit",
      items: ["incidents"],
      end: { kind: "has-more", path: ["more"] },
      itemId,
    },
  },
  {
    given: "Contentful: skip and limit",
    path: "/entries",
    query: { skip: "integer", limit: "integer" },
    answer: { total: "integer", skip: "integer", limit: "integer", items: [thing] },
    want: {
      parameter: "skip",
      origin: 0,
      size: "limit",
      items: ["items"],
      end: { kind: "total", path: ["total"] },
      itemId,
    },
  },
  {
    given: "OData without a next link: $skip and $top",
    path: "/People",
    query: { $skip: "integer", $top: "integer" },
    answer: { value: [thing], "@odata.count?": "integer" },
    want: { parameter: "$skip", origin: 0, size: "$top", items: ["value"], end: nothing, itemId },
  },
  {
    given: "JSON:API: page[offset]",
    query: { "page[offset]": "integer", "page[limit]": "integer" },
    answer: { data: [thing], meta: { total: "integer" } },
    want: {
      parameter: "page[offset]",
      origin: 0,
      size: "page[limit]",
      items: ["data"],
      end: { kind: "total", path: ["meta", "total"] },
      itemId,
    },
  },
  {
    given: "Jira: startAt",
    path: "/rest/api/3/project/search",
    query: { startAt: "integer", maxResults: "integer" },
    answer: { startAt: "integer", maxResults: "integer", total: "integer", isLast: "boolean", values: [thing] },
    want: {
      parameter: "startAt",
      origin: 0,
      size: "maxResults",
      items: ["values"],
      end: { kind: "done", path: ["isLast"] },
      itemId,
    },
  },
  {
    given: "SCIM: startIndex counts from 1",
    path: "/Users",
    query: { startIndex: said("integer", "The 1-based index of the first query result."), count: "integer" },
    answer: {
      schemas: ["string"],
      totalResults: "integer",
      startIndex: "integer",
      itemsPerPage: "integer",
      Resources: [thing],
    },
    want: {
      parameter: "startIndex",
      origin: 1,
      size: "count",
      items: ["Resources"],
      end: { kind: "total", path: ["totalResults"] },
      itemId,
    },
  },
  {
    given: "start, with rows and a total",
    query: { start: "integer", rows: "integer" },
    answer: { total: "integer", docs: [thing] },
    want: {
      parameter: "start",
      origin: 0,
      size: "rows",
      items: ["docs"],
      end: { kind: "total", path: ["total"] },
      itemId,
    },
  },
  {
    given: "Plaid: in a POST body, within its options",
    path: "/transactions/get",
    method: "post",
    body: {
      client_id: "string",
      start_date: "string",
      "options?": { "count?": "integer", "offset?": said("integer", "The number of transactions to skip.") },
    },
    answer: {
      accounts: [thing],
      transactions: [{ transaction_id: "string" }],
      total_transactions: "integer",
      item: thing,
      request_id: "string",
    },
    want: {
      parameter: ["options", "offset"],
      origin: 0,
      size: ["options", "count"],
      items: ["transactions"],
      end: { kind: "total", path: ["total_transactions"] },
      itemId: "transaction_id",
    },
  },
  {
    given: "Box: the limit that was used is what was looked at",
    query: {
      offset: said("integer", "The offset of the item at which to begin the response.", { default: 0 }),
      limit: "integer",
    },
    answer: {
      "total_count?": "integer",
      "limit?": said("integer", "The limit that was used for these entries."),
      "offset?": "integer",
      "entries?": [thing],
    },
    want: {
      parameter: "offset",
      origin: 0,
      size: "limit",
      items: ["entries"],
      end: { kind: "total", path: ["total_count"] },
      itemId,
      cut: ["limit"],
    },
  },
  {
    given: "a next_offset in the answer",
    query: { offset: "integer", limit: "integer" },
    answer: { items: [thing], next_offset: "integer?" },
    want: {
      parameter: "offset",
      origin: 0,
      size: "limit",
      items: ["items"],
      end: { kind: "next-number", path: ["next_offset"] },
      itemId,
    },
  },
  {
    given: "parameters of an object that the query writes out",
    query: { "parameters.skip": "integer", "parameters.take": "integer" },
    answer: { Response: [thing], PagingInfo: { Skip: "integer", Take: "integer", Total: "integer" } },
    want: {
      parameter: "parameters.skip",
      origin: 0,
      size: "parameters.take",
      items: ["Response"],
      end: { kind: "total", path: ["PagingInfo", "Total"] },
      itemId,
    },
  },
  {
    given: "a list that two schemas speak of, one of them closely",
    query: { offset: "integer", limit: "integer" },
    answer: {
      $: {
        allOf: [
          { type: "object", properties: { items: { type: "array", items: {} }, totalCount: { type: "integer" } } },
          { type: "object", properties: { items: { type: "array", items: schemaOf(thing) } } },
        ],
      },
    },
    want: {
      parameter: "offset",
      origin: 0,
      size: "limit",
      items: ["items"],
      end: { kind: "total", path: ["totalCount"] },
      itemId,
    },
  },
  {
    given: "Mailchimp: the total tells which array is the list, and links are none",
    path: "/reports/{campaign_id}/unsubscribed",
    query: { count: "integer", offset: said("integer", "The number of records to skip", { default: 0 }) },
    answer: {
      campaign_id: "string",
      unsubscribes: [thing],
      total_items: "integer",
      _links: [{ rel: "string", href: "string" }],
    },
    want: {
      parameter: "offset",
      origin: 0,
      size: "count",
      items: ["unsubscribes"],
      end: { kind: "total", path: ["total_items"] },
      itemId,
    },
  },
  {
    given: "Jira: a search, whose warnings are not what is found",
    path: "/rest/api/3/search",
    query: { startAt: said("integer", "The index of the first item to return", { default: 0 }), maxResults: "integer" },
    answer: {
      expand: "string",
      issues: [thing],
      names: { a: "string" },
      maxResults: "integer",
      startAt: "integer",
      total: "integer",
      warningMessages: ["string"],
    },
    want: {
      parameter: "startAt",
      origin: 0,
      size: "maxResults",
      items: ["issues"],
      end: { kind: "total", path: ["total"] },
      itemId,
    },
  },
  {
    given: "Keycloak: the first one, and how many",
    path: "/{realm}/users",
    query: { first: said("integer", "Pagination offset"), max: said("integer", "Maximum results size") },
    answer: [thing],
    want: { parameter: "first", origin: 0, size: "max", items: [], end: nothing, itemId },
  },
  {
    given: "Keycloak: the same, of which nothing is said",
    path: "/{realm}/roles/{name}/users",
    query: { first: "integer", max: "integer" },
    answer: [thing],
    want: { parameter: "first", origin: 0, size: "max", items: [], end: nothing, itemId },
  },
  {
    given: "n-auth: a marker that is an offset",
    path: "/users/{id}/accounts",
    query: { limit: "integer", marker: said("integer", "Offset in the result list") },
    answer: { accounts: [thing], totalnumber: "integer" },
    want: { parameter: "marker", origin: 0, size: "limit", items: ["accounts"], end: nothing, itemId },
  },
  {
    given: "WinSMS: a total by a name of its own",
    path: "/sms/scheduled",
    query: { offset: said("integer", "The number of items to skip", { default: 0 }), limit: "integer" },
    answer: { scheduledMessages: [thing], resultsTotalAvailable: "integer", timeStamp: "string" },
    want: {
      parameter: "offset",
      origin: 0,
      size: "limit",
      items: ["scheduledMessages"],
      end: { kind: "total", path: ["resultsTotalAvailable"] },
      itemId,
    },
  },
  {
    given: "NOWPayments: texts, with examples that are numbers",
    path: "/transfers",
    query: {
      limit: said("string", "(optional) default 10", { examples: ["10"] }),
      offset: said("string", "(optional) default 0", { examples: ["0"] }),
    },
    answer: { count: "number", result: [thing] },
    want: { parameter: "offset", origin: 0, size: "limit", items: ["result"], end: nothing, itemId },
  },
  {
    given: "records to skip, and a number to read",
    query: { numberToRead: "integer", skipRecords: "integer" },
    answer: [thing],
    want: { parameter: "skipRecords", origin: 0, size: "numberToRead", items: [], end: nothing, itemId },
  },
  {
    given: "DRACOON: the total within a range",
    query: { offset: said("integer", "Range offset"), limit: "integer" },
    answer: { items: [thing], range: { offset: "integer", limit: "integer", total: "integer" } },
    want: {
      parameter: "offset",
      origin: 0,
      size: "limit",
      items: ["items"],
      end: { kind: "total", path: ["range", "total"] },
      itemId,
    },
  },
  {
    given: "a start that is said to be a row's, where something ends, too",
    query: { start: said("integer", "Offset of the first item"), end: "string", limit: "integer" },
    answer: { data: [thing], total: "integer" },
    want: {
      parameter: "start",
      origin: 0,
      size: "limit",
      items: ["data"],
      end: { kind: "total", path: ["total"] },
      itemId,
    },
  },
])("$given", async ({ given: _, want, ...list }) => {
  expect(withoutItem(await modelList(list))).toEqual({ kind: "offset", ...want });
});

test.each<List & { readonly given: string }>([
  {
    given: "a total beside two arrays, either of which may be the list",
    path: "/reports/{campaign_id}/unsubscribed",
    query: { count: "integer", offset: said("integer", "The number of records to skip", { default: 0 }) },
    answer: { campaign_id: "string", unsubscribes: [thing], bounces: [thing], total_items: "integer" },
  },
  {
    given: "a thing that counts what it holds",
    path: "/reports/{campaign_id}/unsubscribed",
    query: { count: "integer", offset: said("integer", "The number of records to skip", { default: 0 }) },
    answer: {
      id: "string",
      subject: "string",
      sender: "string",
      sent_at: "string",
      unsubscribes: [thing],
      total_items: "integer",
    },
  },
  {
    given: "groups, of which each counts a list of its own",
    path: "/reports/{campaign_id}/unsubscribed",
    query: { count: "integer", offset: said("integer", "The number of records to skip", { default: 0 }) },
    answer: { campaign_id: "string", segments: [{ name: "string", total_items: "integer" }], total_items: "integer" },
  },
])("no list is told by $given", async ({ given: _, ...list }) => {
  expect((await modelList(list)).paginator).toBeUndefined();
});

test("the evidence says what was seen", async () => {
  const operation = await modelList({
    query: { offset: "integer", limit: "integer" },
    answer: { data: [thing], total: "integer" },
  });
  expect(evidenceOf(operation)).toEqual([
    "The query parameter offset is the number of items to skip, and the items are in “data”.",
    "The response's “total” is the total number of items.",
  ]);
});
