/** Swagger 2.0, `schemes`, `host` and `basePath`. */
import { own } from "../data.js";
import { type Source, within } from "../diagnostic.js";
import { type Context } from "./context.js";
import { type Node, readText, readTexts, rootNode } from "./node.js";
import type { Server } from "./resolved.js";

export function resolveSwaggerServers(context: Context, root: Node): readonly Server[] {
  return buildServers(context, root, readTexts(context, root, "schemes"), within(root.source, "host"));
}

/** The servers of an operation that has schemes of its own. */
export function resolveSwaggerOverride(context: Context, operation: Node): readonly Server[] {
  const schemes = readTexts(context, operation, "schemes");
  const root = rootNode(context);
  if (!root || schemes.length === 0 || String(schemes) === String(readTexts(context, root, "schemes"))) return [];
  return buildServers(context, root, schemes, within(operation.source, "schemes"));
}

function buildServers(context: Context, root: Node, schemes: readonly string[], source: Source): readonly Server[] {
  const path =
    readText(context, root, "basePath")
      ?.replace(/^(?!\/)/, "/")
      .replace(/\/+$/, "") ?? "";
  const host = readText(context, root, "host")
    ?.replace(/^\w+:\/\//, "")
    .replace(/\/+$/, "");
  if (!host) {
    // Without a host, the address is relative to the document's own, as in OpenAPI 3.
    const place = own(root.value, "basePath") === undefined ? root.source : within(root.source, "basePath");
    return path === "" ? [] : [{ url: path, variables: new Map(), source: place }];
  }
  const known = schemes.map((scheme) => scheme.toLowerCase()).filter((scheme) => /^https?$/.test(scheme));
  // https first: what a client sends by default should be encrypted where it can be.
  const ordered = known.length > 0 ? [...new Set(known)].toSorted().toReversed() : ["https"];
  return ordered.map((scheme) => ({ url: `${scheme}://${host}${path}`, variables: new Map(), source }));
}
