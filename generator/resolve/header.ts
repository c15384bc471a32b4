/** OpenAPI 3.2, "Header Object": the headers of a response, and of a part of a multipart body. */
import { readSchema, resolveContent } from "./body.js";
import type { Context } from "./context.js";
import { type Node, present, readFlag, readMap, readText } from "./node.js";
import type { JsonSchema, ResolvedHeader } from "./resolved.js";
import { resolveSimpleSchema } from "./swagger-schema.js";

export function resolveHeaders(context: Context, holder: Node): readonly ResolvedHeader[] {
  return readMap(context, holder, "headers").flatMap(([name, node]) => {
    // OpenAPI 3.x, "Response Object" and "Encoding Object": a header of this name is ignored, `content` or `contentType` says it.
    if (name.toLowerCase() === "content-type") return [];
    return [
      {
        name,
        ...present({ description: readText(context, node, "description") }),
        required: readFlag(context, node, "required") ?? false,
        schema: readHeaderSchema(context, node),
      },
    ];
  });
}

function readHeaderSchema(context: Context, node: Node): JsonSchema {
  if (context.loaded.version === "2.0") return resolveSimpleSchema(context, node);
  return readSchema(context, node, "schema") ?? resolveContent(context, node)[0]?.schema ?? true;
}
