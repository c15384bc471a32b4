/** Which error bodies are, or may be, text. The runtime takes all others for JSON, since no text is of a model's type. */
import type { ErrorResponse, Operation } from "../model/api.js";
import type { Schema } from "../model/schema.js";
import { follow, type ModelSchemas } from "./body.js";
import { statusText } from "./error.js";
import type { ValueNode } from "./node.js";
import { literal, recordOrNone } from "./value.js";

/** By status: `{ 400: "text", "5XX": "any" }`. */
export function planErrorBodies({ errors }: Operation, schemas: ModelSchemas): ValueNode | undefined {
  return recordOrNone(
    errors.map((error) => {
      const form = formOf(error, schemas);
      return [String(statusText(error.status)), form && literal(form)];
    }),
  );
}

function formOf({ body, isText }: ErrorResponse, schemas: ModelSchemas): "text" | "any" | undefined {
  if (isText) return "text";
  return !body || admitsText(body, schemas) ? "any" : undefined;
}

/** Deeper than any schema of an error; circular unions end here. */
const deepest = 20;

function admitsText(schema: Schema, schemas: ModelSchemas, depth = 0): boolean {
  const target = follow(schema, schemas);
  if (!target || depth > deepest) return false;
  switch (target.kind) {
    case "unknown":
    case "string":
      return true;
    case "enum":
      return target.values.some(({ value }) => typeof value === "string");
    case "union":
      return target.members.some((member) => admitsText(member, schemas, depth + 1));
    case "intersection":
      return target.members.every((member) => admitsText(member, schemas, depth + 1));
    default:
      return false;
  }
}
