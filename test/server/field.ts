import { Refusal } from "./answer.js";

/** The fields of a JSON object body, or the parameters of a query. */
export type Fields = Readonly<Record<string, unknown>>;

/** Reads one field, or refuses it: 422. */
export type FieldReader<Value> = (fields: Fields, name: string) => Value;

/** A date-time of RFC 3339, which is what OpenAPI means by the format; `Date` alone would accept much more. */
const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/i;

/** Reads a text that must be there. */
export const text = required("a string", isText);

/** Reads a text that may be absent, but not `null`. */
export const optionalText = optional("a string", isText);

/** Readers of fields that may be `null`, and that may be absent: `undefined`. The two are never the same. */
export const nullable = {
  text: optional("a string or null", orNull(isText)),
  boolean: optional("a boolean or null", orNull(isBoolean)),
  int32: optional("a 32-bit integer or null", orNull(isInt32)),
  dateTime: optional("a date-time or null", orNull(isDateTime)),
};

/** Reads a query parameter that counts something: an integer from 0, or absent. */
export const count: FieldReader<number | undefined> = (fields, name) => {
  const value = optional("an integer from 0", isText)(fields, name);
  if (value === undefined) return undefined;
  if (!/^\d+$/.test(value) || !isInt32(Number(value))) refuse(name, "an integer from 0");
  return Number(value);
};

/** Reads a query parameter that is one of a few words, or absent. */
export function oneOf<const Word extends string>(words: readonly Word[]): FieldReader<Word | undefined> {
  return optional(`one of ${words.join(", ")}`, (value): value is Word => words.some((word) => word === value));
}

function required<Value>(wanted: string, is: (value: unknown) => value is Value): FieldReader<Value> {
  return (fields, name) => {
    const value = fields[name];
    return is(value) ? value : refuse(name, wanted);
  };
}

function optional<Value>(wanted: string, is: (value: unknown) => value is Value): FieldReader<Value | undefined> {
  const read = required(wanted, is);
  return (fields, name) => (fields[name] === undefined ? undefined : read(fields, name));
}

function orNull<Value>(is: (value: unknown) => value is Value): (value: unknown) => value is Value | null {
  return (value) => value === null || is(value);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isBoolean(value: unknown): value is boolean {
  return typeof value === "boolean";
}

function isInt32(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value === value >> 0;
}

function isDateTime(value: unknown): value is string {
  return typeof value === "string" && dateTime.test(value) && !Number.isNaN(Date.parse(value));
}

function refuse(name: string, wanted: string): never {
  throw new Refusal(422, "INVALID_REQUEST_FORMAT", `${name}: expected ${wanted}`);
}
