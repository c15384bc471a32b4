import { describe, expect, test } from "vitest";
import { resolveFolder } from "../load/folder.js";

/** A document of one path item, in flow style so that its places are easy to count. */
const withPath = (path: string, item: string, more = "") => `openapi: 3.1.0\n${more}paths:\n  ${path}:\n    ${item}\n`;

describe("parameters", () => {
  test.each([
    {
      given: "{ name: a, in: query }",
      want: { place: "query", style: "form", explode: true, required: false, schema: true },
    },
    { given: "{ name: a, in: cookie }", want: { place: "cookie", style: "form", explode: true } },
    { given: "{ name: a, in: header }", want: { place: "header", style: "simple", explode: false } },
    { given: "{ name: a, in: query, style: deepObject }", want: { style: "deepObject", explode: false } },
    { given: "{ name: a, in: query, explode: false }", want: { style: "form", explode: false } },
    { given: "{ name: a, in: query, schema: { type: integer } }", want: { schema: { type: "integer" } } },
    {
      given: "{ name: a, in: query, content: { application/json: { schema: { type: object } } } }",
      want: { mediaType: "application/json", schema: { type: "object" } },
    },
    { given: "{ name: a, in: query, example: 1, examples: { b: { value: 2 } } }", want: { examples: [1, 2] } },
    { given: "{ name: a, in: querystring, content: { x/y: {} } }", want: { place: "querystring", mediaType: "x/y" } },
  ])("$given", async ({ given, want }) => {
    const { resolved, lines } = await resolveFolder(withPath("/p", `get: { parameters: [${given}] }`));
    expect(lines).toEqual([]);
    expect(resolved.operations[0]?.parameters[0]).toMatchObject(want);
  });

  test("those of the path come first, unless the operation has its own", async () => {
    const item = `{ parameters: [{ name: a, in: query }, { name: b, in: query }], get: { parameters: [{ name: c, in: query }, { name: a, in: query, required: true }] } }`;
    const { resolved } = await resolveFolder(withPath("/p", item));
    const parameters = resolved.operations[0]?.parameters ?? [];
    expect(parameters.map(({ name, required }) => `${name} ${required}`)).toEqual(["b false", "c false", "a true"]);
  });

  test.each([
    { path: "/p/{id}", parameters: "", names: ["id"], want: ["api.yaml:4:5 path-parameter-missing"] },
    {
      path: "/p",
      parameters: "{ name: id, in: path, required: true }",
      names: [],
      want: ["api.yaml:4:26 path-parameter-unused"],
    },
    {
      path: "/p/{id}",
      parameters: "{ name: id, in: path }",
      names: ["id"],
      want: ["api.yaml:4:26 path-parameter-optional"],
    },
    { path: "/p", parameters: "{ name: Accept, in: header }", names: [], want: ["api.yaml:4:26 parameter-reserved"] },
    {
      path: "/p",
      parameters: "{ name: authorization, in: header }",
      names: [],
      want: ["api.yaml:4:26 parameter-reserved"],
    },
    {
      path: "/p",
      parameters: "{ name: a, in: query }, { name: a, in: query }",
      names: ["a"],
      want: ["api.yaml:4:50 parameter-duplicate"],
    },
    { path: "/p", parameters: "{ name: a }", names: [], want: ["api.yaml:4:26 field-missing"] },
    { path: "/p", parameters: "{ name: a, in: body }", names: [], want: ["api.yaml:4:37 value-unknown"] },
    {
      path: "/p",
      parameters: "{ name: a, in: query, style: matrix }",
      names: ["a"],
      want: ["api.yaml:4:48 value-unknown"],
    },
    { path: "/p", parameters: "7", names: [], want: ["api.yaml:4:26 type-mismatch"] },
  ])("$path with [$parameters]", async ({ path, parameters, names, want }) => {
    const { resolved, lines } = await resolveFolder(withPath(path, `get: { parameters: [ ${parameters} ] }`));
    expect(lines).toEqual(want);
    expect(resolved.operations[0]?.parameters.map(({ name }) => name)).toEqual(names);
  });

  test("one that the path has and nobody describes is a required string", async () => {
    const { resolved, diagnostics } = await resolveFolder(withPath("/p/{id}", "get: {}"));
    expect(resolved.operations[0]?.parameters[0]).toMatchObject({
      place: "path",
      required: true,
      schema: { type: "string" },
    });
    expect(diagnostics[0]?.message).toBe(
      "The path /p/{id} has {id}, but no path parameter describes it; it is treated as a required string.",
    );
  });
});

test.each([
  { given: "X-A", place: "header", want: ["x-a"] },
  { given: "A", place: "query", want: ["A", "x-a"] },
  { given: "x-a", place: "query", want: ["x-a"] },
])("names have no case in headers alone: $given in the $place", async ({ given, place, want }) => {
  const item = `{ parameters: [{ name: ${given}, in: ${place} }], get: { parameters: [{ name: x-a, in: ${place} }] } }`;
  const { resolved } = await resolveFolder(withPath("/p", item));
  expect(resolved.operations[0]?.parameters.map(({ name }) => name)).toEqual(want);
});

test.each([
  { given: "", want: [false, undefined] },
  { given: "deprecated: true", want: [true, undefined] },
  { given: "x-deprecated: true", want: [true, undefined] },
  { given: "x-deprecated: ' Use b. '", want: [true, "Use b."] },
  { given: "deprecated: true, x-deprecated: ' '", want: [true, undefined] },
  { given: "deprecated: false, x-deprecated: Use b.", want: [false, undefined] },
  { given: "deprecated: true, x-speakeasy-deprecation-message: Use c., x-deprecated: Use b.", want: [true, "Use c."] },
  { given: "x-speakeasy-deprecation-message: Use c.", want: [false, undefined] },
])("what is deprecated, and why: { $given }", async ({ given, want }) => {
  const { resolved } = await resolveFolder(withPath("/p", `get: { parameters: [{ name: a, in: query, ${given} }] }`));
  const [parameter] = resolved.operations[0]?.parameters ?? [];
  expect([parameter?.deprecated, parameter?.deprecation]).toEqual(want);
});

describe("security", () => {
  const schemes = "components: { securitySchemes: { Key: { type: http, scheme: Bearer } } }\n";
  test.each([
    { given: "{}", want: [["Key"]] },
    { given: "{ security: [] }", want: [] },
    { given: "{ security: [{}] }", want: [[]] },
    { given: "{ security: [{ Key: [a] }, {}] }", want: [["Key"], []] },
  ])("of an operation $given", async ({ given, want }) => {
    const { resolved, lines } = await resolveFolder(
      withPath("/p", `get: ${given}`, `${schemes}security: [{ Key: [] }]\n`),
    );
    expect(lines).toEqual([]);
    expect(resolved.operations[0]?.security.map((requirement) => [...requirement.keys()])).toEqual(want);
    expect(resolved.securitySchemes.get("Key")).toMatchObject({ kind: "http", scheme: "bearer" });
  });

  test("a scheme that is not there", async () => {
    const { diagnostics, lines } = await resolveFolder(withPath("/p", "get: { security: [{ Keys: [] }] }", schemes));
    expect(lines).toEqual(["api.yaml:5:25 security-scheme-missing"]);
    expect(diagnostics[0]?.message).toBe("There is no security scheme Keys. Did you mean “Key”?");
  });
});

describe("servers", () => {
  const root = "servers: [{ url: https://root, variables: { v: { default: a, enum: [a, b] } } }]\n";
  test.each([
    { given: "get: {}", want: [] },
    { given: "{ servers: [{ url: https://path }], get: {} }", want: ["https://path"] },
    { given: "{ servers: [{ url: https://path }], get: { servers: [{ url: https://own }] } }", want: ["https://own"] },
  ])("$given", async ({ given, want }) => {
    const { resolved } = await resolveFolder(withPath("/p", given, root));
    expect(resolved.operations[0]?.servers.map(({ url }) => url)).toEqual(want);
    expect(resolved.servers[0]?.variables.get("v")).toEqual({ default: "a", enum: ["a", "b"] });
  });
});

test("every method is an operation, in the document's order", async () => {
  const item = "{ trace: {}, query: {}, get: {}, additionalOperations: { COPY: {} }, x-get: {}, summary: s }";
  const { resolved } = await resolveFolder(withPath("/p", item));
  expect(resolved.operations.map(({ method }) => method)).toEqual(["TRACE", "QUERY", "GET", "COPY"]);
});

test("webhooks of both names", async () => {
  const { resolved } = await resolveFolder(
    "openapi: 3.1.0\nwebhooks: { a: { post: {} } }\nx-webhooks: { 'b.{c}': { post: {} } }\n",
  );
  expect(resolved.webhooks.map(({ path, method }) => `${method} ${path}`)).toEqual(["POST a", "POST b.{c}"]);
});

describe("responses", () => {
  test.each([
    { given: "200", want: ["200"] },
    { given: "4xx", want: ["4XX"] },
    { given: "default", want: ["default"] },
    { given: "x-note", want: [] },
  ])("$given", async ({ given, want }) => {
    const { resolved, lines } = await resolveFolder(
      withPath("/p", `get: { responses: { ${given}: { description: d } } }`),
    );
    expect(resolved.operations[0]?.responses.map(({ status }) => status)).toEqual(want);
    expect(lines).toEqual([]);
  });

  test("a status that is none", async () => {
    const { lines } = await resolveFolder(withPath("/p", "get: { responses: { ok: {} } }"));
    expect(lines).toEqual(["api.yaml:4:25 status-unknown"]);
  });
});

describe("references to what is no schema", () => {
  const components = `components:
  parameters: { P: { name: p, in: query }, Loop: { $ref: "#/components/parameters/Pool" }, Pool: { $ref: "#/components/parameters/Loop" } }
  responses: { R: { description: r, content: { a/b: { schema: { type: string } } } }, Q: { $ref: "#/components/responses/R" } }
  requestBodies: { B: { content: { a/b: {} } } }
  headers: { H: { schema: { type: integer } } }
  examples: { E: { value: 1 } }
`;
  test("are replaced by what they name", async () => {
    const operation = `get:
      parameters: [{ $ref: "#/components/parameters/P", description: over }]
      requestBody: { $ref: "#/components/requestBodies/B" }
      responses:
        200: { $ref: "#/components/responses/Q" }
        404: { description: d, headers: { X: { $ref: "#/components/headers/H" } }, content: { a/b: { examples: { e: { $ref: "#/components/examples/E" } } } } }`;
    const { resolved, lines } = await resolveFolder(withPath("/p", operation, components));
    expect(lines).toEqual([]);
    expect(resolved.operations[0]).toMatchObject({
      parameters: [{ name: "p", description: "over", source: { pointer: "/components/parameters/P" } }],
      requestBody: { content: [{ type: "a/b" }] },
      responses: [
        { description: "r", content: [{ schema: { type: "string" } }] },
        { headers: [{ name: "X", schema: { type: "integer" } }], content: [{ examples: [1] }] },
      ],
    });
  });

  test("one that leads back to itself is said once where it stands", async () => {
    const { resolved, diagnostics } = await resolveFolder(
      withPath("/p", 'get: { parameters: [{ $ref: "#/components/parameters/Loop" }] }', components),
    );
    expect(diagnostics.map(({ code }) => code)).toEqual(["reference-cycle"]);
    expect(resolved.operations[0]?.parameters).toEqual([]);
  });

  test("a path item in a file of its own, with an operation beside the reference", async () => {
    const { resolved, lines } = await resolveFolder({
      "api.yaml": withPath(
        "/p/{id}",
        "{ $ref: paths/p.yaml, post: { responses: { 200: { $ref: '#/components/responses/R' } } } }",
        components,
      ),
      "paths/p.yaml":
        "parameters: [{ name: id, in: path, required: true }]\nget: { operationId: get }\npost: { operationId: theirs }\n",
    });
    expect(lines).toEqual([]);
    expect(resolved.operations.map(({ method, parameters }) => `${method} ${parameters.length}`)).toEqual([
      "GET 1",
      "POST 1",
    ]);
  });
});

test("what is wrong with a parameter is said once, however often it is used", async () => {
  const use = 'get: { parameters: [{ $ref: "#/components/parameters/P" }] }';
  const { lines } = await resolveFolder(
    `openapi: 3.1.0\ncomponents: { parameters: { P: { name: p } } }\npaths: { /a: { ${use} }, /b: { ${use} } }\n`,
  );
  expect(lines).toEqual(["api.yaml:2:29 field-missing"]);
});

const pathParameter = (name: string) => `get: { parameters: [{ name: ${name}, in: path, required: true }] }`;

test.each([
  {
    given: "the same operationId",
    paths: "{ /a: { get: { operationId: x } }, /b: { get: { operationId: x } } }",
    want: "operation-id-duplicate",
  },
  {
    given: "the same path",
    paths: `{ '/a/{b}': { ${pathParameter("b")} }, '/a/{c}': { ${pathParameter("c")} } }`,
    want: "path-ambiguous",
  },
  { given: "no slash", paths: "{ a: {} }", want: "path-without-slash" },
])("$given is $want", async ({ paths, want }) => {
  const { diagnostics } = await resolveFolder(`openapi: 3.1.0\npaths: ${paths}\n`);
  expect(diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toEqual([`warning ${want}`]);
});

test.each([
  { path: "/a?b={b}", parameters: "{ name: b, in: query }", want: "/a", codes: ["path-with-query"] },
  { path: "/a?b={c}&x=1", parameters: "{ name: c, in: query }", want: "/a?x=1", codes: ["path-with-query"] },
  { path: "/a?b={b}", parameters: "{ name: b, in: path, required: true }", want: "/a?b={b}", codes: [] },
  { path: "/a?b={b}", parameters: "", want: "/a?b={b}", codes: ["path-parameter-missing"] },
])("the path $path with [$parameters]", async ({ path, parameters, want, codes }) => {
  const { resolved, diagnostics } = await resolveFolder(withPath(`'${path}'`, `get: { parameters: [${parameters}] }`));
  expect(resolved.operations[0]?.path).toBe(want);
  expect(diagnostics.map(({ code }) => code)).toEqual(codes);
});

test("two paths that differ in the names of their parameters share no method", async () => {
  const paths = `{ '/a/{b}': { ${pathParameter("b")} }, '/a/{c}': { ${pathParameter("c").replace("get", "put")} } }`;
  expect((await resolveFolder(`openapi: 3.1.0\npaths: ${paths}\n`)).lines).toEqual([]);
});

test("a key of x-webhooks that begins with x- is no webhook", async () => {
  const { resolved, lines } = await resolveFolder("openapi: 3.0.0\nx-webhooks: { added: { post: {} }, x-sdk: true }\n");
  expect(lines).toEqual([]);
  expect(resolved.webhooks.map(({ path }) => path)).toEqual(["added"]);
});
