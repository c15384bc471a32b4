/** `schema/config.json`, which editors check configs with. `UPDATE=1 npx vitest run test/generator/config/schema.test.ts` writes it anew. */
import { readFile, writeFile } from "node:fs/promises";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { format } from "prettier";
import { beforeAll, describe, expect, test } from "vitest";
import { checkConfig } from "../../../generator/config/config.js";
import { type JsonSchema, makeConfigSchema, schemaFile } from "./schema.js";

let schema: JsonSchema;
beforeAll(async () => {
  schema = makeConfigSchema();
  if (process.env["UPDATE"])
    await writeFile(schemaFile, await format(JSON.stringify(schema), { parser: "json", printWidth: 120 }));
}, 60_000);

test("is up to date", async () => {
  expect(JSON.parse(await readFile(schemaFile, "utf8"))).toEqual(schema);
});

test("says of every setting what it is", () => {
  expect(nameless(schema, "")).toEqual([]);
});

/** The settings that have no description. */
function nameless(schema: JsonSchema, path: string): readonly string[] {
  const inner = ["additionalProperties", "items"].flatMap((key) => schema[key] ?? []);
  const members = ["anyOf", "oneOf"].flatMap((key) => (schema[key] ?? []) as readonly JsonSchema[]);
  return [
    ...Object.entries((schema["properties"] ?? {}) as Record<string, JsonSchema>).flatMap(([name, property]) => [
      ...(typeof property["description"] === "string" ? [] : [`${path}.${name}`]),
      ...nameless(property, `${path}.${name}`),
    ]),
    ...[...inner, ...members].flatMap((each) =>
      typeof each === "object" ? nameless(each as JsonSchema, `${path}[]`) : [],
    ),
  ];
}

describe("judges a config as the command does", () => {
  test.each<{ readonly given: unknown; readonly want: boolean }>([
    { given: {}, want: true },
    { given: { $schema: "node_modules/specwright/schema/config.json", input: "a.yaml", output: "out" }, want: true },
    { given: { input: "" }, want: false },
    { given: { imput: "a.yaml" }, want: false },
    { given: { clientName: "acme" }, want: false },
    { given: { clientName: "Ärzte" }, want: true },
    { given: { packageName: "@acme/client" }, want: true },
    { given: { packageName: "Acme Client" }, want: false },
    { given: { openapi: "yes" }, want: false },
    { given: { formats: { "date-time": "Date" } }, want: true },
    { given: { formats: { "date-time": "Temporal" } }, want: false },
    { given: { lock: false, overlays: ["a.yaml"] }, want: true },
    { given: { lock: true }, want: false },
    { given: { overlays: "a.yaml" }, want: false },
    { given: { filters: { drop: [{ tag: "a", "x-audience": "staff" }] } }, want: true },
    { given: { filters: { drop: [{ tag: 1 }] } }, want: false },
    { given: { filters: { omit: [] } }, want: false },
    { given: { models: { A: "B" }, resources: { a: "b.c" }, stainless: "stainless.yml" }, want: true },
    { given: { models: { A: "b" } }, want: false },
    { given: { resources: { a: "b..c" } }, want: false },
    { given: { environments: { live: "https://a.example" }, environment: "live", variablePrefix: "ACME" }, want: true },
    { given: { environments: { live: "" } }, want: false },
    { given: { variablePrefix: "A-B" }, want: false },
    { given: { credentials: { key: { option: "apiKey", variable: "ACME_KEY" } } }, want: true },
    { given: { credentials: { key: { username: { option: "login" }, clientId: {} } } }, want: true },
    { given: { credentials: { key: { option: "api-key" } } }, want: false },
    { given: { credentials: { key: { secret: {} } } }, want: false },
    { given: { idempotencyHeader: "X-Once", requestIdHeader: "X-Trace" }, want: true },
    { given: { idempotencyHeader: "X Once" }, want: false },
    { given: { timeout: 1000, maxRetries: 0, formStyle: "brackets" }, want: true },
    { given: { timeout: 0 }, want: false },
    { given: { maxRetries: 1.5 }, want: false },
    { given: { formStyle: "dots" }, want: false },
    { given: { trustedServers: ["https://a.example"] }, want: true },
    {
      given: { references: ["../shared", "C:/shared", "https://a.example", "http://127.0.0.1:8080/specs/"] },
      want: true,
    },
    { given: { references: "../shared" }, want: false },
    { given: { references: [""] }, want: false },
    { given: { references: ["https://ann:secret@a.example"] }, want: false },
    { given: { references: ["https://*.a.example"] }, want: false },
    { given: { references: ["https://a.example/?a=b"] }, want: false },
    { given: { references: ["//a.example"] }, want: false },
    { given: { references: ["file:///etc"] }, want: false },
    { given: { trustedServers: ["a"] }, want: false },
    { given: { samples: { first: "GET /a" } }, want: true },
    { given: { samples: { last: "GET /a" } }, want: false },
    { given: { operations: { "GET /a": { call: "a.list", paginator: false } } }, want: true },
    { given: { operations: { a: { paginator: { kind: "page", parameter: "page", origin: 0 } } } }, want: true },
    { given: { operations: { a: { paginator: { kind: "page", parameter: "page", origin: 2 } } } }, want: false },
    { given: { operations: { a: { paginator: { kind: "cursor", parameter: "after" } } } }, want: false },
    {
      given: {
        operations: {
          a: { paginator: { kind: "cursor", parameter: "after", next: "n", end: { kind: "done", path: "d" } } },
        },
      },
      want: true,
    },
    { given: { operations: { a: { paginator: { kind: "guess" } } } }, want: false },
    { given: { operations: { a: { method: "a.b" } } }, want: false },
    { given: { operations: { a: { call: "a-b.c" } } }, want: false },
    { given: { targets: { admin: { input: "a.yaml", output: "a" } }, license: "MIT" }, want: true },
    { given: { targets: {} }, want: false },
    { given: { targets: { "a/b": {} } }, want: false },
    { given: { targets: { a: { targets: {} } } }, want: false },
    { given: { targets: { a: { ouput: "x" } } }, want: false },
    { given: [], want: false },
  ])("$given: $want", ({ given, want }) => {
    expect(checkConfig(given).length === 0).toBe(want);
    expect(judge(given)).toBe(want);
  });
});

function judge(config: unknown): boolean {
  // Its dialect is that of valibot's own; no keyword here differs between the two.
  const { $schema: _, ...rest } = schema;
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  return ajv.compile(rest)(config);
}
