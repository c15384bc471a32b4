/** What the answer of an operation looks like: one thing, or a list of things. */
import type { Success } from "./api.js";
import { wordsOf } from "../name/word.js";
import { isSameNoun } from "../name/noun.js";
import type { PropertyPath } from "./paginator-kind.js";
import { dereference, itemsOf, propertiesOf } from "./reference.js";
import type { Models } from "./reference.js";
import type { Property, Schema } from "./schema.js";

/** A list within an answer. */
export interface Listing {
  readonly path: PropertyPath;
  readonly item: Schema;
  /** The properties that stand beside the array, at every level on the way to it. */
  readonly beside: readonly { readonly path: PropertyPath; readonly property: Property }[];
  /** Whether everything beside the array speaks of the list: counts, cursors, links. */
  readonly isEnvelope: boolean;
  /** Whether the items stand in an object, each under its key. */
  readonly isKeyed?: boolean;
}

/** What arrays of items are called where they are not called after what they hold. */
const itemsNames: ReadonlySet<string> = new Set(
  "items data results result records entries values list rows content contents nodes elements objects resources hits collection page value edges docs".split(
    " ",
  ),
);

/** Words of properties that speak of the list, and not of a thing. */
const envelopeWords: ReadonlySet<string> = new Set(
  (
    "page pages paging pagination paginator cursor cursors next prev previous first last more has total totals count counts size limit offset skip " +
    "object kind type meta metadata links link url uri href self after before start end marker token iterator done success status code message errors " +
    "messages warnings request etag version number per from to index order sort result info took timed out length included results current remaining ok odata iterator truncated summary"
  ).split(" "),
);

/** Arrays that never are the items of a list. */
const asideNames: ReadonlySet<string> = new Set(
  "errors warnings messages links included notices order sort facets aggregations".split(" "),
);

/** How many objects deep the items may lie: `{ result: { data: { items: […] } } }`. */
const deepest = 3;

/** `noun` is what the path calls the things: an array by that name is theirs. */
export function findListing(
  success: readonly Success[],
  noun: string | undefined,
  models: Models,
): Listing | undefined {
  const content = success.find((each) => each.content.kind !== "empty")?.content;
  return content?.kind === "json" ? findItems(content.schema, noun, models, []) : undefined;
}

function findItems(schema: Schema, noun: string | undefined, models: Models, path: PropertyPath): Listing | undefined {
  const item = itemsOf(schema, models);
  if (item) return { path, item, beside: [], isEnvelope: true };
  const target = dereference(schema, models);
  if (target?.kind === "union") return findInUnion(target.members, noun, models, path);
  const properties = propertiesOf(schema, models);
  if (!properties || path.length >= deepest) return undefined;
  const arrays = properties.filter(
    (property) => itemsOf(property.schema, models) && !asideNames.has(property.name.toLowerCase()),
  );
  const named = arrays.filter((property) => isItemsName(property.name, noun));
  const chosen = named.length === 1 ? named[0] : arrays.length === 1 ? arrays[0] : undefined;
  if (chosen) return listingAt(chosen, properties, noun, models, path);
  // Several arrays and none called like a list: this is a thing with lists in it.
  return arrays.length > 0 ? undefined : findInner(properties, noun, models, path);
}

/** A list that comes in several forms, with its items at the same place in each. */
function findInUnion(
  members: readonly Schema[],
  noun: string | undefined,
  models: Models,
  path: PropertyPath,
): Listing | undefined {
  const listings = members.map((member) =>
    member.kind === "union" ? undefined : findItems(member, noun, models, path),
  );
  const found = listings.flatMap((listing) => listing ?? []);
  const [first] = found;
  if (!first || found.length < members.length || found.some((each) => String(each.path) !== String(first.path)))
    return undefined;
  // Only what stands beside the items in every form can be counted on.
  const isEverywhere = (name: string) =>
    found.every(({ beside }) => beside.some(({ property }) => property.name === name));
  return {
    path: first.path,
    item: { kind: "union", members: found.map(({ item }) => item) },
    beside: first.beside.filter(({ property }) => isEverywhere(property.name)),
    isEnvelope: found.every(({ isEnvelope }) => isEnvelope),
  };
}

function listingAt(
  chosen: Property,
  properties: readonly Property[],
  noun: string | undefined,
  models: Models,
  path: PropertyPath,
): Listing | undefined {
  const others = properties.filter((property) => property !== chosen);
  const isEnvelope = others.every((property) => isEnvelopeName(property.name));
  // A mere array property of a single thing: neither its name nor what stands beside it speaks of a list.
  if (!isItemsName(chosen.name, noun) && (!isEnvelope || isThing(others))) return undefined;
  if (isThing(others)) return undefined;
  const item = itemsOf(chosen.schema, models) ?? { kind: "unknown" };
  return { path: [...path, chosen.name], item, beside: others.map((property) => ({ path, property })), isEnvelope };
}

/** No array here: perhaps the one object that wraps it. */
function findInner(
  properties: readonly Property[],
  noun: string | undefined,
  models: Models,
  path: PropertyPath,
): Listing | undefined {
  const found = properties.flatMap((property) => {
    if (!isItemsName(property.name, noun) && !wrapperNames.has(property.name.toLowerCase())) return [];
    const listing = findItems(property.schema, noun, models, [...path, property.name]);
    return listing ? [{ property, listing }] : [];
  });
  const [only, ...more] = found;
  if (!only || more.length > 0) return undefined;
  const others = properties.filter((property) => property !== only.property);
  const isEnvelope = only.listing.isEnvelope && others.every((property) => isEnvelopeName(property.name));
  if (isThing(others)) return undefined;
  const beside = [...others.map((property) => ({ path, property })), ...only.listing.beside];
  return { ...only.listing, beside, isEnvelope };
}

const wrapperNames: ReadonlySet<string> = new Set([
  "data",
  "result",
  "results",
  "response",
  "payload",
  "body",
  "page",
  "_embedded",
  "embedded",
  "list",
]);

export function isItemsName(name: string, noun: string | undefined): boolean {
  if (itemsNames.has(name.toLowerCase())) return true;
  const last = wordsOf(name).at(-1);
  return noun !== undefined && last !== undefined && isSameNoun(last, noun);
}

export function isEnvelopeName(name: string): boolean {
  return wordsOf(name).some((word) => envelopeWords.has(word));
}

/** What has an identity, and says more than what is told of lists, is one thing, whatever lists it holds. */
function isThing(properties: readonly Property[]): boolean {
  const hasId = properties.some(({ name, required }) => required && wordsOf(name).join(" ") === "id");
  return hasId && properties.some(({ name }) => wordsOf(name).join(" ") !== "id" && !isEnvelopeName(name));
}
