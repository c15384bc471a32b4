/** The client of the flagship document as a Stainless configuration would have it, and who wins where several speak. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { Config } from "../../../generator/config/config.js";
import { explain } from "../../../generator/explain.js";
import { type Analysis, analyze } from "../../../generator/generate.js";
import { fileOf } from "../plan/document.js";
import { valueText } from "../code-text.js";

const flagship = await readFile(join(import.meta.dirname, "../../../spec/license-keys.yaml"), "utf8");

const configuration = `
organization: { name: dodo }
targets: { typescript: { package_name: dodo-sdk } }
environments: { live_mode: https://live.dodopayments.com, test_mode: https://test.dodopayments.com }
client_settings:
  default_env_prefix: DODO
  opts: { secret_key: { type: string, read_env: DODO_SECRET, auth: { security_scheme: API_KEY } } }
pagination:
  - name: numbered
    type: page_number
    request: { page_number: { x-stainless-pagination-property: { purpose: page_number_param } }, page_size: {} }
    response: { items: { type: array, items: {} } }
resources:
  keys:
    models: { key: LicenseKeyResponse }
    methods:
      all: { endpoint: get /license_keys, paginated: numbered }
      get: get /license_keys/{id}
      change: patch /license_keys/{id}
    subresources:
      seats:
        methods: { list: { endpoint: get /license_key_instances, paginated: false }, get: "get /license_key_instances/{id}" }
  $client: { methods: { activate: post /licenses/activate } }
unspecified_endpoints: [post /licenses/validate]
`;

function run(settings: Config = {}, stainless = configuration): Promise<Analysis> {
  return analyze({
    input: { file: "license-keys.yaml", text: flagship },
    read: () => Promise.reject(new Error("no file")),
    settings,
    stainless: { file: "stainless.yml", text: stainless },
  });
}

let client: NonNullable<Analysis["client"]>;
beforeAll(async () => {
  const result = await run();
  if (!result.client) throw new Error(result.diagnostics.map(({ message }) => message).join("\n"));
  client = result.client;
});

test("calls and paginators are those of the configuration; what it does not have is inferred", () => {
  const rows = explain(client).map(
    ({ method, path, call, paginator }) => `${method} ${path} ${call} ${paginator?.kind ?? "-"}`,
  );
  expect(rows).toEqual([
    "GET /license_keys keys.all page",
    "GET /license_keys/{id} keys.get -",
    "PATCH /license_keys/{id} keys.change -",
    "GET /license_key_instances keys.seats.list -",
    "GET /license_key_instances/{id} keys.seats.get -",
    "PATCH /license_key_instances/{id} licenseKeyInstances.update -",
    "POST /licenses/activate activate -",
    "POST /licenses/deactivate licenses.deactivate -",
  ]);
});

test.each([
  { given: "unspecified_endpoints: [get /license_kyes]", want: "unspecified_endpoints.0" },
  { given: "resources: { a: { methods: { b: { skip: true, endpoint: get /license_kyes } } } }", want: "a.b" },
])("an endpoint that the document does not have is told of: $given", async ({ given, want }) => {
  const { diagnostics } = await run({}, given);
  expect(diagnostics.filter(({ code }) => code.endsWith("unmatched"))).toMatchObject([
    {
      code: "stainless-endpoint-unmatched",
      message: `${want} of the Stainless configuration is GET /license_kyes, which the document does not have. Did you mean “GET /license_keys”?`,
      source: { file: "stainless.yml" },
    },
  ]);
});

test("the evidence is the configuration's own line", () => {
  const [first] = explain(client);
  expect(first?.evidence.find(({ about }) => about === "paginator")).toMatchObject({
    because: "Set in the Stainless configuration, for keys.all.",
    confidence: "certain",
    place: { file: "stainless.yml", line: 17 },
  });
});

test("so are environments, options and names", () => {
  const core = fileOf(client.plan, "core");
  const text = valueText(core.definition.value);
  expect(client.plan.package).toMatchObject({ name: "dodo-sdk", clientName: "Dodo" });
  expect(core.options.map(({ name }) => name)).toEqual(["secretKey", "environment"]);
  expect(text).toContain('prefix: "DODO"');
  expect(text).toContain('"secretKey", "DODO_SECRET"');
  expect(text).toContain('live_mode: "https://live.dodopayments.com"');
  expect(text).toContain('defaultEnvironment: "live_mode"');
});

describe("the user's own settings win", () => {
  test.each<{ readonly given: Config; readonly want: string }>([
    { given: { operations: { "GET /license_keys": { method: "list" } } }, want: "keys.list page" },
    { given: { operations: { "list_license_keys_*": { call: "a.b" } } }, want: "a.b page" },
    { given: { operations: { "GET /license_keys": { paginator: false } } }, want: "keys.all -" },
  ])("$given", async ({ given, want }) => {
    const { client: found } = await run(given);
    const [first] = found ? explain(found) : [];
    expect(`${first?.call} ${first?.paginator?.kind ?? "-"}`).toBe(want);
  });

  test("on names, too", async () => {
    const { client: found } = await run({ clientName: "Acme", models: { LicenseKeyResponse: "Licence" } });
    expect(found?.plan.package.clientName).toBe("Acme");
    expect([...(found?.plan.models.values() ?? [])]).toContain("Licence");
    expect([...(client.plan.models.values() ?? [])]).toContain("Key");
  });
});

test("a scheme that does not fit where the configuration says that it does is told, and the pages are inferred", async () => {
  const { client: found, diagnostics } = await run({}, configuration.replaceAll("page_number: {", "page_no: {"));
  expect(diagnostics.map(({ code }) => code)).toContain("stainless-paginator-unfit");
  expect(found && explain(found)[0]?.paginator?.kind).toBe("page");
});

test("a configuration that is not there is told as any file", async () => {
  const missing = Object.assign(new Error("gone"), { code: "ENOENT" });
  const input = { file: "license-keys.yaml", text: flagship };
  const result = await analyze({
    input,
    read: () => Promise.reject(missing),
    settings: {},
    stainless: "stainless.yml",
  });
  expect(result.client).toBeUndefined();
  expect(result.diagnostics.map(({ code }) => code)).toEqual(["file-not-found"]);
});
