/** Lists that are recognised by what is said of their pages, whatever else is beside them: `{ campaign_id, members: […], total_items }`. */
import { isAsideName, isThing, wrapperNames } from "./listing.js";
import type { Listing } from "./listing.js";
import type { Success } from "./api.js";
import { isTotal } from "./page-end.js";
import { nameOf } from "./page-parameter.js";
import { pageValues } from "./page-value.js";
import type { PageValue } from "./page-value.js";
import type { PropertyPath } from "./paginator-kind.js";
import { itemsOf, propertiesOf, successSchema } from "./reference.js";
import type { Models } from "./reference.js";
import type { Property, Schema } from "./schema.js";

/** The response's one array, where a value beside it says something that only a list's pages have. */
export function findPagedListing(success: readonly Success[], models: Models): Listing | undefined {
  const schema = successSchema(success);
  return schema && findPaged(schema, [], models);
}

function findPaged(schema: Schema, path: PropertyPath, models: Models): Listing | undefined {
  const properties = propertiesOf(schema, models) ?? [];
  const arrays = properties.filter((property) => itemsOf(property.schema, models));
  const usual = arrays.filter(({ name }) => !isAsideName(name));
  const [only, ...more] = usual.length > 0 ? usual : arrays.filter((property) => holdsMessages(property, models));
  if (more.length > 0) return undefined;
  if (only) return pagedListing(only, properties, path, models);
  const [wrapper, ...others] = properties.filter(
    ({ name, schema }) => wrapperNames.has(name.toLowerCase()) && propertiesOf(schema, models),
  );
  return wrapper && others.length === 0 && path.length === 0
    ? findPaged(wrapper.schema, [wrapper.name], models)
    : undefined;
}

/** Whether messages are what is listed, and not what the API has to say of its response. */
function holdsMessages({ name, schema }: Property, models: Models): boolean {
  const item = itemsOf(schema, models);
  const properties = item && propertiesOf(item, models);
  return (
    name.toLowerCase() === "messages" &&
    properties !== undefined &&
    !properties.some((each) => /^(code|severity|level)$/i.test(each.name))
  );
}

function pagedListing(
  only: Property,
  properties: readonly Property[],
  path: PropertyPath,
  models: Models,
): Listing | undefined {
  const item = itemsOf(only.schema, models);
  // Groups of which each has a list of its own are counted in another way.
  if (!item || propertiesOf(item, models)?.some(({ name }) => /^total (results|items|count)$/.test(nameOf(name))))
    return undefined;
  const others = properties.filter((property) => property !== only);
  const beside = others.map((property) => ({ path, property }));
  const listing = { path: [...path, only.name], item, beside, isEnvelope: false };
  const values = pageValues(listing, models);
  // A thing may hold a list of its own, but no object that tells of its pages.
  if (isThing(others)) return values.some(tellsOfPaging) ? listing : undefined;
  const isCounted =
    values.some(isPlace) && values.some(({ name, schema }) => schema.kind === "number" && isTotal(name));
  return isCounted || values.some((value) => tellsOfPages(value) || tellsOfPaging(value)) ? listing : undefined;
}

/** Whether nothing but pages can be meant. A bare `total` may be an invoice's, and `pages` a book's. */
function tellsOfPages({ name, schema }: PageValue): boolean {
  switch (schema.kind) {
    case "number":
      return (
        /^((current|last|next) page|next offset|(page|total \w+) count)$/.test(name) ||
        (isTotal(name) && !/^(total|total number|pages)$/.test(name))
      );
    case "boolean":
      return /^(has (more|next|next page|more pages|more items|more results)|is last page)$/.test(name);
    case "string":
      return /^next (cursor|page token|token|marker)$/.test(name);
    default:
      return false;
  }
}

/** Whether the place that was asked for is given back: beside a total, only a list does that. */
function isPlace({ name, schema }: PageValue): boolean {
  return schema.kind === "number" && /^(page|page (number|index)|offset|skip|start at|start index)$/.test(name);
}

/** Whether it is in an object whose name says so: `paging: { page, size, total }`. */
function tellsOfPaging({ name, holder, schema }: PageValue): boolean {
  return (
    schema.kind === "number" &&
    /^(paging|pagination|pager|paginator)( result| info)?$/.test(holder) &&
    (isTotal(name) || /^(page|offset)$/.test(name))
  );
}
