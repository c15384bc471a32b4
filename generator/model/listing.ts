/** What the response of an operation looks like: one thing, or a list of things. */
import type { Success } from "./api.js";
import { wordsOf } from "../name/word.js";
import { isSameNoun } from "../name/noun.js";
import type { PropertyPath } from "./paginator-kind.js";
import { dereference, itemsOf, propertiesOf, successSchema } from "./reference.js";
import type { Models } from "./reference.js";
import type { Property, Schema } from "./schema.js";

/** A list within a response, and what stands beside it. */
export interface Listing {
  readonly path: PropertyPath;
  readonly item: Schema;
  /** The properties beside the array, at every level on the way to it. */
  readonly beside: readonly { readonly path: PropertyPath; readonly property: Property }[];
  /** Whether everything beside the array is about the list: counts, cursors, links. */
  readonly isEnvelope: boolean;
  /** Whether the items are the values of an object, each under its key. */
  readonly isKeyed?: boolean;
}

/** Names of arrays of items, apart from the name of what they hold. */
const itemsNames: ReadonlySet<string> = new Set(
  "items data results result records entries values list rows content contents nodes elements objects resources hits collection page value edges docs".split(
    " ",
  ),
);

/** Those of them that hardly ever mean anything else. */
const strongItemsNames: ReadonlySet<string> = new Set(
  "items data results value values records list rows edges".split(" "),
);

/** Words in the names of properties that describe the list, not a thing. */
const envelopeWords: ReadonlySet<string> = new Set(
  (
    "page pages paging pagination paginator cursor cursors next prev previous first last more has total totals count counts size limit offset skip " +
    "object kind type meta metadata links link url uri href self after before start end marker token iterator done success status code message error errors " +
    "messages warnings request etag version number per from to index order sort result info took timed out length included results current remaining ok odata iterator truncated summary"
  ).split(" "),
);

/** Arrays that are never the items of a list. */
const asideNames: ReadonlySet<string> = new Set(
  "errors warnings messages links meta metadata included notices order sort facets aggregations".split(" "),
);

/** How many objects deep the items may be: `{ result: { data: { items: […] } } }`. */
const deepest = 3;

/** Finds the list in a response. `noun` is the path's word for the things: an array of that name holds them. */
export function findListing(
  success: readonly Success[],
  noun: string | undefined,
  models: Models,
): Listing | undefined {
  const schema = successSchema(success);
  return schema && findItems(schema, [], { noun, models });
}

/** What is looked for. */
interface Search {
  readonly noun: string | undefined;
  readonly models: Models;
}

function findItems(schema: Schema, path: PropertyPath, search: Search): Listing | undefined {
  const { noun, models } = search;
  const item = itemsOf(schema, models);
  if (item) return { path, item, beside: [], isEnvelope: true };
  const target = dereference(schema, models);
  if (target?.kind === "union") return findInUnion(target.members, path, search);
  const parts = propertiesOf(schema, models);
  if (!parts || path.length >= deepest) return undefined;
  // The parts of an intersection may describe one property twice; the last description is the closest.
  const properties = [...new Map(parts.map((property) => [property.name, property])).values()];
  const all = properties.filter((property) => itemsOf(property.schema, models));
  const usual = all.filter((property) => !isAsideName(property.name));
  // The things that are listed may themselves be messages.
  const arrays = usual.length > 0 ? usual : all.filter((property) => isItemsName(property.name, noun));
  const named = arrays.filter((property) => isItemsName(property.name, noun));
  const chosen = named.length === 1 ? named[0] : arrays.length === 1 ? arrays[0] : undefined;
  // An array whose name says nothing, beside an object that wraps another list: it is a thing with lists in it.
  const beside = properties.filter((property) => property !== chosen);
  if (chosen && !isItemsName(chosen.name, noun) && innerLists(beside, path, search).length > 0) return undefined;
  if (chosen) return listingAt(chosen, properties, path, search);
  // Several arrays, and none with the name of a list: the response is a thing with lists in it.
  return arrays.length > 0 ? undefined : findInner(properties, path, search);
}

/** A list that comes in several forms, with its items at the same place in each. */
function findInUnion(members: readonly Schema[], path: PropertyPath, search: Search): Listing | undefined {
  const found: Listing[] = [];
  for (const member of members) {
    const listing = member.kind === "union" ? undefined : findItems(member, path, search);
    // One form without a list is enough to decide: the other members of a union may be hundreds.
    if (!listing) return undefined;
    found.push(listing);
  }
  const [first] = found;
  if (!first || found.some((each) => String(each.path) !== String(first.path))) return undefined;
  // Only what stands beside the items in every form is sure to be there.
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
  path: PropertyPath,
  { noun, models }: Search,
): Listing | undefined {
  const others = properties.filter((property) => property !== chosen);
  const isEnvelope = others.every((property) => isEnvelopeName(property.name));
  // An array property of a single thing: neither its name nor what stands beside it suggests a list.
  if (!isItemsName(chosen.name, noun) && (!isEnvelope || isThing(others))) return undefined;
  if (isThing(others, strongItemsNames.has(chosen.name.toLowerCase()))) return undefined;
  const item = itemsOf(chosen.schema, models) ?? { kind: "unknown" };
  return { path: [...path, chosen.name], item, beside: others.map((property) => ({ path, property })), isEnvelope };
}

/** Looks for the list in the one object that may wrap it. */
function findInner(properties: readonly Property[], path: PropertyPath, search: Search): Listing | undefined {
  const [only, ...more] = innerLists(properties, path, search);
  if (!only || more.length > 0) return undefined;
  const others = properties.filter((property) => property !== only.property);
  const isAlone = others.every((property) => isEnvelopeName(property.name));
  const isEnvelope = only.listing.isEnvelope && isAlone;
  // Beside a property called like one of its things, another thing shows that this is no list: a search's pages,
  // images, news.
  if (isThing(others) || (!isAlone && !wrapperNames.has(only.property.name.toLowerCase()))) return undefined;
  const beside = [...others.map((property) => ({ path, property })), ...only.listing.beside];
  return { ...only.listing, beside, isEnvelope };
}

interface InnerList {
  readonly property: Property;
  readonly listing: Listing;
}

/** Those of the given objects that wrap a list. */
function innerLists(properties: readonly Property[], path: PropertyPath, search: Search): readonly InnerList[] {
  const { noun, models } = search;
  return properties.flatMap((property) => {
    const name = property.name.toLowerCase();
    const isAside = asideWrapperNames.has(name);
    const isAlone = properties.length === 1 && !itemsOf(property.schema, models);
    const wraps = isItemsName(property.name, noun) || wrapperNames.has(name) || isAside || isAlone;
    const listing = wraps ? findItems(property.schema, [...path, property.name], search) : undefined;
    // A name that usually holds no items must be the noun itself to count.
    const isMeant = !isAside || isItemsName(listing?.path.at(-1) ?? "", noun);
    return listing && isMeant ? [{ property, listing }] : [];
  });
}

const asideWrapperNames: ReadonlySet<string> = new Set(["meta"]);

export const wrapperNames: ReadonlySet<string> = new Set([
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

/** Whether an array of that name is never the list: `links`, `_links`, `warningMessages`. */
export function isAsideName(name: string): boolean {
  const own = name.toLowerCase().replace(/^_/, "");
  return asideNames.has(own) || /^(warning|error|validation|info)_?(messages|errors|warnings)$/.test(own);
}

export function isEnvelopeName(name: string): boolean {
  return wordsOf(name).some((word) => envelopeWords.has(word));
}

/**
 * Whether an object is one thing: it has an identity and properties that no list has, whatever lists are among them.
 */
export function isThing(properties: readonly Property[], holdsItems = false): boolean {
  const id = properties.find(({ name }) => wordsOf(name).join(" ") === "id");
  const own = properties.filter(({ name }) => wordsOf(name).join(" ") !== "id" && !isEnvelopeName(name));
  // Many documents mark nothing as required; there, more properties are needed to tell a thing.
  return id !== undefined && own.length >= (id.required ? 1 : holdsItems ? Infinity : 3);
}
