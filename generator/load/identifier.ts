/** `$id`, `$self` and `$anchor`: the names that parts of a document give themselves. JSON Schema 2020-12 Core, section 8.2. */
import { own } from "../data.js";
import { pointerTo } from "../diagnostic.js";
import { one } from "../keyword/keyword.js";
import type { Grammar } from "./grammar.js";
import type { LoadedDocument } from "./loaded.js";
import { walk } from "./walk.js";

/** A part of a document that has a URI of its own, against which the references in it are resolved. */
export interface Resource {
  readonly pointer: string;
  /** Absolute, without a fragment; undefined where the part has no name but its file's. */
  readonly uri: string | undefined;
}

export interface Identifiers {
  /** The outermost first; the first is the document itself. */
  readonly resources: readonly Resource[];
  /** The pointer of each anchor, by `pointer of the resource#name`. */
  readonly anchors: ReadonlyMap<string, string>;
}

/** The identifiers in a document. Most documents have none, which the text alone shows. */
export function findIdentifiers(
  { text, value, origins }: Pick<LoadedDocument, "text" | "value" | "origins">,
  grammar: Grammar,
): Identifiers {
  const root: Resource = { pointer: "", uri: absolute(own(value, "$self"), undefined) };
  const resources: Resource[] = [root];
  const anchors = new Map<string, string>();
  if (!origins && !/\$(?:id|anchor|dynamicAnchor)\b/.test(text)) return { resources, anchors };
  const note = (object: unknown, pointer: string) => {
    const uri = absolute(own(object, "$id"), enclosing(resources, pointer).uri);
    if (uri) resources.push({ pointer, uri });
    const resource = enclosing(resources, pointer);
    for (const keyword of ["$anchor", "$dynamicAnchor"]) {
      const name = own(object, keyword);
      if (typeof name === "string") anchors.set(`${resource.pointer}#${name}`, pointer);
    }
  };
  if (own(value, "openapi") === undefined && own(value, "swagger") === undefined) scan(value, "", note);
  else {
    walk(grammar, one("document"), value, "", (visited) => {
      if (visited.shape.kind === "one" && visited.shape.of === "schema") note(visited.value, visited.pointer);
      return true;
    });
  }
  return { resources, anchors };
}

/**
 * Walks over a file of definitions without a grammar: only those who refer to its objects know which of them are
 * schemas.
 */
function scan(value: unknown, pointer: string, note: (object: unknown, pointer: string) => void): void {
  if (typeof value !== "object" || value === null) return;
  note(value, pointer);
  for (const [key, child] of Object.entries(value)) scan(child, pointerTo(pointer, key), note);
}

/** The innermost resource that a place is in. */
export function enclosing(resources: readonly Resource[], pointer: string): Resource {
  const around = resources.findLast(
    (resource) => pointer === resource.pointer || pointer.startsWith(`${resource.pointer}/`),
  );
  return around ?? { pointer: "", uri: undefined };
}

/** A URI reference made absolute, without its fragment; undefined where there is no base to make it so. */
export function absolute(reference: unknown, base: string | undefined): string | undefined {
  if (typeof reference !== "string") return undefined;
  try {
    const url = new URL(reference, base);
    url.hash = "";
    return url.href;
  } catch {
    return undefined;
  }
}
