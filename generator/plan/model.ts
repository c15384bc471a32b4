/** Models, and the files that declare them. */
import type { Model } from "../model/api.js";
import type { PlanContext } from "./context.js";
import { textDoc } from "./doc.js";
import { declare } from "./declaration.js";
import { capitalize } from "./identifier.js";
import { Importer } from "./import.js";
import type { Names } from "./name.js";
import type { Declaration, ModelFilePlan } from "./plan.js";
import { shareObjects } from "./shared-object.js";

export function planModelFiles({ names, homes }: PlanContext): readonly ModelFilePlan[] {
  return homes.models.map(({ path, title, models }) => {
    const declarations = shareObjects(models.flatMap((model) => planModel(model, names)));
    const doc = textDoc(
      title === "shared"
        ? "Models that several resources share."
        : `Models of ${title.split(" ").map(capitalize).join(" ")}.`,
    );
    const imports = new Importer().declarations(declarations).importsOf(path, homes.names);
    return { kind: "models", path, doc, imports, declarations };
  });
}

/** The declaration of a model; two where it differs between requests and answers. */
function planModel({ id, name, schema }: Model, { answers, requests }: Names): readonly Declaration[] {
  const [answer, request] = [answers.names.get(id) ?? name, requests.names.get(id) ?? name];
  if (answer !== request) return [declare(answer, schema, answers), declare(request, schema, requests)];
  return [declare(answer, schema, requests.only.has(id) ? requests : answers)];
}
