import { expect, test } from "vitest";
import { admitsNull } from "../../../generator/model/schema-null.js";
import type { NamedSchema } from "../../../generator/resolve/resolved.js";

const named = { Text: { type: "string" }, Maybe: { type: ["string", "null"] }, Endless: { $ref: "Endless" } };
const schemas = new Map(
  Object.entries(named).map(([id, schema]): [string, NamedSchema] => [
    id,
    { name: id, schema } as unknown as NamedSchema,
  ]),
);
const text = { type: "string" };
const nothing = { type: "null" };

test.each<{ readonly given: unknown; readonly want: boolean }>([
  { given: true, want: true },
  { given: false, want: false },
  { given: {}, want: true },
  { given: text, want: false },
  { given: nothing, want: true },
  { given: { type: ["string", "null"] }, want: true },
  { given: { properties: {} }, want: false },
  { given: { const: null }, want: true },
  { given: { const: "a" }, want: false },
  { given: { enum: ["a"] }, want: false },
  { given: { enum: ["a", null] }, want: true },
  // Nobody lists "null" as a type and means that it is not admitted.
  { given: { type: ["string", "null"], enum: ["a"] }, want: true },
  { given: { $ref: "Text" }, want: false },
  { given: { $ref: "Maybe" }, want: true },
  { given: { $ref: "Endless" }, want: true },
  { given: { $ref: "nowhere" }, want: true },
  { given: { allOf: [{ $ref: "Maybe" }, {}] }, want: true },
  { given: { allOf: [{ $ref: "Maybe" }, text] }, want: false },
  { given: { anyOf: [text, nothing] }, want: true },
  { given: { anyOf: [text] }, want: false },
  { given: { oneOf: [text, nothing] }, want: true },
  { given: { oneOf: [text] }, want: false },
  { given: { anyOf: [text, nothing], oneOf: [text] }, want: false },
])("null in $given: $want", ({ given, want }) => {
  expect(admitsNull(given, schemas)).toBe(want);
});
