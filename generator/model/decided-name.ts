/** Names that somebody has decided on; they take the place of the inferred ones. */
import { nameKey, type Words, wordsOf } from "../name/word.js";
import type { Decided, Decision } from "./decision.js";
import type { DraftName } from "./draft-name.js";
import type { Evidence } from "./evidence.js";
import { decidedChain, resourcesOf } from "./resource.js";
import type { Route } from "./route.js";

export function decideName(
  inferred: DraftName,
  route: Route,
  decision: Decision,
  resources: Readonly<Record<string, string>>,
): DraftName {
  const moved = decision.resources ? undefined : move(inferred, resources);
  const place = decision.resources ?? moved;
  const { method } = decision;
  if (!place && !method) return inferred;
  const { claim } = inferred;
  const evidence = inferred.evidence.map((each): Evidence => {
    const decided: Decided<unknown> | undefined =
      each.about === "resource" ? place : each.about === "method" ? method : undefined;
    return decided ? { ...each, because: decided.because, confidence: "certain" } : each;
  });
  return {
    ...inferred,
    claim: {
      ...claim,
      chain: place ? decidedChain(route, place.value) : claim.chain,
      name: method?.value ?? claim.name,
      isOwn: true,
      isFixed: method !== undefined,
    },
    isDecided: place?.by === "settings" || method?.by === "settings",
    evidence,
  };
}

/** Where the settings move a resource to, or one that it stands below. */
function move(
  { claim }: DraftName,
  resources: Readonly<Record<string, string>>,
): Decided<readonly Words[]> | undefined {
  if (Object.keys(resources).length === 0) return undefined;
  const names = resourcesOf(claim.chain);
  const keys = names.map(nameKey);
  for (let length = names.length; length > 0; length--) {
    const key = keys.slice(0, length).join(".");
    const target = Object.hasOwn(resources, key) ? resources[key] : undefined;
    if (target === undefined) continue;
    const value = [...target.split(".").map(wordsOf), ...names.slice(length)];
    return {
      value,
      by: "settings",
      because: `The settings rename the resource ${key} to ${target}.`,
      source: claim.source,
    };
  }
  return undefined;
}
