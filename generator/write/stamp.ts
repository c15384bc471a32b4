/** Recognises whether a file has changed, without reading it. */
import type { BigIntStats } from "node:fs";

/** A text that stays the same as long as nobody changes the file. */
export function stampOf({ size, mtimeNs, ctimeNs, ino }: BigIntStats): string {
  return `${size} ${mtimeNs} ${ctimeNs} ${ino}`;
}

/**
 * Whether a file may still be changed without a change of its stamp: within the same tick of the file system's clock.
 * Some count in whole seconds, or in two; where the clock counts parts of a second, a few milliseconds are enough.
 */
export function isFresh({ mtimeNs }: BigIntStats): boolean {
  const tick = mtimeNs % 1_000_000_000n === 0n ? 2100 : 20;
  return Date.now() - Number(mtimeNs / 1_000_000n) < tick;
}
