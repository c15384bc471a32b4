/** Schemas as declarations, for those that get a name. */
import type { Schema } from "../model/schema.js";
import { planDoc, textDoc } from "./doc.js";
import { nameNested } from "./nested-type.js";
import type { Declaration } from "./plan.js";
import { type ModelView, planIndex, planProperties, planType, withoutDates } from "./type.js";

/** Declares an object as an interface, which editors show by its name, and anything else as an alias. */
export function declare(name: string, schema: Schema, view: ModelView): Declaration {
  return nameNested(declareInPlace(name, schema, view));
}

/** Declares what the document may not describe: `otherwise` is said of it then. */
export function declareWithDoc(name: string, schema: Schema, otherwise: string, view: ModelView): Declaration {
  const declaration = declare(name, schema, view);
  const { doc } = declaration;
  return { ...declaration, doc: doc.text ? doc : { ...textDoc(otherwise), tags: doc.tags } };
}

function declareInPlace(name: string, schema: Schema, view: ModelView): Declaration {
  const doc = planDoc(schema, { name });
  // A model that is a text may also be used outside JSON, in a path or a header, where no `Date` is allowed.
  if (schema.kind === "string") return { kind: "alias", name, doc, type: planType(schema, withoutDates(view)) };
  if (schema.kind !== "object") return { kind: "alias", name, doc, type: planType(schema, view) };
  const properties = planProperties(schema.properties, view);
  const index = planIndex(properties, schema.additional, view);
  return { kind: "interface", name, doc, extends: [], properties, ...(index && { index }) };
}
