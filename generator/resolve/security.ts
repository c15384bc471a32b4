/** OpenAPI 3.2, "Security Scheme Object" and "Security Requirement Object". */
import { own } from "../data.js";
import { suggest, within } from "../diagnostic.js";
import type { Context } from "./context.js";
import { type Node, present, readArray, readChoice, readMap, readNode, readText, readTexts } from "./node.js";
import type { OAuthFlow, SecurityRequirement, SecurityScheme } from "./resolved.js";
import { needText, resolveCommon, resolveScopes } from "./security-field.js";
import { resolveSwaggerScheme } from "./swagger-security.js";

/** The most schemes a document may have: a client has options for each. */
const mostSchemes = 10_000;

export function resolveSecuritySchemes(context: Context, reused: Node | undefined): Map<string, SecurityScheme> {
  const schemes = new Map<string, SecurityScheme>();
  const isSwagger = context.loaded.version === "2.0";
  const field = isSwagger ? "securityDefinitions" : "securitySchemes";
  const nodes = reused ? readMap(context, reused, field) : [];
  if (reused && nodes.length > mostSchemes) {
    context.report("security-schemes-too-many", { limit: mostSchemes }, within(reused.source, field));
    return schemes;
  }
  for (const [name, node] of nodes) {
    const scheme = isSwagger ? resolveSwaggerScheme(context, name, node) : resolveScheme(context, name, node);
    if (scheme) schemes.set(name, scheme);
  }
  return schemes;
}

const kinds = ["http", "apiKey", "oauth2", "openIdConnect", "mutualTLS"] as const;

function resolveScheme(context: Context, name: string, node: Node): SecurityScheme | undefined {
  const common = resolveCommon(context, name, node);
  const need = (field: string) => needText(context, name, node, field);
  if (own(node.value, "type") === undefined) return void need("type");
  const kind = readChoice(context, node, "type", kinds);
  switch (kind) {
    case "http": {
      const scheme = need("scheme");
      const bearerFormat = readText(context, node, "bearerFormat");
      // Names of HTTP schemes are compared without regard to case (RFC 9110, section 11.1).
      return scheme === undefined
        ? undefined
        : { ...common, kind, scheme: scheme.toLowerCase(), ...present({ bearerFormat }) };
    }
    case "apiKey": {
      const parameter = need("name");
      const place = need("in") && readChoice(context, node, "in", ["header", "query", "cookie"]);
      return parameter === undefined || !place ? undefined : { ...common, kind, place, parameter };
    }
    case "oauth2":
      return { ...common, kind, flows: resolveFlows(context, node) };
    case "openIdConnect": {
      const url = need("openIdConnectUrl");
      return url === undefined ? undefined : { ...common, kind, url };
    }
    case "mutualTLS":
      return { ...common, kind };
    case undefined:
      return undefined;
  }
}

function resolveFlows(context: Context, node: Node): ReadonlyMap<string, OAuthFlow> {
  return new Map(
    readMap(context, node, "flows", "not-extensions").map(([name, flow]) => {
      const urls = ["authorizationUrl", "tokenUrl", "refreshUrl", "deviceAuthorizationUrl"] as const;
      const texts = Object.fromEntries(urls.map((key) => [key, readText(context, flow, key)]));
      return [name, { ...present(texts), scopes: resolveScopes(context, flow) }];
    }),
  );
}

/** The alternatives in `security`. Undefined where the field is absent, so that those of the root count. */
export function resolveSecurity(
  context: Context,
  node: Node,
  schemes: ReadonlyMap<string, SecurityScheme>,
): readonly SecurityRequirement[] | undefined {
  if (own(node.value, "security") === undefined) return undefined;
  return readArray(context, node, "security").flatMap((item, index) => {
    const requirement = readNode(context, item, within(node.source, "security", index));
    if (!requirement) return [];
    const names = Object.keys(requirement.value);
    for (const name of names) {
      if (schemes.has(name) || isDeclared(context, name)) continue;
      const details = { name, suggestion: suggest(name, schemes.keys()) };
      context.report("security-scheme-missing", details, within(requirement.source, name));
    }
    return [new Map(names.map((name) => [name, readTexts(context, requirement, name)]))];
  });
}

/** Whether a scheme is declared, be it with errors: those have been reported where it stands. */
function isDeclared(context: Context, name: string): boolean {
  const root = context.loaded.documents.get(context.loaded.entry)?.value;
  const schemes =
    context.loaded.version === "2.0"
      ? own(root, "securityDefinitions")
      : own(own(root, "components"), "securitySchemes");
  return own(schemes, name) !== undefined;
}
