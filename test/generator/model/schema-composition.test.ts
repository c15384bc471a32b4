import { describe, expect, test } from "vitest";
import { modelComponent } from "./document.js";
import { anything, dog, nothing, object, pet, pets, property, ref, text } from "./schema-part.js";

describe("a schema", () => {
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
});
