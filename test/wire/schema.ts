/** Schemas of a document, checked by ajv: an opinion that is not the generator's. */
import { Ajv2020 } from "ajv/dist/2020.js";
import type { Options, ValidateFunction } from "ajv";
import * as formats from "ajv-formats";
import { isRecord, type Json } from "./document.js";

export interface Checker {
  /** Undefined where the value fits; else what does not. */
  check(schema: unknown, value: unknown): string | undefined;
}

const options: Options = {
  strict: false,
  allErrors: false,
  validateSchema: false,
  logger: false,
  addUsedSchema: false,
};

/** `side`: properties of the other side of the wire need not be there. */
export function checkerOf(document: Json, side: "request" | "response"): Checker {
  const ajv = new Ajv2020(options);
  const addFormats = formats.default as unknown as (ajv: Ajv2020) => void;
  addFormats(ajv);
  ajv.addSchema(modernize(document, side === "request" ? "readOnly" : "writeOnly") as object, "document");
  const compiled = new Map<string, ValidateFunction>();
  return {
    check(schema, value) {
      if (schema === undefined || schema === true) return undefined;
      const absolute = withAbsoluteReferences(modernize(schema, side === "request" ? "readOnly" : "writeOnly"));
      const key = JSON.stringify(absolute);
      const validate = compiled.get(key) ?? ajv.compile(absolute as object);
      compiled.set(key, validate);
      return validate(value) ? undefined : ajv.errorsText(validate.errors);
    },
  };
}

function withAbsoluteReferences(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withAbsoluteReferences);
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).map(([key, inner]) =>
    key === "$ref" && typeof inner === "string" && inner.startsWith("#")
      ? ([key, `document${inner}`] as const)
      : ([key, withAbsoluteReferences(inner)] as const),
  );
  return Object.fromEntries(entries);
}

/** What OpenAPI 2.0 and 3.0 say otherwise than JSON Schema 2020-12. */
function modernize(value: unknown, hidden: string): unknown {
  if (Array.isArray(value)) return value.map((inner) => modernize(inner, hidden));
  if (!isRecord(value)) return value;
  // Beside a reference, 3.0 has nothing; 3.1 seldom has more than words.
  if (typeof value["$ref"] === "string") return { $ref: value["$ref"] };
  const result = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, modernize(inner, hidden)]));
  const { properties, required } = value;
  if (isRecord(properties) && Array.isArray(required)) {
    result["required"] = required.filter((name) => {
      const property = properties[String(name)];
      return !(isRecord(property) && property[hidden] === true);
    });
  } else if (!Array.isArray(required)) delete result["required"];
  for (const [keyword, limit] of [
    ["exclusiveMinimum", "minimum"],
    ["exclusiveMaximum", "maximum"],
  ] as const) {
    if (result[keyword] === true) {
      result[keyword] = result[limit];
      delete result[limit];
    } else if (result[keyword] === false) delete result[keyword];
  }
  const isNullable = result["nullable"] === true || result["x-nullable"] === true;
  delete result["nullable"];
  if (isNullable) return { anyOf: [result, { type: "null" }] };
  return result;
}
