/** Names stay as they were published, whatever the document would suggest now. */
import type { Report } from "../diagnostic.js";
import { statedWords } from "../name/word.js";
import { type Lock, lockedOperations } from "../setting/lock.js";
import type { Step, Words } from "./api.js";
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
    const published = find(index);
    if (!published) return drafts[index] ?? draft;
    // Whoever changes the settings knows what changes with them.
    return { ...(draft.isDecided ? (drafts[index] ?? draft) : keepName(draft, published.call, report)), published };
  });
  const published = new Set(drafts.flatMap(({ isDecided }, index) => (isDecided ? [] : (find(index)?.call ?? []))));
  return settle(
    kept.map((draft, index) => (draft.isDecided || find(index) ? draft : makeWay(draft, published))),
    report,
  );
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

/**
 * A new operation below a resource that has the name of a published method: the method stays, so the resource becomes
 * a part of the next name.
 *
 *     utils.txs.evaluate.utxos.create    utils.txs.evaluateUtxos.create
 *     utils.txs.evaluate.retrieve        utils.txs.retrieveEvaluate
 */
function makeWay(draft: DraftName, published: ReadonlySet<string>): DraftName {
  const { claim } = draft;
  let { chain, name } = claim;
  const taken: string[] = [];
  for (let found = takenResource(chain, published); found; found = takenResource(chain, published)) {
    const { index: at, words, call } = found;
    taken.push(call);
    const next = chain.findIndex(({ kind }, index) => kind === "resource" && index > at);
    if (next < 0) name = [...name, ...words];
    chain = chain.flatMap((step, index): readonly Step[] => {
      if (index === at) return [];
      return index === next && step.kind === "resource" ? [{ ...step, name: [...words, ...step.name] }] : [step];
    });
  }
  if (taken.length === 0) return draft;
  const why = ` ${taken.join(" and ")} is published as a method, so no resource can have that name.`;
  const evidence = draft.evidence.map((each) =>
    each.about === "resource" ? { ...each, because: each.because + why } : each,
  );
  return { ...draft, claim: { ...claim, chain, name }, evidence };
}

/** The first resource of a chain that has the name of a published method. */
function takenResource(
  chain: readonly Step[],
  published: ReadonlySet<string>,
): { readonly index: number; readonly words: Words; readonly call: string } | undefined {
  for (const [index, step] of chain.entries()) {
    if (step.kind !== "resource") continue;
    const call = callOf({ chain: chain.slice(0, index), name: step.name });
    if (published.has(call)) return { index, words: step.name, call };
  }
  return undefined;
}
