import { describe, expect, test } from "vitest";
import type { Schema } from "../../../generator/model/schema.js";
import { planProperties, planType, withoutDates } from "../../../generator/plan/type.js";
import { intersectionType, literalType, namedType, unionType } from "../../../generator/plan/type-node.js";
import { typeText } from "../code-text.js";

const names = new Map([["#cat", "Cat"]]);
const string: Schema = { kind: "string" };
const number: Schema = { kind: "number", integer: false };
const property = (name: string, schema: Schema, sides: { readOnly?: boolean; writeOnly?: boolean } = {}) => ({
  name,
  schema,
  required: true,
  readOnly: false,
  writeOnly: false,
  ...sides,
});
const values = (...all: readonly unknown[]): Schema => ({ kind: "enum", values: all.map((value) => ({ value })) });

describe("a schema's type", () => {
  test.each<{ given: Schema; want: string }>([
    { given: { kind: "unknown" }, want: "unknown" },
    { given: { kind: "never" }, want: "never" },
    { given: { kind: "null" }, want: "null" },
    { given: { kind: "boolean" }, want: "boolean" },
    { given: string, want: "string" },
    { given: { kind: "string", format: "date-time" }, want: "string" },
    { given: { kind: "string", format: "binary" }, want: "string" },
    { given: { kind: "number", integer: true, format: "int64" }, want: "number" },
    { given: values("a", 1, true, null), want: '"a" | 1 | true | null' },
    { given: values("a", "a"), want: '"a"' },
    { given: values({ a: [1, "b"] }), want: '{ a: [1, "b"] }' },
    { given: values(), want: "never" },
    {
      given: { kind: "array", items: { kind: "union", members: [string, { kind: "null" }] } },
      want: "(string | null)[]",
    },
    {
      given: { kind: "tuple", items: [string, number], required: 1, rest: string },
      want: "[string, number?, ...string[]]",
    },
    { given: { kind: "object", properties: [] }, want: "{}" },
    { given: { kind: "object", properties: [property("a-b", string)] }, want: '{ "a-b": string }' },
    { given: { kind: "object", properties: [], additional: number }, want: "{ [key: string]: number }" },
    {
      given: { kind: "object", properties: [property("a", string)], additional: number },
      want: "{ a: string; [key: string]: number | string }",
    },
    {
      given: { kind: "object", properties: [property("a", values("b"))], additional: string },
      want: '{ a: "b"; [key: string]: string }',
    },
    {
      given: { kind: "object", properties: [{ ...property("a", number), required: false }], additional: string },
      want: "{ a?: number; [key: string]: string | number | undefined }",
    },
    {
      given: { kind: "object", properties: [property("a", string)], additional: { kind: "unknown" } },
      want: "{ a: string; [key: string]: unknown }",
    },
    {
      given: { kind: "union", members: [string, { kind: "union", members: [number, string] }] },
      want: "string | number",
    },
    { given: { kind: "intersection", members: [{ kind: "reference", id: "#cat" }] }, want: "Cat" },
    { given: { kind: "reference", id: "#cat" }, want: "Cat" },
    { given: { kind: "reference", id: "#dog" }, want: "unknown" },
  ])("$want", ({ given, want }) => {
    expect(typeText(planType(given, { names, hides: "writeOnly" }))).toBe(want);
  });
});

test.each([
  { hides: "readOnly", want: "key: string, file: FileLike" },
  { hides: "writeOnly", want: "id: string, file: string" },
] as const)("a side that hides $hides properties", ({ hides, want }) => {
  const properties = [
    property("id", string, { readOnly: true }),
    property("key", string, { writeOnly: true }),
    property("file", { kind: "string", format: "binary" }),
  ];
  const planned = planProperties(properties, { names, hides });
  expect(planned.map(({ name, type }) => `${name}: ${typeText(type)}`).join(", ")).toBe(want);
});

test.each<{ readonly given: Schema; readonly want: string }>([
  { given: { kind: "string", format: "date-time" }, want: "string | Date" },
  { given: { kind: "array", items: { kind: "string", format: "date-time" } }, want: "(string | Date)[]" },
  { given: { kind: "string", format: "date" }, want: "string" },
  { given: { kind: "reference", id: "#cat" }, want: "Cat" },
])("$want, where a Date may stand for its text", ({ given, want }) => {
  const view = { names, hides: "readOnly", dates: true } as const;
  expect(typeText(planType(given, view))).toBe(want);
  expect(typeText(planType(given, withoutDates(view)))).toBe(want.replace(" | Date", "").replace("(string)", "string"));
});

test("unions and intersections of none and of one", () => {
  const cat = namedType("Cat");
  const types = [unionType([]), unionType([cat, cat]), intersectionType([]), intersectionType([cat, cat])];
  expect(types.map((type) => typeText(type))).toEqual(["never", "Cat", "unknown", "Cat"]);
  expect(typeText(namedType("Pick", cat, unionType([literalType("a"), literalType(1)])))).toBe('Pick<Cat, "a" | 1>');
});
