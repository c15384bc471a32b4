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
  const resources = new Set(claims.flatMap(({ chain }) => prefixesOf(chain)));
  const taken = new Map<string, Claim>();
  const names = new Map<Claim, Words>();
  const losers: Claim[] = [];
  const depths = new Map(claims.map((claim) => [claim, claim.path.split("/").length]));
  for (const claim of claims.toSorted((a, b) => compareClaims(a, b, depths))) {
    const key = keyOf(claim, claim.name);
    if (taken.has(key) || resources.has(key)) losers.push(claim);
    else {
      taken.set(key, claim);
      names.set(claim, claim.name);
    }
  }
  for (const loser of losers) {
    const name = freeName(loser, (key) => taken.has(key) || resources.has(key));
    const winner = taken.get(keyOf(loser, loser.name));
    taken.set(keyOf(loser, name), loser);
    names.set(loser, name);
    report(
      "name-collision",
      { operation: loser.id, name: nameKey(loser.name), other: winner?.id ?? "a resource", chosen: nameKey(name) },
      loser.source,
    );
  }
  return claims.map((claim) => names.get(claim) ?? claim.name);
}

function keyOf(claim: Claim, name: Words): string {
  return [...resourcesOf(claim.chain), name].map(nameKey).join(".");
}

/** `customers`, `customers.wallets`, …: the resources on the way. */
function prefixesOf(chain: readonly Step[]): readonly string[] {
  const names = resourcesOf(chain).map(nameKey);
  return names.map((_, index) => names.slice(0, index + 1).join("."));
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

function freeName(claim: Claim, isTaken: (key: string) => boolean): Words {
  const free = claim.others.find((name) => name.length > 0 && !isTaken(keyOf(claim, name)));
  if (free) return free;
  // Only paths that differ in punctuation alone come here.
  const longest = claim.others.at(-1) ?? claim.name;
  for (let number = 2; ; number++) {
    const name = [...longest.slice(0, -1), (longest.at(-1) ?? "") + String(number)];
    if (!isTaken(keyOf(claim, name))) return name;
  }
}
