/** Chooses between the paginator that was inferred and those that somebody has decided on. */
import type { Report } from "../diagnostic.js";
import { decidePaginator } from "./decided-paginator.js";
import type { Decision } from "./decision.js";
import type { Evidence } from "./evidence.js";
import { type Draft, findPageable } from "./pageable-operation.js";
import { inferPaginator } from "./paginator.js";
import type { Paginator } from "./paginator-kind.js";
import type { Models } from "./reference.js";

interface Chosen {
  readonly paginator?: Paginator;
  readonly evidence: readonly Evidence[];
}

/**
 * The first decided paginator that fits, else the inferred one. That none fits is reported only where the decision is
 * about this very operation.
 */
export function choosePaginator(draft: Draft, models: Models, report: Report): Chosen {
  const { id, exchange, listing, decision } = draft;
  const decided = decision.paginator;
  const pageable = findPageable(draft, models);
  // Where the paginator is decided, doubts of the inference concern nobody, and are not reported.
  const inferred = pageable && inferPaginator(pageable, models, isDoubtless(decided) ? () => {} : report);
  if (!decided) return inferred ?? { evidence: [] };
  const { value, because, source } = decided;
  const evidence: Evidence = { about: "paginator", because, confidence: "certain", decided: true, source };
  if (value === false) return { evidence: [evidence] };
  const reasons: string[] = [];
  for (const each of "schemes" in value ? value.schemes : [value]) {
    const paginator = decidePaginator(each, { exchange, items: listing?.path, inferred: inferred?.paginator }, models);
    if (!("reason" in paginator)) return { paginator, evidence: [evidence] };
    reasons.push(paginator.reason);
  }
  const reason = [...new Set(reasons)].join("; ") || "it has none";
  if (!("schemes" in value)) report("paginator-unfit", { operation: id, because, reason }, source);
  else if (value.isTold) report("stainless-paginator-unfit", { operation: id, reason }, source);
  return inferred ?? { evidence: [] };
}

/**
 * Whether the decision is about this very operation. The schemes of a Stainless configuration are not, unless it says
 * of the operation that it is paginated.
 */
function isDoubtless(decided: Decision["paginator"]): boolean {
  return decided !== undefined && (decided.value === false || !("schemes" in decided.value) || decided.value.isTold);
}
