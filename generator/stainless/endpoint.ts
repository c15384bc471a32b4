/** An operation, as the configuration names it: `get /license_keys/{id}`. */
interface Endpoint {
  readonly method: string;
  readonly path: string;
  /** Its name in the settings: "GET /license_keys/{id}". */
  readonly key: string;
}

export function readEndpoint(text: unknown): Endpoint | undefined {
  const found = typeof text === "string" ? /^\s*([a-z]+)\s+(\/\S*)\s*$/i.exec(text) : null;
  if (!found) return undefined;
  const [, method = "", path = ""] = found;
  return { method: method.toUpperCase(), path, key: `${method.toUpperCase()} ${path}` };
}
