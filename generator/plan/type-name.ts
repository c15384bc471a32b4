/** The names of all types and classes that are not models: `LicenseKeys`, `LicenseKeyById`, `LicenseKeyUpdateParams`. */
import type { Operation, Step, Words } from "../model/api.js";
import { wordsOf } from "../name/word.js";
import { singular } from "../name/noun.js";
import { pascalCase } from "./identifier.js";
import type { NameTable } from "./name-table.js";
import { type ResourceNode, resourcesOf, type ScopeNode, walkResources, walkScopes } from "./tree.js";

export interface TypeNames {
  readonly resources: ReadonlyMap<ResourceNode, string>;
  readonly scopes: ReadonlyMap<ScopeNode, string>;
  readonly operations: ReadonlyMap<Operation, OperationNames>;
}

/** Names of one operation's types. */
export interface OperationNames {
  readonly params: string;
  readonly error: string;
  readonly response: string;
}

export function planTypeNames(root: ResourceNode, table: NameTable): TypeNames {
  const stems = planStems(root);
  const operations = new Map<Operation, OperationNames>();
  const resources = new Map<ResourceNode, string>();
  const scopes = new Map<ScopeNode, string>();
  const nodes = [...walkResources(root)];
  for (const node of nodes) {
    const { item } = stems.get(node) ?? { item: "" };
    for (const operation of node.operations) {
      const stem = `${item}${pascalCase(operation.name)}`;
      const claim = (kind: string) =>
        table.claim(`${stem}${kind}`, `${longStem(node)}${pascalCase(operation.name)}${kind}`);
      operations.set(operation, { params: claim("Params"), error: claim("Error"), response: claim("Response") });
    }
  }
  for (const node of nodes) {
    const stem = stems.get(node);
    if (stem && node.path.length > 0) resources.set(node, table.claim(stem.collection, `${stem.collection}Resource`));
  }
  for (const node of nodes) {
    for (const scope of walkScopes(node)) scopes.set(scope, table.claim(scopeName(scope)));
  }
  return { resources, scopes, operations };
}

interface Stem {
  /** `LicenseKey` */
  readonly item: string;
  /** `LicenseKeys` */
  readonly collection: string;
}

/** A resource goes by its own name where no other, as near to the client or nearer, has the same; else by its parents' too. */
function planStems(root: ResourceNode): ReadonlyMap<ResourceNode, Stem> {
  const nodes = [...walkResources(root)];
  const brief = (node: ResourceNode) => pascalCase(singularOf(node.path.at(-1) ?? []));
  const stems = new Map<ResourceNode, Stem>();
  const byName = new Map<string, ResourceNode[]>();
  for (const node of nodes) {
    if (node.path.length > 0) byName.set(brief(node), [...(byName.get(brief(node)) ?? []), node]);
  }
  stems.set(root, { item: "", collection: "" });
  for (const [name, same] of byName) {
    const depth = Math.min(...same.map(({ path }) => path.length));
    const nearest = same.filter(({ path }) => path.length === depth);
    for (const node of same) {
      const isBrief = nearest.length === 1 && nearest[0] === node;
      const collection = pascalCase(isBrief ? (node.path.at(-1) ?? []) : node.path.flat());
      stems.set(node, { item: isBrief ? name : longStem(node), collection });
    }
  }
  return stems;
}

function longStem({ path }: ResourceNode): string {
  return path.map((words) => pascalCase(singularOf(words))).join("");
}

export function singularOf(words: Words): Words {
  return words.map((word, index) => (index === words.length - 1 ? singular(word) : word));
}

/** `CustomerById` for `/customers/{customer_id}`, `CustomerByIdWallets` for what is below. */
function scopeName({ chain }: ScopeNode): string {
  return chain.map((step, index) => stepName(step, chain, index)).join("");
}

function stepName(step: Step, chain: readonly Step[], index: number): string {
  if (step.kind === "resource") {
    return pascalCase(chain[index + 1]?.kind === "parameter" ? singularOf(step.name) : step.name);
  }
  return `By${pascalCase(briefParameter(step.name, resourcesOf(chain.slice(0, index)).at(-1) ?? []))}`;
}

/** `id` for `customer_id` of a customer. */
export function briefParameter(name: string, resource: Words): Words {
  const words = wordsOf(name);
  const noun = singularOf(resource);
  const repeats = noun.length < words.length && noun.every((word, index) => word === words[index]);
  return repeats ? words.slice(noun.length) : words;
}
