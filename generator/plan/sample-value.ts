/** Sample values: the document's own examples, where it has any. */
import type { Property, Schema } from "../model/schema.js";
import type { ModelSchemas } from "./body.js";
import { wordsOf } from "../name/word.js";
import { isFinite } from "./finite.js";
import type { ValueNode } from "./node.js";
import { sampleText } from "./sample-text.js";
import { isFile } from "./type.js";
import { list, literal } from "./value.js";

/**
 * A value of a schema's type. `schemas` are the models with values that end; `name` is the text used where the document
 * has no example.
 */
export function sampleValue(schema: Schema, schemas: ModelSchemas, name: string, depth = 0): ValueNode {
  if (isFile(schema)) return sampleFile(name);
  const said = schema.examples?.[0] ?? schema.default;
  if (said !== undefined && depth < 10 && !isPlaceholder(said) && admits(schema, said, schemas)) return jsonValue(said);
  switch (schema.kind) {
    case "string":
      return literal(sampleText(schema, name));
    case "number":
      return literal(sampleNumber(schema.constraints));
    case "boolean":
      return literal(true);
    case "enum":
      return jsonValue(schema.values[0]?.value ?? null);
    case "array":
      return {
        kind: "list",
        // A few levels down, another item would show nothing new.
        items:
          depth < 4 && isFinite(schema.items, schemas) ? [sampleValue(schema.items, schemas, name, depth + 1)] : [],
      };
    case "tuple":
      return {
        kind: "list",
        items: schema.items.slice(0, schema.required).map((item) => sampleValue(item, schemas, name, depth + 1)),
      };
    case "object":
      return { kind: "record", entries: sampleProperties(schema.properties, schemas, depth) };
    case "union": {
      const member = schema.members.find((each) => isFinite(each, schemas));
      return sampleValue(member ?? { kind: "null" }, schemas, name, depth + 1);
    }
    case "intersection":
      return sampleIntersection(schema, schemas, name, depth);
    case "reference": {
      const target = schemas.get(schema.id);
      return target ? sampleValue(target, schemas, name, depth + 1) : literal(null);
    }
    default:
      return literal(null);
  }
}

function sampleIntersection(
  schema: Extract<Schema, { readonly kind: "intersection" }>,
  schemas: ModelSchemas,
  name: string,
  depth: number,
): ValueNode {
  const unions = schema.members.filter((member) => propertiesOf(member, schemas).length === 0);
  const parts = unions.map((member) => sampleValue(member, schemas, name, depth + 1));
  const entries = [
    ...sampleProperties(propertiesOf(schema, schemas), schemas, depth + 1),
    ...parts.flatMap((part) => (part.kind === "record" ? part.entries : [])),
  ];
  // Where several members of the intersection have a property, the one that describes it best counts.
  const told = entries.filter(({ value }) => !isNull(value));
  return { kind: "record", entries: [...new Map([...entries, ...told].map((entry) => [entry.key, entry])).values()] };
}

/** A file, as an expression: `new File(["file"], "file.txt")`. */
export function sampleFile(name: string): ValueNode {
  return {
    kind: "new",
    className: "File",
    arguments: [list([literal(name)]), literal(`${name}.txt`)],
  };
}

/** A number that the constraints allow: 1 if possible, since counts are rarely 0. */
function sampleNumber(constraints: ReadonlyMap<string, unknown> | undefined): number {
  const limit = (keyword: string, otherwise: number) => Number(constraints?.get(keyword) ?? otherwise);
  return Math.min(Math.max(1, limit("minimum", 1)), limit("maximum", Infinity));
}

/**
 * Whether an example is a value of the schema's type. Only scalars are trusted: examples of objects often have another
 * shape.
 */
function admits(schema: Schema, value: unknown, schemas: ModelSchemas, depth = 0): boolean {
  switch (schema.kind) {
    case "unknown":
    case "string":
    case "number":
    case "boolean":
      return typeof value === schema.kind || (schema.kind === "unknown" && isScalar(value));
    case "null":
      return value === null;
    case "enum":
      return isScalar(value) && schema.values.some((each) => each.value === value);
    case "union":
      return schema.members.some((member) => admits(member, value, schemas, depth + 1));
    case "reference": {
      const target = depth < 20 ? schemas.get(schema.id) : undefined;
      return target !== undefined && admits(target, value, schemas, depth + 1);
    }
    default:
      return false;
  }
}

/** Whether a value is a placeholder from a collection of requests, which its user was to fill in: `{{BLOCK_ID}}`. */
function isPlaceholder(value: unknown): boolean {
  return typeof value === "string" && /^\{\{.*\}\}$/.test(value);
}

function isScalar(value: unknown): boolean {
  return value === null || ["string", "number", "boolean"].includes(typeof value);
}

function jsonValue(value: unknown): ValueNode {
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return literal(value);
  if (Array.isArray(value)) return list(value.map(jsonValue));
  return {
    kind: "record",
    entries: Object.entries(value ?? {}).map(([key, member]) => ({ key, value: jsonValue(member) })),
  };
}

/** The properties of all members of an intersection: one may require what another describes. */
function propertiesOf(schema: Schema, schemas: ModelSchemas): readonly Property[] {
  switch (schema.kind) {
    case "object":
      return schema.properties;
    case "reference": {
      const target = schemas.get(schema.id);
      return target ? propertiesOf(target, schemas) : [];
    }
    case "intersection": {
      const all = schema.members.flatMap((member) => propertiesOf(member, schemas));
      const required = new Set(all.flatMap((property) => (property.required ? [property.name] : [])));
      const described = [...all, ...all.filter((property) => property.schema.kind !== "unknown")];
      const merged = new Map(described.map((property) => [property.name, property]));
      return [...merged.values()].map((property) => ({ ...property, required: required.has(property.name) }));
    }
    default:
      return [];
  }
}

function isNull(value: ValueNode): boolean {
  return value.kind === "literal" && value.value === null;
}

export function sampleProperties(
  properties: readonly Property[],
  schemas: ModelSchemas,
  depth = 0,
): { key: string; value: ValueNode }[] {
  const own = properties.filter(({ readOnly }) => !readOnly);
  const required = own.filter((property) => property.required);
  const shown = required.length > 0 || depth > 3 ? required : telling(own, schemas, depth);
  return shown.map(({ name, schema }) => ({ key: name, value: sampleValue(schema, schemas, name, depth + 1) }));
}

/** Words that names of descriptive properties end in. */
const tellingWords: ReadonlySet<string> = new Set(
  "name title label subject description text message note email".split(" "),
);

/**
 * The optional property that shows most: one with an example first, then a name or a title, then another text or number
 * (ids last), then a boolean, then an object.
 */
function telling(properties: readonly Property[], schemas: ModelSchemas, depth: number): readonly Property[] {
  const known = properties.filter(({ schema }) => !schema.deprecated && isFinite(schema, schemas));
  const plain = known.filter(({ schema }) => isPlain(schema, schemas));
  const worded = plain.filter(({ schema }) => schema.kind !== "boolean");
  const said = worded.find(({ schema }) => schema.examples !== undefined || schema.kind === "enum");
  const lastWord = (name: string) => wordsOf(name).at(-1) ?? "";
  const called = worded.find(({ name }) => tellingWords.has(lastWord(name)));
  const own = worded.find(({ name }) => !/^(?:id|gid|uuid|sid)$/.test(lastWord(name)));
  return [said ?? called ?? own ?? worded[0] ?? plain[0] ?? (depth === 0 ? known[0] : undefined)].filter(
    (each) => each !== undefined,
  );
}

function isPlain(schema: Schema, schemas: ModelSchemas, depth = 0): boolean {
  switch (schema.kind) {
    case "string":
    case "number":
    case "boolean":
    case "enum":
      return true;
    case "union":
      return depth < 5 && schema.members.every((each) => each.kind === "null" || isPlain(each, schemas, depth + 1));
    case "reference": {
      const target = depth < 5 ? schemas.get(schema.id) : undefined;
      return target !== undefined && isPlain(target, schemas, depth + 1);
    }
    default:
      return false;
  }
}
