/** Checks the keywords of JSON Schema for objects. */
import { isObject } from "../data.js";
import { patternOf } from "./constraint.js";
import {
  type Check,
  type Checker,
  type Frame,
  join,
  listOf,
  type Outcome,
  type SchemaObject,
  type SchemaScope,
} from "./schema-outcome.js";
import { escapeKey, type Flaw } from "./validity.js";

type Value = Readonly<Record<string, unknown>>;

/** Checks an object. `seen` are the properties that references and compositions have evaluated. */
export function checkObject(
  value: Value,
  schema: SchemaObject,
  frame: Frame,
  seen: ReadonlySet<string>,
  checker: Checker,
): Outcome {
  const { check } = checker;
  const at = (name: string, of: unknown): Outcome => ({
    flaws: check(value[name], of, { ...frame, pointer: pointerOf(frame, name), isPart: false }).flaws,
    seen: new Set([name]),
  });
  const names = Object.keys(value);
  const properties = recordOf(schema["properties"]);
  const patterns = Object.entries(recordOf(schema["patternProperties"]));
  const declared = [
    ...names.flatMap((name) => (Object.hasOwn(properties, name) ? [at(name, properties[name])] : [])),
    ...patterns.flatMap(([pattern, member]) => {
      const expression = patternOf(pattern);
      return expression ? names.filter((name) => expression(name)).map((name) => at(name, member)) : [];
    }),
  ];
  const known = join(declared);
  // In a composition, each part could exclude the properties of the others, which is seldom meant.
  const isHeld = schema["additionalProperties"] !== false || frame.isExact || !frame.isPart;
  const others =
    "additionalProperties" in schema && isHeld
      ? names.filter((name) => !known.seen.has(name)).map((name) => at(name, schema["additionalProperties"]))
      : [];
  const stated = join([
    known,
    ...others,
    { flaws: [...missing(value, schema, frame, checker), ...misnamed(value, schema, frame, check)], seen: new Set() },
    ...checkDependents(value, schema, frame, check),
  ]);
  if (!("unevaluatedProperties" in schema)) return stated;
  const left = names.filter((name) => !seen.has(name) && !stated.seen.has(name));
  return join([stated, ...left.map((name) => at(name, schema["unevaluatedProperties"]))]);
}

function missing(value: Value, schema: SchemaObject, frame: Frame, scope: SchemaScope): readonly Flaw[] {
  const properties = recordOf(schema["properties"]);
  const hidden = scope.side === "request" ? "readOnly" : "writeOnly";
  return listOf(schema["required"]).flatMap((each) => {
    const name = String(each);
    if (Object.hasOwn(value, name) || isMarked(properties[name], hidden, scope)) return [];
    return [{ pointer: pointerOf(frame, name), message: "is missing" }];
  });
}

/** Whether a property is marked, by its schema or one that it refers to. */
function isMarked(schema: unknown, keyword: "readOnly" | "writeOnly", scope: SchemaScope, depth = 0): boolean {
  if (!isObject(schema) || depth > 50) return false;
  if (typeof schema[keyword] === "boolean") return schema[keyword];
  const target = scope.schemas.get(String(schema["$ref"]))?.schema;
  return [target, ...listOf(schema["allOf"])].some((part) => isMarked(part, keyword, scope, depth + 1));
}

function misnamed(value: Value, schema: SchemaObject, frame: Frame, check: Check): readonly Flaw[] {
  if (!("propertyNames" in schema)) return [];
  return Object.keys(value).flatMap((name) => {
    const { flaws } = check(name, schema["propertyNames"], { ...frame, isPart: false });
    return flaws.map(({ message }) => ({ pointer: pointerOf(frame, name), message: `has a name that ${message}` }));
  });
}

function checkDependents(value: Value, schema: SchemaObject, frame: Frame, check: Check): readonly Outcome[] {
  const required = Object.entries(recordOf(schema["dependentRequired"])).flatMap(([name, needed]) => {
    if (!Object.hasOwn(value, name)) return [];
    const lacking = listOf(needed)
      .map(String)
      .filter((each) => !Object.hasOwn(value, each));
    return lacking.map((each): Flaw => ({
      pointer: pointerOf(frame, each),
      message: `is missing, as ${name} is there`,
    }));
  });
  const schemas = Object.entries(recordOf(schema["dependentSchemas"])).flatMap(([name, member]) =>
    Object.hasOwn(value, name) ? [check(value, member, { ...frame, isPart: true })] : [],
  );
  return [{ flaws: required, seen: new Set() }, ...schemas];
}

function pointerOf({ pointer }: Frame, name: string): string {
  return `${pointer}/${escapeKey(name)}`;
}

function recordOf(value: unknown): Value {
  return isObject(value) ? value : {};
}
