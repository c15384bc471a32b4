/** Values for samples: the document's own examples where it has them. */
import type { Property, Schema } from "../model/schema.js";
import type { ModelSchemas } from "./body.js";
import { wordsOf } from "../name/word.js";
import { isFinite } from "./finite.js";
import type { ValueNode } from "./node.js";
import { sampleText } from "./sample-text.js";
import { isFile } from "./type.js";
import { literal } from "./value.js";

/** A value of a schema's type; `schemas` are those that have one that ends. `name` stands for a string that the document gives no example of. */
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
        // A few levels down, one more item tells nothing.
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
    case "intersection": {
      const unions = schema.members.filter((member) => propertiesOf(member, schemas).length === 0);
      const parts = unions.map((member) => sampleValue(member, schemas, name, depth + 1));
      const entries = [
        ...sampleProperties(propertiesOf(schema, schemas), schemas, depth + 1),
        ...parts.flatMap((part) => (part.kind === "record" ? part.entries : [])),
      ];
      // Several may have the same property, and one object has it once: as the one knows it that says what it is.
      const told = entries.filter(({ value }) => !isNull(value));
      return {
        kind: "record",
        entries: [...new Map([...entries, ...told].map((entry) => [entry.key, entry])).values()],
      };
    }
    case "reference": {
      const target = schemas.get(schema.id);
      return target ? sampleValue(target, schemas, name, depth + 1) : { kind: "literal", value: null };
    }
    default:
      return { kind: "literal", value: null };
  }
}

/** `new File(["file"], "file.txt")` */
export function sampleFile(name: string): ValueNode {
  return {
    kind: "new",
    className: "File",
    arguments: [{ kind: "list", items: [literal(name)] }, literal(`${name}.txt`)],
  };
}

/** One, where that is allowed: what is counted is seldom none. */
function sampleNumber(constraints: ReadonlyMap<string, unknown> | undefined): number {
  const limit = (keyword: string, otherwise: number) => Number(constraints?.get(keyword) ?? otherwise);
  return Math.min(Math.max(1, limit("minimum", 1)), limit("maximum", Infinity));
}

/** Only scalars are taken at their word, where they are of their schema's type: examples of objects may be of another shape. */
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

/** What a collection of requests has where its user is to fill something in: `{{BLOCK_ID}}`. */
function isPlaceholder(value: unknown): boolean {
  return typeof value === "string" && /^\{\{.*\}\}$/.test(value);
}

function isScalar(value: unknown): boolean {
  return value === null || ["string", "number", "boolean"].includes(typeof value);
}

function jsonValue(value: unknown): ValueNode {
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return { kind: "literal", value };
  if (Array.isArray(value)) return { kind: "list", items: value.map(jsonValue) };
  return {
    kind: "record",
    entries: Object.entries(value ?? {}).map(([key, member]) => ({ key, value: jsonValue(member) })),
  };
}

/** Those of all the objects that an intersection is of: what one of them requires, another may describe. */
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

/** What things are called and told of by, as people do. */
const tellingWords: ReadonlySet<string> = new Set(
  "name title label subject description text message note email".split(" "),
);

/**
 * One of those that may be left out: a text or a number says more than a switch, that more than an object, an example most,
 * and an id least of what is said in words.
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
