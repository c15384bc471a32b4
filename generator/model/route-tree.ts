/** All routes of a document as one tree: what a segment means depends on what else stands below it. */
import { segmentKey } from "./route.js";
import type { Route } from "./route.js";

export interface RouteNode {
  /** The methods that the path ending here has, in upper case. */
  readonly methods: Set<string>;
  /** How many operations stand at the node and below it. */
  count: number;
  /** What its GET answers, where the document says it. */
  gets?: Answered;
  readonly children: Map<string, RouteNode>;
}

export interface Grown {
  readonly method: string;
  readonly route: Route;
  readonly answer?: Answered;
}

/** One thing, or a list of things. */
export type Answered = "thing" | "list";

export function growTree(routes: readonly Grown[]): RouteNode {
  const root = emptyNode();
  for (const { method, route, answer } of routes) {
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
    if (method === "GET" && answer) node.gets = answer;
  }
  return root;
}

function emptyNode(): RouteNode {
  return { methods: new Set(), count: 0, children: new Map() };
}

/** The node of the route's first segments; the route is one of those that the tree was grown from. */
export function nodeAt(tree: RouteNode, route: Route, length: number = route.length): RouteNode {
  let node: RouteNode | undefined = tree;
  for (const segment of route.slice(0, length)) node = node?.children.get(segmentKey(segment));
  return node ?? emptyNode();
}

/** Whether GET gets what stands in the collection one by one. */
export function hasItems(node: RouteNode): boolean {
  return node.children.get("/{}")?.methods.has("GET") === true;
}

/** Whether the segment is a collection: it has items of its own, or operations beside those of its sub-resources. */
export function isCollection(node: RouteNode): boolean {
  return node.methods.size > 0 || node.children.has("/{}");
}
