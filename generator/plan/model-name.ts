/** What each model is called. */
import type { Report } from "../diagnostic.js";
import type { Model } from "../model/api.js";
import { wordsOf } from "../name/word.js";
import { isIdentifier, pascalCase } from "./identifier.js";
import { NameTable } from "./name-table.js";
import { globalTypes, runtimeTypes } from "./reserved.js";
import type { ModelNames } from "./type.js";

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
