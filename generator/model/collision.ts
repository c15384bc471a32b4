/**
 * No two operations share a name, and none has the name of a resource beside it.
 *
 * Who keeps a name, and what the others are called, never depends on the order of the document.
 */
import type { Source, Report } from "../diagnostic.js";
import type { Step, Words } from "./api.js";
import { nameKey } from "../name/word.js";
import { resourcesOf } from "./resource.js";

export interface Claim {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly chain: readonly Step[];
  readonly name: Words;
  /** What else it may be called, best first; the last ones are long, and nobody else's. */
  readonly others: readonly Words[];
  /** Whether the operation's own id says the name, too. */
  readonly isOwn: boolean;
  /** Whether the name is decided on, or published. @default false */
  readonly isFixed?: boolean;
  /** How many operations there are around it: where most of a resource's paths are, its names belong. */
  readonly company: number;
  readonly source: Source;
}

/** The name of each claim, in the order of the claims. */
export function settleNames(claims: readonly Claim[], report: Report): readonly Words[] {
  const places = new Map<Claim, Place>();
  const root = emptyPlace();
  for (const claim of claims) places.set(claim, placeOf(claim.chain, root));
  const names = new Map<Claim, Words>();
  const losers: Claim[] = [];
  const depths = new Map(claims.map((claim) => [claim, claim.path.split("/").length]));
  for (const claim of claims.toSorted((a, b) => compareClaims(a, b, depths))) {
    const place = places.get(claim) ?? root;
    if (isTaken(place, claim.name)) losers.push(claim);
    else {
      place.methods.set(nameKey(claim.name), claim);
      names.set(claim, claim.name);
    }
  }
  for (const loser of losers) {
    const place = places.get(loser) ?? root;
    const name = freeName(loser, place);
    const winner = place.methods.get(nameKey(loser.name));
    place.methods.set(nameKey(name), loser);
    names.set(loser, name);
    report(
      "name-collision",
      { operation: loser.id, name: nameKey(loser.name), other: winner?.id ?? "a resource", chosen: nameKey(name) },
      loser.source,
    );
  }
  return claims.map((claim) => names.get(claim) ?? claim.name);
}

/** The client or a resource of it: what stands below, and who has which name there. A tree, since one may be a thousand resources deep. */
interface Place {
  readonly resources: Map<string, Place>;
  readonly methods: Map<string, Claim>;
}

function emptyPlace(): Place {
  return { resources: new Map(), methods: new Map() };
}

function placeOf(chain: readonly Step[], root: Place): Place {
  let place = root;
  for (const words of resourcesOf(chain)) {
    const key = nameKey(words);
    const next = place.resources.get(key) ?? emptyPlace();
    place.resources.set(key, next);
    place = next;
  }
  return place;
}

function isTaken({ resources, methods }: Place, name: Words): boolean {
  const key = nameKey(name);
  return methods.has(key) || resources.has(key);
}

/** PATCH changes a part, as `update` does everywhere; a shorter path is nearer to what the name says. */
const ranks: readonly string[] = ["GET", "PATCH", "PUT", "POST", "DELETE"];

function compareClaims(a: Claim, b: Claim, depths: ReadonlyMap<Claim, number>): number {
  return (
    Number(b.isFixed ?? false) - Number(a.isFixed ?? false) ||
    Number(isItemChange(b)) - Number(isItemChange(a)) ||
    Number(b.isOwn) - Number(a.isOwn) ||
    b.company - a.company ||
    (depths.get(a) ?? 0) - (depths.get(b) ?? 0) ||
    rankOf(a.method) - rankOf(b.method) ||
    compareText(a.path, b.path) ||
    compareText(a.method, b.method) ||
    compareText(a.id, b.id)
  );
}

/** `delete` and `update` are of one thing, before they are of all of its kind. */
function isItemChange({ path, name }: Claim): boolean {
  return (name[0] === "update" || name[0] === "delete") && endsInItem(path);
}

/** Whether the path leads to one thing out of many. */
export function endsInItem(path: string): boolean {
  return path.endsWith("}");
}

function rankOf(method: string): number {
  const rank = ranks.indexOf(method);
  return rank < 0 ? ranks.length : rank;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function freeName(claim: Claim, place: Place): Words {
  const free = claim.others.find((name) => name.length > 0 && !isTaken(place, name));
  if (free) return free;
  // Only paths that differ in punctuation alone come here.
  const longest = claim.others.at(-1) ?? claim.name;
  for (let number = 2; ; number++) {
    const name = [...longest.slice(0, -1), (longest.at(-1) ?? "") + String(number)];
    if (!isTaken(place, name)) return name;
  }
}
