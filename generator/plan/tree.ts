/**
 * The two trees of a client.
 *
 * Resources, as `client.customers.wallets.list("cus_1")` walks them, and scopes, as `client.customers.customerId("cus_1").wallets.list()` does:
 * a scope is a beginning of some operation's chain in which a path parameter is bound.
 */
import type { Operation, Step, Words } from "../model/api.js";

export interface ResourceNode {
  /** The names from the client down; empty for the client itself. */
  readonly path: readonly Words[];
  readonly operations: Operation[];
  readonly children: ResourceNode[];
  readonly scopes: ScopeNode[];
}

export interface ScopeNode {
  readonly chain: readonly Step[];
  /** The operations that end here, and those that end with one more parameter. */
  readonly operations: Operation[];
  readonly children: ScopeNode[];
  readonly scopes: ScopeNode[];
}

/** `also` are resources that exist even without an operation. */
export function growTree(operations: readonly Operation[], also: readonly (readonly Words[])[] = []): ResourceNode {
  const root: ResourceNode = { path: [], operations: [], children: [], scopes: [] };
  const resources = new Map<string, ResourceNode>([[key([]), root]]);
  const scopes = new Map<string, ScopeNode>();

  const resource = (path: readonly Words[]): ResourceNode => {
    const found = resources.get(key(path));
    if (found) return found;
    const made: ResourceNode = { path, operations: [], children: [], scopes: [] };
    resources.set(key(path), made);
    resource(path.slice(0, -1)).children.push(made);
    return made;
  };

  const scope = (chain: readonly Step[]): ScopeNode => {
    const found = scopes.get(key(chain));
    if (found) return found;
    const made: ScopeNode = { chain, operations: [], children: [], scopes: [] };
    scopes.set(key(chain), made);
    const before = chain.slice(0, -1);
    const parent = isScope(before) ? scope(before) : resource(resourcesOf(before));
    if (chain.at(-1)?.kind === "parameter") parent.scopes.push(made);
    else if ("chain" in parent) parent.children.push(made);
    return made;
  };

  for (const operation of operations) {
    const { chain } = operation;
    resource(resourcesOf(chain)).operations.push(operation);
    if (!isScope(chain)) continue;
    scope(chain).operations.push(operation);
    const before = chain.slice(0, -1);
    // An operation whose parameters are bound, apart from the last, takes that one by position:
    // `customers.customerId("cus_1").wallets.retrieve("wal_1")`.
    if (chain.at(-1)?.kind === "parameter" && isScope(before)) scope(before).operations.push(operation);
  }
  for (const path of also) resource(path);
  return root;
}

export function resourcesOf(chain: readonly Step[]): readonly Words[] {
  return chain.flatMap((step) => (step.kind === "resource" ? [step.name] : []));
}

export function parametersOf(chain: readonly Step[]): readonly string[] {
  return chain.flatMap((step) => (step.kind === "parameter" ? [step.name] : []));
}

function isScope(chain: readonly Step[]): boolean {
  return chain.some((step) => step.kind === "parameter");
}

function key(path: readonly unknown[]): string {
  return JSON.stringify(path);
}

/** Every resource; parents come before children. */
export function* walkResources(node: ResourceNode): Iterable<ResourceNode> {
  yield node;
  for (const child of node.children) yield* walkResources(child);
}

/** Every scope below a resource or scope. */
export function* walkScopes(node: ResourceNode | ScopeNode): Iterable<ScopeNode> {
  for (const below of "chain" in node ? [...node.children, ...node.scopes] : node.scopes) {
    yield below;
    yield* walkScopes(below);
  }
}
