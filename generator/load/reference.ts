/** What a `$ref` names: a file beside this one, a part of it, or something that has named itself. RFC 3986 and RFC 6901, section 6. */
import { posix } from "node:path";
import { isAddress, isSameOrigin } from "./address.js";
import { absolute, enclosing, type Resource } from "./identifier.js";

export type Target =
  /** A pointer within a file; `within` is the pointer of the resource that it is relative to. */
  | { readonly kind: "pointer"; readonly file: string; readonly within: string; readonly pointer: string }
  | { readonly kind: "anchor"; readonly file: string; readonly within: string; readonly name: string }
  | { readonly kind: "remote" }
  | { readonly kind: "malformed"; readonly reason: string };

interface Scope {
  readonly file: string;
  readonly resources: readonly Resource[];
  /** Where each part of a document with a URI of its own is, by that URI. */
  readonly named: ReadonlyMap<string, { readonly file: string; readonly pointer: string }>;
  /** Whether an address on another server than the file's may be read. */
  readonly admits: (address: string) => boolean;
}

/** No file system and no server has a longer name. */
const longestReference = 4096;

/** What a reference names that stands at `pointer` in `scope.file`, whether the target exists or not. */
export function readReference(text: string, pointer: string, scope: Scope): Target {
  if (text.length > longestReference)
    return { kind: "malformed", reason: `it is longer than ${longestReference} characters` };
  const hash = text.indexOf("#");
  const uri = hash < 0 ? text : text.slice(0, hash);
  const fragment = decodePercent(hash < 0 ? "" : text.slice(hash + 1));
  const path = decodePercent(uri);
  if (fragment === undefined || path === undefined)
    return { kind: "malformed", reason: "a % is not followed by two hex digits" };
  if (path.includes("\0")) return { kind: "malformed", reason: "no path and no address has a NUL" };
  const place = findResource(uri, path, pointer, scope);
  if (!place) return { kind: "remote" };
  if (fragment === "") return { kind: "pointer", file: place.file, within: place.pointer, pointer: place.pointer };
  if (!fragment.startsWith("/")) return { kind: "anchor", file: place.file, within: place.pointer, name: fragment };
  return { kind: "pointer", file: place.file, within: place.pointer, pointer: place.pointer + fragment };
}

function findResource(
  uri: string,
  path: string,
  pointer: string,
  scope: Scope,
): { readonly file: string; readonly pointer: string } | undefined {
  const resource = enclosing(scope.resources, pointer);
  if (uri === "") return { file: scope.file, pointer: resource.pointer };
  const name = absolute(uri, resource.uri);
  const named = name === undefined ? undefined : scope.named.get(name);
  if (named) return named;
  if (isAddress(scope.file)) {
    const file = absolute(uri, scope.file);
    if (file === undefined) return undefined;
    return isSameOrigin(file, scope.file) || scope.admits(file) ? { file, pointer: "" } : undefined;
  }
  const address = isAddress(uri) ? absolute(uri, undefined) : undefined;
  if (address !== undefined && scope.admits(address)) return { file: address, pointer: "" };
  // A drive letter is not a scheme.
  if (/^(?:[a-z][a-z0-9+.-]+:|\/\/)/i.test(uri)) return undefined;
  return { file: joinPath(posix.dirname(scope.file), path), pointer: "" };
}

/** Joins a path to a folder, in the form in which documents are named. */
function joinPath(folder: string, path: string): string {
  return posix.isAbsolute(path) ? posix.normalize(path) : posix.join(folder, path);
}

/** Whether a file is in a folder or below it, judged by its name alone: symbolic links are for the reader to judge. */
export function isWithin(folder: string, file: string): boolean {
  if (posix.isAbsolute(folder) !== posix.isAbsolute(file)) return false;
  const prefix = folder === "." ? "" : folder.endsWith("/") ? folder : `${folder}/`;
  if (!file.startsWith(prefix)) return false;
  // Windows takes backslashes for slashes: a file name that reaches a host would send it the user's credentials.
  const rest = file.slice(prefix.length).replaceAll("\\", "/");
  // With the folder "..", the path "../../a" begins like one of its files.
  return !/^(?:\/|[a-z]:)/i.test(rest) && !/^\.\.(?:\/|$)/.test(posix.normalize(rest));
}

function decodePercent(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
