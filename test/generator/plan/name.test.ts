import { expect, test } from "vitest";
import { planYaml } from "./document.js";

test.each([
  { given: "License Keys", want: "LicenseKeys" },
  { given: "The License Keys API", want: "LicenseKeys" },
  { given: "acme REST API documentation", want: "Acme" },
  { given: "Swagger Petstore - OpenAPI 3.1", want: "Petstore" },
  { given: "API", want: "Api" },
  { given: "Page API", want: "ApiPage" },
  { given: "File", want: "ApiFile" },
  { given: "Not Found", want: "ApiNotFound" },
  { given: "3D Models", want: "Api3dModels" },
  { given: "Клиенты", want: "Клиенты" },
  { given: "🎉", want: "Api" },
  { given: "", want: "Api" },
  { given: "IoE²IoT Portal", want: "IoE2IoTPortal" },
  { given: "OpenAI API", want: "OpenAI" },
  { given: "GitHub REST API", want: "GitHub" },
  { given: "GitHub v3 REST API", want: "GitHub" },
  { given: "CircleCI REST API", want: "CircleCI" },
  { given: "Netlify's API documentation", want: "Netlify" },
  { given: "Email Activity (beta)", want: "EmailActivity" },
  { given: "NASA API", want: "Nasa" },
  { given: "Acme a\u20dd", want: "AcmeA" },
])("the client of “$given” is $want", async ({ given, want }) => {
  const { plan } = await planYaml(`info: { title: ${JSON.stringify(given)}, version: "1" }`);
  expect(plan.package.clientName).toBe(want);
});

test.each([
  { given: "https://test.acme-pay.com/v1", want: "AcmePay" },
  { given: "https://api.acme.co.uk", want: "Acme" },
  { given: "https://acme.io", want: "Acme" },
  { given: "https://api.example.com", want: "Public" },
  { given: "http://localhost:8080", want: "Public" },
  { given: "/v1", want: "Public" },
])("where the title says nothing, the server at $given makes it $want", async ({ given, want }) => {
  const { plan } = await planYaml(`info: { title: public, version: "1" }\nservers: [{ url: "${given}" }]`);
  expect(plan.package.clientName).toBe(want);
});

test.each([
  { given: { clientName: "Page" }, want: "client-name-reserved" },
  { given: { clientName: "API" }, want: "client-name-reserved" },
  { given: { environment: "live_mod" }, want: "environment-unknown" },
])("settings that no client can have, $given, are told as $want", async ({ given, want }) => {
  const servers = "servers: [{ url: 'https://acme.example', description: Live mode }]";
  const { diagnostics } = await planYaml(servers, given);
  expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([[want, "error"]]);
});

test("the settings name it otherwise, and no model takes that name", async () => {
  const { plan, diagnostics } = await planYaml("components: { schemas: { Acme: { type: string } } }", {
    clientName: "Acme",
  });
  expect(plan.package.clientName).toBe("Acme");
  expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
    ["model-renamed", "The name of the model “Acme” is already taken; the model is named “AcmeModel”."],
  ]);
});
