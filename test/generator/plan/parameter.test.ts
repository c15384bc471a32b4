import { describe, expect, test } from "vitest";
import { constantsOf, declarationsOf, operation, planDocument, resourceFiles, signaturesOf } from "./document.js";

async function planOne(yaml: string, address?: string) {
  const { plan, diagnostics } = await planDocument(operation(yaml, address));
  const declared = declarationsOf(plan);
  const name = Object.keys(declared).find((each) => each.endsWith("Params"));
  const [constant] = Object.values(constantsOf(plan));
  const [first] = resourceFiles(plan).flatMap(({ classes }) => classes.flatMap(({ methods }) => methods));
  const renamed = diagnostics.filter(({ code }) => code === "parameter-renamed").map(({ message }) => message);
  return {
    params: name && declared[name],
    constant: constant ?? "",
    signature: first ? signaturesOf(first)[0] : "",
    renamed,
  };
}

const body = (schema: string) =>
  `requestBody: { required: true, content: { application/json: { schema: ${schema} } } }`;

describe("params are one flat object", () => {
  test.each([
    { given: "nothing", yaml: "summary: none", want: undefined },
    {
      given: "every place",
      yaml: `
parameters:
  - { name: limit, in: query, schema: { type: integer } }
  - { name: X-Trace, in: header, required: true, schema: { type: string } }
  - { name: session, in: cookie, schema: { type: string } }
${body("{ type: object, required: [name], properties: { name: { type: string } } }")}`,
      want: '{ limit?: number; "X-Trace": string; session?: string; name: string }',
    },
    {
      given: "headers that the runtime owns",
      yaml: `
parameters:
  - { name: Authorization, in: header, schema: { type: string } }
  - { name: ACCEPT, in: header, schema: { type: string } }
  - { name: content-type, in: header, schema: { type: string } }
  - { name: Idempotency-Key, in: header, required: true, schema: { type: string } }`,
      want: undefined,
    },
    {
      given: "a name that ends in []",
      yaml: 'parameters: [{ name: "tags[]", in: query, schema: { type: array, items: { type: string } } }]',
      want: "{ tags?: string[] }",
    },
    {
      given: "a name that is nothing but []",
      yaml: 'parameters: [{ name: "[]", in: query, schema: { type: string } }]',
      want: '{ "[]"?: string }',
    },
  ])("$given", async ({ yaml, want }) => {
    const { params, renamed } = await planOne(yaml);
    expect(params).toBe(want);
    expect(renamed).toEqual([]);
  });
});

describe("one name in two places", () => {
  const schema = "schema: { type: string }";
  test.each([
    {
      given: "body and query",
      yaml: `
parameters: [{ name: name, in: query, ${schema} }]
${body("{ type: object, properties: { name: { type: boolean } } }")}`,
      want: "{ query_name?: string; name?: boolean }",
      renamed: ["name", "query", "query_name"],
    },
    {
      given: "query and header",
      yaml: `parameters: [{ name: name, in: header, ${schema} }, { name: name, in: query, schema: { type: boolean } }]`,
      want: "{ name?: boolean; header_name?: string }",
      renamed: ["name", "header", "header_name"],
    },
    {
      given: "query and cookie",
      yaml: `parameters: [{ name: name, in: cookie, ${schema} }, { name: name, in: query, schema: { type: boolean } }]`,
      want: "{ name?: boolean; cookie_name?: string }",
      renamed: ["name", "cookie", "cookie_name"],
    },
    {
      given: "query and an earlier part of the path",
      address: "POST /things/{name}/parts/{part}",
      yaml: `parameters: [{ name: name, in: query, schema: { type: boolean } }]`,
      want: "{ path_name: string; name?: boolean }",
      renamed: ["name", "path", "path_name"],
    },
    {
      given: "with and without []",
      yaml: `parameters: [{ name: name, in: query, ${schema} }, { name: "name[]", in: query, schema: { type: boolean } }]`,
      want: "{ name?: string; query_name?: boolean }",
      renamed: ["name", "query", "query_name"],
    },
    {
      given: "a body as a whole, and a parameter called body",
      yaml: `
parameters: [{ name: body, in: query, ${schema} }]
${body("{ type: array, items: { type: string } }")}`,
      want: "{ query_body?: string; body: string[] }",
      renamed: ["body", "query", "query_body"],
    },
  ])("$given: the other is written with its place, and the generator says so", async (row) => {
    const { params, renamed } = await planOne(row.yaml, row.address);
    expect(params).toBe(row.want);
    const [name, place, chosen] = row.renamed;
    expect(renamed).toEqual([
      expect.stringContaining(`“${name}”; the one in the ${place} is named “${chosen}” in params.`) as string,
    ]);
  });

  test("the last path parameter is positional, and so meets no other", async () => {
    const yaml = body("{ type: object, required: [id], properties: { id: { type: boolean } } }");
    const { params, signature, constant, renamed } = await planOne(yaml, "POST /things/{id}/copy");
    expect(params).toBe("{ id: boolean }");
    expect(signature).toContain("copy(id: string, params: ThingCopyParams)");
    expect(constant).toContain("paths: {}");
    expect(renamed).toEqual([]);
  });

  test("a read-only property of the body is in nobody's way", async () => {
    const yaml = `
parameters: [{ name: id, in: query, ${schema} }]
${body("{ type: object, properties: { id: { type: string, readOnly: true }, name: { type: string } } }")}`;
    expect((await planOne(yaml)).params).toBe("{ id?: string; name?: string }");
  });
});

test.each([
  { given: "GET /a/{a}/b/{b}/c/{c}", params: "{ a: string; b: string }", last: "c" },
  { given: "GET /{tenant}/users/{user_id}", params: "{ tenant: string }", last: "userId" },
  { given: "GET /compare/{left}/{right}", params: "{ left: string }", last: "right" },
  { given: "GET /users/{user_id}", params: undefined, last: "userId" },
])("$given: earlier path parameters are members of params, the last one is positional", async (row) => {
  const { params, signature } = await planOne("summary: none", row.given);
  expect(params).toBe(row.params);
  expect(signature).toMatch(new RegExp(`\\(${row.last}: string`));
});

test("path parameters are in the path's order, whatever the document's is", async () => {
  const { plan } = await planDocument({
    paths: {
      "/a/{a}/b/{b}": {
        get: {
          parameters: ["b", "a"].map((name) => ({ name, in: "path", required: true, schema: { type: "string" } })),
          responses: {},
        },
      },
    },
  });
  expect(declarationsOf(plan)["BRetrieveParams"]).toBe("{ a: string }");
});
