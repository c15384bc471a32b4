/** OpenAPI 3.2, "Responses Object", "Response Object". */
import type { Context } from "./context.js";
import { resolveContent, resolveHeaders } from "./body.js";
import { readMap, readText, type Node } from "./node.js";
import type { ResolvedResponse } from "./resolved.js";
import { resolveSwaggerContent } from "./swagger-response.js";
import { resolveSimpleSchema } from "./swagger-schema.js";

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
        headers:
          context.loaded.version === "2.0"
            ? resolveHeaders(context, node, resolveSimpleSchema)
            : resolveHeaders(context, node),
        content:
          context.loaded.version === "2.0"
            ? resolveSwaggerContent(context, operation, node)
            : resolveContent(context, node),
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
