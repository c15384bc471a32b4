/** YAML's merge keys: how much work `<<` makes. `yaml` merges what is merged anew each time, so that a chain of doublings has no end. */
import type { Alias, Document, Node, YAMLMap } from "yaml";
import { sizeLimit } from "./bound.js";
import { yamlLibrary } from "./yaml-library.js";

/** Whether merging is more work than a document may make; told before it begins. */
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
  // In the order of the text, so that what is merged is known before it is merged, however long the chain.
  for (const map of merging) {
    total += costOf(map, new Set());
    if (total > sizeLimit) return total === Infinity ? "document-circular" : "document-too-large";
  }
  return undefined;
}

/** Has what is merged made once, however often that is: `yaml` makes it anew, and all that it merges itself, so that a chain took the third power of its length. */
export function mergeOnce(document: Document.Parsed): void {
  yamlLibrary().visit(document, {
    Map(_key, map) {
      if (map.anchor === undefined) return;
      let made: Map<unknown, unknown> | undefined;
      const make = map.toJSON.bind(map);
      // As a `Map` it is asked for where it is merged, and only read there.
      const toJSON = (_: unknown, context?: Parameters<YAMLMap["toJSON"]>[1], Type?: MapConstructor): unknown =>
        Type ? (made ??= make(null, context, Type)) : make(null, context);
      Object.assign(map, { toJSON });
    },
  });
}

/** What is merged and has no keys to give. `yaml` throws there. */
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

/** In quotes it is a key like others. */
function isMergeKey(key: unknown): boolean {
  const { isScalar } = yamlLibrary();
  return isScalar(key) && key.value === "<<" && (key.type ?? "PLAIN") === "PLAIN";
}
