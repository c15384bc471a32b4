/** Why a file is not what would be written: out of date, edited by hand, gone, or no longer wanted. */
import type { Comparison } from "./compare.js";
import { digestOf, manifestPath } from "./manifest.js";

export interface FileDifference {
  readonly path: string;
  /** `changed`: whether its user or the document is behind it is not known. */
  readonly kind: "missing" | "extra" | "edited" | "outdated" | "changed";
  /** The first line that differs, where the file is there; from 1. */
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
  // It follows from the others, unless it is all there is.
  const others = found.filter(({ path }) => path !== manifestPath);
  return others.length > 0 ? others : found;
}

function kindOf(content: Uint8Array, digest: string | undefined): FileDifference["kind"] {
  if (digest === undefined || digest === "") return "changed";
  return digestOf(content) === digest ? "outdated" : "edited";
}

function firstDifference(one: string, other: string): number {
  const [before, after] = [one.split("\n"), other.split("\n")];
  const index = before.findIndex((line, at) => line !== after[at]);
  return (index < 0 ? before.length : index) + 1;
}
