import { depthLimit } from "./loaded.js";

/** How many values a document may have once its YAML aliases are written out. */
export const sizeLimit = 5_000_000;

type Excess = "document-too-deep" | "document-too-large" | "document-circular";

/** The size of parsed data. */
export interface Extent {
  /** How many keys all its objects have. */
  readonly keys: number;
  /** How many values there are: all that stands at a key or in a list. */
  readonly values: number;
  readonly excess?: Excess;
}

/**
 * Measures data, and says whether it can be walked over in reasonable time. YAML aliases make data a graph: an alias
 * inside what it names is a circle, and aliases of aliases grow exponentially ("a billion laughs"). What is counted is
 * what a walk would meet.
 */
export function measure(root: unknown): Extent {
  let keys = 0;
  let values = 0;
  const way: object[] = [];
  const visit = (value: unknown): Excess | undefined => {
    if (typeof value !== "object" || value === null) return undefined;
    if (way.length === depthLimit) return hasRepeat([...way, value]) ? "document-circular" : "document-too-deep";
    way.push(value);
    const isList = Array.isArray(value);
    for (const key in value) {
      if (!isList) keys++;
      if (++values > sizeLimit) return "document-too-large";
      const excess = visit((value as Readonly<Record<string, unknown>>)[key]);
      if (excess) return excess;
    }
    way.pop();
    return undefined;
  };
  const excess = visit(root);
  return { keys, values, ...(excess && { excess }) };
}

function hasRepeat(way: readonly object[]): boolean {
  return new Set(way).size < way.length;
}
