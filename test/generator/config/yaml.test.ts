import fc from "fast-check";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { formatYaml } from "../../../generator/config/yaml.js";

test.each([
  { given: "names", data: { version: 1, operations: { "GET /a/{b}": { call: "a.b", operationId: "a/b" } } } },
  { given: "words that mean something", data: { a: "true", b: "Null", c: true, d: { null: 1 } } },
  { given: "numbers as text", data: { a: "1", b: "1e3", c: -1, d: 1.5, e: -0 } },
  { given: "empty ones", data: { a: {}, b: [], c: "", d: null } },
  { given: "a colon, a hash", data: { a: "b: c", "d #": "e", "f:g": "h#i", "POST /j:k": "l:" } },
  { given: "lists", data: { a: ["b", { c: "d" }] } },
  { given: "nothing", data: {} },
])("$given are written as `yaml` writes them", ({ data }) => {
  expect(formatYaml(data)).toBe(stringify(data, { lineWidth: 0 }));
});

test("whatever it is, it is written as `yaml` writes it", () => {
  const text = fc.string({ unit: fc.constantFrom(..."aTrue/{}$.-_ 1:#\n'é"), maxLength: 12 });
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      text,
      fc.boolean(),
      fc.integer(),
      fc.constant(null),
      fc.array(tie("value"), { maxLength: 3 }),
      fc.dictionary(text, tie("value"), { maxKeys: 4 }),
    ),
  }));
  fc.assert(
    fc.property(fc.dictionary(text, value), (data) => {
      expect(formatYaml(data)).toBe(stringify(data, { lineWidth: 0 }));
    }),
    { numRuns: 2000 },
  );
});
