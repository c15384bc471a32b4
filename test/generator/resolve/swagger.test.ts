import { describe, expect, test } from "vitest";
import { resolveFolder } from "../load/folder.js";

const swagger = (text: string) => `swagger: "2.0"\n${text}`;

/** A document of one operation, in flow style so that its places are easy to count. */
const withOperation = (operation: string, more = "", path = "/p") =>
  swagger(`${more}paths:\n  ${path}:\n    post: ${operation}\n`);

describe("host, basePath and schemes become servers", () => {
  test.each([
    { given: "host: a.b\nbasePath: /v1\nschemes: [https]\n", want: ["https://a.b/v1"] },
    { given: "host: a.b:8080\n", want: ["https://a.b:8080"] },
    { given: "host: a.b\nbasePath: /\nschemes: [http, https, ws]\n", want: ["https://a.b", "http://a.b"] },
    { given: "host: a.b\nbasePath: v1/\nschemes: [http]\n", want: ["http://a.b/v1"] },
    { given: "host: https://a.b/\nschemes: [https]\n", want: ["https://a.b"] },
    { given: "basePath: /v1\n", want: ["/v1"] },
    { given: "", want: [] },
  ])("$given", async ({ given, want }) => {
    const { resolved, lines } = await resolveFolder(swagger(given));
    expect(lines).toEqual([]);
    expect(resolved.servers.map(({ url }) => url)).toEqual(want);
  });

  test.each([
    { given: "{ schemes: [http] }", want: ["http://a.b"] },
    { given: "{ schemes: [https] }", want: [] },
    { given: "{ schemes: [] }", want: [] },
    { given: "{}", want: [] },
  ])("an operation may have schemes of its own: $given", async ({ given, want }) => {
    const { resolved } = await resolveFolder(withOperation(given, "host: a.b\nschemes: [https]\n"));
    expect(resolved.operations[0]?.servers.map(({ url }) => url)).toEqual(want);
  });
});

describe("parameters", () => {
  const list = "type: array, items: { type: string }";
  test.each([
    {
      given: "{ name: a, in: query, type: integer, minimum: 1 }",
      want: { style: "form", schema: { type: "integer", minimum: 1 } },
    },
    { given: `{ name: a, in: query, ${list} }`, want: { style: "form", explode: false, schema: { type: "array" } } },
    { given: `{ name: a, in: query, ${list}, collectionFormat: multi }`, want: { style: "form", explode: true } },
    {
      given: `{ name: a, in: query, ${list}, collectionFormat: ssv }`,
      want: { style: "spaceDelimited", explode: false },
    },
    {
      given: `{ name: a, in: query, ${list}, collectionFormat: tsv }`,
      want: { style: "tabDelimited", explode: false },
    },
    {
      given: `{ name: a, in: query, ${list}, collectionFormat: pipes }`,
      want: { style: "pipeDelimited", explode: false },
    },
    { given: `{ name: a, in: header, ${list} }`, want: { style: "simple", explode: false } },
    {
      given: "{ name: a, in: query, type: string, enum: [x], x-enum-varnames: [X] }",
      want: { schema: { enum: ["x"], "x-enum-varnames": ["X"] } },
    },
    { given: "{ name: a, in: query, type: string, x-example: e }", want: { schema: { examples: ["e"] } } },
    { given: "{ name: a, in: query, schema: { type: string } }", want: { schema: { type: "string" } } },
    {
      given: "{ name: a, in: query, type: string, x-nullable: true, schema: { type: integer } }",
      want: { schema: { type: "string" } },
    },
  ])("$given", async ({ given, want }) => {
    const { resolved, lines } = await resolveFolder(withOperation(`{ parameters: [${given}] }`));
    expect(lines).toEqual([]);
    expect(resolved.operations[0]?.parameters[0]).toMatchObject(want);
  });

  test("a list in a path that commas do not separate is one text", async () => {
    const parameter = "name: a, in: path, required: true, type: array, items: {}, collectionFormat: pipes";
    const { resolved, lines } = await resolveFolder(
      withOperation(`{ parameters: [{ ${parameter} }] }`, "", "'/p/{a}'"),
    );
    expect(lines).toEqual(["api.yaml:4:87 collection-format-unsupported"]);
    expect(resolved.operations[0]?.parameters[0]).toMatchObject({ style: "simple", explode: false });
    expect(resolved.operations[0]?.parameters[0]?.schema).toEqual({ type: "string" });
    const described = withOperation(`{ parameters: [{ ${parameter}, description: d }] }`, "", "'/p/{a}'");
    const [operation] = (await resolveFolder(described)).resolved.operations;
    expect(operation?.parameters[0]?.schema).toEqual({ type: "string", description: "d" });
  });

  test("are referred to in the root", async () => {
    const more = "parameters: { A: { name: a, in: query, type: string } }\n";
    const { resolved, lines } = await resolveFolder(
      withOperation("{ parameters: [{ $ref: '#/parameters/A' }] }", more),
    );
    expect(lines).toEqual([]);
    expect(resolved.operations[0]?.parameters).toMatchObject([{ name: "a", source: { pointer: "/parameters/A" } }]);
  });
});

describe("a body", () => {
  test.each([
    { given: "consumes: [a/b, application/json], ", more: "", want: ["a/b", "application/json"] },
    { given: "", more: "consumes: [a/b]\n", want: ["a/b"] },
    { given: "consumes: [], ", more: "consumes: [a/b]\n", want: ["application/json"] },
    { given: "", more: "", want: ["application/json"] },
  ])("{ $given} beside “$more” is $want", async ({ given, more, want }) => {
    const parameter = "{ name: pet, in: body, description: d, required: true, schema: { $ref: '#/definitions/Pet' } }";
    const document = withOperation(`{ ${given}parameters: [${parameter}] }`, `${more}definitions: { Pet: {} }\n`);
    const { resolved, lines } = await resolveFolder(document);
    expect(lines).toEqual([]);
    const [operation] = resolved.operations;
    expect(operation?.parameters).toEqual([]);
    expect(operation?.requestBody).toMatchObject({ required: true, description: "d" });
    expect(operation?.requestBody?.content.map(({ type }) => type)).toEqual(want);
    expect(operation?.requestBody?.content[0]?.schema).toEqual({ $ref: "#/definitions/Pet" });
  });

  test.each([
    { given: "{ name: a, in: formData, type: string }", consumes: "", want: ["application/x-www-form-urlencoded"] },
    {
      given: "{ name: a, in: formData, type: string }",
      consumes: "multipart/form-data",
      want: ["multipart/form-data"],
    },
    { given: "{ name: a, in: formData, type: file }", consumes: "", want: ["multipart/form-data"] },
    {
      given: "{ name: a, in: formData, type: file }",
      consumes: "application/x-www-form-urlencoded",
      want: ["multipart/form-data"],
    },
    {
      given: "{ name: a, in: formData, type: string }",
      consumes: "application/json",
      want: ["application/x-www-form-urlencoded"],
    },
  ])("of $given is $want", async ({ given, consumes, want }) => {
    const { resolved, lines } = await resolveFolder(
      withOperation(`{ consumes: [${consumes}], parameters: [${given}] }`),
    );
    expect(lines).toEqual([]);
    expect(resolved.operations[0]?.requestBody?.content.map(({ type }) => type)).toEqual(want);
  });

  test("of a form has its fields as properties", async () => {
    const fields =
      "{ name: f, in: formData, type: file, required: true, description: d }, { name: l, in: formData, type: array, items: { type: string } }";
    const { resolved } = await resolveFolder(withOperation(`{ parameters: [${fields}] }`));
    const body = resolved.operations[0]?.requestBody;
    const schema = body?.content[0]?.schema;
    expect(body?.required).toBe(true);
    expect(schema).toEqual({
      type: "object",
      properties: {
        f: { type: "string", format: "binary", description: "d" },
        l: { type: "array", items: { type: "string" } },
      },
      required: ["f"],
    });
    expect(body?.content[0]?.encoding).toEqual(new Map([["l", { style: "form", explode: false, headers: [] }]]));
  });

  test("of an operation replaces that of its path, whatever its name", async () => {
    const item =
      "{ parameters: [{ name: a, in: body, schema: {} }], post: { parameters: [{ name: b, in: body, description: d, schema: {} }] } }";
    const { resolved, lines } = await resolveFolder(swagger(`paths: { /p: ${item} }\n`));
    expect(lines).toEqual([]);
    expect(resolved.operations[0]?.requestBody?.description).toBe("d");
  });

  test.each([
    { given: "{ name: b, in: body, schema: {} }", want: ["api.yaml:4:61 body-ambiguous"] },
    { given: "{ name: b, in: formData, type: string }", want: ["api.yaml:4:61 body-ambiguous"] },
    { given: "{ name: b, in: query, type: string }", want: [] },
  ])("there is only one: $given", async ({ given, want }) => {
    const body = "{ name: a, in: body, schema: {} }";
    expect((await resolveFolder(withOperation(`{ parameters: [${body}, ${given}] }`))).lines).toEqual(want);
  });
});

test("of two fields of a form with one name, the first counts", async () => {
  const fields = "{ name: a, in: formData, type: string }, { name: a, in: formData, type: integer }";
  const { resolved, lines } = await resolveFolder(withOperation(`{ parameters: [${fields}] }`));
  expect(lines).toEqual(["api.yaml:4:67 parameter-duplicate"]);
  expect(resolved.operations[0]?.requestBody?.content[0]?.schema).toMatchObject({
    properties: { a: { type: "string" } },
  });
});

describe("a response", () => {
  test.each([
    {
      given: "{ schema: { type: string } }",
      produces: "a/b, c/d",
      want: [{ type: "a/b", schema: { type: "string" } }, { type: "c/d" }],
    },
    { given: "{ schema: {} }", produces: "", want: [{ type: "application/json" }] },
    {
      given: "{ schema: { type: file } }",
      produces: "",
      want: [{ type: "*/*", schema: { type: "string", format: "binary" } }],
    },
    {
      given: "{ schema: { type: file } }",
      produces: "image/png",
      want: [{ type: "image/png", schema: { format: "binary" } }],
    },
    {
      given: "{ schema: {}, examples: { a/b: { $ref: gone } } }",
      produces: "a/b",
      want: [{ type: "a/b", examples: [{ $ref: "gone" }] }],
    },
    { given: "{ examples: { a/b: 1 } }", produces: "c/d", want: [{ type: "a/b", examples: [1] }] },
    { given: "{ description: none }", produces: "a/b", want: [] },
  ])("$given producing “$produces”", async ({ given, produces, want }) => {
    const { resolved, lines } = await resolveFolder(
      withOperation(`{ produces: [${produces}], responses: { 200: ${given} } }`),
    );
    expect(lines).toEqual([]);
    const content = resolved.operations[0]?.responses[0]?.content;
    expect(content).toHaveLength(want.length);
    expect(content).toMatchObject(want);
  });

  test("has headers that are their own schemas, and is referred to in the root", async () => {
    const more =
      "responses: { R: { headers: { X-A: { type: integer, description: d } }, schema: { $ref: '#/definitions/Pet' } } }\ndefinitions: { Pet: {} }\n";
    const { resolved, lines } = await resolveFolder(
      withOperation("{ responses: { 200: { $ref: '#/responses/R' } } }", more),
    );
    expect(lines).toEqual([]);
    expect(resolved.operations[0]?.responses[0]?.headers).toMatchObject([
      { name: "X-A", description: "d", schema: { type: "integer" } },
    ]);
  });
});

describe("schemas", () => {
  test.each([
    { given: "{ type: string, x-nullable: true }", want: { type: ["string", "null"], "x-nullable": true } },
    {
      given: "{ discriminator: kind, type: object }",
      want: { discriminator: { propertyName: "kind" }, type: "object" },
    },
    {
      given: "{ $ref: '#/definitions/Pet', x-nullable: true }",
      want: { "x-nullable": true, anyOf: [{ $ref: "#/definitions/Pet" }, { type: "null" }] },
    },
    { given: "{ type: integer, maximum: 1, exclusiveMaximum: true }", want: { type: "integer", exclusiveMaximum: 1 } },
    { given: "{ type: string, example: a }", want: { type: "string", examples: ["a"] } },
  ])("$given", async ({ given, want }) => {
    const { resolved } = await resolveFolder(swagger(`definitions: { S: ${given}, Pet: {} }\n`));
    expect(resolved.schemas.get("#/definitions/S")).toMatchObject({ name: "S", schema: want });
  });
});

describe("security definitions", () => {
  test.each([
    { given: "{ type: basic }", want: { kind: "http", scheme: "basic" } },
    { given: "{ type: apiKey, in: query, name: k }", want: { kind: "apiKey", place: "query", parameter: "k" } },
    ...[
      ["implicit", "implicit"],
      ["password", "password"],
      ["application", "clientCredentials"],
      ["accessCode", "authorizationCode"],
    ].map(([flow, name = ""]) => ({
      given: `{ type: oauth2, flow: ${flow}, tokenUrl: t, scopes: { a: b } }`,
      want: { kind: "oauth2", flows: new Map([[name, { tokenUrl: "t", scopes: new Map([["a", "b"]]) }]]) },
    })),
  ])("$given", async ({ given, want }) => {
    const { resolved, lines } = await resolveFolder(
      swagger(`securityDefinitions: { S: ${given} }\nsecurity: [{ S: [] }]\n`),
    );
    expect(lines).toEqual([]);
    expect(resolved.securitySchemes.get("S")).toMatchObject(want);
  });

  test.each([
    {
      given: "{ type: http, scheme: bearer }",
      want: ["api.yaml:2:41 keyword-foreign", "api.yaml:2:29 value-unknown"],
    },
    { given: "{ type: apiKey, in: query }", want: ["api.yaml:2:24 field-missing"] },
    { given: "{ type: apiKey, name: k }", want: ["api.yaml:2:24 field-missing"] },
    { given: "{ type: apiKey, name: k, in: body }", want: ["api.yaml:2:52 value-unknown"] },
    { given: "{ type: oauth2, flow: web, scopes: {} }", want: ["api.yaml:2:43 value-unknown"] },
    { given: "{ type: oauth2, scopes: {} }", want: ["api.yaml:2:24 field-missing"] },
  ])("$given is $want", async ({ given, want }) => {
    const { resolved, lines } = await resolveFolder(swagger(`securityDefinitions: { S: ${given} }\n`));
    expect(lines).toEqual(want);
    expect(resolved.securitySchemes.size).toBe(0);
  });
});

test("a document cut into files", async () => {
  const { resolved, lines } = await resolveFolder({
    "api.yaml": swagger(
      "info: { $ref: info.yaml }\npaths: { $ref: paths/all.yaml }\ndefinitions: { $ref: definitions/all.yaml }\n",
    ),
    "info.yaml": "title: T\n",
    "paths/all.yaml": "/pets: { $ref: pets.yaml }\n",
    "paths/pets.yaml": "get: { responses: { 200: { schema: { $ref: '../api.yaml#/definitions/Pet' } } } }\n",
    "definitions/all.yaml": "Pet: { $ref: pet.yaml }\n",
    "definitions/pet.yaml": "type: object\n",
  });
  expect(lines).toEqual([]);
  expect(resolved.info.title).toBe("T");
  expect(resolved.operations[0]).toMatchObject({ method: "GET", path: "/pets" });
  expect([...resolved.schemas.keys()]).toEqual(["definitions/all.yaml#/Pet", "definitions/pet.yaml#"]);
});
