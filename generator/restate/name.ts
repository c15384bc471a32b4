/** The names of the schemas among the components. */
import type { NamedSchema, SchemaId } from "../resolve/resolved.js";

/**
 * Names the schemas: each by its own name if that is allowed and free. Those that are components already choose first;
 * OpenAPI 3.2, "Components Object".
 */
export function nameComponents(schemas: Iterable<NamedSchema>): ReadonlyMap<SchemaId, string> {
  const all = [...schemas];
  const taken = new Set<string>();
  const names = new Map<SchemaId, string>();
  for (const { id, name } of [...all.filter(isComponent), ...all.filter((each) => !isComponent(each))]) {
    const free = freeName(name.replace(/[^\w.-]/g, "_") || "schema", taken);
    taken.add(free);
    names.set(id, free);
  }
  return names;
}

function isComponent({ id }: NamedSchema): boolean {
  return /^#\/(?:components\/schemas|definitions)\/[^/]+$/.test(id);
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${name}_${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}
