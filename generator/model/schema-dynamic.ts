/**
 * `$dynamicRef` (JSON Schema 2020-12, 8.2.3.2): what a schema leaves to those who refer to it, as a generic type does.
 *
 *     Page:    { $defs: { item: { $dynamicAnchor: item } }, properties: { items: { items: { $dynamicRef: "#item" } } } }
 *     PetPage: { $ref: Page, $defs: { item: { $dynamicAnchor: item, $ref: Pet } } }
 *
 * `resolve` has led the reference to the anchor in the schema itself. Where the one that refers to it has an anchor of that name, the
 * schema is read anew with that in its place.
 */
import type { NamedSchema, SchemaId } from "../resolve/resolved.js";
import { isSchemaObject, type SchemaObject } from "./schema-type.js";

type Schemas = ReadonlyMap<SchemaId, NamedSchema>;

/**
 * The schema that a reference leads to, with the anchors of the referring schema in it; undefined where none of them
 * matters there.
 */
export function applyAnchors(schema: SchemaObject, schemas: Schemas): SchemaObject | undefined {
  if (!("$dynamicAnchor" in schema) && !("$defs" in schema)) return undefined;
  const target = typeof schema["$ref"] === "string" ? schemas.get(schema["$ref"])?.schema : undefined;
  const anchors = anchorsOf(schema, schemas);
  if (!isSchemaObject(target) || anchors.size === 0) return undefined;
  const applied = replace(target, anchors, schemas);
  return applied === target ? undefined : (applied as SchemaObject);
}

/** The anchors of a schema: its own, which is a reference to itself, and those of its `$defs`. */
function anchorsOf(schema: SchemaObject, schemas: Schemas): ReadonlyMap<string, unknown> {
  const anchors = new Map<string, unknown>();
  const own = anchorOf(schema);
  const self = own === undefined ? undefined : [...schemas.values()].find((named) => named.schema === schema);
  if (own !== undefined && self) anchors.set(own, { $ref: self.id });
  const inner = isSchemaObject(schema["$defs"]) ? Object.values(schema["$defs"]) : [];
  for (const each of inner) {
    const name = isSchemaObject(each) ? anchorOf(each) : undefined;
    if (name !== undefined) anchors.set(name, each);
  }
  return anchors;
}

function anchorOf(schema: SchemaObject): string | undefined {
  return typeof schema["$dynamicAnchor"] === "string" ? schema["$dynamicAnchor"] : undefined;
}

/** Keywords whose values are data. */
const data = new Set(["const", "enum", "default", "example", "examples"]);

/** A value with its dynamic references replaced; the same object where there are none. */
function replace(value: unknown, anchors: ReadonlyMap<string, unknown>, schemas: Schemas): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => replace(item, anchors, schemas));
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  if (!isSchemaObject(value)) return value;
  const id = value["$dynamicRef"];
  const target = typeof id === "string" ? schemas.get(id)?.schema : undefined;
  const name = isSchemaObject(target) ? anchorOf(target) : undefined;
  if (name !== undefined && anchors.has(name)) return anchors.get(name);
  const entries = Object.entries(value);
  const replaced = entries.map(([key, each]) => [key, data.has(key) ? each : replace(each, anchors, schemas)] as const);
  return replaced.some(([, each], index) => each !== entries[index]?.[1]) ? Object.fromEntries(replaced) : value;
}
