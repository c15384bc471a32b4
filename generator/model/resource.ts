/** The way from the client to a method: the path's own names, without what says nothing. */
import type { Step, Words } from "./api.js";
import { nameKey } from "../name/word.js";
import type { Route } from "./route.js";

/** The steps that are left when the method's name has taken its share of the path. */
export function inferChain(route: Route, taken: number): readonly Step[] {
  const kept = route.length - taken;
  return route.flatMap((segment, index): readonly Step[] => {
    if (segment.kind === "parameter") return [{ kind: "parameter", name: segment.name }];
    // `/folders/0`: an item that always is the same, and no name for anything.
    return index < kept && !/^\d+$/.test(segment.text) ? [{ kind: "resource", name: segment.words }] : [];
  });
}

/** The chain that the user has decided on. The path's parameters stay before the resource that they came before. */
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
  // The path does not name them all, or not in this order: then they need none of its parameters.
  const parameters = steps.filter(({ kind }) => kind === "parameter");
  return [...resources.map((name): Step => ({ kind: "resource", name })), ...parameters];
}

export function resourcesOf(chain: readonly Step[]): readonly Words[] {
  return chain.flatMap((step) => (step.kind === "resource" ? [step.name] : []));
}
