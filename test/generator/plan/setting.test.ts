/** What the settings say of the client as a whole. */
import { describe, expect, test } from "vitest";
import type { PlanSettings } from "../../../generator/plan/settings.js";
import { modelDocument } from "../model/document.js";
import { valueText } from "../code-text.js";
import { constantsOf, fileOf, planDocument, planYaml, routes } from "./document.js";

const posting = (parameters: string) => `paths: { /things: { post: { parameters: ${parameters}, responses: {} } } }`;

describe("the header of idempotency keys", () => {
  test.each<{
    readonly given: string;
    readonly settings?: PlanSettings;
    readonly want: string | undefined;
    readonly left: readonly string[];
  }>([
    { given: "[{ name: Idempotency-Key, in: header }]", want: "Idempotency-Key", left: [] },
    { given: "[{ name: X-Idempotency-Key, in: header }]", want: "X-Idempotency-Key", left: [] },
    { given: "[{ name: idempotency_key, in: query }]", want: undefined, left: [] },
    { given: "[{ name: X-Once, in: header }]", want: undefined, left: ["headers"] },
    { given: "[{ name: x-once, in: header }]", settings: { idempotencyHeader: "X-Once" }, want: "X-Once", left: [] },
    { given: "[]", settings: { idempotencyHeader: "X-Once" }, want: "X-Once", left: [] },
  ])("$given, $settings: $want", async ({ given, settings, want, left }) => {
    const { plan } = await planYaml(posting(given), settings);
    expect(/idempotencyKeys\("([^"]+)"\)/.exec(valueText(fileOf(plan, "core").definition.value))?.[1]).toBe(want);
    const constant = Object.values(constantsOf(plan)).join();
    expect(["headers"].filter((place) => new RegExp(`\\b${place}: `).test(constant))).toEqual(left);
  });

  test("one that only reads of it is none", async () => {
    const { plan } = await planYaml(
      "paths: { /a: { get: { parameters: [{ name: Idempotency-Key, in: header }], responses: {} } } }",
    );
    expect(valueText(fileOf(plan, "core").definition.value)).not.toContain("idempotencyKeys");
  });
});

test("other headers and defaults", async () => {
  const { plan } = await planYaml("", { requestIdHeader: "X-Trace", timeout: 1000, maxRetries: 5 });
  const core = fileOf(plan, "core");
  expect(valueText(core.definition.value)).toContain('requestIdHeader: "X-Trace", timeout: 1000, maxRetries: 5');
  const tags = core.options.map(({ name, doc }) => `${name} ${doc.tags.map(({ text }) => text).join()}`);
  expect(tags).toEqual(["timeout 1000", "maxRetries 5"]);
});

describe("environments", () => {
  const servers = [
    { url: "https://a.example/", description: "First" },
    { url: "https://{region}.example", variables: { region: { default: "eu" } } },
  ];
  test.each<{ readonly given: Readonly<Record<string, string>>; readonly want: readonly string[] }>([
    { given: { live: "https://a.example" }, want: ["live https://a.example First "] },
    {
      given: { trial: "https://b.example", live: "https://a.example" },
      want: ["trial https://b.example  ", "live https://a.example First "],
    },
    { given: { eu: "https://{region}.example/v2" }, want: ["eu https://{region}.example/v2  region"] },
  ])("$given", async ({ given, want }) => {
    const { api } = await modelDocument({ servers }, { environments: given });
    const shown = api.environments.map(
      ({ name, url, description = "", variables }) => `${name} ${url} ${description} ${[...variables.keys()].join()}`,
    );
    expect(shown).toEqual(want);
  });
});

describe("what the README shows", () => {
  const document = routes("GET /cats", "GET /dogs/{id}", "GET /cats/{id}", "POST /cats");
  test.each([
    { given: {}, want: "cats" },
    { given: { first: "GET /dogs/{id}" }, want: "dogs" },
    { given: { first: "get /dogs/{id}" }, want: "dogs" },
    { given: { first: "GET /birds/{id}" }, want: "cats", codes: ["sample-unmatched"] },
    { given: { list: "GET /dogs/{id}" }, want: "cats", codes: ["sample-unmatched"] },
  ])("$given", async ({ given, want, codes = [] }) => {
    const { plan, diagnostics } = await planDocument(document, { samples: given });
    expect(plan.package.readme.first?.call[0]?.name).toBe(want);
    expect(diagnostics.map(({ code }) => code).filter((code) => code === "sample-unmatched")).toEqual(codes);
  });
});

test.each([
  { given: "deprecated: true", want: [{ name: "deprecated" }] },
  { given: "x-deprecated: true", want: [{ name: "deprecated" }] },
  { given: "x-deprecated: Use\n  another.", want: [{ name: "deprecated", text: "Use another." }] },
  {
    given: "deprecated: true\nx-speakeasy-deprecation-message: Use v2.",
    want: [{ name: "deprecated", text: "Use v2." }],
  },
  { given: "x-speakeasy-deprecation-message: Use v2.", want: [] },
  { given: "deprecated: false\nx-deprecated: true", want: [] },
])("of $given editors show $want", async ({ given, want }) => {
  const yaml = `paths:\n  /things:\n    post:\n      responses: {}\n${given.replace(/^/gm, "      ")}`;
  const { plan } = await planYaml(yaml);
  const [method] = [
    ...fileOf(plan, "client").methods,
    ...plan.files.flatMap((file) => (file.kind === "resource" ? file.classes : [])).flatMap(({ methods }) => methods),
  ];
  expect(method?.doc.tags.filter(({ name }) => name === "deprecated")).toEqual(want);
});
