import { describe, expect, test } from "vitest";
import { emitType } from "../../../generator/emit/type.js";
import { planType } from "../../../generator/plan/type.js";
import { type Json, modelDocument } from "./document.js";
import { textOfType } from "../code-text.js";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const kind = { type: "string" };

/** Each model's type as it is printed, by name. */
async function typesOf(schemas: Json, more: Json = {}): Promise<Record<string, string>> {
  const { api } = await modelDocument({ components: { schemas }, ...more });
  const view = { names: new Map(api.models.map(({ id, name }) => [id, name])), hides: "writeOnly" } as const;
  return Object.fromEntries(api.models.map(({ name, schema }) => [name, textOfType(emitType(planType(schema, view)))]));
}

const pet = {
  type: "object",
  properties: { kind, name: kind },
  required: ["kind"],
  discriminator: { propertyName: "kind" },
};
const child = (...properties: readonly string[]) => ({
  allOf: [ref("Pet"), { type: "object", properties: Object.fromEntries(properties.map((name) => [name, kind])) }],
});

describe("a base with a discriminator", () => {
  test.each<{ readonly given: string; readonly schemas: Json; readonly want: Record<string, string> }>([
    {
      given: "stands for its children, each with the literal that its name is",
      schemas: { Pet: pet, Dog: child("bark"), Cat: child() },
      want: {
        Pet: "Dog | Cat",
        PetBase: "{ kind: string; name?: string }",
        Dog: 'PetBase & { bark?: string; kind: "Dog" }',
        Cat: 'PetBase & { kind: "Cat" }',
      },
    },
    {
      given: "by its mapping, in which it may be itself",
      schemas: {
        Pet: { ...pet, discriminator: { propertyName: "kind", mapping: { pet: "Pet", dog: "Dog", hound: "Dog" } } },
        Dog: child(),
        Cat: child(),
      },
      want: {
        Pet: 'PetBase & { kind: "pet" } | Dog | Cat',
        PetBase: "{ kind: string; name?: string }",
        Dog: 'PetBase & { kind: "dog" | "hound" }',
        Cat: 'PetBase & { kind: "Cat" }',
      },
    },
    {
      given: "by what the children say of the property",
      schemas: {
        Pet: pet,
        Dog: { allOf: [ref("Pet")], properties: { kind: { enum: ["dog", "puppy"] } } },
        Cat: { ...child(), "x-ms-discriminator-value": "#cat" },
      },
      want: {
        Pet: "Dog | Cat",
        PetBase: "{ kind: string; name?: string }",
        Dog: 'PetBase & { kind: "dog" | "puppy" }',
        Cat: 'PetBase & { kind: "#cat" }',
      },
    },
    {
      given: "over generations",
      schemas: { Pet: pet, Dog: child("bark"), Puppy: { allOf: [ref("Dog")] }, Cat: child() },
      want: {
        Pet: "Dog | Cat",
        PetBase: "{ kind: string; name?: string }",
        Dog: 'DogBase & { kind: "Dog" } | Puppy',
        DogBase: "PetBase & { bark?: string }",
        Puppy: 'DogBase & { kind: "Puppy" }',
        Cat: 'PetBase & { kind: "Cat" }',
      },
    },
    {
      given: "that lists its children itself, which refer to it",
      schemas: { Pet: { ...pet, oneOf: [ref("Dog"), ref("Cat")] }, Dog: child("bark"), Cat: child() },
      want: {
        Pet: "Dog | Cat",
        PetBase: "{ kind: string; name?: string }",
        Dog: 'PetBase & { bark?: string; kind: "Dog" }',
        Cat: 'PetBase & { kind: "Cat" }',
      },
    },
    {
      given: "whose property cannot be what its children are called stays as it is",
      schemas: { Pet: { ...pet, properties: { kind: { enum: ["dog"] } } }, Dog: child(), Cat: child() },
      want: { Pet: '{ kind: "dog" }', Dog: "Pet", Cat: "Pet" },
    },
    {
      given: "with one child alone stays as it is",
      schemas: { Pet: pet, Dog: child("bark") },
      want: { Pet: "{ kind: string; name?: string }", Dog: "Pet & { bark?: string }" },
    },
  ])("$given", async ({ schemas, want }) => {
    expect(await typesOf(schemas)).toEqual(want);
  });
});

describe("the discriminator of a union", () => {
  const union = { oneOf: [ref("Dog"), ref("Cat")], discriminator: { propertyName: "kind" } };
  const animal = (own: Json = kind, required: readonly string[] = []) => ({
    type: "object",
    properties: { kind: own },
    required,
  });

  test.each<{ readonly given: string; readonly schemas: Json; readonly want: Record<string, string> }>([
    {
      given: "makes a literal of the members' property, and it is there",
      schemas: { Pet: union, Dog: animal(), Cat: animal({ ...kind, description: "What it is" }, ["kind"]) },
      want: { Dog: '{ kind: "Dog" }', Cat: '{ /** What it is */ kind: "Cat" }' },
    },
    {
      given: "keeps what the members say",
      schemas: { Pet: union, Dog: animal({ const: "dog" }), Cat: animal({ enum: ["cat", "lion"] }) },
      want: { Dog: '{ kind: "dog" }', Cat: '{ kind: "cat" | "lion" }' },
    },
    {
      given: "narrows what the members say to what is mapped",
      schemas: {
        Pet: { ...union, discriminator: { propertyName: "kind", mapping: { "1": "Dog", "2": "Dog", lion: "Cat" } } },
        Dog: animal({ type: "integer" }),
        Cat: animal({ enum: ["cat", "lion"] }),
      },
      want: { Dog: "{ kind: 1 | 2 }", Cat: '{ kind: "lion" }' },
    },
    {
      given: "leaves null to who may be it",
      schemas: {
        Pet: union,
        Dog: { ...animal(), type: ["object", "null"] },
        Cat: { anyOf: [ref("Lion"), { type: "null" }] },
        Lion: animal(),
      },
      want: { Dog: '{ kind: "Dog" } | null', Cat: 'Lion & { kind: "Cat" } | null' },
    },
    {
      given: "adds the property where no member has it",
      schemas: {
        Pet: union,
        Dog: { type: "object" },
        Cat: { allOf: [ref("Other")] },
        Other: animal({ type: "boolean" }),
      },
      want: { Dog: '{ kind: "Dog"; [key: string]: unknown }', Cat: "Other" },
    },
  ])("$given", async ({ schemas, want }) => {
    const types = await typesOf(schemas);
    const texts = Object.entries(types).map(([name, text]) => [
      name,
      text.replaceAll(/\s+/g, " ").replace("; }", " }"),
    ]);
    expect(Object.fromEntries(texts)).toMatchObject(want);
  });

  test("says so where a member cannot be what is mapped to it", async () => {
    const mapping = { lion: "Dog" };
    const schemas = {
      Pet: { ...union, discriminator: { propertyName: "kind", mapping } },
      Dog: animal({ const: "dog" }),
      Cat: animal(),
    };
    const { diagnostics } = await modelDocument({ components: { schemas } });
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
      [
        "discriminator-contradiction",
        "The property kind of Dog cannot be lion, although the discriminator of a union says so.",
      ],
    ]);
  });

  test("of an operation's own schema counts too", async () => {
    const content = { "application/json": { schema: union } };
    const paths = { "/pet": { get: { responses: { 200: { description: "", content } } } } };
    expect(await typesOf({ Dog: animal(), Cat: animal() }, { paths })).toEqual({
      Dog: '{ kind: "Dog" }',
      Cat: '{ kind: "Cat" }',
    });
  });
});

describe("a schema that is made of itself", () => {
  test.each<{ readonly schemas: Json; readonly want: Record<string, string> }>([
    { schemas: { A: { anyOf: [ref("A"), { type: "string" }] } }, want: { A: "string" } },
    { schemas: { A: { allOf: [ref("A")], properties: { a: kind } } }, want: { A: "{ a?: string }" } },
    { schemas: { A: { allOf: [ref("A")] } }, want: { A: "unknown" } },
    {
      schemas: { A: { anyOf: [ref("B"), { type: "null" }] }, B: { anyOf: [ref("A"), { type: "string" }] } },
      want: { A: "string | null", B: "A | string" },
    },
    {
      schemas: {
        A: { oneOf: [ref("B")], properties: { a: kind } },
        B: { allOf: [ref("A"), { properties: { b: kind } }] },
      },
      want: { A: "{ b?: string; a?: string }", B: "A & { b?: string }" },
    },
    {
      schemas: { A: { anyOf: [{ type: "array", items: ref("A") }, { type: "string" }] } },
      want: { A: "A[] | string" },
    },
    { schemas: { A: { additionalProperties: ref("A") } }, want: { A: "{ [key: string]: A }" } },
  ])("$want", async ({ schemas, want }) => {
    expect(await typesOf(schemas)).toEqual(want);
  });
});

describe("a dynamic reference", () => {
  const page = {
    $id: "https://example.com/page",
    $defs: { item: { $dynamicAnchor: "item" } },
    type: "object",
    properties: { items: { type: "array", items: { $dynamicRef: "#item" } } },
  };

  test.each<{ readonly given: string; readonly schemas: Json; readonly want: Record<string, string> }>([
    {
      given: "takes the anchor of the schema that refers to its own",
      schemas: {
        Page: page,
        Pets: {
          $id: "https://example.com/pets",
          $ref: "page",
          $defs: { item: { $dynamicAnchor: "item", $ref: "pet" } },
        },
        Pet: { $id: "https://example.com/pet", ...kind },
      },
      want: { Pets: "{ items?: Pet[] }", Pet: "string" },
    },
    {
      given: "takes the schema itself, which extends the one that it refers to",
      schemas: {
        Tree: {
          $id: "https://example.com/tree",
          $dynamicAnchor: "node",
          properties: { children: { type: "array", items: { $dynamicRef: "#node" } } },
        },
        Named: { $id: "https://example.com/named", $dynamicAnchor: "node", $ref: "tree", properties: { name: kind } },
      },
      want: { Tree: "{ children?: Tree[] }", Named: "{ children?: Named[]; name?: string }" },
    },
  ])("$given", async ({ schemas, want }) => {
    expect(await typesOf(schemas)).toMatchObject(want);
  });
});
