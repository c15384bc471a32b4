import { expect, test } from "vitest";
import type { TypeNode } from "../../../generator/plan/node.js";
import { literal, named, number, property, string, union, value } from "./sample-plan.js";
import { typeText, valueText } from "../code-text.js";

const intersection = (...members: TypeNode[]): TypeNode => ({ kind: "intersection", members });
const array = (items: TypeNode): TypeNode => ({ kind: "array", items });
const [a, b, c] = [named("A"), named("B"), named("C")];

test.each<{ given: TypeNode; want: string }>([
  { given: { kind: "keyword", name: "unknown" }, want: "unknown" },
  { given: literal("a|b"), want: '"a|b"' },
  { given: literal(-1), want: "-1" },
  { given: named("Page", a, array(b)), want: "Page<A, B[]>" },
  { given: array(union(a, b)), want: "(A | B)[]" },
  { given: array(array(intersection(a, b))), want: "(A & B)[][]" },
  { given: array(union(a)), want: "A[]" },
  { given: intersection(union(a, b), c), want: "(A | B) & C" },
  { given: union(intersection(a, b), c), want: "A & B | C" },
  { given: union(union(a, b), c), want: "(A | B) | C" },
  { given: union(), want: "never" },
  { given: intersection(), want: "unknown" },
  { given: { kind: "tuple", items: [] }, want: "[]" },
  {
    given: {
      kind: "tuple",
      items: [
        { type: union(a, b), optional: false },
        { type: union(a, b), optional: true },
      ],
      rest: union(a, b),
    },
    want: "[A | B, (A | B)?, ...(A | B)[]]",
  },
  { given: { kind: "object", properties: [] }, want: "{}" },
  { given: { kind: "object", properties: [], index: string }, want: "{ [key: string]: string }" },
  {
    given: { kind: "object", properties: [property("a-b", string), property("c", number, true)] },
    want: '{ "a-b": string; c?: number }',
  },
  {
    given: { kind: "object", properties: [property("a", string, false, { text: "The a.", tags: [] })], index: string },
    want: "{\n/** The a. */\na: string;\n[key: string]: string;\n}",
  },
])("the type $want", ({ given, want }) => {
  expect(typeText(given)).toBe(want);
});

test("values", () => {
  expect(
    valueText({
      kind: "call",
      callee: "pagePaginator",
      arguments: [
        {
          kind: "record",
          entries: [
            { key: "origin", value: value(0) },
            { key: "__proto__", value: { kind: "list", items: [value(null), { kind: "identifier", name: "json" }] } },
            { key: "x-y", value: { kind: "record", entries: [] } },
          ],
        },
      ],
    }),
  ).toBe('pagePaginator({ origin: 0, ["__proto__"]: [null, json], "x-y": {} })');
});
