/**
 * Reads JSON Schema 2020-12 as a `Schema`.
 *
 * Every keyword restricts what the others admit, so a schema is the intersection of what its keywords say. References
 * stay references: nothing is expanded, so recursion needs no care.
 */
import type { Source } from "../diagnostic.js";
import type { JsonSchema, NamedSchema } from "../resolve/resolved.js";
import type { Schema, Shape } from "./schema.js";
import { annotationsOf, modelAnnotations } from "./schema-annotation.js";
import { modelArray, modelTuple } from "./schema-array.js";
import {
  below,
  placeKey,
  type SchemaContext,
  type SchemaPlace,
  type SchemaReading,
  sourceOf,
} from "./schema-context.js";
import { modelEnum } from "./schema-enum.js";
import { intersect } from "./schema-intersection.js";
import { admitsNull } from "./schema-null.js";
import { modelObject } from "./schema-object.js";
import { settleRequired } from "./schema-required.js";
import { modelCondition } from "./schema-condition.js";
import { applyAnchors } from "./schema-dynamic.js";
import { exclude } from "./schema-not.js";
import { inherit, isSchemaObject, typesOf } from "./schema-type.js";
import type { SchemaObject } from "./schema-type.js";
import { modelAlternatives, union } from "./schema-union.js";

/** How deep schemas may be nested: deeper than anyone writes them, and shallow enough for every JavaScript stack. */
const deepest = 200;

export function modelSchema(schema: JsonSchema, source: Source, context: SchemaContext): Schema {
  const known = context.known.get(schema);
  if (known) return known;
  const read = readWhole(schema, { above: source, keys: [], depth: 0 }, context);
  context.known.set(schema, read);
  return read;
}

/** Reads the schema that a name stands for. */
export function modelNamedSchema({ schema, source }: NamedSchema, context: SchemaContext): Schema {
  const read = readWhole(schema, { above: source, keys: [], depth: 0, isNamed: true }, context);
  // A schema within it that is itself named after its place becomes a reference to that name.
  if (!context.places.has(placeKey(source))) context.known.set(schema, read);
  return read;
}

function readWhole(schema: JsonSchema, whole: SchemaPlace, context: SchemaContext): Schema {
  const reading: SchemaReading = { ...context, read: (inner, place) => readSchema(inner, place, reading) };
  return reading.read(schema, whole);
}

function readSchema(schema: unknown, place: SchemaPlace, context: SchemaReading): Schema {
  if (schema === false) return { kind: "never" };
  if (!isSchemaObject(schema)) return { kind: "unknown" };
  if (place.depth > deepest) {
    context.report("schema-too-deep", { depth: deepest }, sourceOf(place));
    return { kind: "unknown" };
  }
  const shape = referenceTo(schema, place, context) ?? readUnnamed(schema, place, context);
  const annotations = modelAnnotations(schema);
  return annotations ? { ...shape, ...annotations } : shape;
}

/**
 * A reference to a schema that has a name, where the schema itself stands. Undefined for texts and numbers, whose types
 * are shorter than a name, and for the parts of a composition.
 */
function referenceTo(schema: SchemaObject, place: SchemaPlace, { places }: SchemaReading): Schema | undefined {
  if (places.size === 0 || place.isNamed || place.keys[0] === "allOf") return undefined;
  if ("$ref" in schema || !nameable.some((keyword) => keyword in schema)) return undefined;
  const id = places.get(placeKey(sourceOf(place)));
  return id === undefined ? undefined : { kind: "reference", id };
}

const nameable = ["properties", "enum", "allOf", "oneOf", "anyOf"];

function readUnnamed(schema: SchemaObject, place: SchemaPlace, context: SchemaReading): Schema {
  return isPlain(schema) ? (readOwn(schema, place, context) ?? anything) : readShape(schema, place, context);
}

const anything: Schema = { kind: "unknown" };

/** Keywords that compose a schema of others. */
const composing: ReadonlySet<string> = new Set(
  "$ref $dynamicRef $dynamicAnchor $defs allOf oneOf anyOf if not".split(" "),
);

/** Whether a schema is composed of nothing, as most are. */
function isPlain(schema: SchemaObject): boolean {
  for (const keyword in schema) if (composing.has(keyword)) return false;
  return true;
}

function readShape(schema: SchemaObject, place: SchemaPlace, context: SchemaReading): Schema {
  const stated = [
    ...readReferences(schema, place, context),
    ...readAllOf(schema, place, context),
    ...modelAlternatives(schema, place, context),
    ...modelCondition(schema, place, context),
  ];
  const parts = stated.filter(({ kind }) => kind !== "unknown");
  const own = readOwn(schema, place, context);
  if (own && !(parts.length > 0 && saysNothingMore(schema))) parts.push(own);
  // A member that only describes, or limits what no type can express, is about the whole.
  const words = stated.filter(({ kind }) => kind === "unknown").map(annotationsOf);
  const shape = exclude(intersectParts(schema, parts, place, context), schema["not"]);
  return words.reduce<Schema>((whole, more) => ({ ...whole, ...more }), shape);
}

/**
 * The intersection of a schema's parts. Null is admitted where all parts admit it; `A & (B | null)` alone would say so
 * in a roundabout way.
 */
function intersectParts(
  schema: SchemaObject,
  parts: readonly Schema[],
  place: SchemaPlace,
  context: SchemaReading,
): Schema {
  const [first = { kind: "unknown" as const }] = parts;
  if (parts.length < 2) return first;
  const nullable = admitsNull(schema, context.schemas);
  if (nullable && parts.some(({ kind }) => kind === "null")) return { kind: "null" };
  const shape = settleRequired(intersect(parts.map(withoutNull)), schema, place, context);
  if (shape.kind === "never" && !nullable && parts.every((part) => part.kind !== "never")) {
    context.report("schema-contradiction", {}, sourceOf(place));
  }
  if (nullable) return union([shape, { kind: "null" }]);
  return isNullable(shape, context)
    ? { kind: "intersection", members: [...membersOf(shape), { kind: "object", properties: [] }] }
    : shape;
}

/** Whether all parts are references to what may be null. Where another part excludes null, that must not be lost. */
function isNullable(shape: Schema, { schemas }: SchemaReading): boolean {
  return membersOf(shape).every((member) => member.kind === "reference" && admitsNull({ $ref: member.id }, schemas));
}

function membersOf(shape: Schema): readonly Schema[] {
  return shape.kind === "intersection" ? shape.members : [shape];
}

function withoutNull(schema: Schema): Schema {
  if (schema.kind !== "union") return schema;
  const others = schema.members.filter((member) => member.kind !== "null");
  if (others.length === schema.members.length) return schema;
  return { ...annotationsOf(schema), ...union(others, schema.discriminator) };
}

function readReferences(schema: SchemaObject, place: SchemaPlace, context: SchemaReading): Schema[] {
  const applied = applyAnchors(schema, context.schemas);
  if (applied) return [context.read(applied, below(place, "$ref"))];
  return ["$ref", "$dynamicRef"].flatMap((keyword): Schema[] => {
    const id = schema[keyword];
    return typeof id === "string" && context.schemas.has(id) ? [{ kind: "reference", id }] : [];
  });
}

function readAllOf(schema: SchemaObject, place: SchemaPlace, context: SchemaReading): Schema[] {
  const members: unknown = schema["allOf"];
  if (!Array.isArray(members)) return [];
  return members.map((member, index) => context.read(inherit(member, schema), below(place, "allOf", index)));
}

const structural = [
  "properties",
  "required",
  "additionalProperties",
  "patternProperties",
  "unevaluatedProperties",
  "items",
  "prefixItems",
  "enum",
  "const",
];

/** Whether a part is only a `type: object` that repeats what a reference or composition beside it says. */
function saysNothingMore(schema: SchemaObject): boolean {
  return structural.every((keyword) => !(keyword in schema)) || isClosing(schema);
}

/**
 * Whether a part is only `additionalProperties: false`: it closes objects that other parts open, which no type can
 * express.
 */
function isClosing(schema: SchemaObject): boolean {
  const present = structural.filter((keyword) => keyword in schema);
  return present.every((keyword) => keyword.endsWith("Properties") && typeof schema[keyword] === "boolean");
}

/** What a schema says without its references and compositions; undefined where that is nothing. */
function readOwn(schema: SchemaObject, place: SchemaPlace, context: SchemaReading): Schema | undefined {
  const types = typesOf(schema);
  if ("const" in schema || Array.isArray(schema["enum"])) return modelEnum(schema, types, place, context);
  if (!types) return undefined;
  const shapes = types.map((type) => readType(type, schema, place, context));
  return shapes.length === 1 ? shapes[0] : union(shapes);
}

function readType(type: string, schema: SchemaObject, place: SchemaPlace, context: SchemaReading): Shape {
  const format = typeof schema["format"] === "string" ? { format: schema["format"] } : {};
  switch (type) {
    case "null":
      return { kind: "null" };
    case "boolean":
      return { kind: "boolean" };
    case "string":
      return { kind: "string", ...format };
    case "number":
    case "integer":
      return { kind: "number", integer: type === "integer", ...format };
    case "array":
      return Array.isArray(schema["prefixItems"])
        ? modelTuple(schema, place, context)
        : modelArray(schema, place, context);
    case "object":
      return modelObject(schema, place, context);
    default:
      context.report("schema-type-unknown", { type }, sourceOf(place));
      return { kind: "unknown" };
  }
}
