/** Fields that the security schemes of all versions have in common. */
import type { Context } from "./context.js";
import { type Node, present, readChild, readExtensions, readText } from "./node.js";
import type { SecurityScheme } from "./resolved.js";

/** The fields that all schemes have. */
export function resolveCommon(
  context: Context,
  name: string,
  node: Node,
): Pick<SecurityScheme, "name" | "description" | "extensions" | "source"> {
  const description = readText(context, node, "description");
  return { name, ...present({ description }), extensions: readExtensions(node), source: node.source };
}

/** A text field that a scheme must have; reports it where it is missing. */
export function needText(context: Context, name: string, node: Node, field: string): string | undefined {
  const text = readText(context, node, field);
  if (text === undefined)
    context.report("field-missing", { object: `The security scheme ${name}`, field }, node.source);
  return text;
}

/** The description of each scope, by its name. */
export function resolveScopes(context: Context, flow: Node): ReadonlyMap<string, string> {
  const scopes = readChild(context, flow, "scopes");
  return new Map(scopes ? Object.keys(scopes.value).map((name) => [name, readText(context, scopes, name) ?? ""]) : []);
}
