/** Finds the operation that a request is for, by its method and by the path below the server's. */
import type { MockApi, MockOperation } from "./mock.js";

export interface MatchedOperation {
  /** The operation's call: `licenseKeys.update`. */
  readonly name: string;
  readonly operation: MockOperation;
  /** The values in its path, still encoded, by the template's names. */
  readonly path: Readonly<Record<string, string>>;
}

/**
 * Finds the operation. Where the document distinguishes operations by what no request shows, `/files#copy`, it is one
 * of those that are `handled`.
 *
 * `only` are the API's servers: requests to any other are not for it. Without `only`, anything before the path may be a
 * server; those of the document come first.
 */
export function matchOperation(
  { servers, operations }: MockApi,
  { method, url }: Request,
  handled: readonly string[],
  only?: readonly string[],
): MatchedOperation | undefined {
  const target = new URL(url);
  const below = only
    ? pathsBelow(target.origin + target.pathname, only)
    : [...pathsBelow(target.pathname, servers.map(pathOfServer)), ...ends(target.pathname)];
  const candidates = Object.entries(operations).filter(([, operation]) => operation.method === method);
  for (const path of below) {
    const found = candidates.flatMap(([name, operation]) => {
      const values = matchTemplate(operation.path, path, target.searchParams);
      return values ? [{ name, operation, path: values }] : [];
    });
    const rank = ({ name }: MatchedOperation) => Number(!handled.includes(name));
    const [best] = found.sort(
      (one, other) => compareTemplates(one.operation.path, other.operation.path) || rank(one) - rank(other),
    );
    if (best) return best;
  }
  return undefined;
}

/** The path behind each server that the text begins with; the longest server comes first. */
function pathsBelow(text: string, servers: readonly string[]): readonly string[] {
  const found = servers.flatMap((server) => {
    const rest = new RegExp(`^${patternOf(server.replace(/\/+$/, ""), "[^/]*?")}(?=/|$)(.*)$`, "is").exec(text)?.[1];
    return rest === undefined ? [] : [rest];
  });
  return found.sort((one, other) => one.length - other.length);
}

/** The path of a server's URL, which may have variables where a URL cannot. */
function pathOfServer(url: string): string {
  return url.replace(/^([a-z][a-z0-9+.-]*:)?\/\/[^/]*/i, "");
}

/** The path, the path without its first segment, without its first two, and so on. */
function ends(path: string): readonly string[] {
  const segments = path.split("/").slice(1);
  return segments.map((_, index) => `/${segments.slice(index).join("/")}`);
}

/**
 * The values of a template's parameters; `undefined` where the path does not match. A template may end in a query of
 * its own.
 */
function matchTemplate(
  template: string,
  path: string,
  query: URLSearchParams,
): Readonly<Record<string, string>> | undefined {
  const [route = "", wanted = ""] = template.replace(/#.*/s, "").split(/\?(.*)/s);
  for (const [name, value] of new URLSearchParams(wanted)) if (!query.getAll(name).includes(value)) return undefined;
  const values = new RegExp(`^${patternOf(route, "([^/]+?)")}/?$`).exec(path);
  const names = (route.match(/\{[^}]*\}/g) ?? []).map((name) => name.slice(1, -1));
  return values ? Object.fromEntries(names.map((name, index) => [name, values[index + 1] ?? ""])) : undefined;
}

/** A template as a regular expression, with `parameter` in the place of each parameter. */
function patternOf(template: string, parameter: string): string {
  const literals = template.split(/\{[^}]*\}/);
  return literals.map((text) => asInUrl(text).replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join(parameter);
}

/** A text percent-encoded as in a URL; an origin stays as it is. */
function asInUrl(text: string): string {
  return text.includes("//") ? text : new URL(`http://host/-${text}`).pathname.slice(2);
}

/**
 * Sorts templates (OpenAPI, "Path Templating Matching"): literal segments before templated ones, from left to right;
 * one with a query of its own comes first.
 */
function compareTemplates(one: string, other: string): number {
  const [left = "", right = ""] = [one, other].map((template) =>
    template.replace(/#.*/s, "").replace(/\{[^}]*\}/g, "\uffff"),
  );
  if (left.includes("?") !== right.includes("?")) return left.includes("?") ? -1 : 1;
  return left < right ? -1 : Number(left !== right);
}
