/** Whether a file is the one that it was, without reading it. */
import type { BigIntStats } from "node:fs";

/** Equal for a file that nobody has touched. */
export function stampOf({ size, mtimeNs, ctimeNs, ino }: BigIntStats): string {
  return `${size} ${mtimeNs} ${ctimeNs} ${ino}`;
}

/**
 * Whether the file may yet be changed without another stamp: within the same tick of the file system's clock. Some count whole seconds, or
 * every other one; where there are parts of a second, a few milliseconds are enough.
 */
export function isFresh({ mtimeNs }: BigIntStats): boolean {
  const tick = mtimeNs % 1_000_000_000n === 0n ? 2100 : 20;
  return Date.now() - Number(mtimeNs / 1_000_000n) < tick;
}
