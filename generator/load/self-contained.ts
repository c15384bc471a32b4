/** Documents as they may be given to a tool that follows references by itself: none leads where we have not been. */
import { formatPointer } from "../diagnostic.js";
import type { Loaded, LoadedDocument } from "./loaded.js";

/**
 * The entry without the references that were not followed: those in examples, extensions and other places where `$ref` is a key like any
 * other. `stray` is one in another file, which the tool would read by itself.
 */
export function selfContained({ entry, documents }: Loaded): { readonly value: unknown; readonly stray?: string } {
  const document = documents.get(entry);
  const others = [...documents.values()].filter((each) => each !== document);
  const stray = others.flatMap((each) => findStray(each) ?? [])[0];
  return { value: document && without(document, document.value, ""), ...(stray !== undefined && { stray }) };
}

function isStray({ references }: LoadedDocument, key: string, value: unknown, pointer: string): value is string {
  const isReference = key === "$ref" || /\/discriminator\/(?:mapping\/[^/]+|defaultMapping)$/.test(pointer);
  return isReference && typeof value === "string" && !value.startsWith("#") && !references.has(pointer);
}

function without(document: LoadedDocument, value: unknown, pointer: string): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item, index) => without(document, item, `${pointer}/${index}`));
  const entries = Object.entries(value).flatMap(([key, child]): (readonly [string, unknown])[] => {
    const inner = pointer + formatPointer([key]);
    return isStray(document, key, child, inner) ? [] : [[key, without(document, child, inner)]];
  });
  return Object.fromEntries(entries);
}

function findStray(document: LoadedDocument, value = document.value, pointer = ""): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  for (const [key, child] of Object.entries(value)) {
    const inner = pointer + formatPointer([key]);
    if (isStray(document, key, child, inner)) return child;
    const found = findStray(document, child, inner);
    if (found !== undefined) return found;
  }
  return undefined;
}
