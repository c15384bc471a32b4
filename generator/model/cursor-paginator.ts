/** Cursor pagination: a parameter takes the next cursor from the response before. */
import { takesCursor, trustOf } from "./cursor-trust.js";
import { findNextUrl } from "./next-url.js";
import { inferFlag, sayEnd } from "./page-end.js";
import { findPageSize, isBody, isOpaque, sayParameter } from "./page-parameter.js";
import type { PageInput } from "./page-parameter.js";
import { pageValues, proseOf, sayItems, sayPath } from "./page-value.js";
import type { PageValue } from "./page-value.js";
import { type Found, type Pageable, pagedItems } from "./pageable.js";
import type { Cursor, Otherwise, PageEnd, Paginator } from "./paginator-kind.js";
import type { Models } from "./reference.js";

export function inferCursorPaginator(operation: Pageable, models: Models): Found | undefined {
  const found = findCursor(operation, models);
  // Where the API pages in two ways, requests that set nothing get the other one.
  if (!found || findSwitch(found, operation, models) !== undefined) return undefined;
  return cursorFound(found, operation, models);
}

/** The cursor of an API that pages in another way unless it is asked for one. */
export function findOtherwise(operation: Pageable, models: Models): Otherwise | undefined {
  const found = findCursor(operation, models);
  const when = found && findSwitch(found, operation, models);
  return found && when !== undefined ? { when, cursor: modelCursor(found) } : undefined;
}

interface CursorFound {
  readonly input: PageInput;
  readonly next: PageValue;
  readonly end?: PageEnd;
}

function cursorFound(found: CursorFound, operation: Pageable, models: Models): Found {
  const { listing, source } = operation;
  const size = findPageSize(operation.inputs, models);
  const because = `The ${sayParameter(found.input.parameter)} takes the response's ${sayPath(found.next.path)}, and ${sayItems(listing)}.`;
  const end = found.end ? sayEnd(found.end) : `The last page has no ${sayPath(found.next.path)}.`;
  const paginator: Paginator = {
    ...modelCursor(found),
    ...pagedItems(listing, size),
  };
  return {
    paginator,
    evidence: [
      { about: "paginator", because, confidence: "certain", source: found.input.source },
      { about: "page-end", because: end, confidence: "likely", source },
    ],
  };
}

function modelCursor({ input, next, end }: CursorFound): Cursor {
  return { kind: "cursor", parameter: input.parameter, next: next.path, ...(end && { end }) };
}

function findCursor(operation: Pageable, models: Models): CursorFound | undefined {
  const values = pageValues(operation.listing, models).filter(
    ({ schema, name, holder }) =>
      isOpaque(schema, models) &&
      !/\b(prev|previous|first|last|self|before)\b/.test(`${holder} ${name}`.replace("last evaluated key", "")),
  );
  const url = findNextUrl(operation.listing, models)?.path;
  const candidates = operation.inputs.filter((input) => isOpaque(input.schema, models) && !isElsewhere(input));
  // Beside a cursor that the request gave, `done` is about the list.
  const isTold = candidates.some(
    (input) => takesCursor(input, models) && values.some(({ name }) => name === input.name),
  );
  const end = inferFlag(operation.listing, models, isTold);
  const least = operation.inputs.some(isPolled) || values.some((value) => pollWords.test(proseOf(value))) ? 4 : 1;
  const fits = candidates.flatMap((input) =>
    values.flatMap((next) => {
      if (String(next.path) === String(url)) return [];
      const trust = trustOf(input, next, end !== undefined, models);
      return trust >= least ? [{ input, next, trust }] : [];
    }),
  );
  const [best] = fits.toSorted((a, b) => b.trust - a.trust || a.next.path.length - b.next.path.length);
  return best && { input: best.input, next: best.next, ...(end && { end }) };
}

/**
 * Words of long polling: a client that waits for more has no last page, so only names that leave no doubt make it a
 * list.
 */
const pollWords = /\b(long[- ]?)?poll(s|ed|ing)?\b/i;

export function isPolled({ description = "" }: PageInput): boolean {
  return pollWords.test(description);
}

/** Whether a parameter is a place in time, or in something other than the list. */
function isElsewhere({ description = "" }: PageInput): boolean {
  return (
    /\b(time ?stamp|date|datetime|unix time|iso ?8601|time ?zone|bytes?)\b/i.test(description) &&
    !/\b(cursor|page|pagination)\b/i.test(description)
  );
}

/** What a request sets to page by cursor, where the API pages in two ways. */
function findSwitch(
  { input, end, next }: CursorFound,
  { inputs, listing }: Pageable,
  models: Models,
): string | undefined {
  const { parameter } = input;
  if (typeof parameter !== "string") return undefined;
  const own = parameter.toLowerCase().replace(/[^a-z]/g, "");
  const flag = inputs.find(
    (each) =>
      !isBody(each) &&
      each.schema.kind === "boolean" &&
      (each.name.replaceAll(" ", "").includes(own) ||
        /\b(use|enable|with) ?(the )?(cursor|marker|token)/.test(each.name)),
  );
  if (flag) return String(flag.parameter);
  const counts = inputs.some(
    (each) =>
      /^(page|page number|offset|skip|page no|page index)$/.test(each.name) &&
      each.schema.kind === "number" &&
      each.parameter !== parameter,
  );
  // APIs give totals to clients that page by number; where there are none, the cursor is the main way.
  const hasTotal = pageValues(listing, models).some(
    (each) =>
      each !== next && /^(total|page|current page|offset)( |$)/.test(each.name) && each.schema.kind === "number",
  );
  return counts && hasTotal && !end ? parameter : undefined;
}
