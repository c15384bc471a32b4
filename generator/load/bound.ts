import { depthLimit } from "./loaded.js";

/** How many values a document may have once its YAML aliases are written out. */
export const sizeLimit = 5_000_000;

interface Measure {
  size: number;
  depth: number;
}

/**
 * Whether the data has an end, and one within reason. YAML aliases make it a graph: an alias inside what it names is a circle, and
 * aliases of aliases grow it exponentially ("a billion laughs"). Each object is measured once, without recursion.
 */
export function exceedsBound(
  root: unknown,
): "document-too-deep" | "document-too-large" | "document-circular" | undefined {
  const measures = new Map<object, Measure | undefined>();
  const stack: unknown[] = [root];
  while (stack.length > 0) {
    const value = stack.at(-1);
    if (!isContainer(value) || measures.get(value)) {
      stack.pop();
      continue;
    }
    const children = Object.values(value).filter(isContainer);
    if (!measures.has(value)) {
      measures.set(value, undefined);
      if (children.some((child) => measures.has(child) && !measures.get(child))) return "document-circular";
      for (const child of children) stack.push(child);
      continue;
    }
    const measure = sum(Object.keys(value).length, children, measures);
    if (!measure) return "document-circular";
    if (measure.size > sizeLimit) return "document-too-large";
    if (measure.depth > depthLimit) return "document-too-deep";
    measures.set(value, measure);
    stack.pop();
  }
  return undefined;
}

function sum(
  own: number,
  children: readonly object[],
  measures: Map<object, Measure | undefined>,
): Measure | undefined {
  const total: Measure = { size: own, depth: 1 };
  for (const child of children) {
    const measure = measures.get(child);
    if (!measure) return undefined;
    total.size += measure.size;
    total.depth = Math.max(total.depth, measure.depth + 1);
  }
  return total;
}

function isContainer(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
