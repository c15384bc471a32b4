/** The beginnings of types' names: `LicenseKey` for what belongs to `/license_keys`. */
import { singularOf } from "../name/noun.js";
import { groupBy } from "./group.js";
import { pascalCase } from "./identifier.js";
import { ownClass, ownItem, type PublishedTypes } from "./published-type-name.js";
import { type ResourceNode, walkResources } from "./tree.js";

interface Stem {
  /** `LicenseKey` */
  readonly item: string;
  /** `LicenseKeys` */
  readonly collection: string;
}

/** The beginnings of types' names, for each resource and for the client. */
export type Stems = ReadonlyMap<ResourceNode, Stem>;

/**
 * A resource's stem is its own name if no other resource as near to the client has it, or if it was published by that
 * name; else the names of its parents too.
 */
export function planStems(root: ResourceNode, { classes }: Pick<PublishedTypes, "classes">): Stems {
  const nodes = [...walkResources(root)];
  const below = nodes.filter((node) => node !== root);
  const nearest = nearestToClient(below, classes);
  const byLong = groupBy(below, longStem);
  return new Map(
    nodes.map((node) => {
      if (node === root) return [node, { item: "", collection: "" }];
      if (nearest.get(ownItem(node)) === node) return [node, { item: ownItem(node), collection: ownClass(node) }];
      // `/user` and `/users`: their own words are all that distinguishes them.
      const item = byLong.get(longStem(node))?.length === 1 ? longStem(node) : wholeStem(node);
      return [node, { item, collection: wholeStem(node) }];
    }),
  );
}

/**
 * The resource that has each name: the one that was published by it, else the one nearest to the client. Undefined where
 * several are equally near.
 */
function nearestToClient(
  nodes: readonly ResourceNode[],
  published: PublishedTypes["classes"],
): ReadonlyMap<string, ResourceNode | undefined> {
  const nearest = new Map<string, ResourceNode | undefined>();
  const isOwn = (node: ResourceNode) =>
    [ownClass(node), `${ownClass(node)}Resource`].includes(published.get(node) ?? "");
  for (const [name, same] of groupBy(nodes, ownItem)) {
    const own = same.filter(isOwn);
    const open = own.length > 0 ? own : same.filter((node) => !published.has(node));
    const depth = open.reduce((least, { path }) => Math.min(least, path.length), Infinity);
    const [first, ...others] = open.filter(({ path }) => path.length === depth);
    nearest.set(name, others.length === 0 ? first : undefined);
  }
  return nearest;
}

/** The parents' names in the singular: `CustomerWallet`. */
export function longStem({ path }: ResourceNode): string {
  return path.map((words) => pascalCase(singularOf(words))).join("");
}

/** All names as they are: `CustomersWallets`. */
export function wholeStem({ path }: ResourceNode): string {
  return path.map((words) => pascalCase(words)).join("");
}
