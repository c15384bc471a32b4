/** Names do not depend on the order in which a document happens to say things. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { collectDiagnostics } from "../../../generator/diagnostic.js";
import { loadDocument } from "../../../generator/load/document.js";
import { model } from "../../../generator/model/model.js";
import { planPackage } from "../../../generator/plan/package.js";
import { resolve } from "../../../generator/resolve/document.js";

type Json = Record<string, unknown>;

const cases = join(import.meta.dirname, "../../cases/generate");
const dotnet = {
  openapi: "3.1.0",
  info: { title: "Generics", version: "1" },
  paths: {},
  components: {
    schemas: Object.fromEntries(
      [
        "Page[Pet]",
        "Page<Pet>",
        "PagePet",
        "Page`1[Pet]",
        "page_pet",
        "PagePetModel",
        "__proto__",
        "Proto",
        "🎉",
        "🚀",
        "",
      ]
        .concat(["File", "FileModel", "file", "Error", "error_model", "x".repeat(300), "X".repeat(300), "1st", "_1st"])
        .map((name) => [name, { type: "object" }]),
    ),
  },
};

/** What is declared where, and every method; in no order. */
async function namesOf(document: unknown): Promise<readonly string[]> {
  const { report } = collectDiagnostics();
  const input = { file: "document.json", text: JSON.stringify(document) };
  const loaded = await loadDocument(input, () => Promise.reject(new Error("no file")), report);
  const resolved = loaded && resolve(loaded, report);
  if (!resolved) throw new Error("The document is none.");
  const { plan } = planPackage(model(resolved, {}, report).api, {}, report);
  const declared = plan.files.flatMap((file) =>
    "declarations" in file ? file.declarations.map(({ name }) => `${file.path} ${name}`) : [file.path],
  );
  const methods = plan.package.methods.map(({ signature, method, path, result }) => [signature, method, path, result]);
  return [...declared, ...methods.map((each) => each.join(" "))].toSorted();
}

/** The same document with its paths and its schemas in an order that `keys` give. */
function shuffle(document: Json, keys: Iterator<number>): Json {
  const reorder = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null) return value;
    const ranked = Object.entries(value).map(([name, each]) => ({
      name,
      each: each as unknown,
      rank: Number(keys.next().value),
    }));
    return Object.fromEntries(ranked.toSorted((a, b) => a.rank - b.rank).map(({ name, each }) => [name, each]));
  };
  const components = document["components"] as Json | undefined;
  return {
    ...document,
    paths: reorder(document["paths"]),
    ...(components && { components: { ...components, schemas: reorder(components["schemas"]) } }),
  };
}

const documents: readonly (readonly [string, Json])[] = [
  ["generics of .NET", dotnet],
  ...(await Promise.all(
    (await readdir(cases)).map(
      async (name) => [name, parse(await readFile(join(cases, name, "document.yaml"), "utf8")) as Json] as const,
    ),
  )),
];

describe.each(documents)("%s", (_, document) => {
  test("gives the same names in every order", async () => {
    const want = await namesOf(document);
    const property = fc.asyncProperty(fc.infiniteStream(fc.nat()), async (keys) => {
      expect(await namesOf(shuffle(document, keys[Symbol.iterator]()))).toEqual(want);
    });
    await fc.assert(property, { numRuns: 10 });
  });
});
