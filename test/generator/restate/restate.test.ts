/** The document that a client is published with: it describes that client, and nothing besides. */
import { readdirSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Validator } from "@seriousme/openapi-schema-validator";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { analyze, generate } from "../../../generator/generate.js";
import type { PlanSettings } from "../../../generator/plan/settings.js";
import type { Filters } from "../../../generator/resolve/filter.js";
import type { ApiSettings } from "../../../generator/setting/operation.js";

const repository = join(import.meta.dirname, "../../..");
const corpus = join(repository, "test/cases/corpus");

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "specwright-restate-"));
});
afterAll(() => rm(root, { recursive: true, force: true }));

interface Asked {
  readonly settings?: PlanSettings & ApiSettings;
  readonly filters?: Filters;
}

/** The files of a client, by path. */
async function clientOf(input: string, name: string, { settings = {}, filters = {} }: Asked = {}) {
  const folder = join(root, name);
  const { diagnostics, client } = await generate({
    input,
    read: (file) => readFile(file),
    settings: { document: true, ...settings },
    filters,
    folder,
  });
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(client).toBeDefined();
  return { folder, read: (path: string) => readFile(join(folder, path), "utf8") };
}

type Json = Readonly<Record<string, unknown>>;

let count = 0;

/** What is published of a document. */
async function published(document: Json, asked: Asked = {}): Promise<Json> {
  const name = `published-${++count}`;
  const { input } = await written(document, name);
  const { read } = await clientOf(input, name, asked);
  return JSON.parse(await read("openapi.json")) as Json;
}

async function written(document: Json, name: string): Promise<{ readonly input: string }> {
  await mkdir(join(root, "documents"), { recursive: true });
  const input = join(root, "documents", `${name}.json`);
  await writeFile(input, JSON.stringify(document));
  return { input };
}

describe("a client of the document that a client is published with", () => {
  test.each([
    "spec/license-keys.yaml",
    "test/conformance/document.json",
    ...readdirSync(corpus)
      .filter((file) => /\.(?:json|yaml)$/.test(file) && file !== "refused.yaml")
      .map((file) => `test/cases/corpus/${file}`),
  ])("is the same, byte for byte: %s", async (file) => {
    const name = file.replaceAll(/\W/g, "-");
    const first = await clientOf(join(repository, file), `${name}-first`);
    const again = await clientOf(join(first.folder, "openapi.json"), `${name}-again`);
    const manifest = ".specwright/manifest.json";
    expect(JSON.parse(await again.read(manifest))).toEqual(JSON.parse(await first.read(manifest)));
  });

  test("is valid to somebody else's eyes", async () => {
    const { read } = await clientOf(join(repository, "spec/license-keys.yaml"), "valid");
    const { valid, errors } = await new Validator().validate(JSON.parse(await read("openapi.json")) as Json);
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });
});

const responses = { "200": { description: "" } };
const answer = (name: string) => ({
  "200": { description: "", content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } } },
});

describe("it has", () => {
  const document = {
    openapi: "3.0.3",
    info: { title: "Acme", version: "1", "x-owner": "team-7" },
    servers: [{ url: "https://acme.test", "x-cluster": "eu-1" }],
    "x-gateway": { secret: "s3cret" },
    tags: [{ name: "keys" }, { name: "admin" }],
    paths: {
      "/keys": { get: { operationId: "listKeys", tags: ["keys"], "x-handler": "keys.go", responses: answer("Key") } },
      "/purge": { post: { operationId: "purge", tags: ["admin"], responses: answer("Purge") } },
      "/hidden": { get: { operationId: "hidden", "x-internal": true, responses: answer("Hidden") } },
    },
    components: {
      schemas: {
        Key: {
          type: "object",
          properties: { id: { type: "string", nullable: true, "x-column": "key_id" } },
          "x-table": "keys",
        },
        Purge: { type: "object" },
        Hidden: { type: "object" },
      },
    },
  };

  test("what the client has, and nothing that filters leave out", async () => {
    const { paths, components, tags } = await published(document, { filters: { drop: [{ tag: "admin" }] } });
    expect(Object.keys(paths as Json)).toEqual(["/keys"]);
    expect(components).toEqual({
      schemas: { Key: { type: "object", properties: { id: { type: ["string", "null"] } } } },
    });
    expect(tags).toEqual([{ name: "keys" }]);
  });

  test("none of its author's extensions", async () => {
    const text = JSON.stringify(await published(document));
    expect(text).not.toMatch(/team-7|eu-1|s3cret|keys\.go|key_id|x-table/);
  });

  test("the client's own calls and name", async () => {
    const settings = {
      clientName: "Shop",
      packageName: "@acme/shop",
      operations: { listKeys: { call: "doors.keys" } },
    };
    const value = await published(document, { settings });
    expect(value).toMatchObject({
      "x-specwright-client": { clientName: "Shop", packageName: "@acme/shop" },
      paths: { "/keys": { get: { "x-specwright-call": "doors.keys" } } },
    });
    const name = "named";
    const { diagnostics, client } = await analyze({
      input: (await written(value, name)).input,
      read: (file) => readFile(file),
      settings: {},
    });
    expect(diagnostics).toEqual([]);
    expect(client?.plan.package).toMatchObject({ clientName: "Shop", name: "@acme/shop" });
    expect(client?.plan.package.methods.map(({ resource, name: method }) => [...resource, method].join("."))).toContain(
      "doors.keys",
    );
  });
});

test("what is decided about pages stands in it; what is inferred is inferred again", async () => {
  const list = (name: string) => ({
    parameters: [{ name: "after", in: "query", schema: { type: "string" } }],
    responses: {
      "200": {
        description: "",
        content: {
          "application/json": {
            schema: {
              type: "object",
              properties: { [name]: { type: "array", items: { type: "string" } }, next: { type: "string" } },
            },
          },
        },
      },
    },
  });
  const document = {
    openapi: "3.1.0",
    info: { title: "Acme", version: "1" },
    paths: { "/as": { get: list("data") }, "/bs": { get: list("data") }, "/cs": { get: list("data") } },
  };
  const paginator = { kind: "cursor", parameter: "after", next: "next", items: "data" } as const;
  const operations = { "GET /as": { paginator }, "GET /bs": { paginator: false } } as const;
  const { paths } = await published(document, { settings: { operations } });
  const decided = Object.values(paths as Readonly<Record<string, { readonly get: Json }>>).map(
    ({ get }) => get["x-specwright-paginator"],
  );
  expect(decided).toEqual([paginator, false, undefined]);
});

test.each<{ readonly given: string; readonly document: Json; readonly want: object }>([
  {
    given: "names that JavaScript's objects have already",
    document: {
      paths: { "/constructor": { get: { responses } } },
      components: JSON.parse(
        '{ "schemas": { "A": { "type": "object", "properties": { "__proto__": { "type": "string" } } } } }',
      ) as Json,
    },
    want: {
      components: {
        schemas: {
          A: {
            type: "object",
            properties: JSON.parse('{ "__proto__": { "type": "string" } }') as Json,
          },
        },
      },
    },
  },
  {
    given: "a schema that a reference finds within another",
    document: {
      paths: {
        "/a": {
          get: {
            responses: {
              "200": {
                description: "",
                content: { "application/json": { schema: { $ref: "#/components/schemas/A/properties/my b" } } },
              },
            },
          },
        },
      },
      components: { schemas: { A: { type: "object", properties: { "my b": { type: "string" } } } } },
    },
    want: { components: { schemas: { my_b: { type: "string" } } } },
  },
  {
    given: "a second use of an address",
    document: {
      paths: {
        "/a": { put: { operationId: "one", responses } },
        "/a#again": { put: { operationId: "two", responses } },
      },
    },
    want: { paths: { "/a": { put: { operationId: "one" } }, "/a#2": { put: { operationId: "two" } } } },
  },
  {
    given: "what needs OpenAPI 3.2",
    document: { openapi: "3.2.0", paths: { "/a": { query: { responses } } } },
    want: { openapi: "3.2.0", paths: { "/a": { query: {} } } },
  },
  {
    given: "a method of no version's",
    document: { openapi: "3.2.0", paths: { "/a": { additionalOperations: { COPY: { responses } } } } },
    want: { openapi: "3.2.0", paths: { "/a": { additionalOperations: { COPY: {} } } } },
  },
  {
    given: "operations that ask for less than the others",
    document: {
      paths: {
        "/a": { get: { responses } },
        "/b": { get: { responses } },
        "/c": { get: { security: [], responses } },
      },
      security: [{ key: [] }],
      components: { securitySchemes: { key: { type: "http", scheme: "bearer" } } },
    },
    want: { security: [{ key: [] }], paths: { "/c": { get: { security: [] } } } },
  },
])("$given", async ({ document, want }) => {
  const info = { title: "Acme", version: "1" };
  expect(await published({ openapi: "3.1.0", info, ...document })).toMatchObject(want);
});

describe("the types of ./openapi", () => {
  const paths = { "/keys": { get: { responses } }, "/purge": { post: { responses: answer("Purge") } } };
  const document = {
    openapi: "3.1.0",
    info: { title: "Acme", version: "1" },
    paths,
    components: { schemas: { Purge: { type: "object" } } },
  };

  test("have what the client has", async () => {
    const filters = { drop: [{ path: "/purge" }] };
    const { input } = await written(document, "typed");
    const { read } = await clientOf(input, "typed", { settings: { openapi: true }, filters });
    const types = await read("src/openapi.ts");
    expect(types).toContain('"/keys"');
    expect(types).not.toMatch(/purge/i);
  });

  test("can be had of Swagger 2.0", async () => {
    const file = join(corpus, "2.0-petstore.yaml");
    const { read } = await clientOf(file, "swagger", { settings: { openapi: true } });
    expect(await read("src/openapi.ts")).toContain('"/pet/{petId}"');
  });
});
