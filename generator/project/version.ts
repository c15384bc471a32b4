/** Semantic Versioning 2.0.0: what follows from what has changed. */
import type { Level } from "../diff/change.js";

/**
 * The next version. Before 1.0.0 each part counts for the one before it, as npm's `^` reads it:
 * what breaks raises the second number, all else the third.
 *
 * `undefined` for a version that is no release, as 1.0.0-beta.1: which number follows is its author's to say.
 */
export function nextVersion(version: string, level: Level): string | undefined {
  const match = /^(\d+)\.(\d+)\.(\d+)(\+.*)?$/.exec(version);
  if (!match) return undefined;
  const [major = 0, minor = 0, patch = 0] = match.slice(1, 4).map(Number);
  if (major === 0) return level === "major" ? `0.${minor + 1}.0` : `0.${minor}.${patch + 1}`;
  switch (level) {
    case "major":
      return `${major + 1}.0.0`;
    case "minor":
      return `${major}.${minor + 1}.0`;
    case "patch":
      return `${major}.${minor}.${patch + 1}`;
  }
}

/** 1.0.0-beta.2 after 1.0.0-beta.1; undefined for a release, and where no number is at its end. */
export function nextPrerelease(version: string): string | undefined {
  const [, head = "", number] = /^(\d+\.\d+\.\d+-(?:[\w.-]*\.)?)(\d+)(?:\+.*)?$/.exec(version) ?? [];
  return number === undefined ? undefined : `${head}${Number(number) + 1}`;
}

/** 1.0.0 of 1.0.0-beta.1, undefined of a release. */
export function releaseOf(version: string): string | undefined {
  return /^(\d+\.\d+\.\d+)-/.exec(version)?.[1];
}

export function isVersion(text: string): boolean {
  return /^\d+\.\d+\.\d+(-[\w.-]+)?(\+[\w.-]+)?$/.test(text);
}

/** By their precedence (section 11), the highest first. */
export function byVersion(one: string, other: string): number {
  const [before, after] = [partsOf(one), partsOf(other)];
  for (let index = 0; index < Math.max(before.length, after.length); index++) {
    const order = comparePart(before[index], after[index]);
    if (order !== 0) return -order;
  }
  return 0;
}

/** The numbers, and what stands after a hyphen; a release has no more than its numbers. */
function partsOf(version: string): readonly string[] {
  const [, numbers = "", prerelease] = /^([\d.]+)(?:-([\w.-]+))?/.exec(version) ?? [];
  return [...numbers.split("."), ...(prerelease?.split(".") ?? [releaseMark])];
}

/** Higher than all that a prerelease may begin with. */
const releaseMark = "~";

function comparePart(one: string | undefined, other: string | undefined): number {
  if (one === other) return 0;
  if (one === undefined || other === undefined) return one === undefined ? -1 : 1;
  const [isNumber, isOtherNumber] = [/^\d+$/.test(one), /^\d+$/.test(other)];
  if (isNumber && isOtherNumber) return Math.sign(Number(one) - Number(other));
  if (isNumber !== isOtherNumber) return isNumber ? -1 : 1;
  return one < other ? -1 : 1;
}
