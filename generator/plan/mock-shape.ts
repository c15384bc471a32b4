/** How the runtime's mock reads the text of a parameter or form field: as a number, a list, and so on. */
import type { Schema } from "../model/schema.js";
import { follow, type ModelSchemas } from "./body.js";
import type { ValueNode } from "./node.js";
import { literal, record } from "./value.js";

/** Deeper than any form that is written as text. */
const deepest = 4;

const text = literal("text");

export function mockShape(schema: Schema, schemas: ModelSchemas, depth = 0): ValueNode {
  const target = follow(schema, schemas);
  if (!target || depth > deepest) return text;
  switch (target.kind) {
    case "number":
    case "boolean":
      return literal(target.kind);
    case "enum": {
      const kinds = new Set(target.values.map(({ value }) => typeof value));
      const [only = ""] = kinds;
      return kinds.size === 1 && (only === "number" || only === "boolean") ? literal(only) : text;
    }
    case "array":
      return record([["list", mockShape(target.items, schemas, depth + 1)]]);
    case "tuple":
      return record([["list", target.items[0] ? mockShape(target.items[0], schemas, depth + 1) : text]]);
    case "object": {
      const { properties, additional } = target;
      const fields = properties.map(({ name, schema }) => [name, mockShape(schema, schemas, depth + 1)] as const);
      return record([
        ["fields", record(fields)],
        ["rest", additional && mockShape(additional, schemas, depth + 1)],
      ]);
    }
    case "union":
    case "intersection":
      return shapeOfSeveral(target.members, schemas, depth);
    default:
      return text;
  }
}

/**
 * The shape of several schemas together. Objects are one with the fields of all; where the members differ otherwise, it
 * is text, in which all of them were written.
 */
function shapeOfSeveral(members: readonly Schema[], schemas: ModelSchemas, depth: number): ValueNode {
  const targets = members.flatMap((member) => follow(member, schemas) ?? []).filter(({ kind }) => kind !== "null");
  const shapes = targets.map((member) => mockShape(member, schemas, depth + 1));
  const distinct = [...new Map(shapes.map((shape) => [JSON.stringify(shape), shape])).values()];
  const maps = distinct.filter((shape) => shape.kind === "record" && shape.entries[0]?.key === "fields");
  const [first = text, second] = distinct;
  if (maps.length !== distinct.length || !second) return second ? (listOf(distinct) ?? text) : first;
  const fields = maps.flatMap((shape) => {
    const own = shape.kind === "record" ? shape.entries[0]?.value : undefined;
    return own?.kind === "record" ? own.entries : [];
  });
  return record([
    ["fields", record([...new Map(fields.map(({ key, value }) => [key, value]))])],
    ["rest", text],
  ]);
}

/** The first of the shapes, if all of them are lists: they differ in their items alone. */
function listOf(shapes: readonly ValueNode[]): ValueNode | undefined {
  const areLists = shapes.every((shape) => shape.kind === "record" && shape.entries[0]?.key === "list");
  return areLists ? shapes[0] : undefined;
}
