/** Writes security schemes, and the requirements of operations. */
import type { OAuthFlow, ResolvedOperation, SecurityRequirement, SecurityScheme } from "../resolve/resolved.js";
import { record, said } from "./object.js";

export type Security = readonly SecurityRequirement[];

/** The requirement of most operations: it is written once, for all that have none of their own. */
export function usualSecurity(operations: readonly ResolvedOperation[]): Security {
  const counts = new Map<string, { count: number; readonly security: Security }>();
  for (const { security } of operations) {
    const key = keyOf(security);
    const counted = counts.get(key) ?? { count: 0, security };
    counted.count++;
    counts.set(key, counted);
  }
  return [...counts.values()].reduce<{ readonly count: number; readonly security: Security }>(
    (most, each) => (each.count > most.count ? each : most),
    { count: 0, security: [] },
  ).security;
}

export function isSameSecurity(one: Security, other: Security): boolean {
  return one === other || keyOf(one) === keyOf(other);
}

function keyOf(security: Security): string {
  return JSON.stringify(security.map((requirement) => [...requirement]));
}

export function restateRequirements(security: Security): readonly object[] {
  return security.map((requirement) => record([...requirement]));
}

export function restateScheme(scheme: SecurityScheme): object {
  const { description } = scheme;
  switch (scheme.kind) {
    case "http":
      return said({ type: "http", description, scheme: scheme.scheme, bearerFormat: scheme.bearerFormat });
    case "apiKey":
      return said({ type: "apiKey", description, in: scheme.place, name: scheme.parameter });
    case "oauth2": {
      const flows = record([...scheme.flows].map(([name, flow]) => [name, restateFlow(flow)]));
      return said({ type: "oauth2", description, flows });
    }
    case "openIdConnect":
      return said({ type: "openIdConnect", description, openIdConnectUrl: scheme.url });
    case "mutualTLS":
      return said({ type: "mutualTLS", description });
  }
}

function restateFlow({ scopes, ...addresses }: OAuthFlow): object {
  return { ...addresses, scopes: record([...scopes]) };
}
