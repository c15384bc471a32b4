/** Names stay as they were published, whatever the document would suggest now. */
import type { Report } from "../diagnostic.js";
import { statedWords } from "../name/word.js";
import { type Lock, lockedOperations } from "../setting/lock.js";
import { callOf, type DraftName, settle } from "./draft-name.js";
import type { Evidence } from "./evidence.js";
import { decidedChain } from "./resource.js";

export function keepNames(drafts: readonly DraftName[], lock: Lock, report: Report): readonly DraftName[] {
  const find = lockedOperations(
    lock,
    drafts.map(({ claim, operationId }) => ({ ...claim, operationId })),
  );
  const fresh = settle(drafts, () => {});
  const kept = fresh.map((draft, index) => {
    const published = find(index)?.call;
    // Whoever changes the settings knows what changes with them.
    if (published === undefined || draft.isDecided) return drafts[index] ?? draft;
    return keepName(draft, published, report);
  });
  return settle(kept, report);
}

function keepName(draft: DraftName, published: string, report: Report): DraftName {
  const { claim } = draft;
  const now = callOf(claim);
  const fixed = { ...claim, isFixed: true };
  if (now === published) return { ...draft, claim: fixed };
  report("name-locked", { operation: claim.id, published, now }, claim.source);
  const names = published.split(".").map(statedWords);
  const chain = decidedChain(draft.route, names.slice(0, -1));
  const because = `It was published as ${published}, and the lock file keeps it so; the document alone would make it ${now}.`;
  const evidence = draft.evidence.map((each): Evidence =>
    each.about === "resource" || each.about === "method" ? { ...each, because, confidence: "certain" } : each,
  );
  const isSamePlace = callOf({ chain, name: [] }) === callOf({ chain: claim.chain, name: [] });
  return {
    ...draft,
    claim: { ...fixed, chain: isSamePlace ? claim.chain : chain, name: names.at(-1) ?? claim.name },
    evidence,
  };
}
