/**
 * Checks whether a request has the credentials that its operation needs. Whether they are the right ones, only the real
 * API could say.
 */
import type { Api, Credential, Operation } from "../model/api.js";
import { cookiesOf } from "./parameter.js";
import type { MockRequest, Problem } from "./exchange.js";

/** The problem with a request; `undefined` where nothing is missing. */
export function findMissingCredentials(api: Api, { security }: Operation, request: MockRequest): Problem | undefined {
  const known = new Map(api.credentials.map((credential) => [credential.scheme, credential]));
  const isThere = (scheme: string) => {
    const credential = known.get(scheme);
    return !credential || carries(request, credential);
  };
  if (security.length === 0 || security.some((together) => together.every(isThere))) return undefined;
  const wanted = security.map((together) =>
    together.flatMap((scheme) => describe(known.get(scheme)) ?? []).join(" and "),
  );
  const isBasic = security.every((each) => each.every((scheme) => known.get(scheme)?.carrier.kind === "basic"));
  return {
    status: 401,
    title: "Credentials are missing",
    detail: `The operation asks for ${wanted.join(", or ")}. Any value will do here.`,
    headers: { "www-authenticate": isBasic ? 'Basic realm="mock"' : "Bearer" },
  };
}

function carries({ headers, url }: MockRequest, { carrier }: Credential): boolean {
  const authorization = headers["authorization"] ?? "";
  switch (carrier.kind) {
    case "bearer":
    case "oauth2":
    case "openIdConnect":
      return /^bearer +\S/i.test(authorization);
    case "basic":
      return /^basic +\S/i.test(authorization);
    case "http":
      return authorization !== "";
    case "header":
      return (headers[carrier.parameter.toLowerCase()] ?? "") !== "";
    case "query":
      return (url.searchParams.get(carrier.parameter) ?? "") !== "";
    case "cookie":
      return cookiesOf(headers).some(([name, value]) => name === carrier.parameter && value !== "");
    case "mutualTLS":
      return true;
  }
}

/** A credential in a sentence; `undefined` where requests do not show it. */
function describe(credential: Credential | undefined): string | undefined {
  switch (credential?.carrier.kind) {
    case "bearer":
    case "oauth2":
    case "openIdConnect":
      return "“Authorization: Bearer …”";
    case "basic":
      return "“Authorization: Basic …”";
    case "http":
      return `“Authorization: ${credential.carrier.scheme} …”`;
    case "header":
      return `the header ${credential.carrier.parameter}`;
    case "query":
      return `the query parameter ${credential.carrier.parameter}`;
    case "cookie":
      return `the cookie ${credential.carrier.parameter}`;
    default:
      return undefined;
  }
}
