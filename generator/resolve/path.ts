/** Path templates: `/pets/{id}`. OpenAPI 3.2, "Path Templating". */

/** The names of a path's parameters, each once, in order. */
export function namesInPath(path: string): readonly string[] {
  return [...new Set([...path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name ?? ""))];
}

/** The path without the names in it: two paths with the same shape are the same to a server. */
export function shapeOfPath(path: string): string {
  return path.replace(/\{[^{}]*\}/g, "{}");
}
