/** Schemas as the model has them, for tests that compare. */
import type { Schema } from "../../../generator/model/schema.js";

export const text: Schema = { kind: "string" };
export const nothing: Schema = { kind: "null" };
export const anything: Schema = { kind: "unknown" };
export const pet: Schema = { kind: "reference", id: "#/components/schemas/Pet" };
export const dog: Schema = { kind: "reference", id: "#/components/schemas/Dog" };
export const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

export function property(name: string, schema: Schema, more: object = {}): object {
  return { name, required: false, readOnly: false, writeOnly: false, schema, ...more };
}

export function object(...properties: readonly object[]): object {
  return { kind: "object", properties };
}

export const pets = {
  Pet: { type: "object", properties: { name: { type: "string" } } },
  Dog: { type: "object", properties: { kind: { const: "dog" } } },
  Aged: { required: ["age"] },
  Maybe: { type: ["string", "null"] },
  MaybePet: { anyOf: [{ $ref: "#/components/schemas/Pet" }, { type: "null" }] },
};
