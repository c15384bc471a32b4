/** Finds the next page's URL in a response. */
import type { Listing } from "./listing.js";
import { pageValues, proseOf } from "./page-value.js";
import type { PageValue } from "./page-value.js";
import type { Models } from "./reference.js";

/** Names that only such a URL has. */
const plain = /^(odata next link|next (page )?(url|uri|link|href|path)|(url|uri|link|href) next( page)?|next links?)$/;

/** Names within objects that hold links: `links.next`, `_links.next.href`, `paging.next.link`. */
const held = /^links? next( page)?$|^(links? )?next( page)? (next( page)?|href|url|uri|link)$/;

/** Names of objects around it that say no more than that they are about the list. */
const around =
  /^((meta|metadata|meta data|page|pages|paging|pagination|pager|paginator|page info|paging info|response metadata|result info|collection) )+/;

export function findNextUrl(listing: Listing, models: Models): PageValue | undefined {
  const values = pageValues(listing, models).filter(
    ({ schema }) => schema.kind === "string" || schema.kind === "unknown",
  );
  return values.find((value) => {
    const name = [value.holder, value.name].join(" ").trim().replace(around, "");
    if (value.schema.kind === "string" && /^(date|date-time|time|byte|binary|uuid)$/.test(value.schema.format ?? ""))
      return false;
    if (plain.test(name) || held.test(name)) return true;
    return /^next( page)?$/.test(name) && value.schema.kind === "string" && isUrl(value, values);
  });
}

/** Whether the value is a URL: `next` may also be a cursor, or the next step of something. */
function isUrl(value: PageValue, values: readonly PageValue[]): boolean {
  const { schema } = value;
  if (schema.kind === "string" && /^(uri|url|uri-reference|iri)$/.test(schema.format ?? "")) return true;
  const examples = [...(schema.examples ?? []), ...(value.property.schema.examples ?? [])];
  if (examples.some((example) => typeof example === "string" && /^(https?:\/\/|\/|\?)/.test(example))) return true;
  if (/\b(urls?|uris?|links?|hrefs?|https?)\b/i.test(proseOf(value))) return true;
  // Django's pages have both directions; each is null at its end.
  const back = values.find((each) => each.holder === value.holder && /^(prev|previous)( page)?$/.test(each.name));
  return value.isOptional && back?.isOptional === true && !/\b(cursor|token|id|marker)\b/i.test(proseOf(value));
}
