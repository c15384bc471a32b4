/** Makes a value of a schema: the document's example, or one that is always the same for the same seed. */
import { isObject } from "../data.js";
import type { Schema } from "../model/schema.js";
import type { Random } from "./random.js";
import { exampleText } from "./text-example.js";
import { findFlaws } from "./validity.js";

export interface ExampleContext {
  readonly schemas: ReadonlyMap<string, Schema>;
  readonly random: Random;
  /** Ignores the document's examples. */
  readonly dynamic: boolean;
}

/** The models around a value, and its depth. */
interface Place {
  readonly within: readonly string[];
  readonly depth: number;
}

/** Below this depth, a value has only what is required. */
const fullDepth = 8;
/** The depth at which a circle of required values ends; it has no value. */
const deepest = 24;

export function exampleOf(schema: Schema, context: ExampleContext, place: Place = { within: [], depth: 0 }): unknown {
  const shown = context.dynamic ? [] : [...(schema.examples ?? []), ...("default" in schema ? [schema.default] : [])];
  const validity = { schemas: context.schemas, side: "response" } as const;
  const fitting = shown.find((value) => value !== undefined && findFlaws(value, schema, validity).length === 0);
  return fitting === undefined ? makeValue(schema, context, place) : fitting;
}

function makeValue(schema: Schema, context: ExampleContext, place: Place): unknown {
  const { random, dynamic } = context;
  const deeper = { ...place, depth: place.depth + 1 };
  switch (schema.kind) {
    case "unknown":
      return {};
    case "never":
    case "null":
      return null;
    case "boolean":
      return dynamic ? random.next() < 0.5 : true;
    case "string":
      return exampleText(schema, random);
    case "number":
      return exampleNumber(schema, context);
    case "enum": {
      const values = schema.values.map(({ value }) => value);
      const present = values.filter((value) => value !== null);
      return (dynamic ? random.pick(present) : present[0]) ?? values[0];
    }
    case "array":
      return exampleList(schema, context, deeper);
    case "tuple":
      return schema.items.map((item) => exampleOf(item, context, deeper));
    case "object":
      return exampleObject(schema, context, deeper);
    case "union":
      return exampleOfUnion(schema, context, place);
    case "intersection":
      return exampleOfAll(schema, context, place);
    case "reference": {
      const target = context.schemas.get(schema.id);
      const within = [...place.within, schema.id];
      return target && place.depth <= deepest ? exampleOf(target, context, { ...place, within }) : {};
    }
  }
}

function exampleNumber(
  { integer, constraints }: Extract<Schema, { readonly kind: "number" }>,
  { random, dynamic }: ExampleContext,
): number {
  const limit = (keyword: string) => {
    const value = constraints?.get(keyword);
    return typeof value === "number" ? value : undefined;
  };
  const step = limit("multipleOf") ?? (integer ? 1 : 0.01);
  const above = limit("exclusiveMinimum");
  const below = limit("exclusiveMaximum");
  const most = limit("maximum") ?? (below === undefined ? undefined : below - step);
  const least = limit("minimum") ?? (above === undefined ? Math.min(1, most ?? 1) : above + step);
  const first = Math.ceil(least / step - 1e-9);
  const last = Math.max(first, Math.floor((most ?? least + 100 * step) / step + 1e-9));
  const count = dynamic ? random.between(first, last) : first;
  // The sum of steps of a fraction may be a number such as 0.30000000000000004.
  return Number((count * step).toFixed(10));
}

function exampleList(
  schema: Extract<Schema, { readonly kind: "array" }>,
  context: ExampleContext,
  place: Place,
): readonly unknown[] {
  const wanted = schema.constraints?.get("minItems");
  const most = schema.constraints?.get("maxItems");
  const least = typeof wanted === "number" ? Math.min(wanted, 1000) : 0;
  const isShort = place.depth > fullDepth || isWithin(schema.items, place);
  const length = Math.min(Math.max(least, isShort ? 0 : 1), typeof most === "number" ? most : Infinity);
  const items = Array.from({ length }, () => exampleOf(schema.items, context, place));
  if (schema.constraints?.get("uniqueItems") !== true || length < 2) return items;
  return items.map((item, index) => variant(item, schema.items, index, context));
}

/** Whether a value of this schema is being made already. */
function isWithin(schema: Schema, { within }: Place): boolean {
  if (schema.kind === "reference") return within.includes(schema.id);
  if (schema.kind === "array") return isWithin(schema.items, { within, depth: 0 });
  if (schema.kind === "union") return schema.members.some((member) => isWithin(member, { within, depth: 0 }));
  return false;
}

function exampleObject(
  { properties, additional }: Extract<Schema, { readonly kind: "object" }>,
  context: ExampleContext,
  place: Place,
): Readonly<Record<string, unknown>> {
  const wanted = properties.filter(
    ({ required, writeOnly, schema }) =>
      !writeOnly && (required || (place.depth <= fullDepth && !isWithin(schema, place))) && schema.kind !== "never",
  );
  const isMap = properties.length === 0 && additional !== undefined && additional.kind !== "unknown";
  const others =
    isMap && place.depth <= fullDepth && !isWithin(additional, place) ? [{ name: "key", schema: additional }] : [];
  return Object.fromEntries(
    [...wanted, ...others].map(({ name, schema }) => [name, exampleOf(schema, context, place)]),
  );
}

/**
 * A value of the first member that is not null. Members that lead back in a circle come last, and a discriminator's
 * property decides first.
 */
function exampleOfUnion(
  { members, discriminator }: Extract<Schema, { readonly kind: "union" }>,
  context: ExampleContext,
  place: Place,
): unknown {
  const present = members.filter(({ kind }) => kind !== "null");
  const free = present.filter((member) => !isWithin(member, place));
  const chosen =
    (context.dynamic ? context.random.pick(free) : free[0]) ??
    members.find(({ kind }) => kind === "null") ??
    present[0];
  if (!chosen) return null;
  const value = exampleOf(chosen, context, place);
  if (!discriminator || chosen.kind !== "reference" || !isObject(value)) return value;
  const names = [...discriminator.mapping].flatMap(([name, id]) => (id === chosen.id ? [name] : []));
  const said = value[discriminator.property];
  const [name] = names;
  return name === undefined || names.includes(String(said)) ? value : { ...value, [discriminator.property]: name };
}

/**
 * The value of an intersection. Where several members describe a property, each in its own way, the value that fits all
 * is taken.
 */
function exampleOfAll(
  schema: Extract<Schema, { readonly kind: "intersection" }>,
  context: ExampleContext,
  place: Place,
): unknown {
  const values = schema.members.map((member) => exampleOf(member, context, place));
  const merged = merge(values);
  const isRight = (value: unknown) => findFlaws(value, schema, { ...context, side: "response" }).length === 0;
  if (values.length < 2 || isRight(merged)) return merged;
  const other = merge(values.toReversed());
  return isRight(other) ? other : merged;
}

/** Merges objects; without any, the first value stands for all. */
function merge(values: readonly unknown[]): unknown {
  const records = values.filter(isObject);
  if (records.length === 0) return values[0];
  return records.reduce((all, each) => ({ ...all, ...each }), {});
}

/** The same value with another id of the same form; unchanged where it has none. */
export function variant(value: unknown, schema: Schema, index: number, context: ExampleContext): unknown {
  if (index === 0) return value;
  const target = follow(schema, context.schemas);
  const fits = (changed: unknown) =>
    findFlaws(changed, schema, { schemas: context.schemas, side: "response" }).length === 0;
  if (target?.kind === "enum") return target.values[index % target.values.length]?.value;
  return variantsOf(value, index).find(fits) ?? value;
}

function variantsOf(value: unknown, index: number): readonly unknown[] {
  if (typeof value === "number") return [value + index];
  if (typeof value !== "string") return [];
  const [, mailbox, host = ""] = /^([^@\s]+)(@[^@\s]+)$/.exec(value) ?? [];
  if (mailbox !== undefined) return variantsOf(mailbox, index).map((other) => `${String(other)}${host}`);
  const digits = /\d+(?=\D*$)/.exec(value)?.[0] ?? "";
  const next = (BigInt(digits || "0") + BigInt(index)).toString().padStart(digits.length, "0");
  const counted = digits ? value.replace(/\d+(?=\D*$)/, next) : `${value}_${index}`;
  const hex = index.toString(16).padStart(4, "0");
  return [...(/^[0-9a-f-]{36}$/i.test(value) ? [] : [counted]), value.slice(0, -hex.length) + hex, `${value}${index}`];
}

export function follow(schema: Schema, schemas: ReadonlyMap<string, Schema>): Schema | undefined {
  let found: Schema | undefined = schema;
  for (let steps = 0; found?.kind === "reference" && steps < 100; steps++) found = schemas.get(found.id);
  return found?.kind === "reference" ? undefined : found;
}
