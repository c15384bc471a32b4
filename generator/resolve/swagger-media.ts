/** Swagger 2.0, `consumes` and `produces`: the media types of all bodies of an operation, or of the whole document. */
import { own } from "../data.js";
import { type Context } from "./context.js";
import { type Node, readTexts, rootNode } from "./node.js";

/** The media types of the operation, else those of the document; empty where neither names any. */
export function readMediaTypes(context: Context, operation: Node, field: "consumes" | "produces"): readonly string[] {
  const holder = own(operation.value, field) === undefined ? rootNode(context) : operation;
  const types = holder ? readTexts(context, holder, field) : [];
  return [...new Set(types.map((type) => type.trim()))].filter((type) => type !== "");
}
