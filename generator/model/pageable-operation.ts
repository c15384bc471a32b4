/** Which operations may give a list in pages, and the facts about them. */
import type { ResolvedOperation } from "../resolve/resolved.js";
import type { Body, Success } from "./api.js";
import type { Decision } from "./decision.js";
import { type Exchange, inputsOf } from "./exchange.js";
import { findKeyedListing } from "./keyed-listing.js";
import { findListing, type Listing } from "./listing.js";
import type { Pageable } from "./pageable.js";
import { findPagedListing } from "./paged-listing.js";
import type { PropertyPath } from "./paginator-kind.js";
import { itemsOf, type Models, propertiesOf } from "./reference.js";
import type { Schema } from "./schema.js";

/** What is known of an operation before its paginator. */
export interface Draft {
  readonly id: string;
  readonly resolved: ResolvedOperation;
  readonly exchange: Exchange;
  readonly listing: Listing | undefined;
  /** Words for the things at the end of the path, the last one first. */
  readonly nouns: readonly string[];
  readonly decision: Decision;
}

/** The facts about an operation that may be sent repeatedly: a GET, or a POST that is a search too large for a URL. */
export function findPageable({ id, resolved, exchange, listing, nouns }: Draft, models: Models): Pageable | undefined {
  const [last, ...others] = nouns;
  const { method, description, source } = resolved;
  if (method !== "GET" && method !== "POST" && method !== "QUERY") return undefined;
  const { success } = exchange;
  const named = listing ?? findKeyedListing(success, last, models);
  // `/transactions/get`: where the last name is not about the items, an earlier one may be.
  const found = named ? withNoun(named, last) : findByNoun(success, others, models);
  // A request that sends the very list that it gets asks for no page: it creates the items.
  if (!found || holdsList(exchange.body, found.listing.path, models)) return undefined;
  const response = resolved.responses.find(({ status }) => status.startsWith("2"));
  return {
    id,
    method,
    ...(description !== undefined && { description }),
    isSearch: last !== undefined && searches.has(last),
    inputs: inputsOf(exchange, models),
    headers: response?.headers ?? [],
    ...found,
    source,
  };
}

const searches: ReadonlySet<string> = new Set(["search", "query", "find", "filter", "list"]);

function findByNoun(success: readonly Success[], nouns: readonly string[], models: Models): NounListing | undefined {
  for (const noun of nouns) {
    if (searches.has(noun)) continue;
    const listing = findListing(success, noun, models) ?? findKeyedListing(success, noun, models);
    if (listing) return withNoun(listing, noun);
  }
  const paged = findPagedListing(success, models);
  return paged && withNoun(paged, nouns[0]);
}

type NounListing = Pick<Pageable, "listing" | "noun">;

function withNoun(listing: Listing, noun: string | undefined): NounListing {
  return { listing, ...(noun !== undefined && { noun }) };
}

function holdsList(body: Body | undefined, path: PropertyPath, models: Models): boolean {
  if (body?.kind !== "json") return false;
  const list = path.reduce<Schema | undefined>(
    (schema, name) => schema && propertiesOf(schema, models)?.find((property) => property.name === name)?.schema,
    body.schema,
  );
  return list !== undefined && itemsOf(list, models) !== undefined;
}
