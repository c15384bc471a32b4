/** How the mock reads what is written as text: parameters, and the fields of forms. */
import { expect, test } from "vitest";
import type { Schema } from "../../../generator/model/schema.js";
import { mockShape } from "../../../generator/plan/mock-shape.js";
import { valueText } from "../code-text.js";

const string: Schema = { kind: "string" };
const number: Schema = { kind: "number", integer: false };
const nothing: Schema = { kind: "null" };

function object(properties: Readonly<Record<string, Schema>>, additional?: Schema): Schema {
  const own = Object.entries(properties).map(([name, schema]) => ({
    name,
    required: true,
    readOnly: false,
    writeOnly: false,
    schema,
  }));
  return { kind: "object", properties: own, ...(additional && { additional }) };
}

function anyOf(...members: readonly Schema[]): Schema {
  return { kind: "union", members };
}

const nested = (depth: number): Schema => (depth === 0 ? number : { kind: "array", items: nested(depth - 1) });

test.each<{ readonly given: Schema; readonly want: string }>([
  { given: string, want: '"text"' },
  { given: number, want: '"number"' },
  { given: { kind: "boolean" }, want: '"boolean"' },
  { given: { kind: "enum", values: [{ value: 1 }, { value: 2 }] }, want: '"number"' },
  { given: { kind: "enum", values: [{ value: true }] }, want: '"boolean"' },
  { given: { kind: "enum", values: [{ value: "a" }] }, want: '"text"' },
  { given: { kind: "enum", values: [{ value: 1 }, { value: "a" }] }, want: '"text"' },
  { given: { kind: "array", items: number }, want: '{ list: "number" }' },
  { given: { kind: "tuple", items: [number, string], required: 2 }, want: '{ list: "number" }' },
  { given: { kind: "tuple", items: [], required: 0 }, want: '{ list: "text" }' },
  { given: object({ a: number }, string), want: '{ fields: { a: "number" }, rest: "text" }' },
  { given: anyOf(number, nothing), want: '"number"' },
  { given: anyOf(number, string), want: '"text"' },
  { given: anyOf(number, object({ a: number })), want: '"text"' },
  { given: anyOf({ kind: "array", items: number }, { kind: "array", items: string }), want: '{ list: "number" }' },
  {
    given: anyOf(object({ a: number }), object({ b: string })),
    want: '{ fields: { a: "number", b: "text" }, rest: "text" }',
  },
  // Deeper than any form that is written as text.
  { given: nested(4), want: '{ list: { list: { list: { list: "number" } } } }' },
  { given: nested(6), want: '{ list: { list: { list: { list: { list: "text" } } } } }' },
])("$given is read as $want", ({ given, want }) => {
  expect(valueText(mockShape(given, new Map()))).toBe(want);
});
