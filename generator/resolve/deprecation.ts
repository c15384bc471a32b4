/**
 * Whether something is deprecated, and what to use instead: OpenAPI's `deprecated`, and the extensions of other tools.
 */
import { own } from "../data.js";
import { type Context } from "./context.js";
import { type Node, readFlag } from "./node.js";

interface Deprecation {
  readonly deprecated: boolean;
  /** What to use instead, in words. */
  readonly deprecation?: string;
}

/** Reads `deprecated`, `x-deprecated` (true, or the reason) and `x-speakeasy-deprecation-message`. */
export function readDeprecation(context: Context, node: Node): Deprecation {
  const flag = readFlag(context, node, "deprecated");
  const extension = own(node.value, "x-deprecated");
  const why = [own(node.value, "x-speakeasy-deprecation-message"), extension].find(
    (text): text is string => typeof text === "string" && text.trim() !== "",
  );
  const deprecated = flag ?? (extension === true || typeof extension === "string");
  return { deprecated, ...(deprecated && why !== undefined && { deprecation: why.trim() }) };
}
