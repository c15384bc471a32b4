/** Finds the models that a schema leads to. */
import type { Api, Operation } from "../model/api.js";
import type { Schema } from "../model/schema.js";

export function requestSchemas({ parameters, body }: Operation): readonly Schema[] {
  return [...parameters.map(({ schema }) => schema), ...(body ? [body.schema] : [])];
}

export function responseSchemas({ success, stream, errors, callbacks = [] }: Operation): readonly Schema[] {
  return [
    ...(stream?.schema ? [stream.schema] : []),
    ...success.flatMap(({ content }) => ("schema" in content ? [content.schema] : [])),
    ...errors.flatMap(({ body }) => (body ? [body] : [])),
    ...callbacks.map(({ payload }) => payload),
  ];
}

/** Gives a function that finds all models to which schemas lead, directly or through other models. */
export function reachableModels({ models }: Api): (schemas: readonly Schema[]) => ReadonlySet<string> {
  const direct = new Map(models.map((model) => [model.id, directReferences(model.schema)]));
  return (schemas) => {
    const reached = new Set<string>();
    const open = schemas.flatMap(directReferences);
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (reached.has(id)) continue;
      reached.add(id);
      for (const each of direct.get(id) ?? []) open.push(each);
    }
    return reached;
  };
}

/** The models to which a schema itself refers, in its order. */
export function directReferences(schema: Schema): readonly string[] {
  let references = known.get(schema);
  if (!references) {
    const found: string[] = [];
    collect(schema, found);
    known.set(schema, (references = found));
  }
  return references;
}

/** A cache: sides, homes and formats all ask this of the same schemas. */
const known = new WeakMap<Schema, readonly string[]>();

function collect(schema: Schema, found: string[]): void {
  switch (schema.kind) {
    case "reference":
      found.push(schema.id);
      return;
    case "array":
      return collect(schema.items, found);
    case "tuple":
      for (const item of schema.items) collect(item, found);
      if (schema.rest) collect(schema.rest, found);
      return;
    case "object":
      for (const property of schema.properties) collect(property.schema, found);
      if (schema.additional) collect(schema.additional, found);
      return;
    case "union":
    case "intersection":
      for (const member of schema.members) collect(member, found);
      return;
    default:
      return;
  }
}
