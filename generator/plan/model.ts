/** Models, and the files that declare them. */
import type { Model } from "../model/api.js";
import type { Schema } from "../model/schema.js";
import type { PlanContext } from "./context.js";
import { planDoc, textDoc } from "./doc.js";
import { capitalize } from "./identifier.js";
import { Importer } from "./import.js";
import type { Declaration, ModelFilePlan } from "./plan.js";
import { isUnknown, type ModelNames, planProperty, planType } from "./type.js";

export function planModelFiles({ names, homes }: PlanContext): readonly ModelFilePlan[] {
  return homes.models.map(({ path, title, models }) => {
    const declarations = models.map((model) => planModel(model, names.models));
    const doc = textDoc(
      title === "shared"
        ? "Models that several resources share."
        : `Models of ${title.split(" ").map(capitalize).join(" ")}.`,
    );
    const imports = new Importer().declarations(declarations).importsOf(path, homes.names);
    return { kind: "models", path, doc, imports, declarations };
  });
}

function planModel(model: Model, names: ModelNames): Declaration {
  const name = names.get(model.id) ?? model.name;
  return declare(name, model.schema, names);
}

/** An object is an interface, which editors show by its name; anything else an alias. */
export function declare(name: string, schema: Schema, names: ModelNames): Declaration {
  const doc = planDoc(schema);
  const index = schema.kind === "object" && schema.additional ? planType(schema.additional, names) : undefined;
  if (schema.kind === "object" && (!index || isUnknown(index) || schema.properties.length === 0)) {
    const properties = schema.properties.map((property) => planProperty(property, names));
    return { kind: "interface", name, doc, extends: [], properties, ...(index && { index }) };
  }
  return { kind: "alias", name, doc, type: planType(schema, names) };
}
