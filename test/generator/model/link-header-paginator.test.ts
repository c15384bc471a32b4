import { describe, expect, test } from "vitest";
import type { List } from "./listing.js";
import { evidenceOf, modelList, said, schemaOf, thing, withoutItem } from "./listing.js";

type Row = List & { readonly given: string; readonly want: object };

describe("the Link header", () => {
  test.each<Row>([
    {
      given: "GitHub: a list",
      path: "/repos/{owner}/{repo}/issues",
      query: { page: said("integer", "The page number of the results to fetch.", { default: 1 }), per_page: "integer" },
      headers: ["Link"],
      answer: [thing],
      want: { size: "per_page", items: [] },
    },
    {
      given: "GitHub: a list in an object",
      path: "/repos/{owner}/{repo}/actions/runs",
      query: { page: said("integer", "", { default: 1 }), per_page: "integer" },
      headers: ["Link"],
      answer: { total_count: "integer", workflow_runs: [thing] },
      want: { size: "per_page", items: ["workflow_runs"] },
    },
    {
      given: "GitHub: by since",
      path: "/users",
      query: {
        since: said("integer", "A user ID. Only return users with an ID greater than this ID."),
        per_page: "integer",
      },
      headers: ["Link"],
      answer: [thing],
      want: { size: "per_page", items: [] },
    },
    {
      given: "GitHub: by a cursor, of which its description says where it comes from",
      path: "/advisories",
      query: {
        after: said("string", "A cursor, as given in the [Link header](https://docs.github.com/rest)."),
        per_page: "integer",
      },
      answer: [thing],
      want: { size: "per_page", items: [] },
    },
    {
      given: "GitHub: a list that comes in two forms",
      path: "/users/{username}/starred",
      query: { page: "integer", per_page: "integer" },
      headers: ["Link"],
      answer: { $: { anyOf: [schemaOf([thing]), schemaOf([{ starred_at: "string", repo: thing }])] } },
      want: { size: "per_page", items: [] },
    },
    {
      given: "Shopify: page_info",
      path: "/admin/api/2024-01/products.json",
      query: { limit: "integer", page_info: "string" },
      headers: ["link"],
      answer: { products: [thing] },
      want: { size: "limit", items: ["products"] },
    },
    {
      given: "Okta: after",
      path: "/api/v1/users",
      query: { limit: "integer", after: "string" },
      headers: ["Link"],
      answer: [thing],
      want: { size: "limit", items: [] },
    },
  ])("$given", async ({ given: _, want, ...list }) => {
    expect(withoutItem(await modelList(list))).toEqual({ kind: "link-header", ...want });
  });

  test("the evidence says what was seen", async () => {
    const query = { since: "string", page: "integer" };
    expect(evidenceOf(await modelList({ query, headers: ["Link"], answer: [thing] }))).toEqual([
      "The response has a Link header, the query parameter page requests a page, and the response is the array of items.",
      "The last page has no “next” link in its Link header.",
    ]);
  });
});

describe("a cursor in a header", () => {
  test.each<Row>([
    {
      given: "x-next-cursor",
      query: { cursor: "string", limit: "integer" },
      headers: ["x-next-cursor"],
      answer: [thing],
      want: { parameter: "cursor", header: "x-next-cursor", size: "limit", items: [] },
    },
    {
      given: "a continuation token",
      query: { continuationToken: "string", $top: "integer" },
      headers: ["x-ms-continuationtoken"],
      answer: { count: "integer", value: [thing] },
      want: { parameter: "continuationToken", header: "x-ms-continuationtoken", size: "$top", items: ["value"] },
    },
    {
      given: "a page token",
      query: { page_token: "string" },
      headers: ["X-Next-Page-Token"],
      answer: { things: [thing] },
      want: { parameter: "page_token", header: "X-Next-Page-Token", items: ["things"] },
    },
    {
      given: "a header that words alone tell of",
      query: {
        cursor: said(
          "string",
          "Used for pagination: the response headers `X-Files-Cursor-Next` and `X-Files-Cursor-Prev`",
        ),
        per_page: "integer",
      },
      answer: [thing],
      want: { parameter: "cursor", header: "X-Files-Cursor-Next", size: "per_page", items: [] },
    },
    {
      given: "GitLab: the next page's number",
      path: "/api/v4/projects",
      query: { page: "integer", per_page: "integer" },
      headers: ["X-Next-Page", "X-Total"],
      answer: [thing],
      want: { parameter: "page", header: "X-Next-Page", size: "per_page", items: [] },
    },
  ])("$given", async ({ given: _, want, ...list }) => {
    expect(withoutItem(await modelList(list))).toEqual({ kind: "cursor-header", ...want });
  });
});
