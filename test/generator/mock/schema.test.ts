/** What a schema says that no type can: the stand-in's own judgement, and ajv's of the same. */
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findSchemaFlaws } from "../../../generator/mock/schema-check.js";
import type { JsonSchema, NamedSchema } from "../../../generator/resolve/resolved.js";

const source = { file: "document.yaml", pointer: "" };
const named = (id: string, schema: JsonSchema): readonly [string, NamedSchema] => [
  id,
  { id, name: id, schema, source },
];
const schemas = new Map([
  named("#/$defs/Tree", {
    type: "object",
    properties: { name: { type: "string" }, children: { type: "array", items: { $ref: "#/$defs/Tree" } } },
    required: ["name"],
  }),
  named("#/$defs/Closed", { type: "object", properties: { a: {} }, additionalProperties: false }),
]);

const find = (value: unknown, schema: JsonSchema) =>
  findSchemaFlaws(value, schema, { schemas, side: "request" }).map(({ pointer, message }) =>
    `${pointer} ${message}`.trim(),
  );

describe.each<{
  readonly keyword: string;
  readonly schema: JsonSchema;
  readonly rows: readonly [unknown, ...string[]][];
}>([
  {
    keyword: "if, then, else",
    schema: {
      if: { properties: { kind: { const: "card" } }, required: ["kind"] },
      then: { required: ["number"] },
      else: { properties: { iban: { minLength: 3 } } },
    },
    rows: [
      [{ kind: "card", number: "4" }],
      [{ kind: "card" }, "/number is missing"],
      [{ kind: "bank" }],
      [{ kind: "bank", iban: "DE" }, "/iban must have 3 characters or more"],
    ],
  },
  { keyword: "if alone", schema: { if: { type: "string" } }, rows: [["a"], [1]] },
  { keyword: "then: false", schema: { if: { const: 1 }, then: false }, rows: [[2], [1, "must not be there"]] },
  {
    keyword: "not",
    schema: { not: { required: ["from", "after"] } },
    rows: [[{ from: 1 }], [{ from: 1, after: 2 }, "must not have from and after together"]],
  },
  { keyword: "not, a value", schema: { not: { const: "admin" } }, rows: [["root"], ["admin", 'must not be "admin"']] },
  { keyword: "not, values", schema: { not: { enum: [1, 2] } }, rows: [[3], [2, "must be none of 1, 2"]] },
  { keyword: "not, a pattern", schema: { not: { pattern: "^x-" } }, rows: [["y"], ["x-y", "must not match ^x-"]] },
  {
    keyword: "not, whatever it is",
    schema: { not: { type: "string", minLength: 2 } },
    rows: [["a"], ["ab", "must not be what the document excludes"]],
  },
  {
    keyword: "not of one of several",
    schema: { not: { oneOf: [{ minimum: 3 }, { multipleOf: 2 }] } },
    rows: [[1], [4], [5, "must not be what the document excludes"]],
  },
  {
    keyword: "contains",
    schema: { contains: { type: "number" } },
    rows: [[["a", 1]], [["a"], "must have 1 or more of what its `contains` describes, and has 0"], ["no list"]],
  },
  {
    keyword: "minContains, maxContains",
    schema: { contains: { const: 1 }, minContains: 2, maxContains: 3 },
    rows: [
      [[1, 1]],
      [[1], "must have 2 or more of what its `contains` describes, and has 1"],
      [[1, 1, 1, 1], "must have 3 at most of what its `contains` describes, and has 4"],
    ],
  },
  { keyword: "minContains: 0", schema: { contains: { const: 1 }, minContains: 0 }, rows: [[[]], [[2]]] },
  {
    keyword: "dependentRequired",
    schema: { dependentRequired: { card: ["address", "name"] } },
    rows: [
      [{ name: 1 }],
      [{ card: 1, address: 1, name: 1 }],
      [{ card: 1, name: 1 }, "/address is missing, as card is there"],
    ],
  },
  {
    keyword: "dependentSchemas",
    schema: { dependentSchemas: { card: { properties: { amount: { maximum: 5 } } } } },
    rows: [[{ amount: 9 }], [{ card: 1, amount: 9 }, "/amount must be at most 5"]],
  },
  {
    keyword: "propertyNames",
    schema: { propertyNames: { pattern: "^[a-z]+$", maxLength: 3 } },
    rows: [[{ abc: 1 }], [{ "A/B": 1 }, "/A~1B has a name that must match ^[a-z]+$"]],
  },
  {
    keyword: "patternProperties",
    schema: { patternProperties: { "^x-": { type: "string" } }, additionalProperties: false },
    rows: [[{ "x-a": "1" }], [{ "x-a": 1 }, "/x-a must be a string"], [{ y: 1 }, "/y must not be there"]],
  },
  {
    keyword: "additionalProperties",
    schema: { properties: { a: {} }, additionalProperties: { type: "number" } },
    rows: [[{ a: "", b: 1 }], [{ b: "" }, "/b must be a number"]],
  },
  {
    keyword: "additionalProperties: false by reference",
    schema: { $ref: "#/$defs/Closed" },
    rows: [[{ a: 1 }], [{ b: 1 }, "/b must not be there"]],
  },
  {
    keyword: "unevaluatedProperties",
    schema: {
      allOf: [{ properties: { a: {} } }],
      anyOf: [
        { properties: { b: { const: 1 } }, required: ["b"] },
        { properties: { c: {} }, required: ["c"] },
      ],
      if: { required: ["a"] },
      then: { properties: { d: {} } },
      unevaluatedProperties: false,
    },
    rows: [
      [{ a: 1, b: 1, d: 1 }],
      [{ c: 1 }],
      [{ c: 1, d: 1 }, "/d must not be there"],
      [{ b: 1, z: 1 }, "/z must not be there"],
    ],
  },
  {
    keyword: "unevaluatedItems",
    schema: { prefixItems: [{}, { type: "string" }], unevaluatedItems: { type: "number" } },
    rows: [[[null, "a", 1]], [[null, "a", true], "/2 must be a number"]],
  },
  {
    keyword: "prefixItems",
    schema: { prefixItems: [{ type: "string" }], items: false },
    rows: [[["a"]], [["a", 1], "/1 must not be there"]],
  },
  {
    keyword: "a schema within itself",
    schema: { $ref: "#/$defs/Tree" },
    rows: [[{ name: "a", children: [{ name: "b" }] }], [{ name: "a", children: [{}] }, "/children/0/name is missing"]],
  },
  {
    keyword: "const",
    schema: { const: { a: [1], b: 2 } },
    rows: [[{ b: 2, a: [1] }], [{ a: [1] }, 'must be {"a":[1],"b":2}']],
  },
])("$keyword", ({ schema, rows }) => {
  test.each(rows.map(([given, ...want]) => ({ given, want })))("$given: $want", ({ given, want }) => {
    expect(find(given, schema)).toEqual(want);
    expect(ajvOf(schema)(given)).toBe(want.length === 0);
  });
});

describe("otherwise than JSON Schema has it,", () => {
  test.each<{ readonly why: string; readonly schema: JsonSchema; readonly given: unknown }>([
    { why: "a value may be several of oneOf", schema: { oneOf: [{ minimum: 1 }, { maximum: 5 }] }, given: 3 },
    {
      why: "what is shut beside a composition leaves its parts open",
      schema: { allOf: [{ $ref: "#/$defs/Closed" }, { properties: { b: {} } }], additionalProperties: false },
      given: { a: 1, b: 1 },
    },
    {
      why: "a request need not have what is only read",
      schema: { required: ["id"], properties: { id: { readOnly: true } } },
      given: {},
    },
  ])("$why", ({ schema, given }) => {
    expect(find(given, schema)).toEqual([]);
  });
});

function ajvOf(schema: JsonSchema) {
  const ajv = new Ajv2020({ strict: false, logger: false });
  const $defs = Object.fromEntries(
    [...schemas.values()].map(({ id, schema: each }) => [id.replace("#/$defs/", ""), each]),
  );
  return ajv.compile(typeof schema === "boolean" ? schema : { ...schema, $defs });
}

const leaf = fc.constantFrom<JsonSchema>(
  true,
  false,
  { type: "string" },
  { type: ["number", "null"] },
  { const: 1 },
  { enum: ["a", 2] },
  { minimum: 2 },
  { required: ["a"] },
  { minItems: 1 },
);
const { schema: schemaOf } = fc.letrec<{ schema: JsonSchema }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    // Beside prefixItems and unevaluatedItems, ajv 8 takes an empty list to contain what it has to.
    fc.record<Readonly<Record<string, unknown>>>(
      { contains: tie("schema"), minContains: fc.nat(2), items: tie("schema") },
      { requiredKeys: ["contains"] },
    ),
    fc.record<Readonly<Record<string, unknown>>>(
      {
        not: tie("schema"),
        if: tie("schema"),
        then: tie("schema"),
        else: tie("schema"),
        properties: fc.dictionary(fc.constantFrom("a", "b"), tie("schema"), { maxKeys: 2 }),
        patternProperties: fc.dictionary(fc.constantFrom("a", "^b"), tie("schema"), { maxKeys: 1 }),
        anyOf: fc.array(tie("schema"), { minLength: 1, maxLength: 2 }),
        prefixItems: fc.array(tie("schema"), { minLength: 1, maxLength: 2 }),
        items: tie("schema"),
        propertyNames: tie("schema"),
        dependentSchemas: fc.dictionary(fc.constantFrom("a", "b"), tie("schema"), { maxKeys: 1 }),
        unevaluatedProperties: tie("schema"),
        unevaluatedItems: tie("schema"),
      },
      { requiredKeys: [] },
    ),
  ),
}));
const values = fc.oneof(
  fc.constantFrom<unknown>(null, 1, 2, "a", "b", [], [1], ["a", 2], {}),
  fc.dictionary(fc.constantFrom("a", "b", "c"), fc.constantFrom<unknown>(1, "a", null, [], {}), { maxKeys: 3 }),
  fc.array(fc.constantFrom<unknown>(1, 2, "a", null, {}), { maxLength: 3 }),
);

test("of random schemas and values, ajv thinks the same", () => {
  fc.assert(
    fc.property(schemaOf, values, (schema, value) => {
      expect(find(value, schema).length === 0).toBe(ajvOf(schema)(value));
    }),
    { numRuns: 200 },
  );
});
