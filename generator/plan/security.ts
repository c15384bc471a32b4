/** The credentials that an operation needs, as the runtime reads them: alternatives, each a list of scheme names. */
import type { Api, Operation } from "../model/api.js";
import type { CredentialPlan } from "./credential.js";
import type { ValueNode } from "./node.js";
import { identifier, list, literal } from "./value.js";

/**
 * The alternatives. Schemes that no request can carry are left out, since something else handles them (TLS, a proxy).
 * An alternative of nothing else becomes empty, and goes last: the runtime takes the first one for which it has all
 * credentials.
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

/**
 * The function that puts credentials into requests; undefined where no operation needs any, and a small one where there
 * is nothing to choose.
 */
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
