/** Schemas in one dialect: JSON Schema 2020-12, whose references name a `SchemaId`. */
import { parsePointer, type Source, suggest, within } from "../diagnostic.js";
import { boundCompositions } from "./composition.js";
import { type Context, describe, isObject, type JsonObject, own, targetOf, valueOf } from "./context.js";
import { admitNull, modernize, writtenAs } from "./dialect.js";
import { matchesShape, shapeNames, shapeOf } from "./keyword.js";
import { openMap, reportMismatch } from "./node.js";
import { type JsonSchema, type NamedSchema, placeSchema, type SchemaId, schemaSource } from "./resolved.js";

/** A schema as the document has it at a place, in our dialect. What is wrong with it is reported and left out. */
export function resolveSchema(context: Context, value: unknown, source: Source): JsonSchema {
  if (typeof value === "boolean") return value;
  if (!isObject(value)) {
    reportMismatch(context, "a schema", value, source);
    return placeSchema({}, source);
  }
  const entries: [string, unknown][] = [];
  for (const [keyword, child] of Object.entries(modernize(context, value, source))) {
    const resolved = resolveKeyword(context, keyword, child, within(source, writtenAs(value, keyword)));
    if (resolved !== undefined) entries.push([keyword, resolved]);
  }
  // `fromEntries` defines its keys, so that "__proto__" is one like any other.
  const { nullable, ...schema } = Object.fromEntries(entries);
  return placeSchema(nullable === true ? placeParts(admitNull(schema), source) : schema, source);
}

/** Where null was added, the schemas that hold the two halves stand where the whole does. */
function placeParts(schema: JsonObject, source: Source): JsonObject {
  const parts = Array.isArray(schema["anyOf"]) ? (schema["anyOf"] as readonly JsonSchema[]) : [];
  for (const part of parts) {
    if (!schemaSource(part)) placeSchema(part, source);
  }
  return schema;
}

function resolveKeyword(context: Context, keyword: string, value: unknown, source: Source): unknown {
  if (value === undefined) return undefined;
  const shape = shapeOf(keyword);
  if (shape === undefined) return value;
  if (!matchesShape(shape, value)) {
    context.report("keyword-ignored", { keyword, expected: shapeNames[shape], found: describe(value) }, source);
    return undefined;
  }
  switch (shape) {
    case "reference":
      return resolveReference(context, source);
    case "schema":
      return resolveSchema(context, value, source);
    case "schemas":
      return (value as unknown[]).map((item, index) => resolveSchema(context, item, within(source, index)));
    case "schemaMap":
      return resolveSchemaMap(context, value, source);
    case "discriminator":
      return resolveDiscriminator(context, value as JsonObject, source);
    case "type":
      return resolveType(context, value as string | string[], source);
    default:
      return value;
  }
}

function resolveSchemaMap(context: Context, value: unknown, source: Source): JsonObject {
  const map = openMap(context, value, source);
  if (!map) return {};
  const entries = Object.entries(map.value);
  return Object.fromEntries(
    entries.map(([name, item]) => [name, resolveSchema(context, item, within(map.source, name))]),
  );
}

/** The id of what a reference names, which becomes a schema with a name; undefined where `load` found nothing there. */
function resolveReference(context: Context, source: Source): SchemaId | undefined {
  const target = targetOf(context, source);
  if (!target) return undefined;
  const id = schemaId(context, target);
  if (!context.targets.has(id)) context.targets.set(id, target);
  return id;
}

function resolveDiscriminator(context: Context, value: JsonObject, source: Source): JsonObject {
  const { mapping, defaultMapping, ...rest } = value;
  const fallback =
    defaultMapping === undefined ? undefined : resolveReference(context, within(source, "defaultMapping"));
  return {
    ...rest,
    ...(mapping !== undefined && { mapping: resolveMapping(context, mapping, within(source, "mapping")) }),
    ...(fallback !== undefined && { defaultMapping: fallback }),
  };
}

function resolveMapping(context: Context, mapping: unknown, source: Source): JsonObject {
  if (!isObject(mapping)) {
    const details = { keyword: "mapping", expected: "an object", found: describe(mapping) };
    context.report("keyword-ignored", details, source);
    return {};
  }
  const entries = Object.keys(mapping).flatMap((name) => {
    const id = resolveReference(context, within(source, name));
    return id === undefined ? [] : [[name, id] as const];
  });
  return Object.fromEntries(entries);
}

const types = ["string", "number", "integer", "boolean", "object", "array", "null"];

function resolveType(context: Context, value: string | readonly string[], source: Source): unknown {
  const known = [value].flat().filter((type) => {
    if (types.includes(type)) return true;
    const details = { value: type, field: "type", values: types.join(", "), suggestion: suggest(type, types) };
    context.report("value-unknown", details, source);
    return false;
  });
  if (known.length === 0) return undefined;
  return typeof value === "string" ? value : known;
}

/** What names a schema in all the documents. Other files are counted from the folder of the entry, wherever that stands. */
export function schemaId(context: Context, { file, pointer }: Source): SchemaId {
  const { entry } = context.loaded;
  if (file === entry) return `#${pointer}`;
  const folder = entry.slice(0, entry.lastIndexOf("/") + 1);
  return `${file.startsWith(folder) ? file.slice(folder.length) : file}#${pointer}`;
}

/** A schema that has a name, because it is a component or because a reference names it. */
export function resolveNamedSchema(context: Context, source: Source): NamedSchema {
  const segments = parsePointer(source.pointer);
  const stem = (source.file.split("/").at(-1) ?? source.file).replace(/\.[^.]*$/, "");
  const schema = resolveSchema(context, valueOf(context, source, segments), source);
  return { id: schemaId(context, source), name: segments.at(-1) ?? stem, schema, source };
}

/** All schemas that have a name: the components of the entry, then what else the references name, as they came up. */
export function resolveNamedSchemas(context: Context, components: readonly Source[]): Map<SchemaId, NamedSchema> {
  const schemas = new Map<SchemaId, NamedSchema>();
  for (const source of components) schemas.set(schemaId(context, source), resolveNamedSchema(context, source));
  // A schema that is resolved here may name others: a Map's iterator meets what is added while it runs.
  for (const [id, source] of context.targets) {
    if (!schemas.has(id)) schemas.set(id, resolveNamedSchema(context, source));
  }
  breakCycles(context, schemas);
  boundCompositions(context, schemas);
  return schemas;
}

/** A schema that is only a reference to one that is only a reference back says nothing: it becomes `{}`, the schema of anything. */
function breakCycles(context: Context, schemas: Map<SchemaId, NamedSchema>): void {
  const order = [...schemas.keys()];
  const places = new Map(order.map((id, place) => [id, place]));
  const walked = new Set<SchemaId>();
  const first = new Set<SchemaId>();
  for (const id of order) {
    const trail = new Set<SchemaId>();
    let next: unknown = id;
    while (typeof next === "string" && !walked.has(next)) {
      walked.add(next);
      trail.add(next);
      next = own(schemas.get(next)?.schema, "$ref");
    }
    if (typeof next !== "string" || !trail.has(next)) continue;
    const circle = [...trail].slice([...trail].indexOf(next));
    first.add(circle.reduce((one, other) => ((places.get(one) ?? 0) <= (places.get(other) ?? 0) ? one : other)));
  }
  for (const [id, named] of schemas) {
    if (!first.has(id)) continue;
    context.report("reference-cycle", { reference: id }, within(named.source, "$ref"));
    schemas.set(id, { ...named, schema: placeSchema({}, named.source) });
  }
}
