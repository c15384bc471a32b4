/** Brings schemas into one dialect: JSON Schema 2020-12, in which each reference is a `SchemaId`. */
import { define, isObject, type JsonObject, own } from "../data.js";
import { parsePointer, type Source, suggest, within } from "../diagnostic.js";
import { boundCompositions } from "./composition.js";
import { type Context, describe, targetOf, valueOf } from "./context.js";
import { admitNull, modernize, writtenAs } from "./dialect.js";
import { isPlain, type KeywordShape, matchesShape, type PlainShape, shapeNames, shapeOf } from "./keyword.js";
import { type Node, openMap, reportMismatch } from "./node.js";
import type { JsonSchema, NamedSchema, SchemaId } from "./resolved.js";

/** The schema at a place, in our dialect. What is wrong with it is reported and left out. */
export function resolveSchema(context: Context, value: unknown, source: Source): JsonSchema {
  if (typeof value === "boolean") return value;
  if (!isObject(value)) {
    reportMismatch(context, "a schema", value, source);
    return {};
  }
  const modern = modernize(context, value, source);
  const node = { value, source };
  const schema = mapValues(modern, (inner, keyword) => resolveKeyword(context, node, keyword, inner));
  if (!("nullable" in schema)) return schema;
  const { nullable, ...rest } = schema;
  return nullable === true ? admitNull(rest) : rest;
}

/**
 * An object with its values changed; a value that becomes undefined is removed. Where nothing changes, it is the same
 * object: most schemas hold nothing to change, and need no copy.
 */
function mapValues(object: JsonObject, change: (value: unknown, key: string) => unknown): JsonObject {
  let changed: Record<string, unknown> | undefined;
  const keys = Object.keys(object);
  for (const key of keys) {
    const value = change(object[key], key);
    if (!changed && value === object[key] && value !== undefined) continue;
    changed ??= copyOf(object, keys.slice(0, keys.indexOf(key)));
    if (value !== undefined) define(changed, key, value);
  }
  return changed ?? object;
}

function mapItems(list: readonly unknown[], change: (item: unknown, index: number) => unknown): readonly unknown[] {
  const changed = list.map(change);
  return changed.every((item, index) => item === list[index]) ? list : changed;
}

function copyOf(object: JsonObject, keys: readonly string[]): Record<string, unknown> {
  const copy: Record<string, unknown> = {};
  for (const key of keys) define(copy, key, object[key]);
  return copy;
}

/** The resolved value of a keyword of the schema `node`; `keyword` and `value` are those of the present dialect. */
function resolveKeyword(context: Context, node: Node, keyword: string, value: unknown): unknown {
  if (value === undefined) return undefined;
  const shape = shapeOf(keyword);
  if (shape === undefined) return value;
  if (!matchesShape(shape, value)) {
    const details = { keyword, expected: shapeNames[shape], found: describe(value) };
    context.report("keyword-ignored", details, sourceOf(node, keyword));
    return undefined;
  }
  if (isPlain(shape)) return value;
  if (shape === "reference") return resolveReference(context, node.source.file, node.value, keyword);
  return resolveInner(context, shape, value, sourceOf(node, keyword));
}

/** Where the document writes a keyword of the present dialect. */
function sourceOf({ value, source }: Node, keyword: string): Source {
  return within(source, writtenAs(value, keyword));
}

function resolveInner(
  context: Context,
  shape: Exclude<KeywordShape, PlainShape | "reference">,
  value: unknown,
  source: Source,
): unknown {
  switch (shape) {
    case "schema":
      return resolveSchema(context, value, source);
    case "schemas":
      return mapItems(value as readonly unknown[], (item, index) =>
        resolveSchema(context, item, within(source, index)),
      );
    case "schemaMap":
      return resolveSchemaMap(context, value, source);
    case "discriminator":
      return resolveDiscriminator(context, value as JsonObject, source);
    case "type":
      return resolveType(context, value as string | string[], source);
  }
}

function resolveSchemaMap(context: Context, value: unknown, source: Source): JsonObject {
  const map = openMap(context, value, source);
  if (!map) return {};
  return mapValues(map.value, (value, name) => resolveSchema(context, value, within(map.source, name)));
}

/**
 * The id of the schema that a reference names, which is added to the named schemas. Undefined where `load` found
 * nothing there.
 */
function resolveReference(context: Context, file: string, holder: object, key: string): SchemaId | undefined {
  const target = targetOf(context, file, holder, key);
  if (!target) return undefined;
  const id = schemaId(context, target);
  if (!context.targets.has(id)) context.targets.set(id, target);
  return id;
}

function resolveDiscriminator(context: Context, value: JsonObject, source: Source): JsonObject {
  const { mapping, defaultMapping, ...rest } = value;
  const fallback =
    defaultMapping === undefined ? undefined : resolveReference(context, source.file, value, "defaultMapping");
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
    const id = resolveReference(context, source.file, mapping, name);
    return id === undefined ? [] : [[name, id] as const];
  });
  return Object.fromEntries(entries);
}

const types = ["string", "number", "integer", "boolean", "object", "array", "null"];

function resolveType(context: Context, value: string | readonly string[], source: Source): unknown {
  if (typeof value === "string" && types.includes(value)) return value;
  const known = [value].flat().filter((type) => {
    if (types.includes(type)) return true;
    const details = { value: type, field: "type", values: types.join(", "), suggestion: suggest(type, types) };
    context.report("value-unknown", details, source);
    return false;
  });
  if (known.length === 0) return undefined;
  return known.length === value.length ? value : known;
}

/** The id of a schema. Its file is relative to the folder of the entry, wherever that folder is. */
function schemaId(context: Context, { file, pointer }: Source): SchemaId {
  const { entry } = context.loaded;
  if (file === entry) return `#${pointer}`;
  const folder = entry.slice(0, entry.lastIndexOf("/") + 1);
  return `${file.startsWith(folder) ? file.slice(folder.length) : file}#${pointer}`;
}

/** A schema with a name: a component, or the target of a reference. */
function resolveNamedSchema(context: Context, source: Source): NamedSchema {
  const segments = parsePointer(source.pointer);
  const stem = (source.file.split("/").at(-1) ?? source.file).replace(/\.[^.]*$/, "");
  const schema = resolveSchema(context, valueOf(context, source, segments), source);
  return { id: schemaId(context, source), name: segments.at(-1) ?? stem, schema, source };
}

/**
 * All schemas that have a name: the components of the entry, then the other targets of references, in the order in
 * which they came up.
 */
export function resolveNamedSchemas(context: Context, components: readonly Source[]): Map<SchemaId, NamedSchema> {
  const schemas = new Map<SchemaId, NamedSchema>();
  for (const source of components) schemas.set(schemaId(context, source), resolveNamedSchema(context, source));
  // Resolving a schema may name others: a Map's iterator also visits what is added while it runs.
  for (const [id, source] of context.targets) {
    if (!schemas.has(id)) schemas.set(id, resolveNamedSchema(context, source));
  }
  breakCycles(context, schemas);
  boundCompositions(context, schemas);
  return schemas;
}

/**
 * A schema that is nothing but a reference, which leads back to it through others of the kind, says nothing: it becomes
 * `{}`, the schema of any value.
 */
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
    schemas.set(id, { ...named, schema: {} });
  }
}
