/**
 * Prepares documents for tools that follow references by themselves: every reference in them leads to something that
 * was loaded.
 */
import type { Loaded, LoadedDocument } from "./loaded.js";

/**
 * The entry without the references that were not followed: those in examples, extensions and other places where `$ref`
 * is a key like any other. `stray` is such a reference in another file, which the tool would read by itself.
 */
export function selfContained({ entry, documents }: Loaded): { readonly value: unknown; readonly stray?: string } {
  const document = documents.get(entry);
  const others = [...documents.values()].filter((each) => each !== document);
  const stray = others.flatMap((each) => findStray(each) ?? [])[0];
  return { value: document && without(document, document.value), ...(stray !== undefined && { stray }) };
}

/** Whether a reference was not followed. `way` holds the keys that lead to the object with the reference. */
function isStray(
  { references }: LoadedDocument,
  holder: object,
  way: Way,
  key: string,
  value: unknown,
): value is string {
  if (typeof value !== "string" || value.startsWith("#") || references.get(holder)?.has(key)) return false;
  const [outer, inner] = way;
  const isMapping =
    inner === "mapping" ? outer === "discriminator" : inner === "discriminator" && key === "defaultMapping";
  return key === "$ref" || isMapping;
}

/** The last two keys on the way to an object. */
type Way = readonly [string, string];

function without(document: LoadedDocument, value: unknown, way: Way = ["", ""]): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item, index) => without(document, item, [way[1], String(index)]));
  const entries = Object.entries(value).flatMap(([key, child]): (readonly [string, unknown])[] => {
    return isStray(document, value, way, key, child) ? [] : [[key, without(document, child, [way[1], key])]];
  });
  return Object.fromEntries(entries);
}

function findStray(document: LoadedDocument, value = document.value, way: Way = ["", ""]): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  for (const [key, child] of Object.entries(value)) {
    if (isStray(document, value, way, key, child)) return child;
    const found = findStray(document, child, [way[1], key]);
    if (found !== undefined) return found;
  }
  return undefined;
}
