import { expect, test } from "vitest";
import { planYaml } from "./document.js";

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
