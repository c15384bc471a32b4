import { describe, expect, test } from "vitest";
import { constantsOf, declarationsOf, operation, planDocument, resourceFiles, signaturesOf } from "./document.js";

interface Row {
  readonly given: string;
  readonly media?: string;
  readonly schema: string;
  readonly params: string;
  /** What `.body(…)` takes. */
  readonly part: string;
  /** What the operation says that it cannot do without. */
  readonly required?: string;
  readonly rest?: string;
  readonly address?: string;
  readonly optional?: boolean;
  readonly paths?: string;
}

const components = {
  schemas: {
    Cat: { type: "object", required: ["name"], properties: { name: { type: "string" } } },
    Dog: { type: "object", required: ["bark"], properties: { bark: { type: "string" } } },
    Toy: { type: "object", properties: { name: { type: "string" } } },
    Open: { type: "object", properties: { a: { type: "string" } }, additionalProperties: {} },
    Map: { type: "object", additionalProperties: { type: "number" } },
  },
};

async function planBody({ media = "application/json", schema, rest = "", address, optional }: Row) {
  const yaml = `
${rest}
requestBody: { required: ${!optional}, content: { ${media}: { schema: ${schema} } } }`;
  const { plan } = await planDocument({ ...operation(yaml, address), components });
  const declared = declarationsOf(plan);
  const name = Object.keys(declared).find((each) => each.endsWith("Params")) ?? "";
  const [method] = resourceFiles(plan).flatMap(({ classes }) => classes.flatMap(({ methods }) => methods));
  const signature = method ? (signaturesOf(method)[0] ?? "") : "";
  const [constant = ""] = Object.values(constantsOf(plan));
  return {
    params: declared[name],
    part: /body: (.*?)(?:; headers: .*)? }>$/.exec(signature)?.[1],
    required: /required: \[(.*?)\]/.exec(constant)?.[1],
    paths: /paths: (\{.*?\})/.exec(constant)?.[1],
  };
}

const cat = "{ $ref: '#/components/schemas/Cat' }";
const dog = "{ $ref: '#/components/schemas/Dog' }";
const toy = "{ $ref: '#/components/schemas/Toy' }";
const limit = "parameters: [{ name: limit, in: query, schema: { type: integer } }]";

describe("an object goes into params by its properties", () => {
  test.each<Row>([
    { given: "a model", schema: cat, params: "Cat", part: "ThingCreateParams", required: '"body.name"' },
    {
      given: "one that may be left out",
      optional: true,
      schema: cat,
      params: "Cat",
      part: "ThingCreateParams",
    },
    {
      given: "one that may be left out, and a query that may stand alone",
      optional: true,
      rest: limit,
      schema: cat,
      params: "{ limit?: number } & OptionalBody<Cat>",
      part: "Cat",
    },
    {
      given: "one that may be left out, with nothing required in it, and a query",
      optional: true,
      rest: limit,
      schema: toy,
      params: "Toy & { limit?: number }",
      part: "Toy",
    },
    {
      given: "a model and a query",
      rest: limit,
      schema: cat,
      params: "Cat & { limit?: number }",
      part: "Cat",
      required: '"body.name"',
    },
    {
      given: "one declared in place",
      rest: limit,
      schema: "{ type: object, required: [a], properties: { a: { type: string }, b: { type: [string, 'null'] } } }",
      params: "{ limit?: number; a: string; b?: string | null }",
      part: 'Omit<ThingCreateParams, "limit">',
      required: '"body.a"',
    },
    {
      given: "one declared in place that may be left out",
      optional: true,
      schema: "{ type: object, required: [a], properties: { a: { type: string } } }",
      params: "{ a: string }",
      part: "ThingCreateParams",
    },
    {
      given: "the same beside a query",
      optional: true,
      rest: limit,
      schema: "{ type: object, required: [a], properties: { a: { type: string } } }",
      params: "{ limit?: number } & OptionalBody<{ a: string }>",
      part: 'Pick<ThingCreateParams, "a">',
    },
    {
      given: "the same with other properties of any type",
      optional: true,
      rest: limit,
      schema: "{ type: object, required: [a], properties: { a: { type: string } }, additionalProperties: {} }",
      params: "{ limit?: number } & OptionalBody<{ a: string; [key: string]: unknown }>",
      part: "{ a: string; [key: string]: unknown }",
      paths: "{}",
    },
    {
      given: "none of whose properties is required",
      schema: "{ type: object, properties: { a: { type: string } } }",
      params: "{ a?: string }",
      part: "ThingCreateParams",
      required: '"body"',
    },
    {
      given: "one with other properties of any type, in a model",
      rest: limit,
      schema: "{ $ref: '#/components/schemas/Open' }",
      params: "Open & { limit?: number }",
      part: "Open",
      required: '"body"',
      paths: "{}",
    },
    {
      given: "the same, declared in place",
      rest: limit,
      schema: "{ type: object, required: [a], properties: { a: { type: string } }, additionalProperties: {} }",
      params: "{ limit?: number; a: string; [key: string]: unknown }",
      part: "{ a: string; [key: string]: unknown }",
      required: '"body.a"',
      paths: "{}",
    },
    {
      given: "a form",
      media: "application/x-www-form-urlencoded",
      schema: cat,
      params: "Cat",
      part: "ThingCreateParams",
      required: '"body.name"',
    },
    {
      given: "a file in a form",
      media: "multipart/form-data",
      schema: "{ type: object, required: [file], properties: { file: { type: string, format: binary } } }",
      params: "{ file: FileLike }",
      part: "ThingCreateParams",
      required: '"body.file"',
    },
  ])("$given", async (row) => {
    expect(await planBody({ address: "POST /things", ...row })).toEqual({
      params: row.params,
      part: row.part,
      required: row.required,
      // Without a path parameter, there is nothing to tell apart.
      paths: undefined,
    });
  });
});

describe("an object of one kind or another is joined to the rest", () => {
  test.each<Row>([
    {
      given: "a union",
      rest: limit,
      schema: `{ oneOf: [${cat}, ${dog}] }`,
      params: "(Cat | Dog) & { limit?: number }",
      part: "Cat | Dog",
      required: '"body"',
    },
    {
      given: "a union alone",
      schema: `{ oneOf: [${cat}, ${dog}] }`,
      params: "Cat | Dog",
      part: "ThingCreateParams",
      required: '"body"',
    },
    {
      given: "a union that may be left out",
      optional: true,
      schema: `{ oneOf: [${cat}, ${dog}] }`,
      params: "Cat | Dog",
      part: "ThingCreateParams",
    },
    {
      given: "a union that may be left out, beside a query",
      optional: true,
      rest: limit,
      schema: `{ oneOf: [${cat}, ${dog}] }`,
      params: "{ limit?: number } & OptionalBody<Cat | Dog>",
      part: "Cat | Dog",
    },
    {
      given: "a union of objects in which nothing is required, beside a query",
      optional: true,
      rest: limit,
      schema: `{ oneOf: [${toy}, { $ref: '#/components/schemas/Open' }] }`,
      params: "(Toy | Open) & { limit?: number }",
      part: "Toy | Open",
    },
    {
      given: "an intersection",
      schema: `{ allOf: [${cat}, { type: object, required: [b], properties: { b: { type: string } } }] }`,
      params: "Cat & { b: string }",
      part: "ThingCreateParams",
      required: '"body.name", "body.b"',
    },
    {
      given: "a map",
      schema: "{ type: object, additionalProperties: { type: number } }",
      params: "{ [key: string]: number }",
      part: "ThingCreateParams",
      required: '"body"',
    },
    {
      given: "a map that is a model",
      schema: "{ $ref: '#/components/schemas/Map' }",
      params: "MapModel",
      part: "ThingCreateParams",
      required: '"body"',
    },
  ])("$given", async ({ params, part, required, ...row }) => {
    expect(await planBody({ params, part, ...row })).toMatchObject({ params, part, required });
  });

  test("a map keeps a key that is called as the path's parameter", async () => {
    const schema = "{ type: object, additionalProperties: { type: number } }";
    const { params, paths } = await planBody({
      given: "",
      schema,
      address: "POST /things/{id}/sizes",
      params: "",
      part: "",
    });
    expect([params, paths]).toEqual(["{ [key: string]: number }", "{}"]);
  });
});

describe("anything else is params.body", () => {
  const map = "{ type: object, additionalProperties: { type: number } }";
  test.each<Row>([
    {
      given: "an array",
      schema: `{ type: array, items: ${cat} }`,
      params: "{ body: Cat[] }",
      part: "Cat[]",
      required: '"body"',
    },
    {
      given: "one that may be left out",
      optional: true,
      schema: `{ type: array, items: ${cat} }`,
      params: "{ body?: Cat[] }",
      part: "Cat[]",
    },
    { given: "a string", schema: "{ type: string }", params: "{ body: string }", part: "string", required: '"body"' },
    {
      given: "an object or null",
      schema: `{ oneOf: [${cat}, { type: 'null' }] }`,
      params: "{ body: Cat | null }",
      part: "Cat | null",
      required: '"body"',
    },
    {
      given: "text",
      media: "text/plain",
      schema: "{ type: string }",
      params: "{ body: string }",
      part: "string",
      required: '"body"',
    },
    {
      given: "bytes",
      media: "application/octet-stream",
      schema: "{ type: string, format: binary }",
      params: "{ body: FileLike }",
      part: "FileLike",
      required: '"body"',
    },
    {
      given: "bytes that no schema describes",
      media: "image/png",
      schema: "{}",
      params: "{ body: FileLike }",
      part: "FileLike",
      required: '"body"',
    },
    {
      given: "a map beside a query",
      rest: limit,
      schema: map,
      params: "{ limit?: number; body: { [key: string]: number } }",
      part: "{ [key: string]: number }",
      required: '"body"',
    },
    {
      given: "a map beside an earlier part of the path",
      address: "POST /things/{id}/parts/{part}/sizes",
      schema: map,
      params: "{ id: string; body: { [key: string]: number } }",
      part: "{ [key: string]: number }",
      required: '"body"',
    },
    { given: "anything at all", schema: "{}", params: "{ body: unknown }", part: "unknown", required: '"body"' },
  ])("$given", async ({ params, part, required, ...row }) => {
    expect(await planBody({ params, part, ...row })).toMatchObject({ params, part, required });
  });
});
