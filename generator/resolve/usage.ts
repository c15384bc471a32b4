/** Which schemas the operations of an API need. */
import { isObject, own } from "../data.js";
import { shapeOf } from "./keyword.js";
import type { JsonSchema, MediaType, NamedSchema, Resolved, ResolvedOperation, SchemaId } from "./resolved.js";

/** All schemas that the operations and webhooks refer to, directly or through other schemas. */
export function findUsedSchemas({ operations, webhooks, schemas }: Resolved): ReadonlySet<SchemaId> {
  const used = new Set<SchemaId>();
  for (const operation of [...operations, ...webhooks]) {
    for (const schema of schemasOf(operation)) collect(schema, used);
  }
  const heirs = findHeirs(schemas);
  // A Set's iterator also visits what is added while it runs.
  for (const id of used) {
    const schema = schemas.get(id)?.schema;
    if (schema !== undefined) collect(schema, used);
    if (own(schema, "discriminator") !== undefined) for (const heir of heirs.get(id) ?? []) used.add(heir);
  }
  return used;
}

function schemasOf({ parameters, requestBody, responses, callbacks = [] }: ResolvedOperation): readonly JsonSchema[] {
  const contents = [requestBody?.content ?? [], ...responses.map(({ content }) => content)].flat();
  const headers = responses.flatMap((response) => response.headers);
  return [
    ...parameters.map(({ schema }) => schema),
    ...headers.map(({ schema }) => schema),
    ...contents.flatMap(parts),
    ...callbacks.flatMap(({ operation }) => schemasOf(operation)),
  ];
}

function parts({ schema, itemSchema }: MediaType): readonly JsonSchema[] {
  return [schema, itemSchema].filter((part) => part !== undefined);
}

/**
 * The schemas that have each schema in their `allOf`. A value of a schema with a discriminator may be any of those,
 * though it names none of them; OpenAPI 3.x, "Discriminator Object".
 */
function findHeirs(schemas: ReadonlyMap<SchemaId, NamedSchema>): ReadonlyMap<SchemaId, readonly SchemaId[]> {
  const heirs = new Map<SchemaId, SchemaId[]>();
  for (const [id, { schema }] of schemas) {
    const allOf = own(schema, "allOf");
    for (const part of Array.isArray(allOf) ? (allOf as unknown[]) : []) {
      const parent = own(part, "$ref");
      if (typeof parent === "string") heirs.set(parent, [...(heirs.get(parent) ?? []), id]);
    }
  }
  return heirs;
}

/**
 * Adds to `used` the schemas that a schema refers to, itself or in its parts. Data (`default`, `enum`) refers to none.
 */
function collect(schema: unknown, used: Set<SchemaId>): void {
  if (!isObject(schema)) return;
  for (const [keyword, value] of Object.entries(schema)) {
    switch (shapeOf(keyword)) {
      case "reference":
        used.add(String(value));
        break;
      case "schema":
        collect(value, used);
        break;
      case "schemas":
        for (const part of value as readonly unknown[]) collect(part, used);
        break;
      case "schemaMap":
        for (const part of Object.values(value as object)) collect(part, used);
        break;
      case "discriminator":
        collectMapping(value, used);
        break;
      default:
    }
  }
}

function collectMapping(discriminator: unknown, used: Set<SchemaId>): void {
  const mapping = own(discriminator, "mapping");
  const fallback = own(discriminator, "defaultMapping");
  for (const id of isObject(mapping) ? Object.values(mapping) : []) used.add(String(id));
  if (fallback !== undefined) used.add(String(fallback));
}
