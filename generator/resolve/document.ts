/** The second stage: turns documents of any version into one dialect. */
import { own } from "../data.js";
import { type Report, type Source, within } from "../diagnostic.js";
import type { Loaded } from "../load/loaded.js";
import { type Context } from "./context.js";
import { type Node, openMap, present, readChild, readExtensions, readList, readText, rootNode } from "./node.js";
import { checkOperationIds, resolvePathItem, resolvePaths, resolveWebhooks } from "./operation.js";
import { type ClientNames, clientNamesShape } from "../setting/client.js";
import { findProblems } from "../setting/problem.js";
import type { Extensions, Info, Resolved, ResolvedOperation, SchemaId, Tag } from "./resolved.js";
import { resolveNamedSchemas } from "./schema.js";
import { resolveSecurity, resolveSecuritySchemes } from "./security.js";
import { resolveServers } from "./server.js";
import { resolveSwaggerServers } from "./swagger-server.js";

/**
 * Resolves what was loaded. What is wrong is reported and left out; the result is undefined only where the document is
 * no object.
 */
export function resolve(loaded: Loaded, report: Report): Resolved | undefined {
  const context = contextOf(loaded, reportOnce(report));
  const root = rootNode(context);
  if (!root) return undefined;
  const reused = readReused(context, root);
  const schemes = resolveSecuritySchemes(context, reused);
  const inherited = { schemes, security: resolveSecurity(context, root, schemes) ?? [] };
  const operations = resolvePaths(context, root, inherited);
  const webhooks = resolveWebhooks(context, root, inherited);
  checkOperationIds(context, [...operations, ...webhooks]);
  const client = readClientNames(context, root, readExtensions(root));
  return {
    info: resolveInfo(context, root),
    servers: context.loaded.version === "2.0" ? resolveSwaggerServers(context, root) : resolveServers(context, root),
    tags: resolveTags(context, root),
    operations,
    webhooks,
    schemas: resolveNamedSchemas(context, reused ? findNamedSchemas(context, reused) : []),
    securitySchemes: schemes,
    ...(client && { client }),
  };
}

/** The client's names that the document gives. Names that are wrong are reported and ignored. */
function readClientNames(context: Context, root: Node, extensions: Extensions): ClientNames | undefined {
  const name = "x-specwright-client";
  if (!Object.hasOwn(extensions, name)) return undefined;
  const problems = findProblems(clientNamesShape, extensions[name], (path) => `${name}: ${path}`);
  for (const { message: problem, path } of problems)
    context.report("extension-invalid", { problem }, within(root.source, name, ...path));
  return problems.length > 0 ? undefined : (extensions[name] as ClientNames);
}

function contextOf(loaded: Loaded, report: Report): Context {
  const known = { parameters: new Map(), bodies: new Map(), responses: new Map() };
  return { loaded, report, targets: new Map(), known };
}

/**
 * Resolves one path alone: its operations, as `resolve` would give them among all others, and the schemas that their
 * references name.
 */
export function resolvePath(
  loaded: Loaded,
  path: string,
  report: Report,
): { readonly operations: readonly ResolvedOperation[]; readonly targets: readonly SchemaId[] } {
  const context = contextOf(loaded, report);
  const root = rootNode(context);
  const paths = root && readChild(context, root, "paths");
  const pathItem = paths && readChild(context, paths, path);
  if (!pathItem) return { operations: [], targets: [] };
  const schemes = resolveSecuritySchemes(context, readReused(context, root));
  const inherited = { schemes, security: resolveSecurity(context, root, schemes) ?? [] };
  const operations = resolvePathItem(context, path, pathItem, inherited, "path");
  return { operations, targets: [...context.targets.keys()] };
}

/** Reports each problem once, though several operations may read the same part. */
function reportOnce(report: Report): Report {
  const reported = new Set<string>();
  return (code, details, where) => {
    const key = JSON.stringify([code, details, where]);
    if (!reported.has(key)) report(code, details, where);
    reported.add(key);
  };
}

/** The object that holds the reusable parts, such as schemas and security schemes; in Swagger 2.0 it is the root. */
function readReused(context: Context, root: Node): Node | undefined {
  return context.loaded.version === "2.0" ? root : readChild(context, root, "components");
}

function findNamedSchemas(context: Context, reused: Node): readonly Source[] {
  const field = context.loaded.version === "2.0" ? "definitions" : "schemas";
  const schemas = own(reused.value, field);
  if (schemas === undefined || schemas === null) return [];
  const map = openMap(context, schemas, within(reused.source, field));
  return map ? Object.keys(map.value).map((name) => within(map.source, name)) : [];
}

function resolveInfo(context: Context, root: Node): Info {
  const info = readChild(context, root, "info");
  const text = (node: Node | undefined, key: string) => node && readText(context, node, key);
  const contact = info && readChild(context, info, "contact");
  const license = info && readChild(context, info, "license");
  return {
    title: text(info, "title") ?? "",
    version: text(info, "version") ?? "",
    ...present({
      summary: text(info, "summary"),
      description: text(info, "description"),
      termsOfService: text(info, "termsOfService"),
      contact:
        contact && present({ name: text(contact, "name"), url: text(contact, "url"), email: text(contact, "email") }),
      license: license && {
        name: text(license, "name") ?? "",
        ...present({ identifier: text(license, "identifier"), url: text(license, "url") }),
      },
    }),
  };
}

function resolveTags(context: Context, root: Node): readonly Tag[] {
  return readList(context, root, "tags").flatMap((node) => {
    const name = readText(context, node, "name");
    if (name === undefined) {
      context.report("field-missing", { object: "This tag", field: "name" }, node.source);
      return [];
    }
    const [summary, description, parent] = ["summary", "description", "parent"].map((key) =>
      readText(context, node, key),
    );
    return [{ name, ...present({ summary, description, parent }) }];
  });
}
