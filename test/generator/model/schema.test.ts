import { describe, expect, test } from "vitest";
import { collectDiagnostics } from "../../../generator/diagnostic.js";
import { modelSchema } from "../../../generator/model/schema-reader.js";
import type { JsonSchema } from "../../../generator/resolve/resolved.js";
import { modelComponent, modelDocument } from "./document.js";
import { anything, nothing, object, pet, pets, property, ref, text } from "./schema-part.js";

describe("a schema", () => {
  test.each<{ readonly given: unknown; readonly want?: unknown }>([
    { given: {}, want: anything },
    { given: true, want: anything },
    { given: false, want: { kind: "never" } },
    { given: { type: "string", format: "binary" }, want: { kind: "string", format: "binary" } },
    { given: { type: "integer", format: "int32" }, want: { kind: "number", integer: true, format: "int32" } },
    { given: { type: "number" }, want: { kind: "number", integer: false } },
    { given: { type: "boolean" }, want: { kind: "boolean" } },
    { given: { type: "null" }, want: nothing },
    { given: { type: ["string", "null"] }, want: { kind: "union", members: [text, nothing] } },
    { given: { type: ["null", "string"] }, want: { kind: "union", members: [text, nothing] } },
    { given: { type: ["string"] }, want: text },
  ])("of a plain type: $given", async ({ given, want }) => {
    expect(await modelComponent(given)).toEqual(want);
  });

  test.each<{ readonly given: unknown; readonly want?: unknown }>([
    { given: { enum: ["a", 1, null, { b: 1 }, [2]] }, want: ["a", 1, null, { b: 1 }, [2]] },
    { given: { const: "a" }, want: ["a"] },
    { given: { const: { a: 1 } }, want: [{ a: 1 }] },
    { given: { type: "string", enum: ["a", "a", "b"] }, want: ["a", "b"] },
    { given: { type: "string", enum: [1, true, "a"] }, want: ["1", "true", "a"] },
    { given: { type: "integer", enum: ["1", "2"] }, want: [1, 2] },
    { given: { type: "string", enum: ["a", null] }, want: ["a"] },
    { given: { type: ["string", "null"], enum: ["a"] }, want: ["a", null] },
    { given: { oneOf: [{ const: "a" }, { const: "b" }] }, want: ["a", "b"] },
    { given: { type: "string", anyOf: [{ enum: ["a"] }, { enum: ["b", "a"] }] }, want: ["a", "b"] },
    { given: { allOf: [{ enum: ["a", "b", 1] }, { type: "string" }] }, want: ["a", "b"] },
  ])("of listed values: $given", async ({ given, want }) => {
    const schema = await modelComponent(given);
    expect(schema.kind === "enum" && schema.values.map(({ value }) => value)).toEqual(want);
  });

  test("of listed values of which none is of its type admits nothing, and is reported", async () => {
    const { api, diagnostics } = await modelDocument({
      components: { schemas: { A: { type: "boolean", enum: ["a"] } } },
    });
    expect(api.models[0]?.schema).toEqual({ kind: "never" });
    expect(diagnostics.map(({ code }) => code)).toEqual(["enum-contradicts-type"]);
  });

  test.each<{ readonly given: unknown; readonly want?: unknown }>([
    { given: { enum: [1, 2], "x-enum-varnames": ["One", "Two"], "x-enum-descriptions": ["First", "Second"] } },
    { given: { enum: [1, 2], "x-enumNames": ["One", "Two"], "x-enum-descriptions": { 1: "First", 2: "Second" } } },
    {
      given: {
        oneOf: [
          { const: 1, title: "One", description: "First" },
          { const: 2, title: "Two", description: "Second" },
        ],
      },
    },
    {
      given: {
        enum: [1, 2],
        "x-ms-enum": {
          values: [
            { value: 2, name: "Two" },
            { value: 1, name: "One" },
          ],
        },
        "x-enum-descriptions": ["First", "Second"],
      },
    },
    {
      given: {
        enum: [1, 2],
        "x-ms-enum": {
          values: [
            { value: 1, name: "One", description: "First" },
            { value: 2, name: "Two", description: "Second" },
          ],
        },
      },
    },
  ])("names and describes its values: $given", async ({ given }) => {
    expect(await modelComponent(given)).toEqual({
      kind: "enum",
      values: [
        { value: 1, name: "One", description: "First" },
        { value: 2, name: "Two", description: "Second" },
      ],
    });
  });

  test.each<{ readonly given: unknown; readonly want?: unknown }>([
    { given: { type: "object" }, want: { kind: "object", properties: [], additional: anything } },
    { given: { additionalProperties: { type: "string" } }, want: { kind: "object", properties: [], additional: text } },
    { given: { type: "object", additionalProperties: false }, want: object() },
    { given: { properties: { a: { type: "string" } } }, want: object(property("a", text)) },
    {
      given: { properties: { a: true }, additionalProperties: true },
      want: { ...object(property("a", anything)), additional: anything },
    },
    {
      given: { type: "object", propertyNames: { enum: ["a", "b"] }, additionalProperties: { type: "string" } },
      want: object(property("a", text), property("b", text)),
    },
    {
      given: { propertyNames: ref("Key"), properties: { a: true }, additionalProperties: { type: "string" } },
      want: object(property("a", anything), property("b", text)),
    },
    {
      given: { type: "object", propertyNames: { pattern: "^x" }, additionalProperties: { type: "string" } },
      want: { kind: "object", properties: [], additional: text },
    },
    {
      given: { properties: { a: { type: "string" } }, unevaluatedProperties: { type: "string" } },
      want: { ...object(property("a", text)), additional: text },
    },
    {
      given: { allOf: [ref("Pet")], properties: { a: true }, unevaluatedProperties: { type: "string" } },
      want: { kind: "intersection", members: [pet, { ...object(property("a", anything)), additional: anything }] },
    },
    {
      given: { properties: { a: { type: "string" } }, additionalProperties: { type: "string" } },
      want: { ...object(property("a", text)), additional: text },
    },
    {
      given: { type: "object", patternProperties: { "^x-": { type: "string" }, "^y-": { type: "boolean" } } },
      want: { kind: "object", properties: [], additional: { kind: "union", members: [text, { kind: "boolean" }] } },
    },
    { given: { required: ["a"] }, want: object(property("a", anything, { required: true })) },
    {
      given: { properties: { a: { type: "string", readOnly: true }, b: { writeOnly: true } }, required: ["a"] },
      want: object(
        property("a", text, { required: true, readOnly: true }),
        property("b", anything, { writeOnly: true }),
      ),
    },
    { given: { properties: { constructor: { type: "string" } } }, want: object(property("constructor", text)) },
  ])("of an object: $given", async ({ given, want }) => {
    const constraints = expect.any(Map) as unknown;
    const schema = await modelComponent(given, { ...pets, Key: { enum: ["a", "b"] } });
    expect({ ...schema, constraints }).toEqual({ ...(want as object), constraints });
  });

  test.each<{ readonly given: unknown; readonly want?: unknown }>([
    { given: { unevaluatedItems: { type: "string" }, type: "array" }, want: { kind: "array", items: text } },
    {
      given: { prefixItems: [{ type: "string" }], unevaluatedItems: false },
      want: { kind: "tuple", items: [text], required: 0 },
    },
    {
      given: { prefixItems: [{ type: "string" }, true], maxItems: 1 },
      want: { kind: "tuple", items: [text], required: 0 },
    },
    { given: { type: "array" }, want: { kind: "array", items: anything } },
    { given: { items: { type: "string" } }, want: { kind: "array", items: text } },
    {
      given: { type: "array", prefixItems: [{ type: "string" }] },
      want: { kind: "tuple", items: [text], required: 0, rest: anything },
    },
    {
      given: { prefixItems: [{ type: "string" }, true], items: false, minItems: 1 },
      want: { kind: "tuple", items: [text, anything], required: 1 },
    },
    {
      given: { type: "array", prefixItems: [{ type: "string" }], maxItems: 1, minItems: 5 },
      want: { kind: "tuple", items: [text], required: 1 },
    },
  ])("of an array: $given", async ({ given, want }) => {
    expect((await modelComponent(given)) as object).toMatchObject(want as object);
  });

  test("keeps what an editor shows", async () => {
    const schema = await modelComponent({
      type: "string",
      title: "T",
      description: "D",
      deprecated: true,
      default: "x",
      example: "y",
      minLength: 1,
      not: { const: "z" },
    });
    expect(schema).toEqual({
      kind: "string",
      title: "T",
      description: "D",
      deprecated: true,
      default: "x",
      examples: ["y"],
      constraints: new Map<string, unknown>([
        ["minLength", 1],
        ["not", { const: "z" }],
      ]),
    });
  });

  test("may refer to itself", async () => {
    expect(await modelComponent({ properties: { next: ref("Subject") } })).toEqual(
      object(property("next", { kind: "reference", id: "#/components/schemas/Subject" })),
    );
  });

  test("is read however deep it goes, as far as anyone would look", () => {
    let schema: JsonSchema = { type: "string" };
    for (let depth = 0; depth < 20_000; depth++) {
      schema = depth % 2 === 0 ? { type: "array", items: schema } : { allOf: [schema, { minItems: 1 }] };
    }
    const { report, diagnostics } = collectDiagnostics();
    expect(
      modelSchema(
        schema,
        { file: "deep.json", pointer: "" },
        { schemas: new Map(), places: new Map(), known: new Map(), parameters: new Map(), report },
      ).kind,
    ).toBe("array");
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(["schema-too-deep"]));
  });
});
