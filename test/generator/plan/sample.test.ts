import { describe, expect, test } from "vitest";
import type { Schema } from "../../../generator/model/schema.js";
import type { SampleLink } from "../../../generator/plan/plan.js";
import { sampleValue } from "../../../generator/plan/sample-value.js";
import { operation, planDocument, routes } from "./document.js";
import { valueText } from "../code-text.js";

const text = (links: readonly SampleLink[] = []) =>
  links.map(({ name, arguments: given }) => (given ? `${name}(${given.map(valueText).join(", ")})` : name)).join(".");

describe("a value of a schema's type", () => {
  const string: Schema = { kind: "string" };
  const property = (name: string, required: boolean, readOnly = false) => ({
    name,
    required,
    readOnly,
    writeOnly: false,
    schema: string,
  });
  const schemas = new Map<string, Schema>([
    ["#level", { kind: "enum", values: [{ value: "low" }, { value: "high" }] }],
    ["#self", { kind: "array", items: { kind: "reference", id: "#self" } }],
  ]);
  test.each<{ given: Schema; want: string }>([
    { given: string, want: '"name"' },
    { given: { ...string, format: "date-time" }, want: '"2030-01-01T00:00:00Z"' },
    { given: { ...string, format: "binary", examples: ["a.jsonl"] }, want: 'new File(["name"], "name.txt")' },
    { given: { ...string, examples: ["lic_123"] }, want: '"lic_123"' },
    { given: { ...string, default: "fallback" }, want: '"fallback"' },
    { given: { kind: "number", integer: true }, want: "1" },
    { given: { kind: "number", integer: false, constraints: new Map([["maximum", 0.5]]) }, want: "0.5" },
    { given: { kind: "number", integer: true, constraints: new Map([["minimum", 5]]) }, want: "5" },
    // Examples are not always what the schema says.
    { given: { kind: "number", integer: true, examples: ["12"] }, want: "1" },
    { given: { ...string, examples: [12] }, want: '"name"' },
    { given: { kind: "array", items: string, examples: ["a"] }, want: '["name"]' },
    { given: { kind: "boolean", default: null }, want: "true" },
    { given: { kind: "union", members: [{ kind: "null" }, string], examples: ["a"] }, want: '"a"' },
    { given: { kind: "reference", id: "#level", examples: ["middle"] }, want: '"low"' },
    { given: { kind: "reference", id: "#level", examples: ["high"] }, want: '"high"' },
    { given: { kind: "enum", values: [] }, want: "null" },
    { given: { kind: "tuple", items: [string, string], required: 1 }, want: '["name"]' },
    { given: { kind: "unknown" }, want: "null" },
    { given: { kind: "union", members: [{ kind: "reference", id: "#endless" }, string] }, want: '"name"' },
    { given: { kind: "array", items: { kind: "reference", id: "#endless" } }, want: "[]" },
    {
      given: {
        kind: "intersection",
        members: [
          { kind: "object", properties: [property("a", false)] },
          { kind: "object", properties: [{ ...property("a", true), schema: { kind: "unknown" } }] },
        ],
      },
      want: '{ a: "a" }',
    },
    { given: { kind: "object", properties: [property("a", false), property("b", false)] }, want: '{ a: "a" }' },
    { given: { ...string, constraints: new Map([["pattern", "^AC[0-9a-f]{4}$"]]) }, want: '"AC0123"' },
    { given: { ...string, constraints: new Map([["pattern", "^[a-z]+$"]]) }, want: '"name"' },
    { given: { ...string, constraints: new Map([["pattern", "^(a|b)$"]]) }, want: '"name"' },
    {
      given: {
        ...string,
        constraints: new Map<string, unknown>([
          ["pattern", "^[a-z]+$"],
          ["minLength", 8],
        ]),
      },
      want: '"abcdefgh"',
    },
    { given: { ...string, constraints: new Map([["pattern", "^https://"]]) }, want: '"https://example.com"' },
    {
      given: { kind: "object", properties: [property("reply_email", true)] },
      want: '{ reply_email: "user@example.com" }',
    },
    {
      given: { kind: "object", properties: [property("callbackUrl", true)] },
      want: '{ callbackUrl: "https://example.com" }',
    },
    // Of what may be left out, what tells most.
    {
      given: { kind: "object", properties: [property("id", false), property("first_name", false)] },
      want: '{ first_name: "first_name" }',
    },
    {
      given: { kind: "object", properties: [property("parent_id", false), property("color", false)] },
      want: '{ color: "color" }',
    },
    { given: { kind: "object", properties: [property("id", false)] }, want: '{ id: "id" }' },
    {
      given: {
        kind: "object",
        properties: [
          { ...property("place", false), schema: { kind: "object", properties: [property("city", false)] } },
          { ...property("flag", false), schema: { kind: "boolean" } },
          property("note", false),
          { ...property("level", false), schema: { kind: "enum", values: [{ value: "low" }] } },
        ],
      },
      want: '{ level: "low" }',
    },
    {
      given: {
        kind: "object",
        properties: [
          { ...property("place", false), schema: { kind: "object", properties: [property("city", false)] } },
        ],
      },
      want: '{ place: { city: "city" } }',
    },
    {
      given: { kind: "array", items: { kind: "object", properties: [property("a", false)] } },
      want: '[{ a: "a" }]',
    },
    { given: { kind: "object", properties: [property("id", true, true), property("b", true)] }, want: '{ b: "b" }' },
    {
      given: {
        kind: "intersection",
        members: [
          { kind: "object", properties: [property("a", true)] },
          { kind: "object", properties: [property("a", true), property("b", true)] },
        ],
      },
      want: '{ a: "a", b: "b" }',
    },
  ])("$given → $want", ({ given, want }) => {
    expect(valueText(sampleValue(given, schemas, "name"))).toBe(want);
  });

  test("a schema that never ends is cut off", () => {
    expect(valueText(sampleValue({ kind: "reference", id: "#self" }, schemas, "name"))).toMatch(/^\[+\]+$/);
  });
});

describe("the README's calls", () => {
  test("the first call, with what has to be given", async () => {
    const { plan } = await planDocument(
      operation(
        "parameters: [{ name: q, in: query, required: true, schema: { type: string } }, { name: X-A, in: header, required: true, schema: { type: integer } }]",
        "GET /a/{x}/b/{y}",
      ),
    );
    const { first } = plan.package.readme;
    expect(text(first?.call)).toBe('a.b.retrieve("y", { x: "x", q: "q", "X-A": 1 })');
    expect(text(first?.builder)).toBe('a.x("x").b.y("y").retrieve().query({ q: "q" }).headers({ "X-A": 1 })');
  });

  test("a body of bytes is a file", async () => {
    const body = "requestBody: { required: true, content: { application/octet-stream: {} } }";
    const { first } = (await planDocument(operation(body, "POST /files"))).plan.package.readme;
    expect(text(first?.call)).toBe('files.create({ body: new File(["body"], "body.txt") })');
  });

  test.each([
    {
      given: "GET /request/{id}",
      call: 'requestResource.retrieve("request_id")',
      builder: 'requestResource.id("request_id").retrieve()',
    },
    {
      given: "GET /a/{constructor}",
      call: 'a.retrieve("constructor")',
      builder: 'a.byConstructor("constructor").retrieve()',
    },
    { given: "GET /ping", call: "ping()", builder: "" },
    // The way to the method leads over none of them.
    { given: "GET /alerts?lat={lat}&lon={lon}", call: 'alerts.retrieve("lon", { lat: "lat" })', builder: "" },
  ])("$given is called as its members are", async ({ given, call, builder }) => {
    const { first } = (await planDocument(routes(given))).plan.package.readme;
    expect([text(first?.call), text(first?.builder)]).toEqual([call, builder]);
  });

  test.each([
    { given: "GET /license-keys/{id}", want: "licenseKey" },
    { given: "GET /clients/{id}", want: "clientResult" },
    { given: "GET /errors/{id}", want: "errorResult" },
    { given: "GET /classes/{id}", want: "class_" },
    { given: "GET /ping", want: "result" },
    { given: "GET /{slug}", want: "result" },
  ])("the result of $given is called $want", async ({ given, want }) => {
    expect((await planDocument(routes(given))).plan.package.readme.first?.result).toBe(want);
  });

  test.each([
    { given: "GET /license_keys", want: "licenseKeys" },
    { given: "GET /export", want: "export_" },
    { given: "GET /console", want: "consoleResource" },
  ])("the resource of $given by itself is called $want", async ({ given, want }) => {
    expect((await planDocument(routes(given))).plan.package.readme.resource?.variable).toBe(want);
  });

  test("a resource that the first call has nothing to do with is shown without a call", async () => {
    const { readme } = (await planDocument(routes("GET /", "DELETE /pets/{id}"))).plan.package;
    expect(readme.first?.call).toHaveLength(1);
    expect(readme.resource).toMatchObject({ className: "Pets", variable: "resource", call: [] });
  });

  test.each([
    { status: "400", given: "A name is missing. Look it up.", want: "A name is missing." },
    { status: "404", given: "", want: "Not Found" },
    { status: "409", given: "The book is **not** new.", want: "The book is not new." },
    { status: "410", given: '"title": "is too long"', want: "Gone" },
    {
      status: "422",
      given: "Much has been said of what is wrong. ".repeat(3).replaceAll(".", ";"),
      want: "Unprocessable Content",
    },
    { status: "499", given: "", want: "" },
    { status: "4XX", given: "Anything else.", want: "Anything else." },
  ])("a status is told in a few words, the document's or its own: $status $given", async ({ status, given, want }) => {
    const described = JSON.stringify({ "200": { description: "Fine." }, [status]: { description: given } });
    const { plan } = await planDocument(operation(`responses: ${described}`, "GET /things/{id}"));
    expect(plan.package.readme.first?.statuses).toEqual([{ status, description: want }]);
  });
});
