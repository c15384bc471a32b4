import { describe, expect, test } from "vitest";
import type { PlanSettings } from "../../../generator/plan/settings.js";
import { constantsOf, fileOf, planYaml } from "./document.js";
import { typeText, valueText } from "../code-text.js";

async function planCore(yaml: string, settings?: PlanSettings) {
  const core = fileOf((await planYaml(yaml, settings)).plan, "core");
  return {
    core,
    environment: core.environment && typeText(core.environment.type),
    options: core.options.map(({ name, optional, type }) => `${name}${optional ? "?" : ""}: ${typeText(type)}`),
    definition: valueText(core.definition.value),
  };
}

const two =
  "servers: [{ url: 'https://test.acme.example/', description: Test mode }, { url: 'https://acme.example', description: Live }]";

describe("environments", () => {
  test.each([
    { given: "a document without servers", yaml: "", environment: undefined, chosen: undefined },
    {
      given: "one server",
      yaml: "servers: [{ url: 'https://acme.example' }]",
      environment: '"production"',
      chosen: "production",
    },
    { given: "the first of two", yaml: two, environment: '"test_mode" | "live"', chosen: "test_mode" },
    {
      given: "the one of the settings",
      yaml: two,
      settings: { environment: "live" },
      environment: '"test_mode" | "live"',
      chosen: "live",
    },
  ])("$given", async ({ yaml, settings, environment, chosen }) => {
    const planned = await planCore(yaml, settings);
    expect(planned.environment).toBe(environment);
    expect(planned.options).toEqual(environment ? ["environment?: Environment | undefined"] : []);
    expect(/defaultEnvironment: "(\w+)"/.exec(planned.definition)?.[1]).toBe(chosen);
    const tags = planned.core.options.flatMap(({ doc }) => doc.tags);
    expect(tags).toEqual(chosen === undefined ? [] : [{ name: "default", text: JSON.stringify(chosen) }]);
  });

  test("variables are options, with the document's defaults, and the comment says where each environment is", async () => {
    const { core, definition, options } = await planCore(
      "servers: [{ url: 'https://{region}.acme.example/{path}', description: Live, variables: { region: { default: eu, enum: [eu, us] }, path: { default: v1 } } }]",
    );
    expect(definition).toContain(
      'environments: { live: serverTemplate("https://{region}.acme.example/{path}", { region: ["region", "eu"], path: ["path", "v1"] }) }',
    );
    expect(options).toEqual([
      "environment?: Environment | undefined",
      'region?: "eu" | "us" | undefined',
      "path?: string | undefined",
    ]);
    expect(core.environment?.doc.text).toBe(
      "The API's servers.\n\n- `live`: https://{region}.acme.example/{path} (Live)",
    );
  });
});

test("the definition says what the document says of the API as a whole", async () => {
  const { core, options, definition } = await planCore(
    `
${two}
security: [{ API_KEY: [] }]
paths: { /a: { get: { responses: {} } } }
components: { securitySchemes: { API_KEY: { type: http, scheme: bearer, description: From the dashboard. } } }
`,
    { clientName: "AcmePay" },
  );
  expect(definition).toBe(
    '{ prefix: "ACME_PAY", environments: { test_mode: "https://test.acme.example/", live: "https://acme.example" }, ' +
      'defaultEnvironment: "test_mode", schemes: { API_KEY: bearer("bearerToken", "ACME_PAY_API_KEY") }, security: [["API_KEY"]], ' +
      "authorize: soleScheme }",
  );
  expect(options[0]).toBe("bearerToken?: Credential | null | undefined");
  expect(core.credentials.map(({ name, optional, doc }) => ({ name, optional, doc }))).toEqual([
    {
      name: "bearerToken",
      optional: false,
      doc: {
        text: "From the dashboard.\n\nSent as `Authorization: Bearer …`.",
        tags: [{ name: "default", text: "the environment variable ACME_PAY_API_KEY" }],
      },
    },
  ]);
});

test.each([
  { given: "nothing asked for", security: "[]", operation: "[]", want: undefined },
  { given: "one scheme", security: "[{ a: [] }]", operation: "[]", want: "soleScheme" },
  { given: "one scheme of each operation", security: "[{ a: [] }]", operation: "[{ b: [] }]", want: "soleScheme" },
  { given: "one scheme of one operation", security: "[]", operation: "[{ b: [] }]", want: "soleScheme" },
  { given: "a choice", security: "[{ a: [] }, { b: [] }]", operation: "[]", want: "schemeAlternatives" },
  { given: "two at once", security: "[{ a: [] }]", operation: "[{ a: [], b: [] }]", want: "schemeAlternatives" },
  { given: "one scheme or none", security: "[{ a: [] }, {}]", operation: "[]", want: "schemeAlternatives" },
  { given: "one that no request carries", security: "[{ tls: [] }]", operation: "[]", want: undefined },
])("what puts credentials into requests, of $given: $want", async ({ security, operation, want }) => {
  const { definition } = await planCore(`
security: ${security}
paths: { /a: { get: { responses: {} }, put: { responses: {}, security: ${operation} } } }
components:
  securitySchemes:
    a: { type: http, scheme: bearer }
    b: { type: apiKey, in: header, name: X-Key }
    tls: { type: mutualTLS }
`);
  expect(/authorize: (\w+)/.exec(definition)?.[1]).toBe(want);
});

test("an operation says what it asks for where that is not what most do", async () => {
  const { plan } = await planYaml(`
security: [{ a: [] }]
paths:
  /a: { get: { responses: {} }, put: { responses: {} } }
  /b: { get: { responses: {}, security: [] } }
  /c: { get: { responses: {}, security: [{ b: [] }, {}] } }
components: { securitySchemes: { a: { type: http, scheme: bearer }, b: { type: apiKey, in: query, name: k } } }
`);
  const said = Object.entries(constantsOf(plan));
  expect(said.map(([name, text]) => [name, /security: (.*) \}/.exec(text)?.[1]])).toEqual([
    ["aRetrieve", undefined],
    ["aUpdate", undefined],
    ["bRetrieve", "[]"],
    ["cRetrieve", '[["b"], []]'],
  ]);
});
