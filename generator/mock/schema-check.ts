/**
 * Checks a value against a JSON Schema (2020-12) as the document has it, with what types cannot express: `not`, `if`,
 * `contains`, `dependentSchemas`, `patternProperties`, `unevaluatedProperties`.
 *
 * The model's own check comes first, and finds most of what can be wrong. In two respects this one is as lenient as
 * documents and clients are: a value may match several members of `oneOf`, and `additionalProperties: false` beside or
 * within a composition does not exclude what its other parts describe. Within a condition, both are checked exactly,
 * since there leniency would have the opposite effect.
 */
import { isObject } from "../data.js";
import type { JsonSchema } from "../resolve/resolved.js";
import { breaches } from "./constraint.js";
import { checkArray } from "./schema-array.js";
import { checkObject } from "./schema-object.js";
import {
  type Check,
  type Checker,
  flawed,
  type Frame,
  join,
  listOf,
  nothing,
  type Outcome,
  type SchemaObject,
  type SchemaScope,
} from "./schema-outcome.js";
import { bestOf, type Flaw } from "./validity.js";

/** How deep references may lead without a value that ends them. */
const deepest = 200;

export function findSchemaFlaws(value: unknown, schema: JsonSchema, scope: SchemaScope): readonly Flaw[] {
  const checker: Checker = { ...scope, check: (each, of, frame) => checkValue(each, of, frame, checker) };
  return checker.check(value, schema, { pointer: "", depth: 0, isExact: false, isPart: false }).flaws;
}

function checkValue(value: unknown, schema: unknown, frame: Frame, checker: Checker): Outcome {
  if (schema === false) return flawed(frame, "must not be there");
  if (!isObject(schema) || frame.depth > deepest) return nothing;
  const { check } = checker;
  const inner: Frame = { ...frame, depth: frame.depth + 1, isPart: frame.isPart || isComposed(schema) };
  const own = [
    ...checkReferences(value, schema, inner, checker),
    ...checkAlternatives(value, schema, inner, check),
    ...checkConditions(value, schema, inner, check),
    { flaws: valueFlaws(value, schema, frame), seen: new Set<string>() },
  ];
  const all = join(own);
  if (Array.isArray(value)) return join([all, checkArray(value, schema, inner, all.seen, check)]);
  if (isObject(value)) return join([all, checkObject(value, schema, inner, all.seen, checker)]);
  return all;
}

const compositions = ["$ref", "$dynamicRef", "allOf", "anyOf", "oneOf"];

function isComposed(schema: SchemaObject): boolean {
  const parts = compositions.filter((keyword) => keyword in schema);
  return parts.length > 1 || (parts.length === 1 && (parts[0] === "allOf" || "properties" in schema));
}

function checkReferences(
  value: unknown,
  schema: SchemaObject,
  frame: Frame,
  { schemas, check }: Checker,
): readonly Outcome[] {
  const targets = ["$ref", "$dynamicRef"].flatMap((keyword) => {
    const target = schemas.get(String(schema[keyword]));
    return target ? [target.schema] : [];
  });
  return [...targets, ...listOf(schema["allOf"])].map((part) => check(value, part, frame));
}

function checkAlternatives(value: unknown, schema: SchemaObject, frame: Frame, check: Check): readonly Outcome[] {
  return (["anyOf", "oneOf"] as const).flatMap((keyword) => {
    const members = listOf(schema[keyword]).map((member) => check(value, member, frame));
    if (members.length === 0) return [];
    const fitting = members.filter(({ flaws }) => flaws.length === 0);
    if (fitting.length === 0) return [{ flaws: bestOf(members.map(({ flaws }) => flaws)), seen: new Set<string>() }];
    if (keyword === "oneOf" && frame.isExact && fitting.length > 1)
      return [flawed(frame, "must be one of the alternatives alone")];
    return [join(fitting)];
  });
}

function checkConditions(value: unknown, schema: SchemaObject, frame: Frame, check: Check): readonly Outcome[] {
  const exact: Frame = { ...frame, isExact: true, isPart: false };
  const outcomes: Outcome[] = [];
  if ("not" in schema && check(value, schema["not"], exact).flaws.length === 0)
    outcomes.push(flawed(frame, excluded(schema["not"])));
  if ("if" in schema) {
    const condition = check(value, schema["if"], exact);
    const holds = condition.flaws.length === 0;
    if (holds) outcomes.push({ flaws: [], seen: condition.seen });
    outcomes.push(check(value, schema[holds ? "then" : "else"], { ...frame, isPart: true }));
  }
  return outcomes;
}

/** What a value must not be, where a word can say it. */
function excluded(not: unknown): string {
  if (!isObject(not)) return "must not be there";
  const [keyword, ...others] = Object.keys(not).filter((each) => each !== "type" || not["type"] !== "object");
  if (others.length > 0) return "must not be what the document excludes";
  const names = listOf(not["required"]).map(String);
  if (keyword === "required") return `must not have ${names.join(" and ")}${names.length > 1 ? " together" : ""}`;
  if (keyword === "const") return `must not be ${JSON.stringify(not["const"])}`;
  if (keyword === "enum")
    return `must be none of ${listOf(not["enum"])
      .map((each) => JSON.stringify(each))
      .join(", ")}`;
  if (keyword === "pattern") return `must not match ${String(not["pattern"])}`;
  return "must not be what the document excludes";
}

function valueFlaws(value: unknown, schema: SchemaObject, { pointer }: Frame): readonly Flaw[] {
  const types = typeof schema["type"] === "string" ? [schema["type"]] : listOf(schema["type"]).map(String);
  const messages = [
    ...(types.length > 0 && !types.some((type) => isOfType(value, type))
      ? [`must be ${types.map((type) => typeNames[type] ?? type).join(" or ")}`]
      : []),
    ...("const" in schema && !isSame(value, schema["const"]) ? [`must be ${JSON.stringify(schema["const"])}`] : []),
    ...(Array.isArray(schema["enum"]) && !schema["enum"].some((each) => isSame(value, each))
      ? [`must be one of ${schema["enum"].map((each) => JSON.stringify(each)).join(", ")}`]
      : []),
    ...breaches(value, new Map(Object.entries(schema))),
  ];
  return messages.map((message) => ({ pointer, message }));
}

const typeNames: Readonly<Record<string, string>> = {
  null: "null",
  boolean: "true or false",
  string: "a string",
  number: "a number",
  integer: "a whole number",
  array: "a list",
  object: "an object",
};

function isOfType(value: unknown, type: string): boolean {
  switch (type) {
    case "null":
      return value === null;
    case "integer":
      return Number.isInteger(value);
    case "array":
      return Array.isArray(value);
    case "object":
      return isObject(value);
    case "boolean":
    case "number":
    case "string":
      return typeof value === type;
    default:
      return true;
  }
}

/** Whether two values are equal; the order of an object's properties makes no difference. */
function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((each, index) => isSame(each, other[index]));
  if (!isObject(one) || !isObject(other)) return one === other;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && isSame(one[name], other[name]))
  );
}
