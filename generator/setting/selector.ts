/** Which operations a key of the settings means. */
import { matchGlob } from "./glob.js";

/** What selectors look at. */
export interface Selectable {
  readonly operationId?: string;
  readonly method: string;
  readonly path: string;
  readonly tags: readonly string[];
}

/** `tag:Pets`; `GET /pets`, `* /pets/**`, `/pets`; `list_pets`, `pets_*`. */
export function selects(selector: string, { operationId, method, path, tags }: Selectable): boolean {
  if (selector.startsWith("tag:")) return tags.some((tag) => matchGlob(selector.slice("tag:".length), tag));
  if (isExact(selector, { operationId, method, path })) return true;
  const route = /^(?:(\S+)\s+)?(\/.*)$/.exec(selector);
  if (!route) return operationId !== undefined && matchGlob(selector, operationId);
  const [, wanted = "*", pattern = ""] = route;
  return (wanted === "*" || wanted.toUpperCase() === method) && matchGlob(pattern, path);
}

/** Whether it names the one operation, as it is. */
function isExact(
  selector: string,
  { operationId, method, path }: Pick<Selectable, "method" | "path"> & { readonly operationId?: string | undefined },
): boolean {
  return selector === operationId || selector === `${method} ${path}` || selector === `${method.toLowerCase()} ${path}`;
}

/** What the selectors say of an operation, the strongest first: what names it alone, then patterns, the last one first. */
export function selectAll<Value>(
  settings: Readonly<Record<string, Value>>,
  operation: Selectable,
): readonly (readonly [selector: string, value: Value])[] {
  const found = Object.entries(settings).filter(([selector]) => selects(selector, operation));
  const exact = found.filter(([selector]) => isExact(selector, operation));
  return [...exact, ...found.filter(([selector]) => !isExact(selector, operation)).reverse()];
}
