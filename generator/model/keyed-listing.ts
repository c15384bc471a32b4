/**
 * Lists that are objects instead of arrays, with each item under its key: `{ "data": { "id_1": {…} }, "next": "…" }`.
 */
import type { Listing } from "./listing.js";
import { isEnvelopeName, isItemsName } from "./listing.js";
import type { Success } from "./api.js";
import { dereference, propertiesOf, successSchema } from "./reference.js";
import type { Models } from "./reference.js";
import type { Property, Schema } from "./schema.js";

/** Finds such a list. Only what stands in an envelope can be told from an ordinary map. */
export function findKeyedListing(
  success: readonly Success[],
  noun: string | undefined,
  models: Models,
): Listing | undefined {
  const schema = successSchema(success);
  const properties = (schema && propertiesOf(schema, models)) ?? [];
  const found = properties.flatMap((property) => {
    const item = isItemsName(property.name, noun) ? valuesOf(property, models) : undefined;
    return item ? [{ property, item }] : [];
  });
  const [only, ...more] = found;
  const others = properties.filter((property) => property !== only?.property);
  if (!only || more.length > 0 || !others.every(({ name }) => isEnvelopeName(name))) return undefined;
  return {
    path: [only.property.name],
    item: only.item,
    beside: others.map((property) => ({ path: [], property })),
    isEnvelope: true,
    isKeyed: true,
  };
}

/** The schema of the map's values, if those are things. */
function valuesOf({ schema }: Property, models: Models): Schema | undefined {
  const target = dereference(schema, models);
  if (target?.kind !== "object" || target.properties.length > 0 || !target.additional) return undefined;
  return propertiesOf(target.additional, models)?.length ? target.additional : undefined;
}
