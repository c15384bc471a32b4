/** Swagger 2.0, "Response Object": one schema for all the media types that the operation produces. */
import { own } from "../data.js";
import { readSchema } from "./body.js";
import { type Context } from "./context.js";
import { type Node, present, readChild } from "./node.js";
import type { MediaType } from "./resolved.js";
import { readMediaTypes } from "./swagger-media.js";

export function resolveSwaggerContent(context: Context, operation: Node, response: Node): readonly MediaType[] {
  const schema = readSchema(context, response, "schema");
  const examples = readChild(context, response, "examples")?.value;
  return findTypes(context, operation, response, Object.keys(examples ?? {})).map((type) => ({
    type,
    ...present({ schema }),
    encoding: new Map(),
    examples: examples && Object.hasOwn(examples, type) ? [examples[type]] : [],
    source: response.source,
  }));
}

function findTypes(
  context: Context,
  operation: Node,
  response: Node,
  exemplified: readonly string[],
): readonly string[] {
  const schema = own(response.value, "schema");
  // Swagger 2.0, `schema`: “If this field does not exist, it means no content is returned”; but an example shows that
  // there is content.
  if (schema === undefined) return exemplified.filter((type) => type.includes("/"));
  const produced = readMediaTypes(context, operation, "produces");
  if (produced.length > 0) return produced;
  return [own(schema, "type") === "file" ? "*/*" : "application/json"];
}
