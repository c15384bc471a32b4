/** The chain of resources from the client to a method: the names in its path, without those that say nothing. */
import type { Step, Words } from "./api.js";
import { nameKey } from "../name/word.js";
import type { Route } from "./route.js";

/** The steps of a route before the `taken` segments that are a part of the method's name. */
export function inferChain(route: Route, taken: number): readonly Step[] {
  const kept = route.length - taken;
  return route.flatMap((segment, index): readonly Step[] => {
    if (segment.kind === "parameter") return [{ kind: "parameter", name: segment.name }];
    // `/folders/0`: always the same item, which is not a name for anything.
    return index < kept && !/^\d+$/.test(segment.text) ? [{ kind: "resource", name: segment.words }] : [];
  });
}

/** A chain that somebody has decided on. Each parameter of the path stays before the resource that it stood before. */
export function decidedChain(route: Route, resources: readonly Words[]): readonly Step[] {
  const remaining = [...resources];
  const steps: Step[] = [];
  for (const segment of route) {
    if (segment.kind === "parameter") steps.push({ kind: "parameter", name: segment.name });
    const next = remaining[0];
    if (segment.kind === "parameter" || !next || nameKey(segment.words) !== nameKey(next)) continue;
    steps.push({ kind: "resource", name: next });
    remaining.shift();
  }
  if (remaining.length === 0) return steps;
  // The path does not have all of these resources, or not in this order: then they take none of its parameters.
  const parameters = steps.filter(({ kind }) => kind === "parameter");
  return [...resources.map((name): Step => ({ kind: "resource", name })), ...parameters];
}

export function resourcesOf(chain: readonly Step[]): readonly Words[] {
  return chain.flatMap((step) => (step.kind === "resource" ? [step.name] : []));
}
