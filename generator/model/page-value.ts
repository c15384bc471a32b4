/** The values beside the items of a response: counts, cursors, links. */
import type { Listing } from "./listing.js";
import { nameOf } from "./page-parameter.js";
import type { PropertyPath } from "./paginator-kind.js";
import { dereference, propertiesOf } from "./reference.js";
import type { Models } from "./reference.js";
import type { Property, Schema } from "./schema.js";

export interface PageValue {
  readonly path: PropertyPath;
  /** The name in words: `next cursor`, for `nextCursor` and `next_cursor`. */
  readonly name: string;
  /**
   * The names of the objects around it, in words: `response metadata`; empty where it stands right beside the items.
   */
  readonly holder: string;
  readonly property: Property;
  /** Its schema, with references followed and null removed. */
  readonly schema: Schema;
  /** Whether it may be null or left out. */
  readonly isOptional: boolean;
}

/** Names of objects that hold such values: `{ data: […], meta: { pagination: { next_cursor } } }`. */
const holders =
  /^(summary|cursors?|(next|prev|previous)( page)?|links?|collection|result set|((response|result|search|list|page|pages|paging|pagination|pager|paginator|cursor) )?(meta|metadata|meta data|info|information|details|data|links|cursors)|(paging|pagination) result|range|page|pages|paging|pagination|pager|paginator)$/;

/** Those of them that may also hold the items, or be about something else. */
const plain = /^(data|info|information|details)$/;

/** How many objects deep such values may be: `paging.next.after`, `meta.pagination.links.next.href`. */
const deepest = 4;

export function pageValues(listing: Listing, models: Models): readonly PageValue[] {
  return listing.beside.flatMap(({ path, property }) => valuesIn(property, path, [], models));
}

function valuesIn(
  property: Property,
  path: PropertyPath,
  around: readonly Property[],
  models: Models,
): readonly PageValue[] {
  const name = nameOf(property.name);
  const schema = dereference(property.schema, models);
  if (!schema) return [];
  const at = [...path, property.name];
  const isOptional = [...around, property].some((each) => !each.required || isNullable(each.schema, models));
  const holder = around.map((each) => nameOf(each.name)).join(" ");
  const inner =
    holders.test(name) && !plain.test(name) && around.length < deepest ? (propertiesOf(schema, models) ?? []) : [];
  const within = [...around, property];
  return [
    { path: at, name, holder, property, schema, isOptional },
    ...inner.flatMap((each) => valuesIn(each, at, within, models)),
  ];
}

function isNullable(schema: Schema, models: Models, seen: ReadonlySet<string> = new Set()): boolean {
  switch (schema.kind) {
    case "null":
      return true;
    case "union":
      return schema.members.some((member) => isNullable(member, models, seen));
    case "reference": {
      const target = seen.has(schema.id) ? undefined : models.get(schema.id)?.schema;
      return target !== undefined && isNullable(target, models, new Set([...seen, schema.id]));
    }
    default:
      return false;
  }
}

/** A place in a sentence: “next_cursor”, “meta.next”. */
export function sayPath(path: PropertyPath): string {
  return `“${path.join(".")}”`;
}

/** Where the items are, in a sentence: “the items are in “data””. */
export function sayItems({ path }: Listing): string {
  return path.length === 0 ? "the response is the array of items" : `the items are in ${sayPath(path)}`;
}

/** All that the document says about a value in prose. */
export function proseOf(value: PageValue): string {
  return [value.property.schema.description, value.schema.description].join(" ");
}
