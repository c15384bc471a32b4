/** Writes schemas as JSON Schema 2020-12, with references to their places among the components. */
import { schema as keywords } from "../keyword/schema.js";
import type { JsonSchema, SchemaId } from "../resolve/resolved.js";
import { record, said } from "./object.js";

export type ComponentNames = ReadonlyMap<SchemaId, string>;

/** A schema without the keywords that no specification knows, in which tools and editors keep things of their own. */
export function restateSchema(schema: JsonSchema, names: ComponentNames): JsonSchema {
  if (typeof schema === "boolean") return schema;
  const entries = Object.entries(schema).flatMap(([keyword, value]): (readonly [string, unknown])[] => {
    const restated = isKept(keyword) ? restateKeyword(keyword, value, names) : undefined;
    return restated === undefined ? [] : [[keyword, restated]];
  });
  return record(entries);
}

/**
 * Names that references no longer need: each has become the place of a component. A `$dynamicRef` likewise has the
 * place of its target.
 */
const named: ReadonlySet<string> = new Set(["$id", "$anchor", "$defs", "definitions", "$schema", "$vocabulary"]);
const forEditors: ReadonlySet<string> = new Set(["$comment", "x-nullable", "externalDocs"]);

/** Extensions that name a schema's type. */
const naming: ReadonlySet<string> = new Set([
  "x-specwright-name",
  "x-speakeasy-name-override",
  "x-fern-type-name",
  "x-ms-client-name",
]);

function isKept(keyword: string): boolean {
  if (naming.has(keyword)) return true;
  return Object.hasOwn(keywords, keyword) && !named.has(keyword) && !forEditors.has(keyword);
}

function restateKeyword(keyword: string, value: unknown, names: ComponentNames): unknown {
  switch (keywords[keyword]?.value) {
    case "reference":
      return referenceTo(String(value), names);
    case "schema":
      return restateSchema(value as JsonSchema, names);
    case "schemas":
      return (value as readonly JsonSchema[]).map((part) => restateSchema(part, names));
    case "schemaMap":
      return record(
        Object.entries(value as Readonly<Record<string, JsonSchema>>).map(([key, part]) => [
          key,
          restateSchema(part, names),
        ]),
      );
    case "discriminator":
      return restateDiscriminator(value as Discriminator, names);
    default:
      return value;
  }
}

interface Discriminator {
  readonly propertyName?: string;
  readonly mapping?: Readonly<Record<string, SchemaId>>;
  readonly defaultMapping?: SchemaId;
}

function restateDiscriminator({ propertyName, mapping, defaultMapping }: Discriminator, names: ComponentNames): object {
  return said({
    propertyName,
    mapping:
      mapping &&
      said(Object.fromEntries(Object.entries(mapping).map(([value, id]) => [value, referenceTo(id, names)]))),
    defaultMapping: defaultMapping === undefined ? undefined : referenceTo(defaultMapping, names),
  });
}

/** A reference to a schema; undefined where it is not among those of the client. */
function referenceTo(id: SchemaId, names: ComponentNames): string | undefined {
  const name = names.get(id);
  return name === undefined ? undefined : `#/components/schemas/${name}`;
}
