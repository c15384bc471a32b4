/** Which models belong together: those that only one resource has to do with, and those that several share. */
import type { Api, Operation } from "../model/api.js";
import type { Schema } from "../model/schema.js";

/** The words of the resource of each model, by its id; `shared` for those of several resources, or of none. */
export function planModelHomes(api: Api): ReadonlyMap<string, string> {
  const reached = reachableModels(api);
  const homes = new Map<string, Set<string>>();
  const note = (home: string, schemas: readonly Schema[]) => {
    for (const schema of schemas) {
      for (const id of reached(schema)) homes.set(id, (homes.get(id) ?? new Set()).add(home));
    }
  };
  for (const operation of api.operations) note(homeOf(operation), schemasOf(operation));
  for (const webhook of api.webhooks) note("webhook-events", [webhook.payload]);
  return new Map(
    api.models.map(({ id }) => {
      const all = [...(homes.get(id) ?? [])];
      return [id, all.length === 1 ? (all[0] ?? "shared") : "shared"];
    }),
  );
}

function homeOf({ chain }: Operation): string {
  const first = chain.find((step) => step.kind === "resource");
  return first?.kind === "resource" ? first.name.join(" ") : "shared";
}

function schemasOf(operation: Operation): readonly Schema[] {
  return [
    ...operation.parameters.map(({ schema }) => schema),
    ...(operation.body ? [operation.body.schema] : []),
    ...operation.success.flatMap(({ content }) => ("schema" in content ? [content.schema] : [])),
    ...operation.errors.flatMap(({ body }) => (body ? [body] : [])),
  ];
}

/** The models that a schema leads to, over however many others. */
function reachableModels({ models }: Api): (schema: Schema) => ReadonlySet<string> {
  const direct = new Map(models.map((model) => [model.id, directReferences(model.schema)]));
  return (schema) => {
    const reached = new Set<string>();
    const open = [...directReferences(schema)];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (reached.has(id)) continue;
      reached.add(id);
      open.push(...(direct.get(id) ?? []));
    }
    return reached;
  };
}

function directReferences(schema: Schema): readonly string[] {
  switch (schema.kind) {
    case "reference":
      return [schema.id];
    case "array":
      return directReferences(schema.items);
    case "tuple":
      return [...schema.items, ...(schema.rest ? [schema.rest] : [])].flatMap(directReferences);
    case "object":
      return [
        ...schema.properties.flatMap((property) => directReferences(property.schema)),
        ...(schema.additional ? directReferences(schema.additional) : []),
      ];
    case "union":
    case "intersection":
      return schema.members.flatMap(directReferences);
    default:
      return [];
  }
}
