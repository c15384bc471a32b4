/**
 * Swagger 2.0, "Parameter Object", "Items Object", "Header Object": objects that are not a body hold a few keywords of
 * a schema themselves.
 */
import { own } from "../data.js";
import { simpleKeywords } from "../keyword/operation.js";
import { readSchema } from "./body.js";
import { type Context } from "./context.js";
import type { Node } from "./node.js";
import type { JsonSchema } from "./resolved.js";
import { resolveSchema } from "./schema.js";

const keywords: ReadonlySet<string> = new Set(simpleKeywords);

/** The schema made of the schema keywords that an object has. */
export function resolveSimpleSchema(context: Context, node: Node): JsonSchema {
  // By the letter only a body has a `schema`; whoever writes one elsewhere means it.
  if (!Object.hasOwn(node.value, "type") && Object.hasOwn(node.value, "schema")) {
    return readSchema(context, node, "schema") ?? true;
  }
  const isKept = (key: string) => keywords.has(key) || (key.startsWith("x-") && key !== "x-nullable");
  const entries = Object.entries(node.value).filter(([key]) => isKept(key));
  if (Object.hasOwn(node.value, "x-example")) entries.push(["example", own(node.value, "x-example")]);
  return resolveSchema(context, Object.fromEntries(entries), node.source);
}
