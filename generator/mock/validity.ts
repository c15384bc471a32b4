/** Checks a value against a schema of the model. What neither a type nor a constraint can express is not checked. */
import { isObject } from "../data.js";
import type { Schema } from "../model/schema.js";
import { breaches } from "./constraint.js";

export interface Flaw {
  /** The place in the value: a JSON Pointer, empty for the value itself. */
  readonly pointer: string;
  /** What is wrong, to follow a name in a sentence: “must be a string”. */
  readonly message: string;
}

interface Validity {
  readonly schemas: ReadonlyMap<string, Schema>;
  /** Requests may lack properties that are only read, and responses those that are only written. */
  readonly side: "request" | "response";
}

/** How deep references may lead without a value that ends them. */
const deepest = 200;

export function findFlaws(
  value: unknown,
  schema: Schema,
  validity: Validity,
  pointer = "",
  depth = 0,
): readonly Flaw[] {
  if (depth > deepest) return [];
  const own = breaches(value, schema.constraints).map((message): Flaw => ({ pointer, message }));
  return [...own, ...findShapeFlaws(value, schema, validity, pointer, depth)];
}

const any: Schema = { kind: "unknown" };

function findShapeFlaws(
  value: unknown,
  schema: Schema,
  validity: Validity,
  pointer: string,
  depth: number,
): readonly Flaw[] {
  const wrong = (message: string): readonly Flaw[] => [{ pointer, message }];
  const inner = (each: unknown, of: Schema, key: string | number) =>
    findFlaws(each, of, validity, `${pointer}/${escapeKey(String(key))}`, depth + 1);
  switch (schema.kind) {
    case "unknown":
      return [];
    case "never":
      return wrong("must not be there");
    case "null":
      return value === null ? [] : wrong("must be null");
    case "boolean":
      return typeof value === "boolean" ? [] : wrong("must be true or false");
    case "string":
      return typeof value === "string" ? formatFlaws(value, schema.format, pointer) : wrong("must be a string");
    case "number": {
      const isRight = schema.integer ? Number.isInteger(value) : typeof value === "number";
      return isRight ? [] : wrong(schema.integer ? "must be a whole number" : "must be a number");
    }
    case "enum": {
      const values = schema.values.map((each) => JSON.stringify(each.value));
      if (values.includes(JSON.stringify(value))) return [];
      return wrong(values.length === 1 ? `must be ${values[0]}` : `must be one of ${values.join(", ")}`);
    }
    case "array":
      if (!Array.isArray(value)) return wrong("must be a list");
      return value.flatMap((item, index) => inner(item, schema.items, index));
    case "tuple":
      if (!Array.isArray(value)) return wrong("must be a list");
      if (value.length < schema.required) return wrong(`must have ${schema.required} items or more`);
      return value.flatMap((item, index) => inner(item, schema.items[index] ?? schema.rest ?? any, index));
    case "object":
      return isObject(value) ? findPropertyFlaws(value, schema, validity, pointer, inner) : wrong("must be an object");
    case "union":
      return bestOf(schema.members.map((member) => findFlaws(value, member, validity, pointer, depth + 1)));
    case "intersection":
      return schema.members.flatMap((member) => findFlaws(value, member, validity, pointer, depth + 1));
    case "reference": {
      const target = validity.schemas.get(schema.id);
      return target ? findFlaws(value, target, validity, pointer, depth + 1) : [];
    }
  }
}

function findPropertyFlaws(
  value: Readonly<Record<string, unknown>>,
  { properties, additional }: Extract<Schema, { readonly kind: "object" }>,
  { side }: Validity,
  pointer: string,
  inner: (value: unknown, schema: Schema, key: string) => readonly Flaw[],
): readonly Flaw[] {
  const known = new Set(properties.map(({ name }) => name));
  const others = Object.entries(value).filter(([name]) => !known.has(name));
  return [
    ...properties.flatMap(({ name, required, readOnly, writeOnly, schema }) => {
      if (Object.hasOwn(value, name)) return inner(value[name], schema, name);
      const isNeeded = required && !(side === "request" ? readOnly : writeOnly);
      return isNeeded ? [{ pointer: `${pointer}/${escapeKey(name)}`, message: "is missing" }] : [];
    }),
    ...(additional ? others.flatMap(([name, each]) => inner(each, additional, name)) : []),
  ];
}

/** The flaws by the union's member that the value comes closest to: the one whose flaws lie deepest. */
export function bestOf(all: readonly (readonly Flaw[])[]): readonly Flaw[] {
  const depthOf = (flaws: readonly Flaw[]) => Math.max(0, ...flaws.map(({ pointer }) => pointer.split("/").length));
  const sorted = all.toSorted(
    (one, other) =>
      Number(one.length > 0) - Number(other.length > 0) || depthOf(other) - depthOf(one) || one.length - other.length,
  );
  return sorted[0] ?? [];
}

const formats: Readonly<Record<string, { readonly isRight: (text: string) => boolean; readonly name: string }>> = {
  "date-time": {
    isRight: (text) => {
      const [, date = "", hour, minute, second = 0] =
        /^(\d{4}-\d\d-\d\d)[Tt ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?:[Zz]|[+-]\d\d:?\d\d)?$/.exec(text) ?? [];
      return isDay(date) && Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
    },
    name: "a date and time (RFC 3339)",
  },
  date: { isRight: isDay, name: "a date, as in 2026-12-31" },
  uuid: { isRight: (text) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text), name: "a UUID" },
};

/** Whether a text is a day of the calendar. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function formatFlaws(value: string, format: string | undefined, pointer: string): readonly Flaw[] {
  const known = format !== undefined && Object.hasOwn(formats, format) ? formats[format] : undefined;
  return known && !known.isRight(value) ? [{ pointer, message: `must be ${known.name}` }] : [];
}

/** Escapes a key for a JSON Pointer; RFC 6901. */
export function escapeKey(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
