/** Schemas as declarations: what gets a name of its own. */
import type { Schema } from "../model/schema.js";
import { planDoc } from "./doc.js";
import type { Declaration } from "./plan.js";
import { isUnknown, type ModelView, planProperties, planType } from "./type.js";

/** An object is an interface, which editors show by its name; anything else an alias. */
export function declare(name: string, schema: Schema, view: ModelView): Declaration {
  const doc = planDoc(schema);
  const index = schema.kind === "object" && schema.additional ? planType(schema.additional, view) : undefined;
  if (schema.kind === "object" && (!index || isUnknown(index) || schema.properties.length === 0)) {
    const properties = planProperties(schema.properties, view);
    return { kind: "interface", name, doc, extends: [], properties, ...(index && { index }) };
  }
  return { kind: "alias", name, doc, type: planType(schema, view) };
}
