/**
 * Names of operations' types and of resources' classes that were published.
 *
 * The lock file has only those that are not the resource's own: `TokenRetrieveParams` and `Tokens` go without saying,
 * and stay what they are when another resource of that name appears.
 */
import type { Operation } from "../model/api.js";
import { singularOf } from "../name/noun.js";
import { nameKey } from "../name/word.js";
import type { Lock } from "../setting/lock.js";
import { pascalCase } from "./identifier.js";
import { type ResourceNode, walkResources } from "./tree.js";

export interface PublishedTypes {
  /** What the names of an operation's types begin with: `TokenRetrieve`. */
  readonly stems: ReadonlyMap<Operation, string>;
  /** The classes of resources, and their instances' types: `Tokens`. */
  readonly classes: ReadonlyMap<ResourceNode, string>;
}

export function publishedTypes(root: ResourceNode, lock: Lock | undefined): PublishedTypes {
  const stems = new Map<Operation, string>();
  const classes = new Map<ResourceNode, string>();
  if (!lock) return { stems, classes };
  const visit = (node: ResourceNode): boolean => {
    const below = node.children.map(visit);
    const published = node.operations.filter((operation) => isKept(node, operation));
    for (const operation of published) stems.set(operation, operation.published?.types ?? ownStem(node, operation));
    const isPublished = published.length > 0 || below.includes(true);
    if (isPublished && node !== root) classes.set(node, lock.resources?.[placeOf(node)] ?? ownClass(node));
    return isPublished;
  };
  visit(root);
  return { stems: unique(stems), classes: unique(classes) };
}

/** Whether an operation is called as it was published. */
function isKept({ path }: ResourceNode, { published, name }: Operation): boolean {
  return published?.call === [...path, name].map(nameKey).join(".");
}

/** Without those that several have: a lock file that was edited by hand decides nothing there. */
function unique<Key>(names: ReadonlyMap<Key, string>): ReadonlyMap<Key, string> {
  const counts = new Map<string, number>();
  for (const name of names.values()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map([...names].filter(([, name]) => counts.get(name) === 1));
}

/** What the lock file has to say of the names: of types and classes, those that are not the resource's own. */
export interface NamesToPublish {
  /** The types of the models, by the model's id. */
  readonly models: ReadonlyMap<string, string>;
  /** What the names of an operation's types begin with, by the operation's id: `AccountTokenRetrieve`. */
  readonly types: ReadonlyMap<string, string>;
  /** The classes of resources, by the resource's place: `accounts.tokens` to `AccountsTokens`. */
  readonly resources: ReadonlyMap<string, string>;
}

export function namesToPublish(
  root: ResourceNode,
  types: {
    readonly resources: ReadonlyMap<ResourceNode, string>;
    readonly operations: ReadonlyMap<Operation, { readonly params: string }>;
  },
): Omit<NamesToPublish, "models"> {
  const nodes = [...walkResources(root)];
  return {
    types: new Map(
      nodes.flatMap((node) =>
        node.operations.flatMap((operation) => {
          const stem = /^(.+)Params$/.exec(types.operations.get(operation)?.params ?? "")?.[1];
          return stem === undefined || stem === ownStem(node, operation) ? [] : [[operation.id, stem] as const];
        }),
      ),
    ),
    resources: new Map(
      nodes.flatMap((node) => {
        const name = types.resources.get(node);
        return name === undefined || name === ownClass(node) ? [] : [[placeOf(node), name] as const];
      }),
    ),
  };
}

/** A resource's own name in the singular: `LicenseKey`. */
export function ownItem({ path }: ResourceNode): string {
  return pascalCase(singularOf(path.at(-1) ?? []));
}

/** A resource's own name: `LicenseKeys`. */
export function ownClass({ path }: ResourceNode): string {
  return pascalCase(path.at(-1) ?? []);
}

function ownStem(node: ResourceNode, { name }: Operation): string {
  return ownItem(node) + pascalCase(name);
}

/** `accounts.tokens` */
function placeOf({ path }: ResourceNode): string {
  return path.map(nameKey).join(".");
}
