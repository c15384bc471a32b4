/** The names of the members of the client, its resources and its scopes: `client.licenseKeys.id("lic_1").update()`. */
import type { Operation, Words } from "../model/api.js";
import { wordsOf } from "../name/word.js";
import { camelCase, capitalize, memberCase } from "./identifier.js";
import { NameTable } from "./name-table.js";
import { clientMembers, resourceMembers, unwrapMembers } from "./reserved.js";
import { parametersOf, type ResourceNode, resourcesOf, type ScopeNode } from "./tree.js";

type Node = ResourceNode | ScopeNode;

export interface MemberNames {
  /** The member that leads to each resource or scope from the one before it. */
  readonly nodes: ReadonlyMap<Node, string>;
  readonly methods: ReadonlyMap<Node, ReadonlyMap<Operation, string>>;
  /** The names from the client to the method: `licenseKeys`, `update`. */
  readonly calls: ReadonlyMap<Operation, readonly string[]>;
  /** The same with each path parameter in its place: `licenseKeys`, `id`, `update`. */
  readonly builders: ReadonlyMap<Operation, readonly BuilderLink[]>;
}

interface BuilderLink {
  readonly name: string;
  /** The path parameter that this member binds. */
  readonly parameter?: string;
}

const everyResource = new NameTable(resourceMembers);

/**
 * Names the members of the client and of all resources and scopes. `taken` are other members of the client that depend
 * on the document, such as its credentials; `unwrapping` is the resource of webhooks, which has methods of its own.
 */
export function planMemberNames(root: ResourceNode, taken: readonly string[], unwrapping?: ResourceNode): MemberNames {
  const nodes = new Map<Node, string>();
  const methods = new Map<Node, Map<Operation, string>>();
  const calls = new Map<Operation, readonly string[]>();
  const builders = new Map<Operation, readonly BuilderLink[]>();

  const visit = (node: Node, trail: readonly BuilderLink[]): void => {
    const own = node === unwrapping ? unwrapMembers : [];
    const table = node === root ? new NameTable([...clientMembers, ...taken]) : everyResource.within(own);
    const claim = (words: Words, kind: string) => table.claim(memberCase(words), memberCase(words) + kind);
    for (const child of node.children) {
      const words = lastResource(child);
      nodes.set(child, claim(words, "Resource"));
    }
    const called = new Map(node.operations.map((operation) => [operation, claim(operation.name, "Method")]));
    methods.set(node, called);
    for (const scope of node.scopes) {
      const words = wordsOf(parameterOf(scope));
      nodes.set(scope, table.claim(camelCase(words), `by${capitalize(camelCase(words))}`));
    }
    for (const [operation, name] of called) {
      if (!("chain" in node)) calls.set(operation, [...trail.map((link) => link.name), name]);
      if (parametersOf("chain" in node ? node.chain : []).length === parametersOf(operation.chain).length)
        builders.set(operation, [...trail, { name }]);
    }
    for (const child of node.children) visit(child, [...trail, { name: nodes.get(child) ?? "" }]);
    for (const scope of node.scopes)
      visit(scope, [...trail, { name: nodes.get(scope) ?? "", parameter: parameterOf(scope) }]);
  };
  visit(root, []);
  return { nodes, methods, calls, builders };
}

/** The resource that a node is, or whose item it is. */
export function lastResource(node: Node): Words {
  return ("chain" in node ? resourcesOf(node.chain) : node.path).at(-1) ?? [];
}

/** The path parameter that a scope binds. */
export function parameterOf({ chain }: ScopeNode): string {
  return parametersOf(chain).at(-1) ?? "";
}

/** A method from the client on: `client.licenseKeys.update`. */
export function callName(operation: Operation, { calls }: MemberNames): string {
  return ["client", ...(calls.get(operation) ?? [])].join(".");
}
