/** Chooses between the paginator that was inferred and those that somebody has decided on. */
import type { Report } from "../diagnostic.js";
import type { Listing } from "./listing.js";
import { decidePaginator, type Pages } from "./decided-paginator.js";
import type { Decision } from "./decision.js";
import type { Evidence } from "./evidence.js";
import type { Exchange } from "./exchange.js";
import type { Found } from "./pageable.js";
import type { Paginator } from "./paginator-kind.js";
import type { Models } from "./reference.js";

export interface Chosen {
  readonly paginator?: Paginator;
  readonly evidence: readonly Evidence[];
}

/**
 * The first decided paginator that fits, else the inferred one. That none fits is reported only where the decision is
 * about this very operation.
 */
export function choosePaginator(
  decided: Decision["paginator"],
  inferred: Found | undefined,
  pages: Pages,
  id: string,
  models: Models,
  report: Report,
): Chosen {
  if (!decided) return inferred ?? { evidence: [] };
  const { value, because, source } = decided;
  const evidence: Evidence = { about: "paginator", because, confidence: "certain", decided: true, source };
  if (value === false) return { evidence: [evidence] };
  const reasons: string[] = [];
  for (const each of "schemes" in value ? value.schemes : [value]) {
    const paginator = decidePaginator(each, { ...pages, inferred: inferred?.paginator }, models);
    if (!("reason" in paginator)) return { paginator, evidence: [evidence] };
    reasons.push(paginator.reason);
  }
  const reason = [...new Set(reasons)].join("; ") || "it has none";
  if (!("schemes" in value)) report("paginator-unfit", { operation: id, because, reason }, source);
  else if (value.isTold) report("stainless-paginator-unfit", { operation: id, reason }, source);
  return inferred ?? { evidence: [] };
}

export function pagesOf(exchange: Exchange, listing: Listing | undefined): Pages {
  const content = exchange.success.find((each) => each.content.kind !== "empty")?.content;
  const response = content?.kind === "json" ? content.schema : undefined;
  return { exchange, response, items: listing?.path };
}
