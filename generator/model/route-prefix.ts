/** Removes the beginnings of paths that say nothing: `/api`, `/v1`, whatever all paths share. */
import { isVersion, segmentKey } from "./route.js";
import type { Route, Segment } from "./route.js";
import { isVerbPhrase } from "./verb.js";

const silent: ReadonlySet<string> = new Set("api apis rest openapi rpc public".split(" "));

/** The routes without their prefixes, in the same order. Parameters in a prefix stay, since requests need them. */
export function stripPrefixes(routes: readonly Route[]): readonly Route[] {
  const shared = sharedLength(routes);
  const versions = groupVersions(routes);
  return routes.map((route) =>
    route.flatMap((segment, index) => (isSilent(segment, index, route, shared, versions) ? [] : [segment])),
  );
}

function isSilent(segment: Segment, index: number, route: Route, shared: number, versions: Versions): boolean {
  if (segment.kind !== "static") return false;
  if (index < shared) return true;
  if (isVersion(segment)) return isLoneVersion(segment.text, index, route, versions);
  // A version may stand before it, or another prefix that says nothing.
  return (
    silent.has(segment.text.toLowerCase()) &&
    route.slice(0, index).every((each) => isVersion(each) || isSilentWord(each)) &&
    index + 1 < route.length
  );
}

function isSilentWord(segment: Segment): boolean {
  return segment.kind === "static" && silent.has(segment.text.toLowerCase());
}

/**
 * How many segments all routes share, unless those are a resource.
 *
 * `/shop/pets/{id}` and `/shop/owners/{id}` share a prefix; `/licenses/activate` and `/licenses/validate` share a
 * resource.
 */
function sharedLength(routes: readonly Route[]): number {
  const [first] = routes;
  if (!first || routes.length < 2) return 0;
  let length = 0;
  while (first[length]?.kind === "static" && routes.every((route) => hasSame(route, first, length))) length += 1;
  const names = new Set(routes.map((route) => route[length]).map((segment) => segment && segmentKey(segment)));
  const collections = new Set(
    routes
      .filter((route) => route[length + 1]?.kind === "parameter")
      .map((route) => segmentKey(route[length] as Segment)),
  );
  const areResources = routes.every((route) => isNoun(route[length]));
  return names.size > 1 && collections.size > 1 && areResources ? length : leadingSilence(first, length);
}

function isNoun(segment: Segment | undefined): boolean {
  return segment?.kind === "static" && !isVerbPhrase(segment.words);
}

function leadingSilence(route: Route, length: number): number {
  const loud = route.slice(0, length).findIndex((segment) => !isVersion(segment) && !isSilentWord(segment));
  return loud < 0 ? length : loud;
}

function hasSame(route: Route, first: Route, at: number): boolean {
  const segment = route[at];
  const other = first[at];
  return segment !== undefined && other !== undefined && segmentKey(segment) === segmentKey(other);
}

/** The versions that stand behind each prefix. */
type Versions = ReadonlyMap<string, VersionGroup>;

interface VersionGroup {
  readonly versions: Map<string, VersionUse>;
  /** The version of most routes. */
  usual: string;
}

/** How many routes a version has, and which segments follow it. */
interface VersionUse {
  count: number;
  readonly after: Set<string>;
}

function groupVersions(routes: readonly Route[]): Versions {
  const groups = new Map<string, VersionGroup>();
  for (const route of routes) {
    const index = route.findIndex(isVersion);
    const segment = route[index];
    if (segment?.kind !== "static") continue;
    const before = keyBefore(route, index);
    const group: VersionGroup = groups.get(before) ?? { versions: new Map(), usual: segment.text };
    groups.set(before, group);
    const use: VersionUse = group.versions.get(segment.text) ?? { count: 0, after: new Set() };
    group.versions.set(segment.text, use);
    use.count++;
    use.after.add(keyAfter(route, index));
  }
  for (const group of groups.values()) group.usual = usualVersion(group.versions) ?? group.usual;
  return groups;
}

function usualVersion(versions: ReadonlyMap<string, VersionUse>): string | undefined {
  const [usual] = [...versions].toSorted(([a, many], [b, few]) => few.count - many.count || (a < b ? -1 : 1));
  return usual?.[0];
}

/**
 * Whether a version says nothing: it is that of most routes beside it, or no other version has the segment that
 * follows.
 */
function isLoneVersion(text: string, index: number, route: Route, versions: Versions): boolean {
  if (route.findIndex(isVersion) !== index) return false;
  const group = versions.get(keyBefore(route, index));
  if (!group || group.usual === text) return true;
  const after = keyAfter(route, index);
  return [...group.versions].every(([other, use]) => other === text || !use.after.has(after));
}

function keyBefore(route: Route, index: number): string {
  return route
    .slice(0, index)
    .filter((segment) => !isSilentWord(segment))
    .map(segmentKey)
    .join("");
}

/** The resource behind a version. */
function keyAfter(route: Route, index: number): string {
  const next = route.slice(index + 1).find((segment) => !isSilentWord(segment));
  return next ? segmentKey(next) : "";
}
