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

export function isVersion(text: string): boolean {
  return /^\d+\.\d+\.\d+(-[\w.-]+)?(\+[\w.-]+)?$/.test(text);
}

/** Releases by their numbers, the highest first. */
export function byVersion(one: string, other: string): number {
  const numbers = (version: string) => version.split(/[.+-]/, 3).map(Number);
  const [before, after] = [numbers(one), numbers(other)];
  const index = before.findIndex((number, at) => number !== after[at]);
  return index < 0 ? 0 : (after[index] ?? 0) - (before[index] ?? 0);
}
