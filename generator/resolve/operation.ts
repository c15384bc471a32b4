/** OpenAPI 3.2, "Paths Object", "Path Item Object", "Operation Object". */
import { within } from "../diagnostic.js";
import { resolveRequestBody } from "./body.js";
import { type Context, own } from "./context.js";
import { type Node, present, readChild, readExtensions, readFlag, readMap, readText, readTexts } from "./node.js";
import { matchPath, resolveParameters } from "./parameter.js";
import { shapeOfPath } from "./path.js";
import type { ResolvedOperation, SecurityRequirement, SecurityScheme } from "./resolved.js";
import { resolveResponses } from "./response.js";
import { resolveSecurity } from "./security.js";
import { resolveServers } from "./server.js";

/** What an operation has from the root of the document. */
export interface Inherited {
  readonly schemes: ReadonlyMap<string, SecurityScheme>;
  readonly security: readonly SecurityRequirement[];
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

export function resolvePaths(context: Context, root: Node, inherited: Inherited): readonly ResolvedOperation[] {
  const shapes = new Map<string, string>();
  return readMap(context, root, "paths", "not-extensions").flatMap(([key, pathItem]) => {
    const path = key.startsWith("/") ? key : `/${key}`;
    const source = within(root.source, "paths", key);
    if (path !== key) context.report("path-without-slash", { path: key }, source);
    const other = shapes.get(shapeOfPath(path));
    if (other !== undefined) context.report("path-ambiguous", { path, other }, source);
    else shapes.set(shapeOfPath(path), path);
    return resolvePathItem(context, path, pathItem, inherited, "path");
  });
}

/** Webhooks have names where operations have paths. `x-webhooks` is what they were called before 3.1. */
export function resolveWebhooks(context: Context, root: Node, inherited: Inherited): readonly ResolvedOperation[] {
  return ["webhooks", "x-webhooks"].flatMap((field) =>
    readMap(context, root, field).flatMap(([name, pathItem]) =>
      resolvePathItem(context, name, pathItem, inherited, "webhook"),
    ),
  );
}

function resolvePathItem(
  context: Context,
  path: string,
  pathItem: Node,
  inherited: Inherited,
  kind: "path" | "webhook",
): readonly ResolvedOperation[] {
  const operations: (readonly [string, Node])[] = [];
  for (const item of pathItem.beside ? [pathItem, pathItem.beside] : [pathItem]) {
    const known = operations.map(([method]) => method);
    operations.push(...findOperations(context, item).filter(([method]) => !known.includes(method)));
  }
  return operations.map(([method, operation]) => {
    const parameters = resolveParameters(context, pathItem, operation);
    const matched = kind === "path" ? matchPath(context, path, operation, parameters) : parameters;
    return { ...resolveOperation(context, pathItem, operation, inherited), method, path, parameters: matched };
  });
}

/** In the document's order, which is how its author presents them. */
function findOperations(context: Context, pathItem: Node): readonly (readonly [string, Node])[] {
  return Object.keys(pathItem.value).flatMap((key) => {
    if (key === "additionalOperations") return readMap(context, pathItem, key);
    const operation = methods.includes(key) ? readChild(context, pathItem, key) : undefined;
    return operation ? [[key.toUpperCase(), operation] as const] : [];
  });
}

function resolveOperation(
  context: Context,
  pathItem: Node,
  operation: Node,
  inherited: Inherited,
): Omit<ResolvedOperation, "method" | "path" | "parameters"> {
  const requestBody = readChild(context, operation, "requestBody");
  const hasServers = own(operation.value, "servers") !== undefined;
  return {
    ...present({
      operationId: readText(context, operation, "operationId"),
      summary: readText(context, operation, "summary") ?? readText(context, pathItem, "summary"),
      description: readText(context, operation, "description") ?? readText(context, pathItem, "description"),
    }),
    tags: readTexts(context, operation, "tags"),
    deprecated: readFlag(context, operation, "deprecated") ?? false,
    ...(requestBody && { requestBody: resolveRequestBody(context, requestBody) }),
    responses: resolveResponses(context, operation),
    security: resolveSecurity(context, operation, inherited.schemes) ?? inherited.security,
    servers: resolveServers(context, hasServers ? operation : pathItem),
    extensions: readExtensions(operation),
    source: operation.source,
  };
}

/** Each operationId must be the only one of its name; OpenAPI 3.2, "Operation Object". */
export function checkOperationIds(context: Context, operations: readonly ResolvedOperation[]): void {
  const owners = new Map<string, string>();
  for (const { operationId, method, path, source } of operations) {
    if (operationId === undefined) continue;
    const other = owners.get(operationId);
    if (other === undefined) owners.set(operationId, `${method} ${path}`);
    else context.report("operation-id-duplicate", { id: operationId, other }, within(source, "operationId"));
  }
}
