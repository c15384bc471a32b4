/** Swagger 2.0, "Security Scheme Object". */
import { own } from "../data.js";
import { type Context } from "./context.js";
import { type Node, present, readChoice, readText } from "./node.js";
import type { SecurityScheme } from "./resolved.js";
import { needText, resolveCommon, resolveScopes } from "./security-field.js";

const kinds = ["basic", "apiKey", "oauth2"] as const;

/** The names of the OAuth flows in OpenAPI 3. */
const flows = {
  implicit: "implicit",
  password: "password",
  application: "clientCredentials",
  accessCode: "authorizationCode",
} as const;

export function resolveSwaggerScheme(context: Context, name: string, node: Node): SecurityScheme | undefined {
  const common = resolveCommon(context, name, node);
  if (own(node.value, "type") === undefined) return void needText(context, name, node, "type");
  const kind = readChoice(context, node, "type", kinds);
  switch (kind) {
    case "basic":
      return { ...common, kind: "http", scheme: "basic" };
    case "apiKey": {
      const parameter = needText(context, name, node, "name");
      const place = needText(context, name, node, "in") && readChoice(context, node, "in", ["header", "query"]);
      return parameter === undefined || !place ? undefined : { ...common, kind, place, parameter };
    }
    case "oauth2": {
      const flow =
        needText(context, name, node, "flow") &&
        readChoice(context, node, "flow", ["implicit", "password", "application", "accessCode"]);
      if (!flow) return undefined;
      const authorizationUrl = readText(context, node, "authorizationUrl");
      const tokenUrl = readText(context, node, "tokenUrl");
      const resolved = { ...present({ authorizationUrl, tokenUrl }), scopes: resolveScopes(context, node) };
      return { ...common, kind, flows: new Map([[flows[flow], resolved]]) };
    }
    case undefined:
      return undefined;
  }
}
