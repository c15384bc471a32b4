/** Finds the operation of a request by its method and its path below the server's path. */
import type { MockApi, MockOperation } from "./mock.js";

export interface MatchedOperation {
  /** The method: `licenseKeys.update`. */
  readonly name: string;
  readonly operation: MockOperation;
  /** The values in the path, still encoded, by the template's names. */
  readonly path: Readonly<Record<string, string>>;
}

/**
 * If operations differ only in a fragment that no request contains (`/files#copy`), one that is `handled` is preferred.
 *
 * `only`: matches requests to these servers alone. Without it, any prefix of the path may belong to a server; the servers
 * of the document are tried first.
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
  const candidates = Object.entries(operations).filter(([, { route }]) => route.startsWith(`${method} `));
  for (const path of below) {
    const found = candidates.flatMap(([name, operation]) => {
      const values = matchTemplate(templateOf(operation), path, target.searchParams);
      return values ? [{ name, operation, path: values }] : [];
    });
    const rank = ({ name }: MatchedOperation) => Number(!handled.includes(name));
    const [best] = found.sort(
      (one, other) =>
        compareTemplates(templateOf(one.operation), templateOf(other.operation)) || rank(one) - rank(other),
    );
    if (best) return best;
  }
  return undefined;
}

/** The path template of a route: `/users/{id}` of `GET /users/{id}`. */
function templateOf({ route }: MockOperation): string {
  return route.slice(route.indexOf(" ") + 1);
}

/** The rest of the text after each server that it starts with, longest server first. */
function pathsBelow(text: string, servers: readonly string[]): readonly string[] {
  const found = servers.flatMap((server) => {
    const rest = new RegExp(`^${patternOf(server.replace(/\/+$/, ""), "[^/]*?")}(?=/|$)(.*)$`, "is").exec(text)?.[1];
    return rest === undefined ? [] : [rest];
  });
  return found.sort((one, other) => one.length - other.length);
}

/** The path of a server URL. It is not parsed as a URL, since it may have variables in any part. */
function pathOfServer(url: string): string {
  return url.replace(/^([a-z][a-z0-9+.-]*:)?\/\/[^/]*/i, "");
}

/** The path, then the path without its first segment, without its first two, and so on. */
function ends(path: string): readonly string[] {
  const segments = path.split("/").slice(1);
  return segments.map((_, index) => `/${segments.slice(index).join("/")}`);
}

/** The values of a template's parameters; `undefined` if the path does not match. A template may end with a query. */
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

/** A template as a regular expression, with the pattern `parameter` for each of its parameters. */
function patternOf(template: string, parameter: string): string {
  const literals = template.split(/\{[^}]*\}/);
  return literals.map((text) => asInUrl(text).replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join(parameter);
}

/** Percent-encodes as in a URL; an origin is left unchanged. */
function asInUrl(text: string): string {
  return text.includes("//") ? text : new URL(`http://host/-${text}`).pathname.slice(2);
}

/** OpenAPI, "Path Templating Matching": literal segments before templated ones, from the left. A template with a query comes first. */
function compareTemplates(one: string, other: string): number {
  const [left = "", right = ""] = [one, other].map((template) =>
    template.replace(/#.*/s, "").replace(/\{[^}]*\}/g, "\uffff"),
  );
  if (left.includes("?") !== right.includes("?")) return left.includes("?") ? -1 : 1;
  return left < right ? -1 : Number(left !== right);
}
