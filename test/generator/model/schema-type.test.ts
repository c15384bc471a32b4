import { expect, test } from "vitest";
import { inherit, typesOf } from "../../../generator/model/schema-type.js";

test.each([
  { given: { type: "string" }, want: ["string"] },
  { given: { type: ["string", "null"] }, want: ["string", "null"] },
  { given: { type: ["string", 1] }, want: ["string"] },
  { given: { type: "string", properties: {} }, want: ["string"] },
  { given: { properties: {} }, want: ["object"] },
  { given: { required: ["a"] }, want: ["object"] },
  { given: { items: {} }, want: ["array"] },
  { given: { prefixItems: [] }, want: ["array"] },
  { given: { minLength: 1 }, want: ["string"] },
  { given: { format: "uri" }, want: ["string"] },
  { given: { format: "int32" }, want: undefined },
  { given: { format: ["uri"] }, want: undefined },
  { given: { minimum: 1 }, want: undefined },
  { given: {}, want: undefined },
])("$given is of $want", ({ given, want }) => {
  expect(typesOf(given)).toEqual(want);
});

const text = { type: "string" };

test.each([
  { given: { format: "uuid" }, parent: text, want: { format: "uuid", type: "string" } },
  { given: { minLength: 1 }, parent: { type: ["string", "null"] }, want: { minLength: 1, type: ["string", "null"] } },
  { given: { type: "number" }, parent: text, want: { type: "number" } },
  { given: { $ref: "#/a" }, parent: text, want: { $ref: "#/a" } },
  { given: { enum: ["a"] }, parent: text, want: { enum: ["a"] } },
  { given: { oneOf: [{}] }, parent: text, want: { oneOf: [{}] } },
  // An empty schema admits anything, and says so.
  { given: {}, parent: text, want: {} },
  { given: true, parent: text, want: true },
  { given: { required: ["a"] }, parent: {}, want: { required: ["a"] } },
  { given: { description: "d" }, parent: { properties: {} }, want: { description: "d" } },
  { given: { required: ["a"] }, parent: { type: "object" }, want: { required: ["a"] } },
])("$given within $parent is $want", ({ given, parent, want }) => {
  expect(inherit(given, parent)).toEqual(want);
});
