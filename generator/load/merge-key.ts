/**
 * Limits how much work YAML's merge keys (`<<`) make. `yaml` merges a map anew each time it is merged, so that a chain
 * of doublings grows without end.
 */
import type { Alias, Document, Node, YAMLMap } from "yaml";
import { sizeLimit } from "./bound.js";
import { yamlLibrary } from "./yaml-library.js";

/** Whether merging is more work than a document may make; found out before the merging begins. */
export function exceedsMergeBound(document: Document.Parsed): "document-too-large" | "document-circular" | undefined {
  const { isAlias, isMap, isSeq, visit } = yamlLibrary();
  const anchors = new Map<string, Node>();
  const targets = new Map<Alias, Node | undefined>();
  const merging: YAMLMap[] = [];
  visit(document, (_key, node) => {
    if (isAlias(node)) targets.set(node, anchors.get(node.source));
    else if (isMap(node) || isSeq(node)) {
      if (node.anchor !== undefined) anchors.set(node.anchor, node);
      if (isMap(node) && mergedBy(node).length > 0) merging.push(node);
    }
  });
  const costs = new Map<YAMLMap, number>();
  const costOf = (map: YAMLMap, above: ReadonlySet<YAMLMap>): number => {
    const known = costs.get(map);
    if (known !== undefined) return known;
    const inner = new Set(above).add(map);
    let cost = map.items.length;
    for (const node of mergedBy(map)) {
      const source = isAlias(node) ? targets.get(node) : node;
      for (const each of isSeq(source) ? source.items : [source]) {
        const merged = isAlias(each) ? targets.get(each) : each;
        if (!isMap(merged)) continue;
        cost += inner.has(merged) ? Infinity : costOf(merged, inner);
      }
    }
    costs.set(map, cost);
    return cost;
  };
  let total = 0;
  // In the order of the text, a map is measured before it is merged, however long the chain.
  for (const map of merging) {
    total += costOf(map, new Set());
    if (total > sizeLimit) return total === Infinity ? "document-circular" : "document-too-large";
  }
  return undefined;
}

/**
 * Makes `yaml` build each merged map once only. By itself it builds it anew for each use, with all that the map merges
 * in turn, so that a chain took time in the third power of its length.
 */
export function mergeOnce(document: Document.Parsed): void {
  yamlLibrary().visit(document, {
    Map(_key, map) {
      if (map.anchor === undefined) return;
      let made: Map<unknown, unknown> | undefined;
      const make = map.toJSON.bind(map);
      // `Type` is given where the map is merged; what is made there is only read, and so can be shared.
      const toJSON = (_: unknown, context?: Parameters<YAMLMap["toJSON"]>[1], Type?: MapConstructor): unknown =>
        Type ? (made ??= make(null, context, Type)) : make(null, context);
      Object.assign(map, { toJSON });
    },
  });
}

/** Nodes that are merged but have no keys, at which `yaml` would throw. */
export function findUnmergeable(document: Document.Parsed): readonly Node[] {
  const { isAlias, isMap, isNode, isSeq, visit } = yamlLibrary();
  const anchors = new Map<string, Node>();
  const found: Node[] = [];
  const follow = (node: unknown) => (isAlias(node) ? anchors.get(node.source) : node);
  visit(document, (_key, node) => {
    if (isAlias(node)) return;
    if (isNode(node) && node.anchor !== undefined) anchors.set(node.anchor, node);
    if (!isMap(node)) return;
    for (const { key, value } of node.items) {
      if (!isMergeKey(key) || !isNode(value)) continue;
      const source = follow(value);
      const sources = isSeq(source) ? source.items : [source];
      if (!sources.every((each) => isMap(follow(each)))) found.push(value);
    }
  });
  return found;
}

function mergedBy(map: YAMLMap): readonly unknown[] {
  return map.items.flatMap(({ key, value }) => (isMergeKey(key) ? [value] : []));
}

/** A quoted `<<` is a key like any other. */
function isMergeKey(key: unknown): boolean {
  const { isScalar } = yamlLibrary();
  return isScalar(key) && key.value === "<<" && (key.type ?? "PLAIN") === "PLAIN";
}
