/** The beginnings of types' names: `LicenseKey` for what belongs to `/license_keys`. */
import { singularOf } from "../name/noun.js";
import { groupBy } from "./group.js";
import { pascalCase } from "./identifier.js";
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
 * A resource's stem is its own name if no other resource as near to the client has it, else the names of its parents
 * too.
 */
export function planStems(root: ResourceNode): Stems {
  const nodes = [...walkResources(root)];
  const brief = (node: ResourceNode) => pascalCase(singularOf(node.path.at(-1) ?? []));
  const below = nodes.filter((node) => node !== root);
  const nearest = nearestToClient(below, brief);
  const byLong = groupBy(below, longStem);
  return new Map(
    nodes.map((node) => {
      if (node === root) return [node, { item: "", collection: "" }];
      if (nearest.get(brief(node)) === node)
        return [node, { item: brief(node), collection: pascalCase(node.path.at(-1) ?? []) }];
      // `/user` and `/users`: their own words are all that distinguishes them.
      const item = byLong.get(longStem(node))?.length === 1 ? longStem(node) : wholeStem(node);
      return [node, { item, collection: wholeStem(node) }];
    }),
  );
}

/** The resource nearest to the client for each name; undefined where several are equally near. */
function nearestToClient(
  nodes: readonly ResourceNode[],
  nameOf: (node: ResourceNode) => string,
): ReadonlyMap<string, ResourceNode | undefined> {
  const nearest = new Map<string, ResourceNode | undefined>();
  for (const [name, same] of groupBy(nodes, nameOf)) {
    const depth = same.reduce((least, { path }) => Math.min(least, path.length), Infinity);
    const [first, ...others] = same.filter(({ path }) => path.length === depth);
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
