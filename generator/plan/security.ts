/** What an operation asks for, as the runtime reads it: alternatives, each a list of scheme names. */
import type { Api, Operation } from "../model/api.js";
import type { CredentialPlan } from "./credential.js";
import type { ValueNode } from "./node.js";
import { identifier, list, literal } from "./value.js";

/**
 * Schemes that no request can carry are somebody else's affair (a TLS handshake, a proxy). An alternative of nothing else
 * asks for nothing, and comes last: the runtime takes the first that it has all credentials for.
 */
function alternativesOf(security: Operation["security"], credentials: readonly CredentialPlan[]): readonly string[][] {
  const known = new Set(credentials.map(({ scheme }) => scheme));
  const alternatives = security.map((names) => names.filter((name) => known.has(name)));
  const telling = alternatives.filter((names) => names.length > 0);
  const hasOthers = telling.length > 0 && telling.length < alternatives.length;
  return [...telling, ...(hasOthers ? [[]] : [])];
}

export function securityValue(security: Operation["security"], credentials: readonly CredentialPlan[]): ValueNode {
  return list(alternativesOf(security, credentials).map((names) => list(names.map(literal))));
}

/** What puts credentials into requests: nothing where none are asked for, and little where there is nothing to choose. */
export function authorizeValue(
  { security, operations }: Api,
  credentials: readonly CredentialPlan[],
): ValueNode | undefined {
  const asked = [security, ...operations.map((operation) => operation.security)]
    .map((each) => alternativesOf(each, credentials))
    .filter((alternatives) => alternatives.length > 0);
  if (asked.length === 0) return undefined;
  const isSole = asked.every((alternatives) => alternatives.length === 1 && alternatives[0]?.length === 1);
  return identifier(isSole ? "soleScheme" : "schemeAlternatives");
}
