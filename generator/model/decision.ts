/** What somebody has decided about an operation in place of what would be inferred: in the settings, or in the document. */
import { type Report, type Source, suggest } from "../diagnostic.js";
import { type Words, wordsOf } from "../name/word.js";
import type { ResolvedOperation } from "../resolve/resolved.js";
import type { ApiSettings, OperationSettings } from "../setting/operation.js";
import type { PaginatorSettings } from "../setting/paginator.js";
import type { StainlessOperations, StainlessPaginator } from "../setting/stainless.js";
import { selectAll, selects } from "../setting/selector.js";
import { readFern } from "./extension-fern.js";
import { readMicrosoft } from "./extension-microsoft.js";
import { readSpeakeasy } from "./extension-speakeasy.js";
import { readSpecwright } from "./extension-specwright.js";

/** What is left out is inferred. */
export interface Decision {
  readonly resources?: Decided<readonly Words[]>;
  readonly method?: Decided<Words>;
  readonly paginator?: Decided<false | PaginatorSettings | StainlessPaginator>;
}

export interface Decided<Value> {
  readonly value: Value;
  readonly by: "settings" | "document";
  /** Who says so, in a sentence. */
  readonly because: string;
  readonly source: Source;
}

/** Other tools' extensions, the ones first that win over the others. */
const dialects = [readSpecwright, readSpeakeasy, readFern, readMicrosoft];

/** What is decided beside the document. */
export interface DecisionSettings extends ApiSettings {
  readonly stainless?: StainlessOperations;
}

/** Settings win over a Stainless configuration, which wins over extensions, ours over other tools'. */
export function decide(operation: ResolvedOperation, settings: DecisionSettings, report: Report): Decision {
  const { source } = operation;
  const said = selectAll(settings.operations ?? {}, operation).map(([key, value]) =>
    decisionOf(value, "settings", `The settings say so, for “${key}”.`, source),
  );
  const written = dialects.map((read) => {
    const { because, ...value } = read(operation, report);
    return decisionOf(value, "document", because, source);
  });
  // What is said first is the strongest.
  return [...said, ...stainlessDecision(operation, settings.stainless ?? {}), ...written].reduceRight<Decision>(
    (weaker, stronger) => ({ ...weaker, ...stronger }),
    {},
  );
}

function stainlessDecision({ method, path }: ResolvedOperation, operations: StainlessOperations): readonly Decision[] {
  const key = `${method} ${path}`;
  const found = Object.hasOwn(operations, key) ? operations[key] : undefined;
  if (!found) return [];
  const { call, paginator, source } = found;
  const because = `The Stainless configuration says so, for ${call}.`;
  return [
    {
      ...decisionOf({ call }, "settings", because, source),
      ...(paginator !== undefined && { paginator: { value: paginator, by: "settings", because, source } }),
    },
  ];
}

/** Keys of the settings that mean nothing are mistyped, or what they meant is gone. */
export function checkSelectors(
  { operations: settings = {}, stainless = {} }: DecisionSettings,
  operations: readonly ResolvedOperation[],
  report: Report,
): void {
  const keys = operations.map(({ method, path }) => `${method} ${path}`);
  for (const [endpoint, { call, source }] of Object.entries(stainless)) {
    if (!keys.includes(endpoint))
      report("stainless-endpoint-unmatched", { call, endpoint, suggestion: suggest(endpoint, keys) }, source);
  }
  const names = operations.flatMap(({ operationId, method, path }) => [operationId ?? [], `${method} ${path}`].flat());
  for (const selector of Object.keys(settings)) {
    if (!operations.some((operation) => selects(selector, operation)))
      report("setting-unmatched", { selector, suggestion: suggest(selector, names) });
  }
}

function decisionOf(
  { call, resource, method, paginator }: OperationSettings,
  by: Decided<unknown>["by"],
  because: string,
  source: Source,
): Decision {
  const names = call?.split(".");
  const resources = resource === undefined ? names?.slice(0, -1) : resource.split(".");
  const name = method ?? names?.at(-1);
  const decided = <Value>(value: Value): Decided<Value> => ({ value, by, because, source });
  return {
    ...(resources && { resources: decided(resources.map(wordsOf).filter((words) => words.length > 0)) }),
    ...(name !== undefined && { method: decided(wordsOf(name)) }),
    ...(paginator !== undefined && { paginator: decided(paginator) }),
  };
}
