import { readFileSync } from "node:fs";
import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020, type AnySchema } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { startLicenseKeyServer, type LicenseKey, type LicenseKeyServer } from "../server/license-key-server.js";
import { send } from "../server/send.js";

type Tree = { readonly [name: string]: unknown };

const file = new URL("../../spec/license-keys.yaml", import.meta.url);
const document = parse(readFileSync(file, "utf8")) as Tree;

// An answer may have properties that its schema does not name: a client must bear with them. The server's own
// answers may not, or the document would be behind.
const closed = JSON.parse(JSON.stringify(document), (_, value: unknown) =>
  isTree(value) && "properties" in value ? { ...value, additionalProperties: false } : value,
) as Tree;

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(closed, "document");

function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What stands at a path in the document, `$ref`s followed; an empty object where nothing stands. */
function at(tree: unknown, ...path: readonly string[]): Tree {
  let here = tree;
  for (const name of ["", ...path]) {
    if (name !== "") here = isTree(here) ? here[name] : undefined;
    if (isTree(here) && typeof here["$ref"] === "string") here = at(document, ...here["$ref"].slice(2).split("/"));
  }
  return isTree(here) ? here : {};
}

/** What is wrong with a value by a schema of the document. */
function complaints(schema: unknown, value: unknown): string[] {
  const absolute = JSON.parse(JSON.stringify(schema), (name, ref: unknown) =>
    name === "$ref" ? `document${String(ref)}` : ref,
  ) as AnySchema;
  const validate = ajv.compile(absolute);
  void validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

interface Operation {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly tree: Tree;
}

const operations: readonly Operation[] = Object.entries(at(document, "paths")).flatMap(([path, item]) =>
  Object.entries(isTree(item) ? item : {}).flatMap(([method, tree]) =>
    isTree(tree) ? [{ name: `${method.toUpperCase()} ${path}`, method: method.toUpperCase(), path, tree }] : [],
  ),
);

/** Every object in the document, with the path to it. */
function* walk(tree: unknown, path = "#"): Generator<{ path: string; tree: Tree }> {
  if (typeof tree !== "object" || tree === null) return;
  if (isTree(tree)) yield { path, tree };
  for (const [name, child] of Object.entries(tree)) yield* walk(child, `${path}/${name}`);
}

describe("the document", () => {
  test("is valid", async () => {
    expect(await new Validator().validate(structuredClone(document))).toEqual({ valid: true });
  });

  test.each([
    { given: "GET /license_keys", want: ["list_license_keys_handler", "200 500"] },
    { given: "GET /license_keys/{id}", want: ["get_license_key_handler", "200 404 500"] },
    { given: "PATCH /license_keys/{id}", want: ["update_license_key_handler", "200 400 404 422 500"] },
    { given: "GET /license_key_instances", want: ["list_license_key_instances", "200 500"] },
    { given: "GET /license_key_instances/{id}", want: ["get_license_key_instance", "200 404 500"] },
    { given: "PATCH /license_key_instances/{id}", want: ["update_license_key_instance", "200 404 500"] },
    { given: "POST /licenses/activate", want: ["activate_license_key", "201 403 404 422 500"] },
    { given: "POST /licenses/deactivate", want: ["deactivate_license_key", "200 403 404 500"] },
    { given: "POST /licenses/validate", want: ["validate_license_key", "200 422 500"] },
  ])("$given is $want", ({ given, want }) => {
    const operation = operations.find(({ name }) => name === given);
    expect([operation?.tree["operationId"], Object.keys(at(operation?.tree, "responses")).join(" ")]).toEqual(want);
  });

  test("has no other operations", () => {
    expect(operations).toHaveLength(9);
  });

  test.each(operations)("$name asks for an API key, unless it is for whoever holds a license key", ({ path, tree }) => {
    expect(tree["security"] ?? document["security"]).toEqual(path.startsWith("/licenses/") ? [] : [{ API_KEY: [] }]);
  });

  test("describes every operation, parameter, response, schema and property", () => {
    const silent = [...walk(document)].filter(
      ({ path, tree }) =>
        /\/(get|patch|post|requestBody|(parameters|responses|schemas|properties|headers)\/[^/]+)$/.test(path) &&
        tree["$ref"] === undefined &&
        !tree["description"],
    );
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  test("has an example for every parameter, schema and property", () => {
    const silent = [...walk(document)].filter(
      ({ path, tree }) =>
        /\/(parameters|schemas|properties)\/[^/]+$/.test(path) &&
        !(path.includes("/parameters/") && tree["$ref"] !== undefined) &&
        tree["example"] === undefined &&
        tree["examples"] === undefined,
    );
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  test("has examples that its schemas accept", () => {
    const wrong = [...walk(document)].flatMap(({ path, tree }) => {
      const schema = tree["schema"] ?? tree;
      return examples(tree).flatMap((example) =>
        complaints(schema, example).map((complaint) => `${path}: ${complaint}`),
      );
    });
    expect(wrong).toEqual([]);
  });
});

/** The examples of a schema (an array), or of a parameter, header or media type (one, or named ones). */
function examples(tree: Tree): unknown[] {
  const { example, examples: several } = tree;
  if (example !== undefined) return [example];
  if (Array.isArray(several)) return several;
  return isTree(several) ? Object.values(several).map((named) => at(named)["value"]) : [];
}

describe("the server's answers are the document's", () => {
  let server: LicenseKeyServer;

  beforeEach(async () => {
    server = await startLicenseKeyServer();
  });

  afterEach(() => server.close());

  interface Row {
    readonly given: string;
    readonly want: number;
    readonly path?: () => string;
    readonly body?: () => unknown;
  }

  const key = (wanted: (key: LicenseKey) => boolean) => server.keys.find(wanted);
  const active = () => key(({ status, activations_limit }) => status === "active" && activations_limit === null);
  const disabled = () => key(({ status }) => status === "disabled");
  const full = () =>
    key(
      ({ status, instances_count, activations_limit }) => status === "active" && instances_count === activations_limit,
    );
  const instance = () => server.store.instances[0];
  const owner = () => server.store.key(instance()?.license_key_id ?? "");

  const rows: readonly Row[] = [
    { given: "GET /license_keys", want: 200, path: () => "/license_keys?page_size=100" },
    { given: "GET /license_keys/{id}", want: 200, path: () => "/license_keys/lic_1" },
    { given: "GET /license_keys/{id}", want: 404, path: () => "/license_keys/none" },
    {
      given: "PATCH /license_keys/{id}",
      want: 200,
      path: () => `/license_keys/${active()?.id}`,
      body: () => ({ activations_limit: 10, disabled: true }),
    },
    {
      given: "PATCH /license_keys/{id}",
      want: 400,
      path: () => `/license_keys/${key(({ subscription_id }) => subscription_id !== null)?.id}`,
      body: () => ({ expires_at: "2027-01-01T00:00:00Z" }),
    },
    { given: "PATCH /license_keys/{id}", want: 404, path: () => "/license_keys/none", body: () => ({}) },
    {
      given: "PATCH /license_keys/{id}",
      want: 422,
      path: () => `/license_keys/${owner()?.id}`,
      body: () => ({ activations_limit: 0 }),
    },
    { given: "GET /license_key_instances", want: 200, path: () => "/license_key_instances?page_size=100" },
    { given: "GET /license_key_instances/{id}", want: 200, path: () => "/license_key_instances/lki_1" },
    { given: "GET /license_key_instances/{id}", want: 404, path: () => "/license_key_instances/none" },
    {
      given: "PATCH /license_key_instances/{id}",
      want: 200,
      path: () => "/license_key_instances/lki_1",
      body: () => ({ name: "Laptop" }),
    },
    {
      given: "PATCH /license_key_instances/{id}",
      want: 404,
      path: () => "/license_key_instances/none",
      body: () => ({ name: "Laptop" }),
    },
    {
      given: "POST /licenses/activate",
      want: 201,
      body: () => ({ license_key: active()?.key, name: "Laptop" }),
    },
    {
      given: "POST /licenses/activate",
      want: 403,
      body: () => ({ license_key: disabled()?.key, name: "Laptop" }),
    },
    { given: "POST /licenses/activate", want: 404, body: () => ({ license_key: "none", name: "Laptop" }) },
    { given: "POST /licenses/activate", want: 422, body: () => ({ license_key: full()?.key, name: "Laptop" }) },
    {
      given: "POST /licenses/deactivate",
      want: 200,
      body: () => ({ license_key: owner()?.key, license_key_instance_id: instance()?.id }),
    },
    {
      given: "POST /licenses/deactivate",
      want: 403,
      body: () => ({ license_key: owner()?.key, license_key_instance_id: "none" }),
    },
    {
      given: "POST /licenses/deactivate",
      want: 404,
      body: () => ({ license_key: "none", license_key_instance_id: "none" }),
    },
    { given: "POST /licenses/validate", want: 200, body: () => ({ license_key: active()?.key }) },
    { given: "POST /licenses/validate", want: 422, body: () => ({}) },
  ];
  // The server itself never fails: its 500 is a fault.
  const failures: readonly Row[] = operations.map(({ name }) => ({ given: name, want: 500 }));

  test.each([...rows, ...failures])("$given: $want", async ({ given, want, path, body }) => {
    const operation = operations.find(({ name }) => name === given);
    if (want === 500) server.fault({ kind: "status", status: 500 });
    const response = await send(server, path?.() ?? operation?.path ?? "", {
      method: operation?.method ?? "",
      ...(operation?.path.startsWith("/licenses/") ? { token: "" } : {}),
      ...(body ? { body: body() } : {}),
    });
    expect(response.status).toBe(want);
    const text = await response.text();
    const { schema } = at(operation?.tree, "responses", String(want), "content", "application/json");
    if (schema === undefined) expect(text).toBe("");
    else expect(complaints(schema, JSON.parse(text))).toEqual([]);
  });

  test("every documented answer has a row", () => {
    const documented = operations.flatMap(({ name, tree }) =>
      Object.keys(at(tree, "responses")).map((status) => `${name}: ${status}`),
    );
    const tested = [...rows, ...failures].map(({ given, want }) => `${given}: ${want}`);
    expect(tested.toSorted()).toEqual(documented.toSorted());
  });

  test("the error bodies are the documented examples", async () => {
    const wrong = [];
    for (const { given, want, path, body } of rows.filter((row) => row.want >= 400)) {
      const operation = operations.find(({ name }) => name === given);
      const options = { method: operation?.method ?? "", ...(body ? { body: body() } : {}) };
      const got: unknown = await (await send(server, path?.() ?? operation?.path ?? "", options)).json();
      const { example } = at(operation?.tree, "responses", String(want), "content", "application/json");
      if (!ajv.validate({ const: example }, got)) wrong.push({ given, want, got, example });
    }
    expect(wrong).toEqual([]);
  });
});
