/** What an operation asks for, as the runtime reads it: alternatives, each a list of scheme names. */
import type { Operation } from "../model/api.js";
import type { CredentialPlan } from "./credential.js";
import type { ValueNode } from "./node.js";

/**
 * Schemes that no request can carry are somebody else's affair (a TLS handshake, a proxy). An alternative of nothing else
 * asks for nothing, and comes last: the runtime takes the first that it has all credentials for.
 */
export function securityValue(security: Operation["security"], credentials: readonly CredentialPlan[]): ValueNode {
  const known = new Set(credentials.map(({ scheme }) => scheme));
  const alternatives = security.map((names) => names.filter((name) => known.has(name)));
  const telling = alternatives.filter((names) => names.length > 0);
  const hasOthers = telling.length > 0 && telling.length < alternatives.length;
  return list([...telling, ...(hasOthers ? [[]] : [])].map((names) => list(names.map(literal))));
}

function list(items: readonly ValueNode[]): ValueNode {
  return { kind: "list", items };
}

function literal(value: string): ValueNode {
  return { kind: "literal", value };
}
