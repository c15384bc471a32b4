/** Path templates: `/pets/{id}`. OpenAPI 3.2, "Path Templating". */

/** The names of a path's parameters, each once, in order. */
export function namesInPath(path: string): readonly string[] {
  return [...new Set([...path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name ?? ""))];
}

/** The path without the names of its parameters: to a server, two paths of the same shape are the same. */
export function shapeOfPath(path: string): string {
  return path.replace(/\{[^{}]*\}/g, "{}");
}

/** The path without the part of its query that only repeats the query parameters: `/pets?tag={tag}`. */
export function withoutQuery(path: string, queryNames: readonly string[]): string {
  const mark = path.indexOf("?");
  if (mark < 0) return path;
  const isSaid = (pair: string) => {
    const [, key = "", name = ""] = /^([^=]+)=\{([^{}]+)\}$/.exec(pair) ?? [];
    return queryNames.includes(key) || queryNames.includes(name);
  };
  const kept = path
    .slice(mark + 1)
    .split("&")
    .filter((pair) => !isSaid(pair));
  return path.slice(0, mark) + (kept.length > 0 ? `?${kept.join("&")}` : "");
}
