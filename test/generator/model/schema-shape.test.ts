import { expect, test } from "vitest";
import type { Schema } from "../../../generator/model/schema.js";
import { distinctShapes, isSameShape } from "../../../generator/model/schema-shape.js";

const text: Schema = { kind: "string" };
const list = (items: Schema): Schema => ({ kind: "array", items });

function union(mapping: ReadonlyMap<string, string>): Schema {
  const discriminator = { propertyName: "kind", property: "kind", mapping };
  return { kind: "union", members: [text], discriminator } as unknown as Schema;
}

test.each<{ readonly a: Schema; readonly b: Schema; readonly want: boolean }>([
  { a: text, b: text, want: true },
  { a: text, b: { kind: "string" }, want: true },
  { a: text, b: { kind: "string", format: "uri" }, want: false },
  { a: text, b: { kind: "boolean" }, want: false },
  // Annotations make no difference, wherever they stand.
  {
    a: text,
    b: { kind: "string", title: "T", description: "D", deprecated: true, default: "a", examples: ["b"] },
    want: true,
  },
  { a: text, b: { kind: "string", constraints: new Map([["minLength", 1]]) }, want: true },
  { a: list(text), b: list({ kind: "string", description: "D" }), want: true },
  { a: list(text), b: list({ kind: "boolean" }), want: false },
  { a: union(new Map([["a", "A"]])), b: union(new Map([["a", "A"]])), want: true },
  { a: union(new Map([["a", "A"]])), b: union(new Map([["b", "A"]])), want: false },
])("$a and $b are the same: $want", ({ a, b, want }) => {
  expect(isSameShape(a, b)).toBe(want);
  expect(distinctShapes([a, b])).toEqual(want ? [a] : [a, b]);
});
