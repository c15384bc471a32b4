/** Documents made of paths, and the names that their operations get. */
import type { Json } from "./document.js";
import { answering, callOf, list, modelDocument } from "./document.js";

/** A document from lines like "GET /things list_things", "GET /things[] things/list #things" (which answers a list, and has a tag). */
export function documentOf(lines: readonly string[]): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const line of lines) {
    const [method = "", target = "", ...rest] = line.split(" ");
    const operationId = rest.find((word) => !word.startsWith("#"));
    const tags = rest.flatMap((word) => (word.startsWith("#") ? [word.slice(1)] : []));
    const path = target.replace("[]", "");
    const parameters = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => ({
      name,
      in: "path",
      required: true,
      schema: {},
    }));
    const answer = target.endsWith("[]") ? answering(list) : { responses: { 200: { description: "" } } };
    const item = (paths[path] ??= {});
    item[method.toLowerCase()] = { parameters, tags, ...(operationId !== undefined && { operationId }), ...answer };
  }
  return { paths };
}

/** The calls by method and path. */
export async function callsOf(lines: readonly string[]): Promise<Record<string, string>> {
  const { api } = await modelDocument(documentOf(lines));
  return Object.fromEntries(
    api.operations.map((operation) => [`${operation.method} ${operation.path}`, callOf(operation)]),
  );
}

/** The calls in the order of the lines. */
export async function namesIn(lines: readonly string[]): Promise<readonly string[]> {
  const calls = await callsOf(lines);
  return lines.map((line) => calls[line.split(" ").slice(0, 2).join(" ").replace("[]", "")] ?? "");
}
