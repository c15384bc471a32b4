/** Schemas as declarations: what gets a name of its own. */
import type { Schema } from "../model/schema.js";
import { planDoc } from "./doc.js";
import { nameNested } from "./nested-type.js";
import type { Declaration } from "./plan.js";
import { type ModelView, planIndex, planProperties, planType, withoutDates } from "./type.js";

/** An object is an interface, which editors show by its name; anything else an alias. */
export function declare(name: string, schema: Schema, view: ModelView): Declaration {
  return nameNested(declareInPlace(name, schema, view));
}

function declareInPlace(name: string, schema: Schema, view: ModelView): Declaration {
  const doc = planDoc(schema, { name });
  // A model that is text itself may stand where there is no JSON: in a path, in a header.
  if (schema.kind === "string") return { kind: "alias", name, doc, type: planType(schema, withoutDates(view)) };
  if (schema.kind !== "object") return { kind: "alias", name, doc, type: planType(schema, view) };
  const properties = planProperties(schema.properties, view);
  const index = planIndex(properties, schema.additional, view);
  return { kind: "interface", name, doc, extends: [], properties, ...(index && { index }) };
}
