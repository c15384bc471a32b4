/** Finds the operation that a request is for. */
import type { Api, Operation } from "../model/api.js";
import type { MockRequest, Problem } from "./exchange.js";

export interface Route {
  readonly operation: Operation;
  /** The values of path parameters, still percent-encoded. */
  readonly path: ReadonlyMap<string, string>;
}

type Match =
  /** Several, where the document distinguishes operations by what no request shows: `/files#copy`. */
  | { readonly kind: "routes"; readonly routes: readonly Route[] }
  | { readonly kind: "problem"; readonly problem: Problem };

/** Paths may begin at the root, or below the path of any of the document's servers. */
export function findRoute(api: Api, { method, url }: MockRequest): Match {
  const bases = [...api.environments, ...api.operations.flatMap(({ servers }) => servers)].map((each) =>
    basePath(each.url),
  );
  const below = [...new Set(["", ...bases])].flatMap((base) =>
    url.pathname.startsWith(`${base}/`) ? [url.pathname.slice(base.length)] : [],
  );
  for (const path of below) {
    const routes = api.operations.flatMap((operation): readonly Route[] => {
      const values = matchTemplate(operation.path, path, url.searchParams);
      return values ? [{ operation, path: values }] : [];
    });
    if (routes.length === 0) continue;
    const fitting = routes.filter(({ operation }) => operation.method === method);
    const sorted = fitting.toSorted((one, other) => compare(one.operation.path, other.operation.path));
    const [best] = sorted;
    if (best) {
      const same = sorted.filter((each) => compare(each.operation.path, best.operation.path) === 0);
      return { kind: "routes", routes: same };
    }
    const allowed = [...new Set(routes.map(({ operation }) => operation.method))].join(", ");
    const detail = `${routes[0]?.operation.path ?? path} has no ${method}. The document describes ${allowed}.`;
    return {
      kind: "problem",
      problem: { status: 405, title: "Method not allowed", detail, headers: { allow: allowed } },
    };
  }
  const detail = `The document has no path for ${url.pathname}.`;
  return { kind: "problem", problem: { status: 404, title: "No such path", detail } };
}

/** The path of a server: `/v1` of `https://{region}.api.acme.com/v1/`. */
function basePath(url: string): string {
  return url.replace(/^([a-z][a-z0-9+.-]*:)?\/\/[^/]*/i, "").replace(/\/+$/, "");
}

/** The path parameters, if the template matches. It may end in a query of its own, which the request must then have. */
function matchTemplate(
  template: string,
  path: string,
  query: URLSearchParams,
): ReadonlyMap<string, string> | undefined {
  const [route = "", wanted = ""] = template.replace(/#.*/s, "").split(/\?(.*)/s);
  for (const [name, value] of new URLSearchParams(wanted)) if (!query.getAll(name).includes(value)) return undefined;
  const literals = route.split(/\{[^}]*\}/).map((text) => inUrl(text).replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const found = new RegExp(`^${literals.join("([^/]+?)")}/?$`).exec(path);
  const names = [...route.matchAll(/\{([^}]*)\}/g)].map(([, name = ""]) => name);
  return found ? new Map(names.map((name, index) => [name, found[index + 1] ?? ""])) : undefined;
}

function inUrl(text: string): string {
  return new URL(`http://host/-${text}`).pathname.slice(2);
}

/** Sorts literal segments before templated ones; OpenAPI, "Path Templating Matching". */
function compare(one: string, other: string): number {
  const [left = "", right = ""] = [one, other].map((template) =>
    template.replace(/#.*/s, "").replace(/\{[^}]*\}/g, "\uffff"),
  );
  if (left.includes("?") !== right.includes("?")) return left.includes("?") ? -1 : 1;
  return left < right ? -1 : Number(left !== right);
}
