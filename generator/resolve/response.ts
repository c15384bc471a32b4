/** OpenAPI 3.2, "Responses Object", "Response Object". */
import { isObject, own } from "../data.js";
import { type Context, resolveOnce } from "./context.js";
import { resolveContent, resolveHeaders } from "./body.js";
import { type Node, present, readMap, readText } from "./node.js";
import type { ResolvedLink, ResolvedResponse } from "./resolved.js";
import { resolveSwaggerContent } from "./swagger-response.js";
import { resolveSimpleSchema } from "./swagger-schema.js";

export function resolveResponses(context: Context, operation: Node): readonly ResolvedResponse[] {
  return readMap(context, operation, "responses", "not-extensions").flatMap(([key, node]) => {
    const status = normalizeStatus(key);
    if (status === undefined) {
      context.report("status-unknown", { status: key }, node.source);
      return [];
    }
    const response =
      context.loaded.version === "2.0"
        ? resolveSwaggerResponse(context, operation, node)
        : resolveOnce(context.known.responses, node, () => resolveResponse(context, node));
    return [{ status, ...response }];
  });
}

type Response = Omit<ResolvedResponse, "status">;

function resolveResponse(context: Context, node: Node): Response {
  const links = resolveLinks(context, node);
  return {
    description: readText(context, node, "description") ?? "",
    headers: resolveHeaders(context, node),
    content: resolveContent(context, node),
    ...(links.length > 0 && { links }),
    source: node.source,
  };
}

/** Its media types are those that the operation produces. */
function resolveSwaggerResponse(context: Context, operation: Node, node: Node): Response {
  return {
    description: readText(context, node, "description") ?? "",
    headers: resolveHeaders(context, node, resolveSimpleSchema),
    content: resolveSwaggerContent(context, operation, node),
    source: node.source,
  };
}

/** OpenAPI 3.2, "Link Object". */
function resolveLinks(context: Context, response: Node): readonly ResolvedLink[] {
  return readMap(context, response, "links").map(([name, node]) => {
    const parameters = own(node.value, "parameters");
    return {
      name,
      ...present({
        operationId: readText(context, node, "operationId"),
        operationRef: readText(context, node, "operationRef"),
        description: readText(context, node, "description"),
      }),
      parameters: new Map(isObject(parameters) ? Object.entries(parameters) : []),
    };
  });
}

function normalizeStatus(key: string): string | undefined {
  const status = key.trim().toUpperCase();
  if (status === "DEFAULT") return "default";
  return /^[1-5](?:\d\d|XX)$/.test(status) ? status : undefined;
}
