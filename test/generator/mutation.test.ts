/** A bad document is told what is bad, and where: no stage throws, whatever is wrong. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { emit } from "../../generator/emit/emit.js";
import { analyze } from "../../generator/generate.js";
import { findPlace } from "../../generator/load/place.js";
import { readAssets } from "../../generator/write/asset.js";
import { type Dice, mutateData, mutateText, rollDice } from "./mutation.js";

const folder = join(import.meta.dirname, "../cases");
const documents = ["generate", "pagination"].flatMap((kind) =>
  readdirSync(join(folder, kind)).map((name) => ({
    name,
    text: readFileSync(join(folder, kind, name, "document.yaml"), "utf8"),
  })),
);
const swagger = {
  name: "swagger",
  text: stringify({
    swagger: "2.0",
    info: { title: "Pets", version: "1" },
    host: "pets.test",
    schemes: ["https"],
    consumes: ["application/json"],
    securityDefinitions: { key: { type: "apiKey", name: "k", in: "header" } },
    paths: {
      "/pets": {
        get: {
          parameters: [
            { name: "tags", in: "query", type: "array", items: { type: "string" }, collectionFormat: "multi" },
          ],
          responses: { 200: { description: "All.", schema: { type: "array", items: { $ref: "#/definitions/Pet" } } } },
        },
        post: {
          parameters: [{ name: "body", in: "body", schema: { $ref: "#/definitions/Pet" } }],
          responses: { default: { $ref: "#/responses/Error" } },
        },
      },
      "/pets/{id}/photo": {
        put: {
          consumes: ["multipart/form-data"],
          parameters: [
            { name: "id", in: "path", required: true, type: "integer" },
            { name: "photo", in: "formData", type: "file" },
          ],
          responses: { 204: { description: "Kept." } },
        },
      },
    },
    responses: { Error: { description: "No.", schema: { type: "object", properties: { code: { type: "string" } } } } },
    definitions: {
      Pet: { type: "object", required: ["id"], discriminator: "kind", properties: { id: { type: "integer" } } },
    },
  }),
};

/** The runtime is the same for all. */
const assets = { ...(await readAssets()), runtime: {} };

const rounds = 25;

interface Way {
  readonly given: string;
  readonly file: string;
  readonly mutate: (text: string, dice: Dice) => string;
}

describe.each<Way>([
  { given: "data as JSON", file: "api.json", mutate: (text, dice) => JSON.stringify(mutateData(parse(text), dice)) },
  { given: "data as YAML", file: "api.yaml", mutate: (text, dice) => stringify(mutateData(parse(text), dice)) },
  { given: "text", file: "api.yaml", mutate: mutateText },
])("$given", ({ file, mutate }) => {
  test.each([...documents, swagger])("of $name", async ({ name, text }) => {
    const seed = [...`${name} ${file}`].reduce((sum, character) => sum * 31 + (character.codePointAt(0) ?? 0), 7);
    const dice = rollDice(seed);
    for (let round = 0; round < rounds; round++) {
      const broken = mutate(text, dice);
      const problem = await findProblem(file, broken);
      expect(problem, broken).toBeUndefined();
    }
  });
});

/** What a user should not see: an error of ours, or a diagnostic without a place. */
async function findProblem(file: string, text: string): Promise<string | undefined> {
  try {
    const read = () => Promise.reject(Object.assign(new Error("no such file"), { code: "ENOENT" }));
    const { diagnostics, loaded, client } = await analyze({ input: { file, text }, read, settings: {} });
    if (client) emit(client.plan, assets, { typed: { value: {} } });
    const lost = diagnostics.find(({ source, position }) => {
      const place = position ?? (source && loaded ? findPlace(loaded, source)?.position : source && { line: 1 });
      return !((place?.line ?? 0) >= 1);
    });
    return lost && `${lost.code} has no place`;
  } catch (error) {
    return error instanceof Error ? error.stack : String(error);
  }
}
