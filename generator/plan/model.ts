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

/** The declaration of a model; two where it differs between requests and responses. */
function planModel({ id, name, schema }: Model, { responses, requests }: Names): readonly Declaration[] {
  const [response, request] = [responses.names.get(id) ?? name, requests.names.get(id) ?? name];
  if (response !== request) return [declare(response, schema, responses), declare(request, schema, requests)];
  return [declare(response, schema, requests.only.has(id) ? requests : responses)];
}
