/** What the stand-in for an API finds wrong with a request. */
import { describe, expect, test } from "vitest";
import { authorized, base, document, json } from "./shop.js";
import { standInFor } from "./stand-in.js";

const put = (body: unknown, headers: Record<string, string> = json): RequestInit => ({
  method: "PUT",
  headers,
  body: JSON.stringify(body),
});

describe("a request is", () => {
  test.each<{
    readonly given: string;
    readonly url: string;
    readonly init?: RequestInit;
    readonly want: number;
    readonly because?: readonly string[];
  }>([
    { given: "right", url: "/orders/7", want: 200 },
    { given: "right below the path of the document's server", url: "/v1/orders/7", want: 200 },
    { given: "for the literal path, not the templated one", url: "/orders/latest", want: 200 },
    {
      given: "right in every style",
      url: "/orders/7?tags=a,b&filter[paid]=true",
      init: { headers: { "x-trace": "2b1f8e2d-c41e-4e8f-b2d3-d9fd61c38f43", cookie: "flavour=sweet" } },
      want: 200,
    },
    { given: "for no path", url: "/nothing", want: 404, because: ["The document has no path for /nothing."] },
    {
      given: "of another method",
      url: "/orders/7",
      init: { method: "DELETE" },
      want: 405,
      because: ["/orders/{id} has no DELETE. The document describes GET, PUT."],
    },
    { given: "wrong in its path", url: "/orders/seven", want: 400, because: ["path/id must be a whole number"] },
    {
      given: "wrong in its query",
      url: "/orders/7?tags=a,b,c&filter[paid]=maybe",
      want: 400,
      because: ["query/tags must have 2 items at most", "query/filter/paid must be true or false"],
    },
    {
      given: "wrong in a header and a cookie",
      url: "/orders/7",
      init: { headers: { "x-trace": "none", cookie: "flavour=bitter" } },
      want: 400,
      because: ["header/X-Trace must be a UUID", 'cookie/flavour must be one of "sweet", "salty"'],
    },
    {
      given: "not of a type that the document describes",
      url: "/orders/7",
      init: put({}, { ...authorized, "content-type": "text/csv" }),
      want: 415,
      because: ["The body is text/csv. The document describes application/json or application/xml."],
    },
    {
      given: "of another type that the document describes",
      url: "/orders/7",
      init: put({}, { ...authorized, "content-type": "application/xml" }),
      want: 204,
    },
    { given: "without what is only read", url: "/orders/7", init: put({ note: null }), want: 204 },
    {
      given: "without a body",
      url: "/orders/7",
      init: { method: "PUT", headers: json },
      want: 400,
      because: ["body is missing"],
    },
    {
      given: "with a body that is no JSON",
      url: "/orders/7",
      init: { method: "PUT", headers: json, body: "{" },
      want: 400,
    },
    {
      given: "wrong deep in its body",
      url: "/orders/7",
      init: put({ note: "too long", lines: [{ sku: "ABC-1" }, { sku: "abc" }, {}] }),
      want: 400,
      because: [
        "body/note must have 5 characters at most",
        "body/lines/1/sku must match ^[A-Z]{3}-\\d+$",
        "body/lines/2/sku is missing",
      ],
    },
    {
      given: "without credentials",
      url: "/orders/7",
      init: put({}, { "content-type": "application/json" }),
      want: 401,
      because: [
        "The operation asks for “Authorization: Bearer …”, or the header X-Key and the query parameter app. Any value will do here.",
      ],
    },
    {
      given: "with half of the credentials",
      url: "/orders/7",
      init: put({}, { "content-type": "application/json", "x-key": "k" }),
      want: 401,
    },
    {
      given: "with the other credentials",
      url: "/orders/7?app=a",
      init: put({}, { "content-type": "application/json", "x-key": "k" }),
      want: 204,
    },
    {
      given: "for an answer of another type",
      url: "/orders/7",
      init: { headers: { accept: "text/html" } },
      want: 406,
      because: ["The answer is application/json, and the request accepts text/html alone."],
    },
    {
      given: "for an answer of any type",
      url: "/orders/7",
      init: { headers: { accept: "text/html, */*;q=0.1" } },
      want: 200,
    },
    {
      given: "one of two that have the same path",
      url: "/copies",
      init: { method: "POST", headers: json, body: '{"empty":true}' },
      want: 201,
    },
    {
      given: "none of two that have the same path",
      url: "/copies",
      init: { method: "POST", headers: json, body: "{}" },
      want: 400,
      because: ["body/from is missing"],
    },
    {
      given: "a form",
      url: "/forms",
      init: { method: "POST", body: new URLSearchParams({ count: "5", on: "true" }) },
      want: 201,
    },
    {
      given: "a form with text for a number",
      url: "/forms",
      init: { method: "POST", body: new URLSearchParams({ count: "five" }) },
      want: 400,
      because: ["body/count must be a whole number"],
    },
    { given: "a form that may be left out", url: "/forms", init: { method: "POST" }, want: 201 },
  ])("$given: $want", async ({ url, init, want, because }) => {
    const { status, complaints } = await (await standInFor(document)).ask(base + url, init);
    expect({ status, complaints }).toEqual({ status: want, complaints: because ?? complaints });
    expect(complaints.length > 0).toBe(want >= 400);
  });

  test("read in parts, files and JSON among them", async () => {
    const { ask } = await standInFor(document);
    const form = new FormData();
    form.append("more", new Blob([JSON.stringify({ n: "one" })], { type: "application/json" }));
    const { complaints } = await ask(`${base}/files`, { method: "POST", body: form });
    expect(complaints).toEqual(["body/file is missing", "body/more/n must be a number"]);
    form.append("file", new File(["x"], "x.bin"));
    form.set("more", new Blob([JSON.stringify({ n: 1 })], { type: "application/json" }));
    expect(await ask(`${base}/files`, { method: "POST", body: form })).toMatchObject({ status: 200 });
  });
});

test("a request is held against what no type says", async () => {
  const { ask } = await standInFor(`openapi: 3.1.0
info: { title: Shop, version: "1" }
paths:
  /payments:
    post:
      parameters:
        - { name: currencies, in: query, schema: { type: array, items: { type: string }, contains: { const: EUR } } }
      requestBody:
        content:
          application/json:
            schema:
              type: object
              properties: { kind: { type: string }, number: { type: string }, iban: { type: string } }
              not: { required: [number, iban] }
              if: { properties: { kind: { const: card } }, required: [kind] }
              then: { required: [number] }
              unevaluatedProperties: false
      responses: { "204": { description: Paid } }
`);
  const pay = async (body: object, query = "") => {
    const init = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
    return (await ask(`${base}/payments${query}`, init)).complaints;
  };
  expect(await pay({ kind: "card", number: "4" }, "?currencies=USD&currencies=EUR")).toEqual([]);
  expect(await pay({ kind: "card" })).toEqual(["body/number is missing"]);
  expect(await pay({ number: "4", iban: "DE" })).toEqual(["body must not have number and iban together"]);
  expect(await pay({ other: 1 })).toEqual(["body/other must not be there"]);
  expect(await pay({}, "?currencies=USD")).toEqual([
    "query/currencies must have 1 or more of what its `contains` describes, and has 0",
  ]);
});
