/** What a Stainless configuration says, as settings. `test/cases/generate/stainless` has the client that one becomes. */
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { collectDiagnostics } from "../../../generator/diagnostic.js";
import { readDuration } from "../../../generator/stainless/client.js";
import { replaceSecurity } from "../../../generator/stainless/security.js";
import { readStainless } from "../../../generator/stainless/stainless.js";

function read(yaml: string) {
  const { report, diagnostics } = collectDiagnostics();
  const told = readStainless(parse(yaml), { file: "stainless.yml", pointer: "" }, report);
  return { told, codes: diagnostics.map(({ code, source }) => `${code} ${source?.pointer ?? ""}`) };
}

describe("settings", () => {
  test.each<{ readonly given: string; readonly want: object }>([
    { given: "organization: { name: dodo-payments }", want: { clientName: "DodoPayments" } },
    {
      given: "organization: { name: openai }\ncustom_casings: { openai: { pascal: OpenAI } }",
      want: { clientName: "OpenAI" },
    },
    { given: "organization: { name: 3scale }", want: {} },
    { given: "targets: { node: { package_name: acme } }", want: { packageName: "acme" } },
    { given: "targets: { node: { package_name: a }, typescript: { package_name: b } }", want: { packageName: "b" } },
    {
      given: "targets: { typescript: { production_repo: acme/acme.ts } }",
      want: { repository: "https://github.com/acme/acme.ts" },
    },
    {
      given: "targets: { typescript: { production_repo: acme/sdk#next } }",
      want: { repository: "https://github.com/acme/sdk" },
    },
    { given: "targets: { typescript: { production_repo: null } }", want: {} },
    { given: "settings: { license: MIT }", want: { license: "MIT" } },
    { given: "settings: { license: { name: BSD-3-Clause, contents: … } }", want: { license: "BSD-3-Clause" } },
    {
      given: "environments: { production: https://a.example, sandbox: https://b.example }",
      want: { environments: { production: "https://a.example", sandbox: "https://b.example" } },
    },
    { given: "client_settings: { default_env_prefix: ACME_ }", want: { variablePrefix: "ACME" } },
    { given: "client_settings: { idempotency: { header: X-Once } }", want: { idempotencyHeader: "X-Once" } },
    {
      given: "client_settings: { default_timeout: PT10M, default_retries: { max_retries: 0 } }",
      want: { timeout: 600_000, maxRetries: 0 },
    },
    {
      given: "client_settings: { opts: { api_key: { type: string, read_env: KEY, auth: { security_scheme: Key } } } }",
      want: { credentials: { Key: { option: "apiKey", variable: "KEY" } } },
    },
    {
      given: `client_settings:
  opts:
    id: { auth: { security_scheme: OAuth, role: client_id }, read_env: ID }
    secret: { auth: { security_scheme: OAuth, role: client_secret } }
    token: { auth: { security_scheme: OAuth, role: value } }`,
      want: {
        credentials: {
          OAuth: { option: "token", clientId: { option: "id", variable: "ID" }, clientSecret: { option: "secret" } },
        },
      },
    },
    { given: "multipart_settings: { array_format: brackets }", want: { formStyle: "brackets" } },
    {
      given: `resources:
  $shared: { models: { cat: { openapi_uri: Cat }, dog: { type: model, openapi_uri: "#/components/schemas/DogDto" } } }
  a: { models: { hen: { openapi_uri: Hen, skip: [typescript] }, pig: { openapi_uri: Pig, only: [node] } } }`,
      want: { models: { Cat: "Cat", DogDto: "Dog", Pig: "Pig" } },
    },
    {
      given:
        'resources: { $shared: { models: { api_url: "#/components/schemas/ApiUrlDto", cat: Cat, a~b: "#/components/schemas/a~1b" } } }',
      want: { models: { ApiUrlDto: "APIURL", Cat: "Cat", "a/b": "AB" } },
    },
  ])("$given", ({ given, want }) => {
    const { told, codes } = read(given);
    expect(told?.settings).toEqual(want);
    expect(codes).toEqual([]);
  });
});

describe("operations", () => {
  const pagination =
    "pagination: [{ name: c, type: cursor, request: { after: {} }, response: { data: { type: array }, next: {} } }]\n";
  const scheme = { kind: "cursor", parameter: "after", next: "next", items: "data" };
  test.each<{ readonly given: string; readonly want: object }>([
    {
      given: "a: { methods: { list: get /a } }",
      want: { call: "a.list", paginator: { schemes: [scheme], isTold: false } },
    },
    { given: "a: { methods: { create: post /a } }", want: { call: "a.create" } },
    {
      given: "a: { methods: { list: { endpoint: get /a, paginated: true } } }",
      want: { call: "a.list", paginator: { schemes: [scheme], isTold: true } },
    },
    {
      given: "a: { methods: { find: { endpoint: post /a, paginated: c } } }",
      want: { call: "a.find", paginator: { schemes: [scheme], isTold: true } },
    },
    {
      given: "a: { methods: { list: { endpoint: get /a, paginated: false } } }",
      want: { call: "a.list", paginator: false },
    },
    { given: "a: { subresources: { b_c: { methods: { go: post /a } } } }", want: { call: "a.b_c.go" } },
    { given: "$client: { methods: { ping: post /a } }", want: { call: "ping" } },
  ])("$given", ({ given, want }) => {
    const { told, codes } = read(`${pagination}resources: { ${given} }`);
    expect(Object.values(told?.operations ?? {})).toEqual([expect.objectContaining(want)]);
    expect(codes).toEqual([]);
  });

  test.each([
    { given: "a: { skip: true, methods: { list: get /a } }" },
    { given: "a: { skip: [typescript], subresources: { b: { methods: { list: get /a } } } }" },
    { given: "a: { methods: { list: { endpoint: get /a, skip: [node] } } }" },
    { given: "a: { methods: { list: { endpoint: get /a, only: [go] } } }" },
  ])("$given leaves it out", ({ given }) => {
    const { told } = read(`resources: { ${given} }`);
    expect(told?.operations).toEqual({});
    expect(told?.leftOut).toMatchObject([{ key: "GET /a", method: "GET", path: "/a" }]);
  });
});

test.each([
  { given: "[]", want: ["stainless-malformed "] },
  { given: "resources: []", want: ["stainless-malformed /resources"] },
  { given: "resources: { a: { methods: { list: 1 } } }", want: ["stainless-malformed /resources/a/methods/list"] },
  { given: "resources: { a: { methods: { list: /a } } }", want: ["stainless-malformed /resources/a/methods/list"] },
  { given: "resorces: {}", want: ["stainless-key-unknown /resorces"] },
  { given: "errors: { a: 1 }", want: ["stainless-key-lost /errors"] },
  { given: "errors: {}", want: [] },
  { given: "settings: { positional_params: false }", want: ["stainless-key-lost /settings/positional_params"] },
  { given: "query_settings: { array_format: repeat, nested_format: brackets }", want: [] },
  { given: "query_settings: { nested_format: dots }", want: ["stainless-key-lost /query_settings/nested_format"] },
  { given: "pagination: [{ name: a, type: fake_page }]", want: ["stainless-scheme-lost /pagination/0"] },
  {
    given: "client_settings: { opts: { tenant: { send_in_header: X } } }",
    want: ["stainless-key-lost /client_settings/opts/tenant"],
  },
  { given: "client_settings: { opts: { region: { server_variable: region } } }", want: [] },
  {
    given: "resources: { a: { methods: { x: { endpoint: get /a, paginated: p } } } }",
    want: ["stainless-scheme-missing /resources/a/methods/x/paginated"],
  },
  {
    given: "resources: { a: { methods: { x: get /a, y: GET /a } } }",
    want: ["stainless-endpoint-twice /resources/a/methods/y"],
  },
  { given: "resources: { webhooks: { methods: { unwrap: { type: webhook_unwrap } } } }", want: [] },
  {
    given: 'resources: { a: { models: { x: { type: alias, to: y }, z: "#/paths/~1a" } } }',
    want: ["stainless-key-lost /resources/a/models/x", "stainless-key-lost /resources/a/models/z"],
  },
  {
    given: "resources: { a: { methods: { x: { type: webhook_unwrap } } } }",
    want: ["stainless-key-lost /resources/a/methods/x"],
  },
])("of $given is told $want", ({ given, want }) => {
  expect(read(given).codes).toEqual(want);
});

test.each([
  { given: 90_000, want: 90_000 },
  { given: "PT1M30S", want: 90_000 },
  { given: "PT0.5S", want: 500 },
  { given: "PT1H", want: 3_600_000 },
  { given: "soon", want: undefined },
  { given: 0, want: undefined },
])("$given is $want ms", ({ given, want }) => {
  expect(readDuration(given)).toBe(want);
});

test("its security takes the place of the document's, scheme by scheme", () => {
  const { told } = read("security: [{ Key: [] }]\nsecurity_schemes: { Key: { type: http, scheme: bearer } }");
  const old = { securitySchemes: { Old: { type: "http", scheme: "basic" } }, schemas: {} };
  expect(told && replaceSecurity({ openapi: "3.1.0", components: old }, told)).toEqual({
    openapi: "3.1.0",
    security: [{ Key: [] }],
    components: { schemas: {}, securitySchemes: { ...old.securitySchemes, Key: { type: "http", scheme: "bearer" } } },
  });
});
