/** The comparison with a vendor's SDK, on a small document whose answers are known. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { compareInference, formatComparisons } from "./inference.js";
import { readApiList } from "./vendor-call.js";

const sdk = `
# Pets

- <code title="get /v1/pets">client.pets.<a href="./src/resources/pets.ts">list</a>({ ...params }) -> PetsCursorPage</code>
- <code title="get /v1/pets/{petID}">client.pets.<a href="./src/resources/pets.ts">retrieve</a>(petID) -> Pet</code>
- <code title="post /v1/pets/{petID}/feed">client.pets.<a href="./src/resources/pets.ts">giveFood</a>(petID) -> Pet</code>
- <code title="get /v1/owners">client.owners.<a href="./src/resources/owners.ts">list</a>() -> OwnersPage</code>
- <code title="get /v1/elsewhere">client.elsewhere.<a href="./src/resources/elsewhere.ts">list</a>() -> Elsewhere</code>
`;

const list = {
  type: "object",
  properties: { data: { type: "array", items: {} }, next_cursor: { type: ["string", "null"] } },
};
const answering = (schema: object) => ({
  responses: { 200: { description: "", content: { "application/json": { schema } } } },
});
const id = { name: "id", in: "path", required: true, schema: { type: "string" } };
const sample = (source: string) => ({ "x-codeSamples": [{ lang: "JavaScript", source }] });
const document = {
  openapi: "3.1.0",
  info: { title: "Pets", version: "1" },
  paths: {
    "/v1/pets": {
      get: {
        parameters: [{ name: "cursor", in: "query", schema: { type: "string" } }],
        ...answering(list),
        ...sample("for await (const pet of client.pets.list()) console.log(pet);"),
      },
    },
    "/v1/pets/{id}": { get: { parameters: [id], ...answering({ type: "object" }) } },
    "/v1/pets/{id}/feed": { post: { parameters: [id], responses: { 204: { description: "" } } } },
    "/v1/owners": { get: { ...answering(list), ...sample("await client.people.list();") } },
  },
};

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "specwright-inference-"));
  await writeFile(join(folder, "document.json"), JSON.stringify(document));
});
afterEach(() => rm(folder, { recursive: true }));

test("an api.md is read for calls and pages", () => {
  expect([...readApiList(sdk)]).toEqual([
    ["GET /v1/pets", { call: "pets.list", isPaged: true }],
    ["GET /v1/pets/{}", { call: "pets.retrieve", isPaged: false }],
    ["POST /v1/pets/{}/feed", { call: "pets.giveFood", isPaged: false }],
    ["GET /v1/owners", { call: "owners.list", isPaged: true }],
    ["GET /v1/elsewhere", { call: "elsewhere.list", isPaged: false }],
  ]);
});

test("a difference is shown with its reason, and the shares are of what both have", async () => {
  const comparisons = await compareInference(join(folder, "document.json"), sdk);
  expect(formatComparisons(comparisons).split("\n")).toEqual([
    "POST /v1/pets/{id}/feed  pets.feed    pets.giveFood",
    "    POST performs “feed” on what precedes it in the path.",
    "GET /v1/owners           owners.list  owners.list (pages)",
    "    “owners” is a resource, and GET returns a list.",
    "",
    "Names: 3 of 4 are the vendor's, 75.0 %.",
    "Paginators: 1 of the 1 that we found are the vendor's (precision 100.0 %), of the vendor's 2 (recall 50.0 %).",
  ]);
});

test("the samples of the document are read where no SDK is given", async () => {
  const comparisons = await compareInference(join(folder, "document.json"));
  expect(comparisons.map(({ operation, ours, vendors }) => ({ operation, ours, vendors }))).toEqual([
    {
      operation: "GET /v1/pets",
      ours: { call: "pets.list", isPaged: true },
      vendors: { call: "pets.list", isPaged: true },
    },
    {
      operation: "GET /v1/owners",
      ours: { call: "owners.list", isPaged: false },
      vendors: { call: "people.list", isPaged: false },
    },
  ]);
});
