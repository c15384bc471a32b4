/** Swagger 2.0, `schemes`, `host` and `basePath`. */
import { type Context } from "./context.js";
import { type Node, readText, readTexts, rootNode } from "./node.js";
import type { Server } from "./resolved.js";

export function resolveSwaggerServers(context: Context, root: Node): readonly Server[] {
  return buildServers(context, root, readTexts(context, root, "schemes"));
}

/** The servers of an operation that has schemes of its own. */
export function resolveSwaggerOverride(context: Context, operation: Node): readonly Server[] {
  const schemes = readTexts(context, operation, "schemes");
  const root = rootNode(context);
  if (!root || schemes.length === 0 || String(schemes) === String(readTexts(context, root, "schemes"))) return [];
  return buildServers(context, root, schemes);
}

function buildServers(context: Context, root: Node, schemes: readonly string[]): readonly Server[] {
  const path =
    readText(context, root, "basePath")
      ?.replace(/^(?!\/)/, "/")
      .replace(/\/+$/, "") ?? "";
  const host = readText(context, root, "host")
    ?.replace(/^\w+:\/\//, "")
    .replace(/\/+$/, "");
  // Without a host, the address is relative to the document's own, as in OpenAPI 3.
  if (!host) return path === "" ? [] : [{ url: path, variables: new Map() }];
  const known = schemes.map((scheme) => scheme.toLowerCase()).filter((scheme) => /^https?$/.test(scheme));
  // https first: what a client sends by default should be encrypted where it can be.
  const ordered = known.length > 0 ? [...new Set(known)].toSorted().toReversed() : ["https"];
  return ordered.map((scheme) => ({ url: `${scheme}://${host}${path}`, variables: new Map() }));
}
