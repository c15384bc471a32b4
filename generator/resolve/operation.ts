/** OpenAPI 3.2, "Paths Object", "Path Item Object", "Operation Object". */
import { own } from "../data.js";
import { within } from "../diagnostic.js";
import { methods } from "../keyword/operation.js";
import { resolveRequestBody } from "./body.js";
import { type Context, resolveOnce } from "./context.js";
import { readDeprecation } from "./deprecation.js";
import { type Node, present, readChild, readExtensions, readMap, readText, readTexts } from "./node.js";
import { matchPath, resolveParameters } from "./parameter.js";
import { shapeOfPath, withoutQuery } from "./path.js";
import type {
  RequestBody,
  ResolvedCallback,
  ResolvedOperation,
  SecurityRequirement,
  SecurityScheme,
  Server,
} from "./resolved.js";
import { resolveResponses } from "./response.js";
import { resolveSecurity } from "./security.js";
import { resolveServers } from "./server.js";
import { resolveSwaggerBody } from "./swagger-body.js";
import { resolveSwaggerOverride } from "./swagger-server.js";

/** What an operation inherits from the root of the document. */
interface Inherited {
  readonly schemes: ReadonlyMap<string, SecurityScheme>;
  readonly security: readonly SecurityRequirement[];
}

/** In characters; servers and proxies accept no longer request lines. */
const longestPath = 4096;

/** Several times as many as the largest APIs have. */
const mostOperations = 50_000;

/**
 * The operations of all paths. `x-ms-paths` is where Azure keeps paths that differ in their query alone:
 * `/pets?action=feed`.
 */
export function resolvePaths(context: Context, root: Node, inherited: Inherited): readonly ResolvedOperation[] {
  const operations = ["paths", "x-ms-paths"].flatMap((field) =>
    readMap(context, root, field, "not-extensions").flatMap(([key, pathItem]) => {
      if (key.length > longestPath) {
        context.report("path-too-long", { limit: longestPath, path: key.slice(0, 100) }, pathItem.source);
        return [];
      }
      const path = key.startsWith("/") ? key : `/${key}`;
      if (path !== key) context.report("path-without-slash", { path: key }, within(root.source, field, key));
      return resolvePathItem(context, path, pathItem, inherited, "path");
    }),
  );
  if (operations.length > mostOperations) {
    context.report("operations-too-many", { limit: mostOperations }, within(root.source, "paths"));
    return [];
  }
  checkPaths(context, operations);
  return operations.map((operation) => withoutFragment(context, operation));
}

/**
 * Removes the fragment of a path such as `/files/{id}#add_shared_link`, with which documents describe a second use of
 * the same address.
 */
function withoutFragment(context: Context, operation: ResolvedOperation): ResolvedOperation {
  const { method, path } = operation;
  const plain = path.replace(/#.*$/s, "");
  if (plain === path) return operation;
  context.report("path-with-fragment", { method, path, plain }, operation.source);
  return { ...operation, path: plain };
}

/**
 * Reports paths that differ in the names of their parameters alone, which is against the letter; it does no harm where
 * their methods differ.
 */
function checkPaths(context: Context, operations: readonly ResolvedOperation[]): void {
  const owners = new Map<string, string>();
  for (const { method, path, source } of operations) {
    const key = `${method} ${shapeOfPath(path)}`;
    const other = owners.get(key);
    if (other === undefined) owners.set(key, path);
    else context.report("path-ambiguous", { method, path, other }, source);
  }
}

/** The webhooks. They have names where operations have paths. `x-webhooks` is what the field was called before 3.1. */
export function resolveWebhooks(context: Context, root: Node, inherited: Inherited): readonly ResolvedOperation[] {
  const webhooks = readMap(context, root, "webhooks");
  const older = readMap(context, root, "x-webhooks", "not-extensions");
  return [...webhooks, ...older].flatMap(([name, pathItem]) =>
    resolvePathItem(context, name, pathItem, inherited, "webhook"),
  );
}

export function resolvePathItem(
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
    const resolved = { ...resolveOperation(context, pathItem, operation, inherited), method };
    if (kind === "webhook") return { ...resolved, path, parameters };
    const queryNames = parameters.filter(({ place }) => place === "query").map(({ name }) => name);
    if (/[{}]/.test(path.replace(/\{[^{}]+\}/g, ""))) context.report("path-brace-unpaired", { path }, operation.source);
    const plain = withoutQuery(path, queryNames);
    if (plain !== path) context.report("path-with-query", { path }, operation.source);
    const callbacks = resolveCallbacks(context, operation, inherited);
    return {
      ...resolved,
      path: plain,
      parameters: matchPath(context, plain, operation, parameters),
      ...(callbacks.length > 0 && { callbacks }),
    };
  });
}

/**
 * The callbacks of one of the API's own operations; callbacks have none, since a callback may name the very path that
 * has it, and so on without end.
 */
function resolveCallbacks(context: Context, operation: Node, inherited: Inherited): readonly ResolvedCallback[] {
  return readMap(context, operation, "callbacks").flatMap(([name, callback]) =>
    Object.keys(callback.value).flatMap((expression) => {
      const item = expression.startsWith("x-") ? undefined : readChild(context, callback, expression);
      const operations = item ? resolvePathItem(context, expression, item, inherited, "webhook") : [];
      return operations.map((each) => ({ name, operation: each }));
    }),
  );
}

/** The operations of a path item, by method, in the document's order: the one in which their author presents them. */
function findOperations(context: Context, pathItem: Node): readonly (readonly [string, Node])[] {
  return Object.keys(pathItem.value).flatMap((key) => {
    if (key === "additionalOperations") return readMap(context, pathItem, key);
    const operation = isMethod(key) ? readChild(context, pathItem, key) : undefined;
    return operation ? [[key.toUpperCase(), operation] as const] : [];
  });
}

const methodNames: ReadonlySet<string> = new Set(methods);

function isMethod(key: string): boolean {
  return methodNames.has(key);
}

function resolveOperation(
  context: Context,
  pathItem: Node,
  operation: Node,
  inherited: Inherited,
): Omit<ResolvedOperation, "method" | "path" | "parameters"> {
  const requestBody = findRequestBody(context, pathItem, operation);
  return {
    ...present({
      operationId: readText(context, operation, "operationId"),
      summary: readText(context, operation, "summary") ?? readText(context, pathItem, "summary"),
      description: readText(context, operation, "description") ?? readText(context, pathItem, "description"),
    }),
    tags: readTexts(context, operation, "tags"),
    ...readDeprecation(context, operation),
    ...(requestBody && { requestBody }),
    responses: resolveResponses(context, operation),
    security: resolveSecurity(context, operation, inherited.schemes) ?? inherited.security,
    servers: findServers(context, pathItem, operation),
    extensions: readExtensions(operation),
    source: operation.source,
  };
}

function findRequestBody(context: Context, pathItem: Node, operation: Node): RequestBody | undefined {
  if (context.loaded.version === "2.0") return resolveSwaggerBody(context, pathItem, operation);
  const body = readChild(context, operation, "requestBody");
  return body && resolveOnce(context.known.bodies, body, () => resolveRequestBody(context, body));
}

function findServers(context: Context, pathItem: Node, operation: Node): readonly Server[] {
  if (context.loaded.version === "2.0") return resolveSwaggerOverride(context, operation);
  return resolveServers(context, own(operation.value, "servers") === undefined ? pathItem : operation);
}

/** Reports operationIds that are used twice; OpenAPI 3.2, "Operation Object". */
export function checkOperationIds(context: Context, operations: readonly ResolvedOperation[]): void {
  const owners = new Map<string, string>();
  for (const { operationId, method, path, source } of operations) {
    if (operationId === undefined) continue;
    const other = owners.get(operationId);
    if (other === undefined) owners.set(operationId, `${method} ${path}`);
    else context.report("operation-id-duplicate", { id: operationId, other }, within(source, "operationId"));
  }
}
