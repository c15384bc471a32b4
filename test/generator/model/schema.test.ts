import { describe, expect, test } from "vitest";
import { collectDiagnostics } from "../../../generator/diagnostic.js";
import type { Schema } from "../../../generator/model/schema.js";
import { modelSchema } from "../../../generator/model/schema-reader.js";
import type { JsonSchema } from "../../../generator/resolve/resolved.js";
import { modelComponent, modelDocument } from "./document.js";

const text: Schema = { kind: "string" };
const nothing: Schema = { kind: "null" };
const anything: Schema = { kind: "unknown" };
const pet: Schema = { kind: "reference", id: "#/components/schemas/Pet" };
const dog: Schema = { kind: "reference", id: "#/components/schemas/Dog" };
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

function property(name: string, schema: Schema, more: object = {}): object {
  return { name, required: false, readOnly: false, writeOnly: false, schema, ...more };
}

function object(...properties: readonly object[]): object {
  return { kind: "object", properties };
}

const pets = {
  Pet: { type: "object", properties: { name: { type: "string" } } },
  Dog: { type: "object", properties: { kind: { const: "dog" } } },
  Aged: { required: ["age"] },
  Kept: { properties: { id: { type: "string", readOnly: true }, key: { type: "string", writeOnly: true } } },
  Maybe: { type: ["string", "null"] },
  MaybePet: { anyOf: [{ $ref: "#/components/schemas/Pet" }, { type: "null" }] },
};

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
    { given: { type: "number", enum: ["1.5", " ", ""] }, want: [1.5] },
    { given: { type: ["boolean", "null"], enum: [true, "1"] }, want: [true, null] },
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

  test.each<{ readonly given: unknown; readonly want?: unknown }>([
    { given: { allOf: [ref("Pet")] }, want: pet },
    { given: { allOf: [ref("Pet")], description: "Mine" }, want: { ...pet, description: "Mine" } },
    { given: { ...ref("Pet"), description: "Mine" }, want: { ...pet, description: "Mine" } },
    { given: { type: "object", allOf: [ref("Pet")] }, want: pet },
    {
      given: { allOf: [ref("Pet")], required: ["name"] },
      want: { kind: "intersection", members: [pet, object(property("name", text, { required: true }))] },
    },
    {
      given: { allOf: [ref("Aged"), { properties: { age: { type: "string" } } }] },
      want: {
        kind: "intersection",
        members: [
          { kind: "reference", id: "#/components/schemas/Aged" },
          object(property("age", text, { required: true })),
        ],
      },
    },
    {
      given: { allOf: [ref("Kept"), { required: ["id", "key"] }] },
      want: {
        kind: "intersection",
        members: [
          { kind: "reference", id: "#/components/schemas/Kept" },
          object(
            property("id", text, { required: true, readOnly: true }),
            property("key", text, { required: true, writeOnly: true }),
          ),
        ],
      },
    },
    {
      given: {
        allOf: [ref("Pet"), { required: ["name"], properties: { name: { description: "Mine", examples: ["Rex"] } } }],
      },
      want: {
        kind: "intersection",
        members: [
          pet,
          object(property("name", { ...text, description: "Mine", examples: ["Rex"] }, { required: true })),
        ],
      },
    },
    {
      given: { properties: { a: { type: "string" } }, anyOf: [{ required: ["a"] }, { required: ["b"] }] },
      want: {
        kind: "intersection",
        members: [
          {
            kind: "union",
            members: [
              object(property("a", text, { required: true })),
              object(property("b", anything, { required: true })),
            ],
          },
          object(property("a", text)),
        ],
      },
    },
    {
      given: { allOf: [{ allOf: [ref("Pet")] }, { required: ["name", "age"] }] },
      want: {
        kind: "intersection",
        members: [
          pet,
          object(property("name", text, { required: true }), property("age", anything, { required: true })),
        ],
      },
    },
    { given: { allOf: [ref("Pet"), {}, { description: "Mine" }] }, want: { ...pet, description: "Mine" } },
    {
      given: { allOf: [{ properties: { a: { type: "string" } } }, { properties: { b: true }, required: ["a"] }] },
      want: object(property("a", text, { required: true }), property("b", anything)),
    },
    {
      given: { allOf: [{ properties: { a: { type: "string" } } }, ref("Pet"), { properties: { b: true } }] },
      want: { kind: "intersection", members: [pet, object(property("a", text), property("b", anything))] },
    },
    {
      given: { ...ref("Pet"), properties: { a: { type: "string" } } },
      want: { kind: "intersection", members: [pet, object(property("a", text))] },
    },
    {
      given: { allOf: [{ type: "string" }, { type: "string", format: "uri" }] },
      want: { kind: "string", format: "uri" },
    },
    {
      given: {
        allOf: [
          { type: "string", minLength: 1 },
          { maxLength: 9, minLength: 2, type: "string" },
        ],
      },
      want: {
        ...text,
        constraints: new Map([
          ["maxLength", 9],
          ["minLength", 1],
        ]),
      },
    },
    { given: { allOf: [{ type: "number" }, { type: "integer" }] }, want: { kind: "number", integer: true } },
    { given: { allOf: [{ type: "string" }, { type: "number" }] }, want: { kind: "never" } },
    { given: { allOf: [ref("Maybe"), { type: "null" }] }, want: nothing },
    {
      given: { allOf: [ref("MaybePet"), { type: "object" }] },
      want: { kind: "intersection", members: [{ kind: "reference", id: "#/components/schemas/MaybePet" }, object()] },
    },
    {
      given: { allOf: [ref("MaybePet"), { type: ["object", "null"] }] },
      want: {
        kind: "union",
        members: [{ kind: "reference", id: "#/components/schemas/MaybePet" }, nothing],
      },
    },
    {
      given: { allOf: [{ type: "object" }, { properties: { a: { type: "string" } } }] },
      want: object(property("a", text)),
    },
    {
      given: { type: ["object", "null"], allOf: [ref("Pet")], properties: { a: true } },
      want: { kind: "intersection", members: [pet, object(property("a", anything))] },
    },
    { given: { anyOf: [{ allOf: [ref("Pet")] }, { type: "null" }] }, want: { kind: "union", members: [pet, nothing] } },
  ])("of all of several: $given", async ({ given, want }) => {
    expect(await modelComponent(given, pets)).toEqual(want);
  });

  test.each<{ readonly given: unknown; readonly want?: unknown }>([
    { given: { oneOf: [ref("Pet"), ref("Dog")] }, want: { kind: "union", members: [pet, dog] } },
    { given: { anyOf: [ref("Pet"), { type: "null" }] }, want: { kind: "union", members: [pet, nothing] } },
    { given: { anyOf: [{ type: "null" }, ref("Pet")] }, want: { kind: "union", members: [pet, nothing] } },
    { given: { oneOf: [ref("Pet")] }, want: pet },
    { given: { oneOf: [ref("Pet"), ref("Pet")] }, want: pet },
    {
      given: { oneOf: [{ anyOf: [ref("Pet"), { type: "string" }] }, { type: "string" }, ref("Dog")] },
      want: { kind: "union", members: [pet, text, dog] },
    },
    { given: { type: "object", oneOf: [ref("Pet"), ref("Dog")] }, want: { kind: "union", members: [pet, dog] } },
    { given: { anyOf: [{ type: "string" }, {}] }, want: anything },
    {
      given: { type: "string", anyOf: [{ format: "uuid" }, { format: "uri" }] },
      want: {
        kind: "union",
        members: [
          { kind: "string", format: "uuid" },
          { kind: "string", format: "uri" },
        ],
      },
    },
    {
      given: { properties: { a: { type: "string" } }, oneOf: [ref("Pet"), ref("Dog")] },
      want: { kind: "intersection", members: [{ kind: "union", members: [pet, dog] }, object(property("a", text))] },
    },
  ])("of one of several: $given", async ({ given, want }) => {
    expect(await modelComponent(given, pets)).toEqual(want);
  });

  test.each<{ readonly given: unknown; readonly want: unknown }>([
    { given: { enum: ["a", "b"], not: { enum: ["b"] } }, want: '["a"]' },
    { given: { enum: ["a", null], not: { const: null } }, want: '["a"]' },
    { given: { enum: ["a"], not: { const: "a" } }, want: "never" },
    { given: { type: ["string", "null"], not: { type: "null" } }, want: "string" },
    { given: { anyOf: [ref("Pet"), { type: "null" }], not: { type: "null" } }, want: "reference" },
    { given: { type: "null", not: { type: "null" } }, want: "never" },
    { given: { type: "string", not: {} }, want: "never" },
    { given: { type: "string", not: true }, want: "never" },
    { given: { type: "string", not: false }, want: "string" },
    { given: { type: "string", not: { const: "a" } }, want: "string" },
    { given: { enum: ["a"], not: { const: "a", type: "number" } }, want: '["a"]' },
    { given: { enum: ["a", null], not: { type: "null" } }, want: '["a"]' },
    { given: { enum: [null], not: { type: "null" } }, want: "never" },
    { given: { enum: ["a"], not: { minLength: 1 } }, want: '["a"]' },
    { given: { type: ["string", "null"], not: { type: "string" } }, want: "union" },
  ])("without what it is not: $given", async ({ given, want }) => {
    const schema = await modelComponent(given, pets);
    expect(schema.kind === "enum" ? JSON.stringify(schema.values.map(({ value }) => value)) : schema.kind).toBe(want);
  });

  test.each<{ readonly given: object; readonly want: unknown }>([
    {
      given: { then: { properties: { b: { type: "string" } } }, else: ref("Pet") },
      want: {
        kind: "union",
        members: [object(property("a", { kind: "enum", values: [{ value: 1 }] }), property("b", text)), pet],
      },
    },
    { given: { then: ref("Pet") }, want: anything },
    { given: { else: ref("Pet") }, want: anything },
    { given: { then: ref("Pet"), else: true }, want: anything },
  ])("of a condition: $given", async ({ given, want }) => {
    const schema = await modelComponent({ if: { properties: { a: { const: 1 } } }, ...given }, pets);
    const { constraints: _, ...shape } = schema;
    expect(shape).toEqual(want);
  });

  test("tells its alternatives apart by the mapping, by what they say, and by their names", async () => {
    const discriminator = { propertyName: "kind", mapping: { p: "#/components/schemas/Pet" } };
    const schema = await modelComponent({ oneOf: [ref("Pet"), ref("Dog"), ref("Maybe")], discriminator }, pets);
    expect(schema.kind === "union" && schema.discriminator).toEqual({
      property: "kind",
      mapping: new Map([
        ["p", "#/components/schemas/Pet"],
        ["dog", "#/components/schemas/Dog"],
        ["Maybe", "#/components/schemas/Maybe"],
      ]),
    });
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
