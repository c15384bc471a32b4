/** Models: what each is called, where it is declared, and as what. */
import type { Report } from "../diagnostic.js";
import type { Api, Model, Operation } from "../model/api.js";
import { wordsOf } from "../name/word.js";
import type { Schema } from "../model/schema.js";
import { planDoc } from "./doc.js";
import { isIdentifier, pascalCase } from "./identifier.js";
import { NameTable } from "./name-table.js";
import type { Declaration } from "./plan.js";
import { globalTypes, runtimeTypes } from "./reserved.js";
import { isUnknown, type ModelNames, planProperty, planType } from "./type.js";

/** Endings that say how a schema is used, not what it is. */
const usageEnding = /(?:Response|Request|Dto|DTO)$/;

/**
 * A model's name is its schema's, less an ending that says nothing, where that collides with nothing.
 *
 * `taken` are the names that are spoken for: the client's own.
 */
export function planModelNames(models: readonly Model[], taken: readonly string[], report: Report): ModelNames {
  const whole = new Map(models.map((model) => [model, typeName(model.name)]));
  const short = new Map(models.map((model) => [model, shorten(whole.get(model) ?? model.name)]));
  const count = (name: string) =>
    models.filter((model) => whole.get(model) === name || short.get(model) === name).length;
  const reserved = new Set([...runtimeTypes, ...globalTypes, ...taken]);
  const table = new NameTable(reserved);
  const names = new Map<string, string>();
  for (const model of models) {
    const [long, brief] = [whole.get(model) ?? model.name, short.get(model) ?? model.name];
    // Two schemas want the same short name: neither gets it, so that none depends on the order.
    const wanted = count(brief) === 1 && !reserved.has(brief) ? brief : long;
    const name = table.claim(wanted, `${long}Model`);
    if (name !== wanted) report("model-renamed", { name: wanted, chosen: name }, model.source);
    names.set(model.id, name);
  }
  return names;
}

/** The document's own casing where it is a type's, else its words. */
function typeName(name: string): string {
  return isIdentifier(name) && /^\p{Lu}/u.test(name) && !name.includes("_") ? name : pascalCase(wordsOf(name));
}

function shorten(name: string): string {
  const short = name.replace(usageEnding, "");
  return short === "" || !isIdentifier(short) ? name : short;
}

export function planModel(model: Model, names: ModelNames): Declaration {
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

/** Which file a model belongs in: its resource's, where only one has to do with it, else `shared`. */
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

export function schemasOf(operation: Operation): readonly Schema[] {
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
