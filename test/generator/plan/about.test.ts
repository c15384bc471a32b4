import { describe, expect, test } from "vitest";
import type { PlanSettings } from "../../../generator/plan/settings.js";
import { planDocument, planYaml, routes } from "./document.js";

async function about(info: string, settings?: PlanSettings) {
  return (await planYaml(`info: { version: "1", ${info} }`, settings)).plan.package;
}

describe("the package's name", () => {
  test.each([
    { given: "title: License Keys API", want: "license-keys" },
    { given: "title: 3D Models", want: "api3d-models" },
    { given: "title: Клиенты", want: "api-client" },
    { given: "title: Я Shop", want: "shop" },
  ])("$given: $want", async ({ given, want }) => {
    expect((await about(given)).name).toBe(want);
  });

  test("the settings win", async () => {
    const settings = { packageName: "@acme/pay", packageVersion: "2.0.0", license: "ISC", openapi: true };
    const { name, version, license, openapi } = await about("title: Acme, license: { name: MIT }", settings);
    expect({ packageName: name, packageVersion: version, license, openapi }).toEqual(settings);
  });
});

test.each<{ readonly given: PlanSettings }>([
  { given: { author: "Acme <sdk@acme.com> (https://acme.com)" } },
  { given: { homepage: "https://acme.com/docs" } },
  { given: { keywords: ["acme", "payments"] } },
  // Who answers for an API need not be who publishes a client of it.
  { given: {} },
])("who publishes the package is in the settings alone: $given", async ({ given }) => {
  const document = "title: Acme, contact: { name: Acme, email: api@acme.com, url: https://acme.com }";
  const { author, homepage, keywords } = await about(document, given);
  expect({ author, homepage, keywords }).toEqual({
    author: undefined,
    homepage: undefined,
    keywords: undefined,
    ...given,
  });
});

test.each([
  { given: "title: Acme", want: "UNLICENSED" },
  { given: "title: Acme, license: { name: MIT }", want: "MIT" },
  { given: "title: Acme, license: { name: The MIT License }", want: "MIT" },
  { given: "title: Acme, license: { name: Apache 2.0 }", want: "Apache-2.0" },
  { given: "title: Acme, license: { name: 'Apache License, Version 2.0' }", want: "Apache-2.0" },
  { given: "title: Acme, license: { name: bsd-3-clause }", want: "BSD-3-Clause" },
  { given: "title: Acme, license: { name: Ours, identifier: MPL-2.0 }", want: "MPL-2.0" },
  { given: "title: Acme, license: { name: MIT License with restrictions }", want: "UNLICENSED" },
  { given: "title: Acme, license: { name: Proprietary }", want: "UNLICENSED" },
])("$given: $want", async ({ given, want }) => {
  expect((await about(given)).license).toBe(want);
});

test.each([
  { given: "Acme", want: "TypeScript client of the Acme API" },
  { given: "Acme API", want: "TypeScript client of the Acme API" },
  { given: "The Acme Api", want: "TypeScript client of the Acme API" },
])("“$given”: $want", async ({ given, want }) => {
  expect((await about(`title: ${given}`)).description).toBe(want);
});

describe("what the README shows", () => {
  const item = "content: { application/json: { schema: { $ref: '#/components/schemas/Key' } } }";
  test("a list with pages, a write to an item of it, the simplest read", async () => {
    const { plan } = await planYaml(`
servers: [{ url: "https://a.example", description: Test }, { url: "https://b.example", description: Live }]
paths:
  /pets: { post: { requestBody: { ${item} }, responses: {} } }
  /keys:
    get:
      parameters: [{ name: page, in: query, schema: { type: integer, minimum: 1 } }]
      responses:
        "200": { description: "", content: { application/json: { schema: { type: object, properties: { items: { type: array, items: { $ref: "#/components/schemas/Key" } } } } } } }
  /keys/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get: { responses: { "200": { description: "", ${item} } } }
    patch: { requestBody: { required: true, ${item} }, responses: { "204": { description: "" }, "404": { description: "None.\\nAt all." }, default: { description: "" } } }
components:
  schemas: { Key: { type: object, properties: { name: { type: string } } } }
  securitySchemes: { API_KEY: { type: http, scheme: bearer } }
`);
    const { credentials, environments, first, list, failing, model } = plan.package.readme;
    expect(credentials).toEqual([{ option: "bearerToken", variable: "TEST_API_KEY" }]);
    expect(environments).toEqual(["test", "live"]);
    const methods = [first, list, failing].map((sample) => sample?.call.map(({ name }) => name).join("."));
    expect(methods).toEqual(["keys.retrieve", "keys.list", "keys.update"]);
    expect([first, list, failing].map((sample) => sample?.result)).toEqual(["key", "page", "key"]);
    expect(failing?.statuses).toEqual([
      { status: "404", description: "None." },
      { status: "default", description: "" },
    ]);
    expect(model).toBe("Key");
  });

  test("nothing of an API without operations", async () => {
    expect((await planYaml("")).plan.package.readme).toEqual({
      baseVariable: "TEST_BASE_URL",
      credentials: [],
      environments: [],
    });
  });
});

test("api.md has a line for every method", async () => {
  const { plan } = await planDocument(routes("GET /ping", "GET /keys", "GET /a/{x}/keys/{class}"));
  expect(plan.package.methods.map(({ signature, result, errors, file }) => [signature, result, errors, file])).toEqual([
    ["client.ping()", "undefined", "PingError", "src/client.ts"],
    ["client.keys.list()", "Array<string>", "KeyListError", "src/resources/keys.ts"],
    ["client.a.keys.retrieve(class_, { ...params })", "undefined", "AKeyRetrieveError", "src/resources/a/keys.ts"],
  ]);
});
