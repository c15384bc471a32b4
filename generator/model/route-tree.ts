/** All routes of a document as one tree: what a segment means depends on what else stands below it. */
import { segmentKey } from "./route.js";
import type { Route } from "./route.js";

export interface RouteNode {
  /** The HTTP methods of the path that ends here, in upper case. */
  readonly methods: Set<string>;
  /** How many operations stand at this node and below it. */
  count: number;
  /** What its GET responds with, where the document says so. */
  gets?: ResponseKind;
  readonly children: Map<string, RouteNode>;
}

interface Grown {
  readonly method: string;
  readonly route: Route;
  readonly response?: ResponseKind;
}

/** What a GET responds with: one thing, or a list of things. */
export type ResponseKind = "thing" | "list";

export function growTree(routes: readonly Grown[]): RouteNode {
  const root = emptyNode();
  for (const { method, route, response } of routes) {
    let node = root;
    const way = [root];
    for (const segment of route) {
      const key = segmentKey(segment);
      const child = node.children.get(key) ?? emptyNode();
      node.children.set(key, child);
      node = child;
      way.push(node);
    }
    if (!node.methods.has(method)) for (const each of way) each.count++;
    node.methods.add(method);
    if (method === "GET" && response) node.gets = response;
  }
  return root;
}

function emptyNode(): RouteNode {
  return { methods: new Set(), count: 0, children: new Map() };
}

/**
 * The node at which the first `length` segments of a route end. The route must be one of those the tree was made from.
 */
export function nodeAt(tree: RouteNode, route: Route, length: number = route.length): RouteNode {
  let node: RouteNode | undefined = tree;
  for (const segment of route.slice(0, length)) node = node?.children.get(segmentKey(segment));
  return node ?? emptyNode();
}

/** Whether there is a GET for single items of the collection. */
export function hasItems(node: RouteNode): boolean {
  return node.children.get("/{}")?.methods.has("GET") === true;
}

/** Whether the node is a collection: it has items, or operations beside those of its sub-resources. */
export function isCollection(node: RouteNode): boolean {
  return node.methods.size > 0 || node.children.has("/{}");
}
