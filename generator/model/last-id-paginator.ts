/** Pagination by the id of the last item: `starting_after`, `after_id`. */
import { findItemId } from "./item-id.js";
import type { Listing } from "./listing.js";
import type { Evidence } from "./evidence.js";
import { inferFlag, sayEnd } from "./page-end.js";
import { findPageSize, isOpaque, isText, nameOf, sayParameter } from "./page-parameter.js";
import type { PageInput } from "./page-parameter.js";
import { pageValues, sayItems, sayPath } from "./page-value.js";
import { type Found, type Pageable, pagedItems } from "./pageable.js";
import type { PageEnd } from "./paginator-kind.js";
import { propertiesOf } from "./reference.js";
import type { Models } from "./reference.js";

const certainNames = /^(starting after|starting after id|start after id|after id|page starting after)$/;
const looseNames = /^(after|start after|last id|page after|since id)$/;
const beforeNames =
  /^(ending before|ending before id|end before|end before id|before id|before|page ending before|page before|until id)$/;

export function inferLastIdPaginator(operation: Pageable, models: Models): Found | undefined {
  const { inputs, listing, noun, source } = operation;
  const flag = inferFlag(listing, models);
  // Without a flag or words, an item's id cannot be told from a place in another order.
  if (!flag && !inputs.some(isToldOf)) return undefined;
  const lastId = pageValues(listing, models).find(
    ({ name, schema }) => /^last (id|item id|object id)$/.test(name) && isOpaque(schema, models),
  );
  const size = findPageSize(inputs, models);
  // The response says that more follow, and neither it nor another parameter says how to get there: what is left is the
  // way.
  const isOnlyWay = flag !== undefined && size !== undefined && !saysNext(listing, models);
  // `after` and `before` together page in both directions.
  const isPaired =
    lastId !== undefined || inputs.some((each) => each.name === "before" && isText(each, models) && !each.description);
  const input = inputs.find(
    (each) => isOpaque(each.schema, models) && takesId(each, isPaired || (isOnlyWay && each.description === undefined)),
  );
  if (!input) return undefined;
  const id =
    findOwnPlace(input, listing, models) ??
    findItemId(listing.item, models, { noun, prose: input.description, isSure: certainNames.test(input.name) });
  const end: PageEnd = flag ?? { kind: "empty-page" };
  const common = { end, ...pagedItems(listing, size) };
  const ended: Evidence = { about: "page-end", because: sayEnd(end), confidence: "certain", source };
  if (id === undefined) {
    // Items of several kinds do not all have an id: the response gives that of the last one, which serves as a cursor.
    if (!lastId) return undefined;
    const because = `The ${sayParameter(input.parameter)} takes the response's ${sayPath(lastId.path)}, and ${sayItems(listing)}.`;
    return {
      paginator: { kind: "cursor", parameter: input.parameter, next: lastId.path, ...common },
      evidence: [{ about: "paginator", because, confidence: "certain", source: input.source }, ended],
    };
  }
  const before = inputs.find((each) => beforeNames.test(each.name) && isText(each, models));
  const seen = lastId ? `, which is the response's ${sayPath(lastId.path)}` : "";
  const because = `The ${sayParameter(input.parameter)} takes the “${id}” of the last item${seen}, and ${sayItems(listing)}.`;
  return {
    paginator: {
      kind: "last-id",
      parameter: input.parameter,
      ...(before && { before: before.parameter }),
      id,
      ...common,
    },
    evidence: [{ about: "paginator", because, confidence: lastId ? "certain" : "likely", source: input.source }, ended],
  };
}

/** Whether the response, or each of its items, has a value for the next page other than an item's id. */
function saysNext(listing: Listing, models: Models): boolean {
  if (propertiesOf(listing.item, models)?.some(({ name }) => /cursor|token$/i.test(name))) return true;
  return pageValues(listing, models).some(
    ({ name, schema }) => /\b(next|cursor|token|marker)\b/.test(name) && schema.kind !== "boolean",
  );
}

/** The property with which an item gives its own place, under the parameter's name: `afterId` for `after_id`. */
function findOwnPlace({ name }: PageInput, { item }: Listing, models: Models): string | undefined {
  if (!certainNames.test(name)) return undefined;
  return propertiesOf(item, models)?.find((each) => nameOf(each.name) === name && isOpaque(each.schema, models))?.name;
}

/**
 * Whether prose says that items follow an id: “Agent ID cursor for pagination. Returns agents that come after this ID.”
 */
function isToldOf({ name, description = "" }: PageInput): boolean {
  const isCertain = certainNames.test(name);
  return (
    (isCertain || name === "after") &&
    (isCertain || /\b(cursor|pagina\w+)\b/i.test(description)) &&
    /\b(after|before|with|than|follow\w*) (an? |the |this |that )?([\w ]{0,60} )?(ids?|identifier)\b/i.test(description)
  );
}

/** Whether a parameter takes an id: `after` alone may be a date, or a place in another order. */
function takesId({ name, description = "", schema }: PageInput, isPaired: boolean): boolean {
  if (
    /\b(time ?stamp|date|datetime|unix|iso ?8601|seconds|created|updated)\b/i.test(description) &&
    !/\b(id|cursor|identifier)\b/i.test(description)
  )
    return false;
  if (certainNames.test(name)) return true;
  if (!looseNames.test(name) || schema.kind === "number") return false;
  return isPaired || /\b(ids?|identifier|cursor)\b/i.test(description);
}
