import { expect, test } from "vitest";
import { apiTitle, nameInTitle, shownTitle } from "../../../generator/plan/title.js";

test.each([
  { given: "Acme", want: "the Acme API" },
  { given: "The Acme API", want: "the Acme API" },
  { given: "API of Acme", want: "the API of Acme" },
  { given: "Acme API with fixes", want: "the Acme API with fixes" },
  { given: "api.video", want: "the api.video API" },
  { given: "Acme's Covid APIs", want: "Acme's Covid APIs" },
])("$given: $want", ({ given, want }) => {
  expect(apiTitle(given)).toBe(want);
});

test.each([
  { given: "Acme API documentation", want: "Acme API" },
  { given: "Acme REST API Reference Documentation", want: "Acme REST API" },
  { given: "Acme's API documentation", want: "Acme API" },
  { given: "Acme's official OpenAPI spec + extras", want: "Acme API" },
  { given: "Acme - Api", want: "Acme API" },
  { given: "Acme Runtime", want: "Acme Runtime" },
  { given: "Documentation", want: "AcmeClient" },
  { given: "Public API v3", want: "AcmeClient" },
])("“$given” is shown as “$want”", ({ given, want }) => {
  expect(shownTitle({ title: given, version: "1" }, "AcmeClient")).toBe(want);
});

test.each([
  { given: "Acme API", want: "Acme API" },
  { given: "Acme’s API documentation", want: "Acme" },
  { given: "The Acme Inc.'s public REST API", want: "Acme Inc." },
  { given: "Levi's Shop API", want: "Levi's Shop API" },
  { given: "Acme Web API with fixes from somebody", want: "Acme Web API" },
  { given: "Acme API Gateway", want: "Acme API Gateway" },
  { given: "Acme (beta)", want: "Acme" },
  { given: "Acme v3 REST API", want: "Acme REST API" },
  { given: "Acme API v2.1, Reports", want: "Acme API , Reports" },
  { given: "Acme Runtime V2", want: "Acme Runtime V2" },
  { given: "Acme - OpenAPI 3.1", want: "Acme -" },
])("the name in “$given” is “$want”", ({ given, want }) => {
  expect(nameInTitle(given).replace(/\s+/g, " ").trim()).toBe(want);
});
