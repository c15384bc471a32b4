import { expect, test } from "vitest";
import { constantsOf, planYaml } from "./document.js";

const documentWith = (server: string, security: string) => `
servers: [{ url: https://api.acme.com }]
components: { securitySchemes: { key: { type: http, scheme: bearer } } }
paths:
  /files: { post: { servers: [{ url: "${server}" }], security: ${security}, responses: {} } }
`;

test.each([
  { given: "https://upload.acme.com", security: "[{ key: [] }]", settings: {}, want: ["server-untrusted"] },
  { given: "https://upload.acme.com", security: "[]", settings: {}, want: [] },
  { given: "https://api.acme.com/v2", security: "[{ key: [] }]", settings: {}, want: [] },
  { given: "/v2", security: "[{ key: [] }]", settings: {}, want: [] },
  {
    given: "https://upload.acme.com",
    security: "[{ key: [] }]",
    settings: { trustedServers: ["https://upload.acme.com"] },
    want: [],
  },
])(
  "an operation at $given that asks for $security, with $settings: $want",
  async ({ given, security, settings, want }) => {
    const { diagnostics } = await planYaml(documentWith(given, security), settings);
    expect(diagnostics.map(({ code }) => code)).toEqual(want);
  },
);

test.each([
  { given: "[{ url: https://files.acme.com }]", want: 'server: "https://files.acme.com"' },
  { given: "[{ url: /v2 }]", want: 'server: serverBeside("/v2")' },
  // Of several, the one with the name of the client's environment.
  {
    given: "[{ url: https://files.acme.com, description: Live }, { url: https://files.test, description: Test }]",
    want: 'server: serverByEnvironment({ live: "https://files.acme.com", test: "https://files.test" })',
  },
  {
    given: "[{ url: https://eu.acme.com, description: EU }, { url: https://files.test, description: Test }]",
    want: 'server: serverByEnvironment({ eu: "https://eu.acme.com", test: "https://files.test" })',
  },
  {
    given: "[{ url: https://eu.acme.com, description: EU }, { url: https://us.acme.com, description: US }]",
    want: 'server: "https://eu.acme.com"',
  },
])("an operation's own servers $given: $want", async ({ given, want }) => {
  const { plan } = await planYaml(`
servers: [{ url: https://api.acme.com, description: Live }, { url: https://api.test, description: Test }]
paths: { /files: { post: { servers: ${given}, responses: {} } } }
`);
  expect(Object.values(constantsOf(plan)).join()).toContain(want);
});
