/** The name of an operation before collisions are resolved. */
import type { Report } from "../diagnostic.js";
import { nameKey } from "../name/word.js";
import type { Step, Words } from "./api.js";
import type { LockedOperation } from "../setting/lock.js";
import { type Claim, settleNames } from "./collision.js";
import type { Evidence } from "./evidence.js";
import { resourcesOf } from "./resource.js";
import type { Route } from "./route.js";

export interface DraftName {
  readonly claim: Claim;
  readonly route: Route;
  readonly operationId?: string;
  /** Whether the settings have decided the resource and the method. */
  readonly isDecided?: boolean;
  /** What the lock file says of the operation. */
  readonly published?: LockedOperation;
  readonly evidence: readonly Evidence[];
}

/** The same drafts, with names that no two operations share. */
export function settle(drafts: readonly DraftName[], report: Report): readonly DraftName[] {
  const names = settleNames(
    drafts.map(({ claim }) => claim),
    report,
  );
  return drafts.map((draft, index) => rename(draft, names[index] ?? draft.claim.name));
}

/** A draft under its final name, with the reason for it. */
function rename(draft: DraftName, name: Words): DraftName {
  const { claim } = draft;
  if (nameKey(name) === nameKey(claim.name)) return draft;
  const why = ` A sibling operation or resource is already called ${nameKey(claim.name)}, so this one is ${nameKey(name)}.`;
  const evidence = draft.evidence.map((each) =>
    each.about === "method" ? { ...each, because: each.because + why } : each,
  );
  return { ...draft, claim: { ...claim, name }, evidence };
}

/** `licenseKeys.list` */
export function callOf({ chain, name }: { readonly chain: readonly Step[]; readonly name: Words }): string {
  return [...resourcesOf(chain), name].map(nameKey).join(".");
}
