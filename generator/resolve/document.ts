/** The second stage: documents of any version to one dialect. */
import { type Report, type Source, within } from "../diagnostic.js";
import type { Loaded } from "../load/loaded.js";
import { type Context, isObject, own } from "./context.js";
import { type Node, present, readChild, readExtensions, readList, readText, rootNode } from "./node.js";
import { checkOperationIds, resolvePaths, resolveWebhooks } from "./operation.js";
import type { Info, Resolved, Tag } from "./resolved.js";
import { resolveNamedSchemas } from "./schema.js";
import { resolveSecurity, resolveSecuritySchemes } from "./security.js";
import { resolveServers } from "./server.js";

/** Resolves what was loaded. What is wrong is reported and left out; undefined only where the document is no object. */
export function resolve(loaded: Loaded, report: Report): Resolved | undefined {
  const context: Context = { loaded, report: reportOnce(report), targets: new Map() };
  const root = rootNode(context);
  if (!root) return undefined;
  const components = readChild(context, root, "components");
  const schemes = resolveSecuritySchemes(context, components);
  const inherited = { schemes, security: resolveSecurity(context, root, schemes) ?? [] };
  const operations = resolvePaths(context, root, inherited);
  const webhooks = resolveWebhooks(context, root, inherited);
  checkOperationIds(context, [...operations, ...webhooks]);
  return {
    info: resolveInfo(context, root),
    servers: resolveServers(context, root),
    tags: resolveTags(context, root),
    operations,
    webhooks,
    schemas: resolveNamedSchemas(context, components ? findComponents(context, components) : []),
    securitySchemes: schemes,
    extensions: readExtensions(root),
    source: root.source,
  };
}

/** What is referred to fifty times is resolved fifty times, and what is wrong with it is wrong once. */
function reportOnce(report: Report): Report {
  const reported = new Set<string>();
  return (code, details, where) => {
    const key = JSON.stringify([code, details, where]);
    if (!reported.has(key)) report(code, details, where);
    reported.add(key);
  };
}

function findComponents(context: Context, components: Node): readonly Source[] {
  const schemas = own(components.value, "schemas");
  const source = within(components.source, "schemas");
  if (isObject(schemas)) return Object.keys(schemas).map((name) => within(source, name));
  if (schemas !== undefined) readChild(context, components, "schemas");
  return [];
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
