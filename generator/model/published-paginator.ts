/** Paginators stay as they were published: a list that pages in another way has another type. */
import { isObject } from "../data.js";
import type { Report } from "../diagnostic.js";
import { type Lock, lockedOperations } from "../setting/lock.js";
import type { PaginatorSettings } from "../setting/paginator.js";
import { decidePaginator } from "./decided-paginator.js";
import type { Evidence } from "./evidence.js";
import type { UnnamedOperation } from "./operation.js";
import { paginatorSettings } from "./paginator-settings.js";
import type { Models } from "./reference.js";

export function keepPaginators(
  drafts: readonly UnnamedOperation[],
  lock: Lock,
  models: Models,
  report: Report,
): readonly UnnamedOperation[] {
  const find = lockedOperations(
    lock,
    drafts.map(({ operation, operationId }) => ({ ...operation, operationId })),
  );
  return drafts.map((draft, index) => {
    const locked = find(index);
    // Whoever changes the settings knows what changes with them.
    if (!locked || draft.decision.paginator?.by === "settings") return draft;
    return keepPaginator(draft, locked.paginator, models, report);
  });
}

function keepPaginator(
  draft: UnnamedOperation,
  published: PaginatorSettings | undefined,
  models: Models,
  report: Report,
): UnnamedOperation {
  const { paginator, ...operation } = draft.operation;
  const now = paginator && paginatorSettings(paginator);
  if (sortedText(now) === sortedText(published)) return draft;
  const { id, source } = operation;
  const details = { operation: id, published: sayPaginator(published), now: sayPaginator(now) };
  const because = `It was published as ${details.published}, and the lock file keeps it so; the document alone would make it ${details.now}.`;
  const evidence: Evidence = { about: "paginator", because, confidence: "certain", decided: true, source };
  const others = operation.evidence.filter(({ about }) => !/^pag/.test(about));
  const kept = { ...operation, evidence: [evidence, ...others] };
  if (!published) {
    report("paginator-locked", details, source);
    return { ...draft, operation: kept };
  }
  const found = decidePaginator(published, { exchange: operation, items: draft.items }, models);
  if ("reason" in found) {
    report("paginator-lost", { ...details, reason: found.reason }, source);
    return draft;
  }
  report("paginator-locked", details, source);
  return { ...draft, operation: { ...kept, paginator: found } };
}

/** Data as text; the order of keys makes no difference. */
function sortedText(value: unknown): string {
  return JSON.stringify(value ?? null, (_, each: unknown) =>
    isObject(each) ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1))) : each,
  );
}

/** A paginator in words: `not paginated`, or `{ kind: page, parameter: page, … }`. */
function sayPaginator(settings: PaginatorSettings | undefined): string {
  return settings
    ? JSON.stringify(settings)
        .replaceAll('"', "")
        .replaceAll(/([:,{])/g, "$1 ")
        .replaceAll("}", " }")
    : "not paginated";
}
