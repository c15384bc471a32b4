/** Whatever text stands in whatever field of a Stainless configuration: the client's code is what was planned, or a sentence says why there is none. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emit } from "../../generator/emit/emit.js";
import { analyze } from "../../generator/generate.js";
import { readAssets } from "../../generator/write/asset.js";
import { type Client, problemsOf } from "./generation.js";
import { handmade, hostileText } from "./text.js";

const assets = await readAssets();
type Filler = () => string;
/** For a field whose text has a form, or the configuration is refused: what is given, or what is hostile. */
type ShapedFiller = (usual: string) => string;

const page = { type: "object", properties: { data: { type: "array", items: { $ref: "#/components/schemas/Pet" } } } };
const document = {
  openapi: "3.1.0",
  info: { title: "Pets", version: "1" },
  servers: [{ url: "https://api.example.com" }],
  security: [{ key: [] }],
  paths: {
    "/pets": {
      get: {
        operationId: "listPets",
        parameters: [{ name: "cursor", in: "query", schema: { type: "string" } }],
        responses: { "200": { description: "Pets.", content: { "application/json": { schema: page } } } },
      },
      post: {
        operationId: "createPet",
        requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/Pet" } } } },
        responses: { "200": { description: "A pet." } },
      },
    },
  },
  components: {
    schemas: { Pet: { type: "object", properties: { name: { type: "string" } } } },
    securitySchemes: { key: { type: "http", scheme: "bearer" } },
  },
};

function stainlessOf(fill: Filler, shaped: ShapedFiller): object {
  const organization = fill();
  return {
    organization: { name: organization, docs: fill(), contact: fill() },
    custom_casings: { [organization]: { pascal: fill() } },
    targets: { typescript: { package_name: shaped("acme-pets"), production_repo: fill(), publish: { npm: true } } },
    settings: { license: fill() },
    environments: { [fill()]: `https://a.example/${fill()}`, [`${fill()}2`]: "https://b.example" },
    client_settings: {
      default_env_prefix: shaped("ACME"),
      default_timeout: fill(),
      idempotency: { header: shaped("Idempotency-Key") },
      opts: {
        [shaped("api_key")]: {
          type: "string",
          read_env: shaped("ACME_KEY"),
          auth: { security_scheme: "key", role: fill() },
        },
      },
    },
    security: [{ [fill()]: [] }, { key: [] }],
    security_schemes: { [fill()]: { type: "apiKey", in: "header", name: fill() } },
    pagination: [
      {
        name: "cursor",
        type: "cursor",
        request: { [fill()]: { type: "string", "x-stainless-pagination-property": { purpose: "next_cursor_param" } } },
        response: {
          [`${fill()}1`]: { type: "array", "x-stainless-pagination-property": { purpose: "items" } },
          [`${fill()}2`]: { type: "string", "x-stainless-pagination-property": { purpose: "next_cursor_field" } },
        },
      },
    ],
    resources: {
      [fill()]: {
        models: { [fill()]: "#/components/schemas/Pet", other: fill() },
        methods: {
          [`${fill()}1`]: { endpoint: "get /pets", paginated: true },
          [`${fill()}2`]: `get /${fill()}`,
          other: { endpoint: `post /pets/${fill()}` },
        },
        subresources: { [fill()]: { methods: { [fill()]: "post /pets" } } },
      },
    },
    unspecified_endpoints: [fill()],
    readme: {
      example_requests: {
        default: { type: "request", endpoint: "post /pets", params: { name: fill(), [fill()]: fill() } },
        headline: { type: "request", endpoint: fill(), params: {} },
        pagination: { type: "request", endpoint: "get /pets", params: { cursor: fill() } },
      },
    },
    [fill()]: fill(),
  };
}

/** A user's own word for a client counts above the configuration's: without it the whole is refused for its name. */
async function clientOf(stainless: object): Promise<Client> {
  const { client, diagnostics } = await analyze({
    input: { file: "api.json", text: JSON.stringify(document) },
    stainless: { file: "stainless.json", text: JSON.stringify(stainless) },
    read: () => Promise.reject(Object.assign(new Error("There are two files."), { code: "ENOENT" })),
    settings: {},
  });
  return { diagnostics, ...(client && { modules: emit(client.plan, assets) }) };
}

describe("a Stainless configuration", () => {
  test("says what it says", async () => {
    let count = 0;
    const client = await clientOf(
      stainlessOf(
        () => `text${++count}`,
        (usual) => usual,
      ),
    );
    expect(client.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(client.modules?.length).toBeGreaterThan(10);
    expect(problemsOf(client)).toEqual([]);
  });

  test("with one text in every field", async () => {
    for (const text of handmade) {
      for (const shaped of [() => text, (usual: string) => usual]) {
        const client = await clientOf(stainlessOf(() => text, shaped));
        expect(problemsOf(client), JSON.stringify(text)).toEqual([]);
        if (!client.modules) expect(client.diagnostics.some(({ severity }) => severity === "error")).toBe(true);
      }
    }
  }, 120_000);

  test("with another text in each field", async () => {
    let clients = 0;
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(hostileText), async (texts) => {
        let count = 0;
        const fill = () => String(texts.next().value);
        // One in twelve, so that most configurations are used.
        const client = await clientOf(
          stainlessOf(fill, (usual) => ((fill().length + count++) % 12 === 0 ? fill() : usual)),
        );
        if (client.modules) clients++;
        expect(problemsOf(client)).toEqual([]);
      }),
      { numRuns: 60, endOnFailure: true },
    );
    expect(clients).toBeGreaterThan(10);
  }, 120_000);
});
