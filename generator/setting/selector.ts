/** Matches operations with the keys that settings use for them. */
import { matchGlob } from "./glob.js";

/** What a selector is matched with. */
interface Selectable {
  readonly operationId?: string;
  readonly method: string;
  readonly path: string;
  readonly tags: readonly string[];
}

/**
 * Whether a selector matches an operation: by tag (`tag:Pets`), by method and path (`GET /pets`, `* /pets/**`,
 * `/pets`), or by operationId (`list_pets`, `pets_*`).
 */
export function selects(selector: string, { operationId, method, path, tags }: Selectable): boolean {
  if (selector.startsWith("tag:")) return tags.some((tag) => matchGlob(selector.slice("tag:".length), tag));
  if (isExact(selector, { operationId, method, path })) return true;
  const route = /^(?:(\S+)\s+)?(\/.*)$/.exec(selector);
  if (!route) return operationId !== undefined && matchGlob(selector, operationId);
  const [, wanted = "*", pattern = ""] = route;
  return (wanted === "*" || wanted.toUpperCase() === method) && matchGlob(pattern, path);
}

/** Whether a selector names this one operation without a pattern. */
function isExact(
  selector: string,
  { operationId, method, path }: Pick<Selectable, "method" | "path"> & { readonly operationId?: string | undefined },
): boolean {
  return selector === operationId || selector === `${method} ${path}` || selector === `${method.toLowerCase()} ${path}`;
}

/**
 * The values whose selectors match an operation, the strongest first: exact ones, then patterns from the last to the
 * first.
 */
export function selectAll<Value>(
  settings: Readonly<Record<string, Value>>,
  operation: Selectable,
): readonly (readonly [selector: string, value: Value])[] {
  const found = Object.entries(settings).filter(([selector]) => selects(selector, operation));
  const exact = found.filter(([selector]) => isExact(selector, operation));
  return [...exact, ...found.filter(([selector]) => !isExact(selector, operation)).reverse()];
}
