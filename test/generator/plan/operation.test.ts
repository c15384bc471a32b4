import { describe, expect, test } from "vitest";
import { constantsOf, operation, planDocument, routes } from "./document.js";

async function constant(yaml: string, address?: string): Promise<string | undefined> {
  return Object.values(constantsOf((await planDocument(operation(yaml, address))).plan))[0];
}

const start = 'id: "POST /things", method: "POST", path: "/things"';
const empty = "response: noResponse";
const string = "schema: { type: string }";
const list = "schema: { type: array, items: { type: string } }";
const object = "schema: { type: object, properties: { a: { type: string } } }";

describe("what the runtime has to know", () => {
  test.each([
    { given: "summary: none", want: `{ ${start}, ${empty} }` },
    { given: "operationId: make-it", want: `{ id: "make-it", method: "POST", path: "/things", ${empty} }` },
    { given: `parameters: [{ name: q, in: query, ${string} }]`, want: `{ ${start}, ${empty} }` },
    {
      given: `parameters: [{ name: "q[]", in: query, ${list} }]`,
      want: `{ ${start}, query: { q: { name: "q[]" } }, ${empty} }`,
    },
    {
      given: `parameters: [{ name: q, in: query, explode: false, ${list} }]`,
      want: `{ ${start}, query: { q: { style: commaSeparated } }, ${empty} }`,
    },
    {
      given: `parameters: [{ name: q, in: query, style: spaceDelimited, explode: false, ${list} }]`,
      want: `{ ${start}, query: { q: { style: spaceSeparated } }, ${empty} }`,
    },
    {
      given: `parameters: [{ name: q, in: query, style: pipeDelimited, explode: false, ${list} }]`,
      want: `{ ${start}, query: { q: { style: pipeSeparated } }, ${empty} }`,
    },
    { given: `parameters: [{ name: q, in: query, style: deepObject, ${object} }]`, want: `{ ${start}, ${empty} }` },
    {
      given: `parameters: [{ name: q, in: query, ${object} }]`,
      want: `{ ${start}, query: { q: { style: explodedObject } }, ${empty} }`,
    },
    {
      given: `parameters: [{ name: q, in: query, content: { application/json: { ${object} } } }]`,
      want: `{ ${start}, query: { q: { style: jsonValue } }, ${empty} }`,
    },
    {
      given: `parameters: [{ name: X-A, in: header, required: true, ${string} }]`,
      want: `{ ${start}, headers: { "X-A": "X-A" }, required: ["headers.X-A"], ${empty} }`,
    },
    {
      given: `parameters: [{ name: c, in: cookie, ${string} }]`,
      want: `{ ${start}, cookies: { c: cookieParameter("c") }, ${empty} }`,
    },
    {
      given: `parameters: [{ name: c, in: cookie, explode: false, ${list} }]`,
      want: `{ ${start}, cookies: { c: cookieParameter("c", commaSeparated) }, ${empty} }`,
    },
    {
      given: `{ parameters: [{ name: q, in: query, ${string} }], requestBody: { content: { application/json: { ${object} } } } }`,
      want: `{ ${start}, query: { q: {} }, body: json, ${empty} }`,
    },
    {
      given: `requestBody: { required: true, content: { text/plain: { ${string} } } }`,
      want: `{ ${start}, body: text, wholeBody: true, required: ["body"], ${empty} }`,
    },
    {
      given: `requestBody: { content: { application/x-www-form-urlencoded: { ${object} } } }`,
      want: `{ ${start}, body: form, ${empty} }`,
    },
    {
      given: `requestBody: { content: { multipart/form-data: { ${object} } } }`,
      want: `{ ${start}, body: multipart, ${empty} }`,
    },
    {
      given: "requestBody: { content: { image/png: {} } }",
      want: `{ ${start}, body: binary, contentType: "image/png", wholeBody: true, ${empty} }`,
    },
    {
      given: "requestBody: { content: { image/png: {}, image/jpeg: {} } }",
      want: `{ ${start}, body: binary, wholeBody: true, ${empty} }`,
    },
    {
      given: `requestBody: { content: { application/merge-patch+json: { ${object} } } }`,
      want: `{ ${start}, body: json, contentType: "application/merge-patch+json", ${empty} }`,
    },
    {
      given: `requestBody: { content: { application/json; charset=utf-8: { ${object} } } }`,
      want: `{ ${start}, body: json, ${empty} }`,
    },
    {
      given: "requestBody: { content: { application/xml: {} } }",
      want: `{ ${start}, body: text, contentType: "application/xml", wholeBody: true, ${empty} }`,
    },
    {
      given: "servers: [{ url: 'https://up.example/v2' }]",
      want: `{ ${start}, ${empty}, server: "https://up.example/v2" }`,
    },
    {
      given: "servers: [{ url: /v2 }]",
      want: `{ ${start}, ${empty}, server: serverBeside("/v2") }`,
    },
    {
      given: `responses: { "200": { description: "", content: { application/json: { ${object} } } } }`,
      want: `{ ${start} }`,
    },
    {
      given: 'responses: { "200": { description: "", content: { text/plain: {} } } }',
      want: `{ ${start}, accept: "text/plain", response: textResponse }`,
    },
    {
      given: 'responses: { "200": { description: "", content: { image/png: {} } } }',
      want: `{ ${start}, accept: "image/png", response: rawResponse }`,
    },
    {
      given: `responses: { "200": { description: "", content: { application/json: { ${object} } } }, "204": { description: "" } }`,
      want: `{ ${start}, response: responseByStatus({ "200": jsonResponse, "204": noResponse }) }`,
    },
    {
      given: 'responses: { "204": { description: "" }, "404": { description: "" }, default: { description: "" } }',
      want: `{ ${start}, ${empty}, errors: [404, "default"], errorBodies: { "404": "any", default: "any" } }`,
    },
    {
      given: "servers: [{ url: 'https://files.example' }]",
      want: `{ ${start}, ${empty}, server: "https://files.example" }`,
    },
  ])("$given", async ({ given, want }) => {
    expect(await constant(given)).toBe(want);
  });
});

describe("path parameters that params names otherwise", () => {
  test.each([
    { given: "POST /a/{x}/b/{y}", yaml: "summary: none", want: undefined },
    { given: "POST /a/{x}/b/{y}", yaml: `parameters: [{ name: x, in: query, ${string} }]`, want: '{ path_x: "x" }' },
    { given: "POST /a/{x}/b/{y}", yaml: `parameters: [{ name: y, in: query, ${string} }]`, want: '{ x: "x" }' },
    { given: "POST /a/{y}", yaml: `parameters: [{ name: y, in: query, ${string} }]`, want: "{}" },
    {
      given: "POST /a/{x}/b/{y}",
      yaml: "requestBody: { content: { application/json: { schema: { type: object } } } }",
      want: '{ x: "x" }',
    },
  ])("$given, $yaml: $want", async ({ given, yaml, want }) => {
    expect(/paths: (\{.*?\})/.exec((await constant(yaml, given)) ?? "")?.[1]).toBe(want);
  });
});

describe("constants", () => {
  test.each([
    { given: ["GET /license-keys", "POST /license-keys"], want: ["licenseKeyList", "licenseKeyCreate"] },
    { given: ["GET /ping"], want: ["ping"] },
    { given: ["GET /data", "POST /data"], want: ["dataRetrieve", "dataCreate"] },
    // One that the file imports.
    { given: ["POST /page-request"], want: ["pageRequestCreate"] },
    { given: ["POST /raw/{id}/response"], want: ["rawResponseOperation"] },
  ])("$given: $want", async ({ given, want }) => {
    expect(Object.keys(constantsOf((await planDocument(routes(...given))).plan))).toEqual(want);
  });
});
