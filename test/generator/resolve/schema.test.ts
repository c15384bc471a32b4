import { describe, expect, test } from "vitest";
import { resolveFolder } from "../load/folder.js";

const withSchemas = (version: string, schemas: string) =>
  `openapi: ${version}\ncomponents:\n  schemas:\n    ${schemas}\n`;

async function resolveSchema(version: string, schema: string): Promise<{ schema: unknown; codes: readonly string[] }> {
  const { resolved, diagnostics } = await resolveFolder(withSchemas(version, `{ S: ${schema}, Pet: {} }`));
  const codes = diagnostics.map(({ code }) => code);
  return { schema: resolved.schemas.get("#/components/schemas/S")?.schema, codes };
}

const pet = { $ref: "#/components/schemas/Pet" };

describe("OpenAPI 3.0 becomes JSON Schema 2020-12", () => {
  test.each([
    { given: "{ type: string, nullable: true }", want: { type: ["string", "null"] } },
    { given: "{ type: string, nullable: false }", want: { type: "string" } },
    { given: "{ type: string, nullable: true, enum: [a] }", want: { type: ["string", "null"], enum: ["a", null] } },
    {
      given: "{ type: string, nullable: true, enum: [a, null] }",
      want: { type: ["string", "null"], enum: ["a", null] },
    },
    { given: "{ nullable: true, properties: {} }", want: { type: ["object", "null"], properties: {} } },
    { given: "{ nullable: true }", want: {} },
    {
      given: `{ nullable: true, description: d, allOf: [{ $ref: "#/components/schemas/Pet" }] }`,
      want: { description: "d", anyOf: [pet, { type: "null" }] },
    },
    {
      given: `{ nullable: true, oneOf: [{ $ref: "#/components/schemas/Pet" }, { type: string }] }`,
      want: { anyOf: [{ oneOf: [pet, { type: "string" }] }, { type: "null" }] },
    },
    { given: "{ type: integer, minimum: 1, exclusiveMinimum: true }", want: { type: "integer", exclusiveMinimum: 1 } },
    { given: "{ type: integer, maximum: 1, exclusiveMaximum: false }", want: { type: "integer", maximum: 1 } },
    { given: "{ type: string, example: a }", want: { type: "string", examples: ["a"] } },
    { given: "{ type: string, minLength: 0 }", want: { type: "string", minLength: 0 } },
    { given: `{ $ref: "#/components/schemas/Pet", description: d }`, want: { ...pet, description: "d" } },
  ])("$given", async ({ given, want }) => {
    expect(await resolveSchema("3.0.3", given)).toEqual({ schema: want, codes: [] });
  });

  test.each([
    { given: `{ $ref: "#/components/schemas/Pet", minLength: 1 }`, want: pet, code: "reference-sibling-ignored" },
    {
      given: `{ $ref: "#/components/schemas/Pet", nullable: true }`,
      want: { anyOf: [pet, { type: "null" }] },
      code: "nullable-beside-reference",
    },
  ])("$given, with $code", async ({ given, want, code }) => {
    expect(await resolveSchema("3.0.3", given)).toEqual({ schema: want, codes: [code] });
  });
});

describe("OpenAPI 3.1", () => {
  test.each([
    { given: `{ $ref: "#/components/schemas/Pet", minLength: 1 }`, want: { ...pet, minLength: 1 }, codes: [] },
    { given: "{ type: [string, 'null'] }", want: { type: ["string", "null"] }, codes: [] },
    { given: "{ type: string, nullable: true }", want: { type: ["string", "null"] }, codes: ["nullable-obsolete"] },
    { given: "{ examples: [a], example: b }", want: { examples: ["a", "b"] }, codes: [] },
    { given: "true", want: true, codes: [] },
    { given: "{ properties: [] }", want: {}, codes: ["keyword-ignored"] },
    { given: "{ required: true }", want: {}, codes: ["keyword-ignored"] },
    { given: "{ minLength: -1 }", want: {}, codes: ["keyword-ignored"] },
    { given: "{ type: int }", want: {}, codes: ["value-unknown"] },
    { given: "{ type: [string, text] }", want: { type: ["string"] }, codes: ["value-unknown"] },
    { given: "{ allOf: [7] }", want: { allOf: [{}] }, codes: ["type-mismatch"] },
    { given: "7", want: {}, codes: ["type-mismatch"] },
    { given: "{ $ref: 7 }", want: {}, codes: ["keyword-ignored"] },
    {
      given: "{ properties: { $ref: { type: string } } }",
      want: { properties: { $ref: { type: "string" } } },
      codes: [],
    },
    { given: "{ default: { nullable: true, $ref: x } }", want: { default: { nullable: true, $ref: "x" } }, codes: [] },
  ])("$given", async ({ given, want, codes }) => {
    expect(await resolveSchema("3.1.0", given)).toEqual({ schema: want, codes });
  });

  test("a property called __proto__ survives", async () => {
    const { schema } = await resolveSchema("3.1.0", "{ properties: { __proto__: { type: string } } }");
    expect(JSON.stringify(schema)).toBe('{"properties":{"__proto__":{"type":"string"}}}');
  });
});

describe("which schemas have a name", () => {
  test("the components in order, then what else is referred to, as it comes up", async () => {
    const { resolved, lines } = await resolveFolder({
      "api/api.yaml": `openapi: 3.1.0
paths:
  /p:
    get:
      responses:
        200: { description: d, content: { a/b: { schema: { $ref: "pets.yaml#/Pet" } } } }
        404: { description: d, content: { a/b: { schema: { type: string } } } }
components:
  schemas:
    Z: { $ref: "#/paths/~1p/get/responses/404/content/a~1b/schema" }
    A: { properties: { b: { type: integer }, c: { $ref: "#/components/schemas/A/properties/b" }, d: { $ref: whole.json } } }
`,
      "api/pets.yaml":
        "Pet: { properties: { toy: { $ref: '#/Toy' } } }\nToy: { $anchor: toy, properties: { maker: { $ref: '#toy' } } }\n",
      "api/whole.json": '{"type": "boolean"}',
    });
    expect(lines).toEqual([]);
    expect([...resolved.schemas.values()].map(({ id, name }) => `${id} ${name}`)).toEqual([
      "#/components/schemas/Z Z",
      "#/components/schemas/A A",
      "pets.yaml#/Pet Pet",
      "#/paths/~1p/get/responses/404/content/a~1b/schema schema",
      "#/components/schemas/A/properties/b b",
      "whole.json# whole",
      "pets.yaml#/Toy Toy",
    ]);
    expect(resolved.schemas.get("pets.yaml#/Toy")?.schema).toEqual({
      $anchor: "toy",
      properties: { maker: { $ref: "pets.yaml#/Toy" } },
    });
    expect(resolved.schemas.get("pets.yaml#/Toy")?.source).toEqual({ file: "api/pets.yaml", pointer: "/Toy" });
  });

  test("a mapping names them too, by name or by reference", async () => {
    const mapping = `{ cat: Cat, dog: "#/components/schemas/Dog", cow: Cow }`;
    const { resolved, lines } = await resolveFolder(
      withSchemas("3.1.0", `{ Pet: { discriminator: { propertyName: k, mapping: ${mapping} } }, Cat: {}, Dog: {} }`),
    );
    expect(resolved.schemas.get("#/components/schemas/Pet")?.schema).toEqual({
      discriminator: {
        propertyName: "k",
        mapping: { cat: "#/components/schemas/Cat", dog: "#/components/schemas/Dog" },
      },
    });
    expect(lines.map((line) => line.split(" ")[1])).toEqual(["mapping-not-found"]);
  });

  test("a recursive schema is none of our business, a circle of bare references is", async () => {
    const schemas = `{ Tree: { items: { $ref: "#/components/schemas/Tree" } }, A: { $ref: "#/components/schemas/B" }, B: { $ref: "#/components/schemas/A" } }`;
    const { resolved, diagnostics } = await resolveFolder(withSchemas("3.1.0", schemas));
    expect(diagnostics.map(({ code }) => code)).toEqual(["reference-cycle"]);
    expect(resolved.schemas.get("#/components/schemas/A")?.schema).toEqual({});
    expect(resolved.schemas.get("#/components/schemas/B")?.schema).toEqual({ $ref: "#/components/schemas/A" });
  });

  test("a reference that leads nowhere is left out and said once", async () => {
    const { resolved, lines } = await resolveFolder(
      withSchemas("3.1.0", `{ A: { $ref: "#/components/schemas/B", title: t } }`),
    );
    expect(lines).toEqual(["api.yaml:4:12 reference-not-found"]);
    expect(resolved.schemas.get("#/components/schemas/A")?.schema).toEqual({ title: "t" });
  });
});

describe("tuples as they were before JSON Schema 2020-12", () => {
  test.each([
    { given: "{ type: array, items: [{ type: string }] }", want: { type: "array", prefixItems: [{ type: "string" }] } },
    {
      given: "{ items: [{ type: string }], additionalItems: false }",
      want: { prefixItems: [{ type: "string" }], items: false },
    },
    { given: "{ type: array, items: [] }", want: { type: "array" } },
  ])("$given", async ({ given, want }) => {
    expect(await resolveSchema("3.0.3", given)).toEqual({ schema: want, codes: ["items-obsolete"] });
  });

  test("keep their references", async () => {
    const { resolved } = await resolveFolder(
      withSchemas("3.1.0", `{ S: { items: [${JSON.stringify(pet)}] }, Pet: {} }`),
    );
    const schema = resolved.schemas.get("#/components/schemas/S")?.schema as { prefixItems: { $ref: string }[] };
    expect(schema.prefixItems[0]).toEqual(pet);
  });
});
