/** The names of the classes for path parameters, from brief to unmistakable. */
import type { Words } from "../model/api.js";
import { singularOf } from "../name/noun.js";
import { wordsOf } from "../name/word.js";
import { pascalCase } from "./identifier.js";
import type { ScopeNode } from "./tree.js";

/**
 * The brief name of a scope: `CustomerById` for `/customers/{customer_id}`, `CustomerByIdWallets` for what is below.
 */
export function briefScopeName(scope: ScopeNode): string {
  return scopeName(scope, briefParameter);
}

/** The longer name: `CustomerByCustomerId`, where something else is `CustomerById`. */
export function longScopeName(scope: ScopeNode): string {
  return scopeName(scope, wordsOf);
}

/** The longest name: `CustomersByCustomerId`, beside the `/customer/{customer_id}` of the same API. */
export function wholeScopeName(scope: ScopeNode): string {
  return scopeName(scope, wordsOf, (words) => words);
}

function scopeName(
  { chain }: ScopeNode,
  parameterWords: (name: string, resource: Words) => Words,
  itemWords: (resource: Words) => Words = singularOf,
): string {
  let resource: Words = [];
  return chain
    .map((step, index) => {
      if (step.kind === "parameter") return `By${pascalCase(parameterWords(step.name, resource))}`;
      resource = step.name;
      return pascalCase(chain[index + 1]?.kind === "parameter" ? itemWords(step.name) : step.name);
    })
    .join("");
}

/** A parameter's name without that of its resource: `id` for `customer_id` of a customer. */
export function briefParameter(name: string, resource: Words): Words {
  const words = wordsOf(name);
  const noun = singularOf(resource);
  const repeats = noun.length < words.length && noun.every((word, index) => word === words[index]);
  return repeats ? words.slice(noun.length) : words;
}
