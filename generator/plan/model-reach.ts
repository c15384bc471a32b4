/** Which models a schema leads to. */
import type { Api, Operation } from "../model/api.js";
import type { Schema } from "../model/schema.js";

export function requestSchemas({ parameters, body }: Operation): readonly Schema[] {
  return [...parameters.map(({ schema }) => schema), ...(body ? [body.schema] : [])];
}

export function answerSchemas({ success, stream, errors, callbacks = [] }: Operation): readonly Schema[] {
  return [
    ...(stream?.schema ? [stream.schema] : []),
    ...success.flatMap(({ content }) => ("schema" in content ? [content.schema] : [])),
    ...errors.flatMap(({ body }) => (body ? [body] : [])),
    ...callbacks.map(({ payload }) => payload),
  ];
}

/** The models that schemas lead to, over however many others. */
export function reachableModels({ models }: Api): (schemas: readonly Schema[]) => ReadonlySet<string> {
  const direct = new Map(models.map((model) => [model.id, directReferences(model.schema)]));
  return (schemas) => {
    const reached = new Set<string>();
    const open = schemas.flatMap(directReferences);
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (reached.has(id)) continue;
      reached.add(id);
      open.push(...(direct.get(id) ?? []));
    }
    return reached;
  };
}

export function directReferences(schema: Schema): readonly string[] {
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
