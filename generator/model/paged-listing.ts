/** Lists that are told by what is said of their pages, whatever else stands beside them: `{ campaign_id, unsubscribes: […], total_items }`. */
import { isAsideName, isThing } from "./answer.js";
import type { Listing } from "./answer.js";
import type { Success } from "./api.js";
import { nameOf } from "./page-parameter.js";
import { pageValues } from "./page-value.js";
import type { PageValue } from "./page-value.js";
import { itemsOf, propertiesOf } from "./reference.js";
import type { Models } from "./reference.js";

/** The answer's one array, where it has an end that nothing but a list's pages have. */
export function findPagedListing(success: readonly Success[], models: Models): Listing | undefined {
  const content = success.find((each) => each.content.kind !== "empty")?.content;
  const properties = content?.kind === "json" ? (propertiesOf(content.schema, models) ?? []) : [];
  const [only, ...more] = properties.flatMap((property) => {
    const item = isAsideName(property.name) ? undefined : itemsOf(property.schema, models);
    return item ? [{ property, item }] : [];
  });
  if (!only || more.length > 0) return undefined;
  const others = properties.filter((property) => property !== only.property);
  if (isThing(others)) return undefined;
  const listing = {
    path: [only.property.name],
    item: only.item,
    beside: others.map((property) => ({ path: [], property })),
    isEnvelope: false,
  };
  // Groups of which each has a list of its own are counted in some other way.
  if (propertiesOf(only.item, models)?.some(({ name }) => /^total ?(results|items|count)$/.test(nameOf(name))))
    return undefined;
  return pageValues(listing, models).some(tellsOfPages) ? listing : undefined;
}

/** A bare `total` may be that of an invoice, and `pages` those of a book. */
function tellsOfPages({ name, schema }: PageValue): boolean {
  switch (schema.kind) {
    case "number":
      return /^(total (pages?|items?|results?|records?|entries|elements?)|(page|total( \w+)?) count|(current|last|next) page|next offset)$/.test(
        name,
      );
    case "boolean":
      return /^(has (more|next|next page|more pages|more items|more results)|is last page)$/.test(name);
    case "string":
      return /^next (cursor|page token|token|marker)$/.test(name);
    default:
      return false;
  }
}
