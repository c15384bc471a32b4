/** OpenAPI 3.2, "Responses Object", "Response Object", "Header Object". */
import type { Context } from "./context.js";
import { resolveContent, readSchema } from "./body.js";
import { type Node, present, readFlag, readMap, readText } from "./node.js";
import type { ResolvedHeader, ResolvedResponse } from "./resolved.js";

export function resolveResponses(context: Context, operation: Node): readonly ResolvedResponse[] {
  return readMap(context, operation, "responses", "not-extensions").flatMap(([key, node]) => {
    const status = normalizeStatus(key);
    if (status === undefined) {
      context.report("status-unknown", { status: key }, node.source);
      return [];
    }
    return [
      {
        status,
        description: readText(context, node, "description") ?? "",
        headers: resolveHeaders(context, node),
        content: resolveContent(context, node),
        source: node.source,
      },
    ];
  });
}

function normalizeStatus(key: string): string | undefined {
  const status = key.trim().toUpperCase();
  if (status === "DEFAULT") return "default";
  return /^[1-5](?:\d\d|XX)$/.test(status) ? status : undefined;
}

function resolveHeaders(context: Context, response: Node): readonly ResolvedHeader[] {
  return readMap(context, response, "headers").flatMap(([name, node]) => {
    // OpenAPI 3.x, "Response Object": a header of this name is ignored, `content` says it.
    if (name.toLowerCase() === "content-type") return [];
    const schema = readSchema(context, node, "schema") ?? resolveContent(context, node)[0]?.schema;
    return [
      {
        name,
        ...present({ description: readText(context, node, "description") }),
        required: readFlag(context, node, "required") ?? false,
        schema: schema ?? true,
      },
    ];
  });
}
