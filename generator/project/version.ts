/** Semantic Versioning 2.0.0: the version that follows from changes. */
import type { Level } from "../diff/change.js";

/**
 * The next version. Before 1.0.0, each part counts like the one before it, as npm's `^` reads it: breaking changes
 * raise the second number, all others the third.
 *
 * `undefined` after a prerelease such as 1.0.0-beta.1: its author has to say which number follows.
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

/**
 * The next prerelease: 1.0.0-beta.2 after 1.0.0-beta.1. Undefined after a release, and where it does not end in a
 * number.
 */
export function nextPrerelease(version: string): string | undefined {
  const [, head = "", number] = /^(\d+\.\d+\.\d+-(?:[\w.-]*\.)?)(\d+)(?:\+.*)?$/.exec(version) ?? [];
  return number === undefined ? undefined : `${head}${Number(number) + 1}`;
}

/** The release of a prerelease: 1.0.0 of 1.0.0-beta.1. Undefined for a release. */
export function releaseOf(version: string): string | undefined {
  return /^(\d+\.\d+\.\d+)-/.exec(version)?.[1];
}

export function isVersion(text: string): boolean {
  return /^\d+\.\d+\.\d+(-[\w.-]+)?(\+[\w.-]+)?$/.test(text);
}

/** Compares versions by their precedence (section 11); the highest comes first. */
export function byVersion(one: string, other: string): number {
  const [before, after] = [partsOf(one), partsOf(other)];
  for (let index = 0; index < Math.max(before.length, after.length); index++) {
    const order = comparePart(before[index], after[index]);
    if (order !== 0) return -order;
  }
  return 0;
}

/** The parts of a version: its numbers, and those behind the hyphen of a prerelease. */
function partsOf(version: string): readonly string[] {
  const [, numbers = "", prerelease] = /^([\d.]+)(?:-([\w.-]+))?/.exec(version) ?? [];
  return [...numbers.split("."), ...(prerelease?.split(".") ?? [releaseMark])];
}

/** Sorts above everything that a prerelease can begin with. */
const releaseMark = "~";

function comparePart(one: string | undefined, other: string | undefined): number {
  if (one === other) return 0;
  if (one === undefined || other === undefined) return one === undefined ? -1 : 1;
  const [isNumber, isOtherNumber] = [/^\d+$/.test(one), /^\d+$/.test(other)];
  if (isNumber && isOtherNumber) return Math.sign(Number(one) - Number(other));
  if (isNumber !== isOtherNumber) return isNumber ? -1 : 1;
  return one < other ? -1 : 1;
}
