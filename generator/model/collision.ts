/**
 * Resolves collisions of names: no two operations share a name, and none has the name of a resource beside it.
 *
 * Which operation keeps a name, and what the others are called, never depends on the document's order.
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
  /** Other names for it, the best first. The last ones are long, and sure to be unique. */
  readonly others: readonly Words[];
  /** Whether the operation's own id contains the name. */
  readonly isOwn: boolean;
  /** Whether the name is decided on or published, and so must stay. @default false */
  readonly isFixed?: boolean;
  /** How many operations stand around it: the name belongs where most paths of a resource are. */
  readonly company: number;
  readonly source: Source;
}

/** The final name of each claim, in the order of the claims. */
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

/**
 * The client or one of its resources: the resources below it, and which claim has which name. A tree, since chains may
 * be a thousand resources long.
 */
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

/**
 * Methods by their right to a name. PATCH comes before PUT, since it changes a part of a thing, as `update` usually
 * does.
 */
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

/**
 * Whether the claim is a `delete` or `update` of one thing: these have a better right to the name than those of a whole
 * collection.
 */
function isItemChange({ path, name }: Claim): boolean {
  return (name[0] === "update" || name[0] === "delete") && endsInItem(path);
}

/** Whether the path leads to one item of a collection. */
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
  // Only paths that differ in nothing but punctuation come here.
  const longest = claim.others.at(-1) ?? claim.name;
  for (let number = 2; ; number++) {
    const name = [...longest.slice(0, -1), (longest.at(-1) ?? "") + String(number)];
    if (!isTaken(place, name)) return name;
  }
}
