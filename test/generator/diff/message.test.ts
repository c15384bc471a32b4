/** What is told of a change, all of it: each thing once, by the name that its users know. */
import { expect, test } from "vitest";
import { diffSurfaces } from "../../../generator/diff/diff.js";
import { parseRecord, recordOf } from "../../../generator/diff/record.js";
import type { Surface } from "../../../generator/diff/surface.js";
import { jsonLines } from "../../../generator/emit/syntax.js";
import { analyze, describeClient } from "../../../generator/generate.js";

type Schema = Readonly<Record<string, unknown>>;

interface Side {
  readonly schemas: Readonly<Record<string, Schema>>;
  /** The schemas of the answers, by path; each is read with GET. */
  readonly answers: Readonly<Record<string, Schema>>;
}

const text: Schema = { type: "string" };
const to = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const list = (name: string): Schema => ({ type: "array", items: to(name) });
const object = (properties: Readonly<Record<string, Schema>>): Schema => ({
  type: "object",
  required: Object.keys(properties),
  properties,
});
const oneOf = (...values: readonly string[]): Schema => ({ type: "string", enum: values });

const pet = object({ id: text, name: text });
const letters = "abcdefghijklmnopqrst".split("");

const rows: readonly {
  readonly given: string;
  readonly before: Side;
  readonly after: Side;
  readonly want: readonly string[];
}[] = [
  {
    given: "a model by another name, with a new property, in two answers",
    before: { schemas: { Pet: pet }, answers: { "/dogs/{id}": to("Pet"), "/cats": list("Pet") } },
    after: {
      schemas: { Animal: object({ id: text, name: text, age: text }) },
      answers: { "/dogs/{id}": to("Animal"), "/cats": list("Animal") },
    },
    want: ["The type Pet is now Animal.", "Animal.age is new in responses."],
  },
  {
    given: "a model below another one, each by another name",
    before: {
      schemas: { Pet: object({ owner: to("Owner"), id: text }), Owner: object({ id: text }) },
      answers: { "/dogs/{id}": to("Pet") },
    },
    after: {
      schemas: { PetV2: object({ owner: to("OwnerV2"), id: text }), OwnerV2: object({ id: text }) },
      answers: { "/dogs/{id}": to("PetV2") },
    },
    want: ["The type Pet is now PetV2.", "The type Owner is now OwnerV2."],
  },
  {
    given: "a model by another name that can be null",
    before: { schemas: { Pet: pet }, answers: { "/dogs/{id}": object({ pet: to("Pet"), at: text }) } },
    after: {
      schemas: { Animal: pet },
      answers: { "/dogs/{id}": object({ pet: { oneOf: [to("Animal"), { type: "null" }] }, at: text }) },
    },
    want: ["The type Pet is now Animal.", "DogRetrieveResponse.pet can be null in responses."],
  },
  {
    given: "a model by another name that its resource still goes by",
    before: { schemas: { Pet: pet }, answers: { "/pets/{id}": to("Pet"), "/dogs": list("Pet") } },
    after: {
      schemas: { Animal: object({ id: text, name: text, age: text }) },
      answers: { "/pets/{id}": to("Animal"), "/dogs": list("Animal") },
    },
    want: ["Pet.age is new in responses.", "The type Animal is new."],
  },
  {
    given: "another model in its place, which has nothing of it",
    before: {
      schemas: { Pet: pet, Toy: object({ size: text }) },
      answers: { "/pets/{id}": to("Pet"), "/shops/{id}": to("Toy") },
    },
    after: {
      schemas: { Pet: pet, Receipt: object({ total: text }) },
      answers: { "/pets/{id}": to("Pet"), "/shops/{id}": to("Receipt") },
    },
    want: [
      "client.shops.retrieve().size is no longer in responses.",
      "The type Toy is gone.",
      "client.shops.retrieve().total is new in responses.",
      "The type Receipt is new.",
    ],
  },
  {
    given: "an object in place that becomes a model",
    before: {
      schemas: { Pet: object({ home: object({ street: text, floor: object({ level: text }) }) }) },
      answers: { "/dogs/{id}": to("Pet") },
    },
    after: {
      schemas: { Pet: object({ home: to("Home") }), Home: object({ street: text, floor: object({ level: text }) }) },
      answers: { "/dogs/{id}": to("Pet") },
    },
    want: ["The type Pet.Home is gone.", "The type Home is new."],
  },
  {
    given: "an object in place that is gone",
    before: {
      schemas: { Pet: object({ id: text, home: object({ street: text }) }) },
      answers: { "/dogs/{id}": to("Pet") },
    },
    after: { schemas: { Pet: object({ id: text }) }, answers: { "/dogs/{id}": to("Pet") } },
    want: ["Pet.home is no longer in responses."],
  },
  {
    given: "a model by another name, with an object in place",
    before: { schemas: { Pet: object({ home: object({ street: text }) }) }, answers: { "/dogs/{id}": to("Pet") } },
    after: { schemas: { Animal: object({ home: object({ street: text }) }) }, answers: { "/dogs/{id}": to("Animal") } },
    want: ["The type Pet is now Animal."],
  },
  {
    given: "texts of several names, and a new one",
    before: { schemas: { Street: text, Town: text, Pet: pet }, answers: { "/pets/{id}": to("Pet") } },
    after: { schemas: { Place: text, Pet: pet }, answers: { "/pets/{id}": to("Pet") } },
    want: ["The type Street is gone.", "The type Town is gone.", "The type Place is new."],
  },
  {
    given: "a model that no call uses, by another name",
    before: { schemas: { Event: object({ at: text }), Pet: pet }, answers: { "/pets/{id}": to("Pet") } },
    after: { schemas: { Occurrence: object({ at: text }), Pet: pet }, answers: { "/pets/{id}": to("Pet") } },
    want: ["The type Event is now Occurrence."],
  },
  {
    given: "an operation that is gone, with its types",
    before: { schemas: { Pet: pet }, answers: { "/pets/{id}": to("Pet"), "/toys/{id}": object({ size: text }) } },
    after: { schemas: { Pet: pet }, answers: { "/pets/{id}": to("Pet") } },
    want: ["client.toys.retrieve is gone."],
  },
  {
    given: "a few new values",
    before: { schemas: { Size: oneOf("s") }, answers: { "/pets/{id}": object({ size: to("Size") }) } },
    after: { schemas: { Size: oneOf("s", "m", "l") }, answers: { "/pets/{id}": object({ size: to("Size") }) } },
    want: ['Size can be "m" or "l" in responses.'],
  },
  {
    given: "many new values, and many that are gone",
    before: { schemas: { Size: oneOf("s", "xs") }, answers: { "/pets/{id}": object({ size: to("Size") }) } },
    after: { schemas: { Size: oneOf(...letters) }, answers: { "/pets/{id}": object({ size: to("Size") }) } },
    want: [
      'Size is no longer "xs" in responses.',
      `Size can be ${letters
        .filter((each) => each !== "s")
        .slice(0, 12)
        .map((each) => `"${each}"`)
        .join(", ")} or 7 others in responses.`,
    ],
  },
  {
    given: "another kind of item in a list, whose type is also declared",
    before: {
      schemas: { Pet: pet, Dog: object({ bark: text }) },
      answers: { "/pets": { type: "array", items: { oneOf: [to("Pet"), to("Dog")] } } },
    },
    after: {
      schemas: { Pet: pet, Dog: object({ bark: text }), Cat: object({ purr: text }) },
      answers: { "/pets": { type: "array", items: { oneOf: [to("Pet"), to("Dog"), to("Cat")] } } },
    },
    want: ["client.pets.list()[] can be Cat in responses.", "The type Cat is new."],
  },
];

async function surfaceOf({ schemas, answers }: Side): Promise<Surface> {
  const parameters = [{ name: "id", in: "path", required: true, schema: text }];
  const operation = (path: string, schema: Schema) => ({
    ...(path.includes("{") && { parameters }),
    responses: { 200: { description: "", content: { "application/json": { schema } } } },
  });
  const paths = Object.fromEntries(
    Object.entries(answers).map(([path, schema]) => [path, { get: operation(path, schema) }]),
  );
  const document = { openapi: "3.1.0", info: { title: "Shop", version: "1" }, paths, components: { schemas } };
  const { client } = await analyze({
    input: { file: "shop.json", text: JSON.stringify(document) },
    read: () => Promise.reject(new Error("One file.")),
    settings: {},
  });
  if (!client) throw new Error("The document is right.");
  return describeClient(client);
}

test.each(rows)("$given", async ({ before, after, want }) => {
  const [old, next] = await Promise.all([surfaceOf(before), surfaceOf(after)]);
  const tell = (surface: Surface) => diffSurfaces(surface, next).changes.map(({ message }) => message);
  expect(tell(old)).toEqual(want);
  const kept = parseRecord(jsonLines(recordOf(old, old.print)));
  expect(kept && tell(kept)).toEqual(want);
  expect(diffSurfaces(next, next).changes).toEqual([]);
});
