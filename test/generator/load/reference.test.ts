import { describe, expect, test } from "vitest";
import { loadFolder, type Outcome, referencesOf } from "./folder.js";

/** A document whose one schema is a reference. */
const refer = (reference: string) =>
  `openapi: 3.1.0\ncomponents:\n  schemas:\n    Pet: { type: object }\n    A:\n      $ref: ${JSON.stringify(reference)}\n`;
/** What the references of a file name, by their own pointers. */
const referencesIn = (loaded: Outcome["loaded"], file: string) => {
  const document = loaded?.documents.get(file);
  return document ? referencesOf(document) : new Map<string, never>();
};
const place = "/components/schemas/A/$ref";

describe("what a reference names", () => {
  test.each([
    { given: "#/components/schemas/Pet", want: { file: "api/api.yaml", pointer: "/components/schemas/Pet" } },
    { given: "api.yaml#/components/schemas/Pet", want: { file: "api/api.yaml", pointer: "/components/schemas/Pet" } },
    { given: "#/components/schemas/%50et", want: { file: "api/api.yaml", pointer: "/components/schemas/Pet" } },
    { given: "pet.yaml", want: { file: "api/pet.yaml", pointer: "" } },
    { given: "pet.yaml#/", want: { file: "api/pet.yaml", pointer: "" } },
    { given: "./x/../pet.yaml#", want: { file: "api/pet.yaml", pointer: "" } },
    { given: "pet.yaml#/properties/a~1b%20c", want: { file: "api/pet.yaml", pointer: "/properties/a~1b c" } },
    { given: "pet.yaml#name", want: { file: "api/pet.yaml", pointer: "/properties/name" } },
    { given: "more%20pets/all.json#/0", want: { file: "api/more pets/all.json", pointer: "/0" } },
    { given: "https://example.com/pet", want: { file: "api/pet.yaml", pointer: "" } },
  ])("$given", async ({ given, want }) => {
    const { loaded, lines } = await loadFolder({
      "api/api.yaml": `${refer(given)}    B: { $ref: pet.yaml }\n`.replace(/( {4}A:[^]*?)( {4}B:[^\n]*\n)/, "$2$1"),
      "api/pet.yaml": "$id: https://example.com/pet\nproperties:\n  name: { $anchor: name }\n  a/b c: {}\n",
      "api/more pets/all.json": "[{}]",
    });
    expect(lines).toEqual([]);
    expect(referencesIn(loaded, "api/api.yaml").get(place)).toEqual(want);
  });

  test.each([
    {
      given: "#/components/schemas/Pat",
      want: "reference-not-found",
      message: "Did you mean “#/components/schemas/Pet”?",
    },
    { given: "#nowhere", want: "reference-not-found", message: "#nowhere does not exist." },
    { given: "other.yaml", want: "reference-file-not-found", message: "There is no file other.yaml." },
    { given: "../pet.yaml", want: "reference-outside", message: "../pet.yaml is outside" },
    { given: "x/../../pet.yaml", want: "reference-outside", message: "" },
    { given: "/etc/passwd", want: "reference-outside", message: "" },
    { given: "https://example.com/pet.yaml", want: "reference-remote", message: "" },
    { given: "//example.com/pet.yaml", want: "reference-remote", message: "" },
    { given: "#/a%zz", want: "reference-malformed", message: "" },
  ])("$given is $want", async ({ given, want, message }) => {
    const { diagnostics, lines } = await loadFolder(refer(given));
    expect(lines).toEqual([`api.yaml:6:7 ${want}`]);
    expect(diagnostics[0]?.message).toContain(message);
  });

  test("may lead outside where that is allowed", async () => {
    const folder = { "api.yaml": refer("../pet.yaml"), "../pet.yaml": "type: object" };
    expect((await loadFolder(folder, { admit: (file) => file })).lines).toEqual([]);
  });

  test("may lead outside to so many megabytes alone, which is said once", async () => {
    const large = `{}${" ".repeat(20 * 1024 * 1024)}`;
    const names = ["../1.json", "../2.json", "../3.json", "../4.json"];
    const schemas = names.map((name, index) => `    S${index}: { $ref: ${name} }\n`).join("");
    const folder = {
      "api.yaml": `openapi: 3.1.0\ncomponents:\n  schemas:\n${schemas}`,
      ...Object.fromEntries(names.map((name) => [name, large])),
    };
    const { lines } = await loadFolder(folder, { admit: (file) => file });
    expect(lines).toEqual(["api.yaml:6:11 references-too-many"]);
  });

  test("is followed from file to file", async () => {
    const folder = {
      "api.yaml": refer("a/one.yaml#/One"),
      "a/one.yaml": "One: { properties: { two: { $ref: ../b/two.yaml } } }\nUnused: { $ref: gone.yaml }\n",
      "b/two.yaml": "items: { $ref: ../api.yaml#/components/schemas/Pet }\n",
    };
    const { loaded, lines } = await loadFolder(folder);
    expect(lines).toEqual([]);
    expect([...(loaded?.documents.keys() ?? [])]).toEqual(["api.yaml", "a/one.yaml", "b/two.yaml"]);
  });

  test("within a resource that has an $id of its own it counts from there", async () => {
    const schema = `$id: https://example.com/a\n      $defs: { b: { type: string } }\n      $ref: "#/$defs/b"`;
    const { loaded, lines } = await loadFolder(`openapi: 3.1.0\ncomponents:\n  schemas:\n    A:\n      ${schema}\n`);
    expect(lines).toEqual([]);
    const target = { file: "api.yaml", pointer: "/components/schemas/A/$defs/b" };
    expect(referencesIn(loaded, "api.yaml").get(place)).toEqual(target);
  });
});

describe("what looks like a reference and is data", () => {
  test.each([
    { given: "example", schema: "example: { $ref: gone.yaml }" },
    { given: "examples", schema: "examples: [{ $ref: gone.yaml }]" },
    { given: "default", schema: "default: { $ref: gone.yaml }" },
    { given: "const", schema: "const: { $ref: gone.yaml }" },
    { given: "enum", schema: "enum: [{ $ref: gone.yaml }]" },
    { given: "an extension", schema: "x-data: { $ref: gone.yaml }" },
    { given: "a property called $ref", schema: "properties: { $ref: { type: string } }" },
    {
      given: "a property called example, with data",
      schema: "properties: { default: { default: { $ref: gone.yaml } } }",
    },
  ])("$given", async ({ schema }) => {
    const { lines } = await loadFolder(`openapi: 3.1.0\ncomponents: { schemas: { A: { ${schema} } } }\n`);
    expect(lines).toEqual([]);
  });

  test("the value of an Example Object", async () => {
    const { lines } = await loadFolder(
      "openapi: 3.1.0\ncomponents: { examples: { A: { value: { $ref: gone.yaml } } } }\n",
    );
    expect(lines).toEqual([]);
  });

  test("but a property called default holds a schema", async () => {
    const schema = "properties: { default: { $ref: gone.yaml }, x-y: { $ref: gone.yaml } }";
    const { lines } = await loadFolder(`openapi: 3.1.0\ncomponents: { schemas: { A: { ${schema} } } }\n`);
    expect(lines).toEqual(["api.yaml:2:56 reference-file-not-found"]);
  });
});

test.each([
  { given: "Cat", want: "/components/schemas/Cat" },
  { given: "#/components/schemas/Cat", want: "/components/schemas/Cat" },
  { given: "Cot", want: undefined },
])("the discriminator mapping $given", async ({ given, want }) => {
  const pet = `{ discriminator: { propertyName: kind, mapping: { cat: "${given}" } } }`;
  const { loaded, diagnostics } = await loadFolder(
    `openapi: 3.1.0\ncomponents: { schemas: { Pet: ${pet}, Cat: {} } }\n`,
  );
  const references = referencesIn(loaded, "api.yaml");
  expect(references.get("/components/schemas/Pet/discriminator/mapping/cat")?.pointer).toBe(want);
  expect(diagnostics.map(({ message }) => message)).toEqual(
    want ? [] : ["The discriminator value cat is mapped to Cot, which does not exist. Did you mean “Cat”?"],
  );
});

describe("where no reference may be by the letter, but is", () => {
  test.each([
    {
      given: "a pointer that passes through a reference",
      folder: {
        "api.yaml": refer("#/components/schemas/B/properties/id").replace(
          "    A:",
          "    B: { $ref: pets.yaml#/Pet }\n    A:",
        ),
        "pets.yaml": "Pet: { $ref: '#/Animal' }\nAnimal: { properties: { id: {} } }\n",
      },
      want: ["/components/schemas/B/$ref pets.yaml#/Pet", `${place} pets.yaml#/Animal/properties/id`],
    },
    {
      given: "a map",
      folder: {
        "api.yaml": "openapi: 3.1.0\npaths: { $ref: paths/all.yaml }\n",
        "paths/all.yaml": "/pets: { $ref: pets.yaml }\n",
        "paths/pets.yaml": "get: { $ref: ../get.yaml }\n",
        "get.yaml": "operationId: list\n",
      },
      want: ["/paths/$ref paths/all.yaml#"],
    },
  ])("$given", async ({ folder, want }) => {
    const { loaded, lines } = await loadFolder(folder);
    expect(lines).toEqual([]);
    const references = [...referencesIn(loaded, "api.yaml")];
    expect(references.map(([from, { file, pointer }]) => `${from} ${file}#${pointer}`)).toEqual(want);
  });

  test.each([
    { given: "a circle", schemas: "A: { $ref: '#/components/schemas/B/x' }, B: { $ref: '#/components/schemas/A/y' }" },
    { given: "itself", schemas: "A: { $ref: '#/components/schemas/A/x' }" },
  ])("a pointer that passes through $given leads nowhere", async ({ schemas }) => {
    const { diagnostics } = await loadFolder(`openapi: 3.1.0\ncomponents: { schemas: { ${schemas} } }\n`);
    expect([...new Set(diagnostics.map(({ code }) => code))]).toEqual(["reference-not-found"]);
  });
});

test.each([
  { given: "models/cat.yml" },
  { given: "../cat.yaml#/Cat" },
  { given: "https://example.com/cat" },
  { given: "#/components/Cat" },
])("a mapping to $given, which a bundler left behind, is a warning", async ({ given }) => {
  const pet = `{ discriminator: { propertyName: kind, mapping: { cat: "${given}" } } }`;
  const { diagnostics } = await loadFolder(`openapi: 3.1.0\ncomponents: { schemas: { Pet: ${pet} } }\n`);
  expect(diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toEqual(["warning mapping-not-found"]);
});
