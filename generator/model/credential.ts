/** Which credentials the API takes, and which operations need them. */
import type { Resolved, SecurityRequirement, SecurityScheme } from "../resolve/resolved.js";
import type { Credential, Security } from "./api.js";

export function modelCredentials(schemes: Resolved["securitySchemes"]): readonly Credential[] {
  return [...schemes].map(([name, scheme]) => ({
    scheme: name,
    ...(scheme.description !== undefined && { description: scheme.description }),
    carrier: modelCarrier(scheme),
  }));
}

function modelCarrier(scheme: SecurityScheme): Credential["carrier"] {
  switch (scheme.kind) {
    case "http":
      return modelHttp(scheme.scheme);
    case "apiKey":
      return { kind: scheme.place, parameter: scheme.parameter };
    case "oauth2":
      return { kind: "oauth2", flows: scheme.flows };
    case "openIdConnect":
      return { kind: "openIdConnect", url: scheme.url };
    case "mutualTLS":
      return { kind: "mutualTLS" };
  }
}

/** Names of HTTP schemes have no case (RFC 9110, 11.1). */
function modelHttp(scheme: string): Credential["carrier"] {
  const name = scheme.toLowerCase();
  return name === "bearer" || name === "basic" ? { kind: name } : { kind: "http", scheme };
}

/** An empty alternative means that the others are optional (OpenAPI 3.1, 4.8.30). It is kept, as the last. */
export function modelSecurity(requirements: readonly SecurityRequirement[]): Security {
  const alternatives = requirements.map((requirement) => [...requirement.keys()]);
  if (alternatives.every((schemes) => schemes.length === 0)) return [];
  return [
    ...alternatives.filter((schemes) => schemes.length > 0),
    ...alternatives.filter((schemes) => schemes.length === 0),
  ];
}

/** The requirement of most operations that have one; the first of those that are equally common. */
export function commonSecurity(all: readonly Security[]): Security {
  const counts = new Map<string, { readonly security: Security; count: number }>();
  for (const security of all) {
    if (security.length === 0) continue;
    const key = JSON.stringify(security);
    const entry = counts.get(key) ?? { security, count: 0 };
    entry.count += 1;
    counts.set(key, entry);
  }
  let common: { readonly security: Security; readonly count: number } = { security: [], count: 0 };
  for (const entry of counts.values()) if (entry.count > common.count) common = entry;
  return common.security;
}
