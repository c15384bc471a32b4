import { expect, test } from "vitest";
import { checkConfig, defineConfig } from "../../../generator/config/config.js";

test.each<{ readonly given: unknown; readonly want: readonly unknown[] }>([
  { given: {}, want: [] },
  { given: { input: "a.yaml", output: "b", openapi: false, environment: "test_mode" }, want: [] },
  { given: { clientName: "Größe1", packageName: "@acme/client.js" }, want: [] },
  { given: undefined, want: ["Expected an object of settings, found nothing."] },
  { given: "a.yaml", want: ["Expected an object of settings, found a string."] },
  { given: { Input: "a" }, want: ["There is no setting “Input”. Did you mean “input”?"] },
  {
    given: { toString: "a" },
    want: [expect.stringContaining("There is no setting “toString”.")],
  },
  { given: { input: {} }, want: ["The setting input must be a string, not an object."] },
  {
    given: { packageVersion: 1 },
    want: ["The setting packageVersion must be a string, not a number. Put it in quotes."],
  },
  { given: { openapi: "yes" }, want: ["The setting openapi must be a boolean, not a string."] },
  { given: { formats: {} }, want: [] },
  { given: { formats: { "date-time": "Date" } }, want: [] },
  {
    given: { formats: { "date-time": "bigint" } },
    want: ['The setting formats.date-time must be "string" or "Date", not “bigint”.'],
  },
  {
    given: { formats: { int64: "bigint" } },
    want: ["There is no setting “int64” in formats. There are: date-time."],
  },
  { given: { formats: "Date" }, want: ["The setting formats must be an object of settings, not a string."] },
  { given: { output: "" }, want: ["The setting output must not be empty."] },
  { given: { clientName: "my-client" }, want: [expect.stringContaining("PascalCase")] },
  { given: { clientName: "A; process.exit()" }, want: [expect.stringContaining("PascalCase")] },
  { given: { packageName: "../x" }, want: [expect.stringContaining("npm")] },
  { given: { packageName: "@acme" }, want: [expect.stringContaining("npm")] },
  { given: { packageName: "Acme" }, want: [expect.stringContaining("npm")] },
  { given: { a: 1, input: 2 }, want: [expect.stringContaining("The setting input"), expect.stringContaining("“a”")] },
  {
    given: { operations: { list: { call: "a b" } } },
    want: [
      "The setting operations.list.call must be names with dots between them, as in “licenseKeys.list”, not “a b”.",
    ],
  },
  {
    given: { operations: { list: { cal: "a" } } },
    want: ["There is no setting “cal” in operations.list. Did you mean “call”?"],
  },
  { given: { operations: { list: { paginator: false } } }, want: [] },
  {
    given: { operations: { list: { paginator: true } } },
    want: ["The setting operations.list.paginator must be false or an object, not a boolean."],
  },
  {
    given: { operations: { list: { paginator: { kind: "pages" } } } },
    want: [
      expect.stringMatching(
        /^The setting operations.list.paginator.kind must be "page" or "offset" or .*, not “pages”.$/,
      ),
    ],
  },
  {
    given: { operations: { list: { paginator: { kind: "cursor", parameter: "cursor" } } } },
    want: ["The setting operations.list.paginator.next is missing."],
  },
  {
    given: { operations: { list: { paginator: { kind: "cursor", parameter: "c", next: "n", origin: 1 } } } },
    want: [expect.stringContaining("There is no setting “origin” in operations.list.paginator.")],
  },
  {
    given: {
      operations: { list: { paginator: { kind: "page", parameter: "page", end: { kind: "total", path: "total" } } } },
    },
    want: [],
  },
  {
    given: {
      lock: false,
      stainless: "stainless.yml",
      models: { LicenseKeyResponse: "LicenseKey" },
      resources: { keys: "licenseKeys" },
    },
    want: [],
  },
  {
    given: { author: "Acme <sdk@acme.com>", homepage: "https://acme.com/docs", keywords: ["acme", "payments"] },
    want: [],
  },
  { given: { author: { name: "Acme" } }, want: ["The setting author must be a string, not an object."] },
  {
    given: { homepage: "acme.com" },
    want: ["The setting homepage must be an address, as in “https://acme.com/docs”, not “acme.com”."],
  },
  { given: { keywords: "acme" }, want: ["The setting keywords must be a list, not a string."] },
  { given: { keywords: ["acme", ""] }, want: ["The setting keywords.1 must not be empty."] },
  { given: { inptu: "a.yaml" }, want: ["There is no setting “inptu”. Did you mean “input”?"] },
  { given: { targets: {} }, want: ["The setting targets must have one target at least."] },
  { given: { filters: { drop: [{ tag: "a", "x-audience": "internal" }] } }, want: [] },
])("$given: $want", ({ given, want }) => {
  expect(checkConfig(given).map(({ message }) => message)).toEqual(want);
});

test.each<{ readonly given: unknown; readonly want: readonly (readonly string[])[] }>([
  { given: [], want: [[]] },
  { given: { input: 1, outptu: "a" }, want: [["input"], ["outptu"]] },
  {
    given: { targets: { a: { output: 1 }, "b c": {} } },
    want: [
      ["targets", "a", "output"],
      ["targets", "b c"],
    ],
  },
  { given: { overlays: ["a", 1] }, want: [["overlays", "1"]] },
  {
    given: { operations: { list: { paginator: { kind: "cursor", parameter: "c" } } } },
    want: [["operations", "list", "paginator", "next"]],
  },
  { given: JSON.parse('{ "models": { "__proto__": "A" } }'), want: [["models", "__proto__"]] },
])("what is wrong with $given stands at $want", ({ given, want }) => {
  expect(checkConfig(given).map(({ path }) => path)).toEqual(want);
});

test("a setting has the name that its user gave it", () => {
  expect(checkConfig({ packageName: "" }, () => "--package-name")).toEqual([
    { message: "--package-name must not be empty.", path: ["packageName"] },
  ]);
});

test("defineConfig gives its argument back", () => {
  const config = { input: "a.yaml" };
  expect(defineConfig(config)).toBe(config);
});
