/** Values that are made for schemas: right by our own judgement, and by ajv's, which knows nothing of ours. */
import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { exampleOf, variant } from "../../../generator/mock/example.js";
import { randomOf } from "../../../generator/mock/random.js";
import { matchingText } from "../../../generator/mock/text-pattern.js";
import { findFlaws } from "../../../generator/mock/validity.js";
import { finiteModels } from "../../../generator/plan/finite.js";
import { checkerOf } from "../../wire/schema.js";
import { isRecord, type Json } from "../../wire/document.js";
import { repository } from "../cli/command.js";
import { responseFlaws, isOfSeveral } from "./response-flaw.js";
import { standInFor } from "./stand-in.js";

const corpus = "test/cases/corpus";
const documents = [
  "spec/license-keys.yaml",
  ...readdirSync(join(repository, corpus))
    .filter((name) => /^3\..*\.(json|yaml)$/.test(name))
    .map((name) => `${corpus}/${name}`),
];

describe.each(documents)("the models of %s", (path) => {
  test.each([{ dynamic: false }, { dynamic: true }])("are what they are described as: %o", async ({ dynamic }) => {
    const { api } = await standInFor(join(repository, path));
    const document = parse(await readFile(join(repository, path), "utf8")) as Json;
    const checker = checkerOf(document, "response");
    const schemas = new Map(api.models.map(({ id, schema }) => [id, schema]));
    // A model that has to hold one of its own has no value.
    const found = [...finiteModels(api.models)].flatMap(([id, schema]) => {
      const value = exampleOf(schema, { schemas, random: randomOf("1"), dynamic });
      const own = findFlaws(value, schema, { schemas, side: "response" });
      const said = isComponent(id, document) ? checker.check({ $ref: id }, value) : undefined;
      const ajv = isOfSeveral(said) ? undefined : said;
      return own.length > 0 || ajv !== undefined ? [{ id, value, own, ajv }] : [];
    });
    expect(found).toEqual([]);
  });
});

describe.each(documents)("what is answered for %s", (path) => {
  test.each([{ dynamic: false }, { dynamic: true }])("is what is described: %o", async ({ dynamic }) => {
    const { api, resolved } = await standInFor(join(repository, path));
    const document = parse(await readFile(join(repository, path), "utf8")) as Json;
    const { checked, flaws } = responseFlaws({ api, resolved, document }, dynamic);
    expect(flaws).toEqual([]);
    if (path === "spec/license-keys.yaml") expect(checked).toBe(8);
  });
});

/** Some models have no place of their own in the document. */
function isComponent(id: string, { components }: Json): boolean {
  const name = id.replace("#/components/schemas/", "");
  return isRecord(components) && isRecord(components["schemas"]) && Object.hasOwn(components["schemas"], name);
}

test.each([
  "^[A-Z]{3}-\\d+$",
  "^(foo|bar)_[a-z0-9]{2,4}$",
  "^#?([0-9a-fA-F]{6}|[0-9a-fA-F]{3})$",
  "^\\+[1-9]\\d{1,14}$",
  "^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$",
  "^(?:a|b(?:c|d))*$",
  "^[\\w.-]+$",
  "^.{10,}$",
  "^lic_[A-Za-z0-9]{8,}$",
  "[0-9]{4}-[0-9]{2}",
])("text that matches %s", (pattern) => {
  fc.assert(
    fc.property(fc.string(), (seed) => {
      const text = matchingText(pattern, randomOf(seed), ({ length }) => length <= 40);
      expect(text).toMatch(new RegExp(pattern, "u"));
    }),
  );
});

test.each(["^\\p{L}+$", "^(?=.*x)y$", "(", "^(a)\\1$"])("nothing is made up where %s cannot be followed", (pattern) => {
  const text = matchingText(pattern, randomOf("1"), () => true);
  expect(text === undefined || new RegExp(pattern, "u").test(text)).toBe(true);
});

describe("the second of its like", () => {
  const context = { schemas: new Map(), random: randomOf("1"), dynamic: false };
  const string = (format?: string) => ({ kind: "string", ...(format !== undefined && { format }) }) as const;
  test.each([
    { given: "lic_123", schema: string(), want: "lic_124" },
    { given: "key", schema: string(), want: "key_1" },
    { given: "octocat@github.com", schema: string("email"), want: "octocat_1@github.com" },
    { given: "user9@acme2.test", schema: string("email"), want: "user10@acme2.test" },
    { given: "2026-01-30", schema: string("date"), want: "2026-01-31" },
    { given: 7, schema: { kind: "number", integer: true } as const, want: 8 },
  ])("of $given is $want", ({ given, schema, want }) => {
    expect(variant(given, schema, 1, context)).toBe(want);
  });
});
