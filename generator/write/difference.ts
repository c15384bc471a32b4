/**
 * Why a file differs from what would be written: it is out of date, was edited by hand, is missing, or is no longer
 * wanted.
 */
import type { Comparison } from "./compare.js";
import { isEdited, manifestPath } from "./manifest.js";

export interface FileDifference {
  readonly path: string;
  /** `changed`: not known whether its user or the document has changed it. */
  readonly kind: "missing" | "extra" | "edited" | "outdated" | "changed";
  /** The number of the first line that differs, counted from 1; left out where the file is missing. */
  readonly line?: number;
}

export function findDifferences({ texts, removed, present, manifest }: Comparison): readonly FileDifference[] {
  const differing = [...texts].map(([path, text]): FileDifference => {
    const content = present.get(path);
    if (!content) return { path, kind: "missing" };
    return {
      path,
      kind: kindOf(content, manifest?.files.get(path)),
      line: firstDifference(new TextDecoder().decode(content), text),
    };
  });
  const extra = removed.map((path): FileDifference => ({ path, kind: "extra" }));
  const found = [...differing, ...extra].toSorted((one, other) => (one.path < other.path ? -1 : 1));
  // The manifest differs whenever another file does, so it is shown only if it is alone.
  const others = found.filter(({ path }) => path !== manifestPath);
  return others.length > 0 ? others : found;
}

function kindOf(content: Uint8Array, digest: string | undefined): FileDifference["kind"] {
  if (digest === undefined || digest === "") return "changed";
  return isEdited(content, digest) ? "edited" : "outdated";
}

function firstDifference(one: string, other: string): number {
  const [before, after] = [one.split("\n"), other.split("\n")];
  const index = before.findIndex((line, at) => line !== after[at]);
  return (index < 0 ? before.length : index) + 1;
}
