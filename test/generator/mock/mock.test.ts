/** What the stand-in for an API answers, and what it finds wrong with a request. */
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { repository } from "../cli/command.js";
import { standInFor } from "./stand-in.js";

const base = "http://mock.test";
const document = `
openapi: 3.1.0
info: { title: Shop, version: "1" }
servers: [{ url: "https://api.shop.test/v1" }]
security: [{ token: [] }, { key: [], app: [] }]
paths:
  /orders/{id}:
    get:
      operationId: getOrder
      security: []
      parameters:
        - { name: id, in: path, required: true, schema: { type: integer } }
        - { name: tags, in: query, explode: false, schema: { type: array, items: { type: string }, maxItems: 2 } }
        - { name: filter, in: query, style: deepObject, schema: { type: object, properties: { paid: { type: boolean } } } }
        - { name: X-Trace, in: header, schema: { type: string, format: uuid } }
        - { name: flavour, in: cookie, schema: { enum: [sweet, salty] } }
      responses:
        "200":
          description: An order
          content: { application/json: { schema: { $ref: "#/components/schemas/Order" }, example: { id: 7, note: "shown" } } }
        "404": { description: None, content: { application/json: { schema: { $ref: "#/components/schemas/Failure" } } } }
        4XX: { description: Yours, content: { application/json: { schema: { type: object, properties: { code: { const: yours } }, required: [code] } } } }
        default: { description: Ours }
    put:
      operationId: putOrder
      parameters: [{ name: id, in: path, required: true, schema: { type: integer } }]
      requestBody:
        required: true
        content:
          application/json: { schema: { $ref: "#/components/schemas/Order" } }
          application/xml: {}
      responses: { "204": { description: Done } }
  /orders/latest:
    get: { operationId: latest, security: [], responses: { "200": { description: ok, content: { text/plain: { schema: { type: string } } } } } }
  /copies:
    post:
      operationId: copy
      security: []
      requestBody: { required: true, content: { application/json: { schema: { type: object, required: [from], properties: { from: { type: string } } } } } }
      responses: { "204": { description: Copied } }
  /copies#empty:
    post:
      operationId: emptyCopy
      security: []
      requestBody: { required: true, content: { application/json: { schema: { type: object, required: [empty], properties: { empty: { const: true } } } } } }
      responses: { "201": { description: Made } }
  /forms:
    post:
      operationId: form
      security: []
      requestBody: { content: { application/x-www-form-urlencoded: { schema: { type: object, required: [count], properties: { count: { type: integer }, on: { type: boolean } } } } } }
      responses: { "201": { description: Made, content: { application/json: { schema: { type: object } } } } }
  /files:
    post:
      operationId: file
      security: []
      requestBody: { required: true, content: { multipart/form-data: { schema: { type: object, required: [file], properties: { file: { type: string, format: binary }, more: { type: object, properties: { n: { type: number } } } } } } } }
      responses: { "200": { description: ok } }
components:
  schemas:
    Order:
      type: object
      required: [id]
      properties:
        id: { type: integer, minimum: 1, readOnly: true }
        note: { type: [string, "null"], maxLength: 5 }
        lines: { type: array, items: { type: object, required: [sku], properties: { sku: { type: string, pattern: "^[A-Z]{3}-\\\\d+$" } } } }
    Failure: { type: object, required: [message], properties: { message: { type: string, examples: [There is none.] } } }
  securitySchemes:
    token: { type: http, scheme: bearer }
    key: { type: apiKey, in: header, name: X-Key }
    app: { type: apiKey, in: query, name: app }
`;
const authorized = { authorization: "Bearer x" };
const json = { ...authorized, "content-type": "application/json" };
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

describe("an answer is", () => {
  test.each([
    { given: undefined, want: [200, { id: 7, note: "shown" }] },
    { given: "code=404", want: [404, { message: "There is none." }] },
    { given: "code=409", want: [409, { code: "yours" }] },
    { given: "code=503", want: [503, { type: "about:blank", title: "Ours", status: 503, detail: "As asked for." }] },
  ])("what the document shows for $given", async ({ given, want }) => {
    const { ask } = await standInFor(document);
    const { status, body } = await ask(`${base}/orders/7`, { headers: given === undefined ? {} : { prefer: given } });
    expect([status, JSON.parse(body as string)]).toEqual(want);
  });

  test.each([
    { given: "example=paid", want: [200, { id: 1, note: "paid" }] },
    { given: 'code=404, example="gone"', want: [404, { message: "Gone for good." }] },
    {
      given: "example=lost",
      want: [
        400,
        expect.objectContaining({ detail: "The document has no example “lost” of this answer, but open, paid." }),
      ],
    },
  ])("the one that is asked for by $given", async ({ given, want }) => {
    const content = (examples: string) =>
      `content: { application/json: { schema: { type: object }, examples: ${examples} } }`;
    const { ask } = await standInFor(`openapi: 3.1.0
info: { title: Shop, version: "1" }
paths:
  /orders:
    get:
      responses:
        "200": { description: ok, ${content("{ open: { value: { id: 1 } }, paid: { value: { id: 1, note: paid } } }")} }
        "404": { description: no, ${content("{ gone: { value: { message: Gone for good. } } }")} }
`);
    const { status, body } = await ask(`${base}/orders`, { headers: { prefer: given } });
    expect([status, JSON.parse(body as string)]).toEqual(want);
  });

  test("a problem where the document names no such status", async () => {
    const { ask } = await standInFor(document);
    expect(
      await ask(`${base}/files`, { method: "POST", body: fileForm(), headers: { prefer: "code=404" } }),
    ).toMatchObject({
      status: 400,
      complaints: ["The document names no 404 for POST /files, but 200."],
    });
  });

  test("the same for the same seed, and another for another", async () => {
    const path = join(repository, "spec/license-keys.yaml");
    const bodies = await Promise.all(
      ["1", "1", "2"].map(async (seed) => {
        const { ask } = await standInFor(path, { seed, dynamic: true });
        return (await ask(`${base}/license_keys/lic_1`, { headers: authorized })).body;
      }),
    );
    expect(bodies[0]).toBe(bodies[1]);
    expect(bodies[0]).not.toBe(bodies[2]);
  });
});

function fileForm(): FormData {
  const form = new FormData();
  form.append("file", new File(["x"], "x.bin"));
  return form;
}
