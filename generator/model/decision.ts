/** Decisions about an operation that take the place of inference, from the settings or the document's extensions. */
import { type Report, type Source, suggest } from "../diagnostic.js";
import { statedWords, type Words } from "../name/word.js";
import type { ResolvedOperation } from "../resolve/resolved.js";
import type { ApiSettings, OperationSettings } from "../setting/operation.js";
import type { PaginatorSettings } from "../setting/paginator.js";
import type { StainlessOperations, StainlessPaginator } from "../setting/stainless.js";
import { selectAll, selects } from "../setting/selector.js";
import { readFern } from "./extension-fern.js";
import { readMicrosoft } from "./extension-microsoft.js";
import { readSpeakeasy } from "./extension-speakeasy.js";
import { readSpecwright } from "./extension-specwright.js";

/** What one source decides about an operation; what it leaves out is inferred. */
export interface Decision {
  readonly resources?: Decided<readonly Words[]>;
  readonly method?: Decided<Words>;
  readonly paginator?: Decided<false | PaginatorSettings | StainlessPaginator>;
}

export interface Decided<Value> {
  readonly value: Value;
  readonly by: "settings" | "document";
  /** Who has decided it, in a sentence. */
  readonly because: string;
  readonly source: Source;
}

/** Readers of the extensions, in order of precedence. */
const dialects = [readSpecwright, readSpeakeasy, readFern, readMicrosoft];

/** Everything that is decided outside the document. */
export interface DecisionSettings extends ApiSettings {
  readonly stainless?: StainlessOperations;
}

/**
 * All decisions about an operation. Settings take precedence over a Stainless configuration, which takes precedence
 * over extensions; ours come before other tools'.
 */
export function decide(operation: ResolvedOperation, settings: DecisionSettings, report: Report): Decision {
  const { source } = operation;
  const said = selectAll(settings.operations ?? {}, operation).map(([key, value]) =>
    decisionOf(value, "settings", `Set in the settings, for “${key}”.`, source),
  );
  const written = dialects.map((read) => {
    const { because, ...value } = read(operation, report);
    return decisionOf(value, "document", because, source);
  });
  // The first decision found is the strongest.
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
  const because = `Set in the Stainless configuration, for ${call}.`;
  return [
    {
      ...decisionOf({ call }, "settings", because, source),
      ...(paginator !== undefined && { paginator: { value: paginator, by: "settings", because, source } }),
    },
  ];
}

/** Reports keys of the settings that match nothing: they are mistyped, or what they meant is gone. */
export function checkSelectors(
  { operations: settings = {}, stainless = {} }: DecisionSettings,
  operations: readonly ResolvedOperation[],
  report: Report,
): void {
  const keys = operations.map(({ method, path }) => `${method} ${path}`);
  for (const [endpoint, { call, source }] of Object.entries(stainless)) {
    if (!keys.includes(endpoint))
      report("stainless-endpoint-unmatched", { name: call, endpoint, suggestion: suggest(endpoint, keys) }, source);
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
    ...(resources && { resources: decided(resources.map(statedWords).filter((words) => words.length > 0)) }),
    ...(name !== undefined && { method: decided(statedWords(name)) }),
    ...(paginator !== undefined && { paginator: decided(paginator) }),
  };
}
