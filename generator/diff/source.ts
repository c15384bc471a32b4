/** The places in the document from which the types of a client come. */
import { type Source, within } from "../diagnostic.js";
import type { Api, Operation } from "../model/api.js";
import type { MethodPlan, Plan } from "../plan/plan.js";
import type { Types } from "./shape.js";

/**
 * The place of each type: a model's schema, the operation of params or errors, or else the whole document.
 *
 * The properties of params have places of their own, since they come from several.
 */
export function sourcesOf(
  { models }: Api,
  { files, models: names }: Plan,
  calls: readonly { readonly method: MethodPlan; readonly operation: Operation }[],
  types: Types,
  whole: Source,
): ReadonlyMap<string, Source> {
  const found = new Map<string, Source>();
  for (const { method, operation } of calls) {
    const params = [method, ...(method.alternatives ?? [])].flatMap((each) => each.params?.type ?? []);
    const results = method.returns.kind === "name" ? (method.returns.arguments ?? []) : [];
    for (const type of [...params, ...results]) if (type.kind === "name") found.set(type.name, operation.source);
    for (const type of params) if (type.kind === "name") addProperties(found, type.name, operation, types);
  }
  const schemas = new Map(models.map(({ id, source }) => [names.get(id) ?? "", source]));
  for (const file of files) {
    if (file.kind !== "models") continue;
    let last: Source | undefined;
    for (const { name } of file.declarations) {
      // A model has two names where requests and responses differ; the name in requests comes second.
      last = schemas.get(name) ?? last;
      if (last) found.set(name, last);
    }
  }
  for (const name of types.keys()) if (!found.has(name)) found.set(name, whole);
  return found;
}

function addProperties(found: Map<string, Source>, name: string, operation: Operation, types: Types): void {
  const { parameters, body } = operation;
  const declared = types.get(name);
  for (const { name: property } of declared?.kind === "object" ? declared.properties : []) {
    const parameter = parameters.find((each) => each.name === property || `${each.place}_${each.name}` === property);
    const inBody = body && within(body.source, "content", body.mediaType, "schema", "properties", property);
    const source = parameter?.source ?? inBody;
    if (source) found.set(`${name}.${property}`, source);
  }
}
