/** Cursor pagination: a parameter takes the next cursor from the response before. */
import { findNextUrl } from "./next-url.js";
import { inferFlag, sayEnd } from "./page-end.js";
import { findPageSize, isBody, isOpaque, isText, sayParameter } from "./page-parameter.js";
import type { PageInput } from "./page-parameter.js";
import { pageValues, proseOf, sayItems, sayPath } from "./page-value.js";
import type { PageValue } from "./page-value.js";
import { type Found, type Pageable, pagedItems } from "./pageable.js";
import type { Otherwise, PageEnd, Paginator } from "./paginator-kind.js";
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

function modelCursor({ input, next, end }: CursorFound): Otherwise["cursor"] {
  return { kind: "cursor", parameter: input.parameter, next: next.path, ...(end && { end }) };
}

/** Names that mean a cursor wherever they stand. */
const cursorNames =
  /^(((next|start|starting|page|after|pagination|continuation|continue|list|results?) )*(cursor|marker|iterator|bookmark)|cursor (after|next|token|mark)|((next|page|paging|pagination|continuation|starting|start|list|results|scroll|query) )+token|token (next|page)|continuation|continue|scroll id|(exclusive )?start key|(next|page|pagination|continuation) (page )?key|search after|page (after|token))$/;

/** Names that mean a cursor only where the response has a value of that name. */
const looseNames =
  /^(after|starting after|start after|after id|token|next|next page|page|offset|start|since|key|position)$/;

/** Whether a parameter may take a cursor. */
export function takesCursor(input: PageInput, models: Models): boolean {
  return cursorNames.test(input.name) && isText(input, models);
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

/** How well a parameter and a value fit each other; 0 if not at all. */
function trustOf(input: PageInput, next: PageValue, hasFlag: boolean, models: Models): number {
  const given = coreOf([next.holder, next.name].join(" ").trim());
  const isNamed = namesValue(input, next, hasFlag);
  // A bare `next` may be a URL, or the next of something else; a parameter that is not about pages must be described as
  // taking it.
  const isBare = given === "page" && !/^(page|next|next page)$/.test(input.name);
  const isNext = given !== undefined && (!isBare || /\b(cursor|token|marker)\b/i.test(proseOf(next)));
  const isStrong = cursorNames.test(input.name) && isText(input, models);
  if (isNext) {
    const isSame = given === coreOf(`next ${input.name.replace(/^next /, "")}`);
    if (isStrong) return isSame ? 4 : 2;
    if (!looseNames.test(input.name)) return isNamed ? 2 : 0;
    // A `page` or `offset` that counts is the matter of the paginators of that kind.
    if (!isText(input, models) && !isCursorInWords(input)) return 0;
    return isSame ? 3 : isNamed ? 2 : 0;
  }
  if (isNamed) return 2;
  // A value with the parameter's own name is the next cursor, or the present one given back: words or a flag have to
  // decide.
  const isEcho =
    bareOf(next.name) === bareOf(input.name) && (isStrong || (input.name === "offset" && isText(input, models)));
  if (!isEcho || (next.schema.kind === "number" && isStrong)) return 0;
  const tells =
    hasFlag ||
    (isTakenFromResponse(input) && !isPresent(next)) ||
    /\b(next|subsequent|following|more|further|continu\w+)\b/i.test(proseOf(next)) ||
    /^(continuation|continue|next|scroll)/.test(next.name);
  return tells || isInPageInfo(next) ? 1 : 0;
}

/** The name without the word that some add to it: `continuation` for `continuation token`. */
function bareOf(name: string): string {
  return name.replace(/^(continuation|pagination) token$/, "$1");
}

/** Whether prose says where a parameter's value comes from: “Cursor from the previous response”, “for subsequent calls”. */
function isTakenFromResponse({ description = "" }: PageInput): boolean {
  return /\b(subsequent|following) (api )?(call|request|quer|page)|\b(previous|prior|preceding|earlier|last)\b[\w\s`'"]{0,60}\b(response|request|call|page|result|query|answer)\b/i.test(
    description,
  );
}

/**
 * Whether prose names the value for a parameter: “Set this to the `next` of the previous response”. That says what
 * names alone would not.
 */
function namesValue(input: PageInput, next: PageValue, hasFlag: boolean): boolean {
  const { description = "" } = input;
  const { name, property } = next;
  if (isPresent(next)) return false;
  // A point from which a synchronisation goes on is not a page of a list.
  if (/\b(sync|delta|change|watch|snapshot|prev|previous|before)\b/.test(`${input.name} ${name}`)) return false;
  if (!hasFlag && !/\b(next|cursor|token|marker|continu\w+|scroll)\b/.test(name)) return false;
  if (!/\b(response|answer|result|returned|previous|prior|last (request|call|page))\b/i.test(description)) return false;
  const own = property.name.replace(/\W/g, "\\$&");
  // A name that is also an ordinary word counts only where it is marked as a name.
  return new RegExp(/[_\p{Lu}]/u.test(property.name.slice(1)) ? `\\b${own}\\b` : `[\`'"“]${own}[\`'"”]`).test(
    description,
  );
}

/** Whether prose calls a number a cursor: some APIs hand out numbers as cursors. */
function isCursorInWords({ name, description = "" }: PageInput): boolean {
  return (
    /^(after|start after)$/.test(name) &&
    /\bcursor\b/i.test(description) &&
    !/\b(time ?stamp|unix|date|milliseconds)\b/i.test(description)
  );
}

/**
 * Whether a value stands among facts about the page: `result_info: { cursor, per_page }`. The cursor there is the next
 * one: the one that led to the page is hardly ever repeated.
 */
function isInPageInfo(next: PageValue): boolean {
  return next.holder !== "" && next.schema.kind === "string" && !isPresent(next);
}

/** Whether prose calls it the present cursor: “Current cursor”. */
function isPresent(next: PageValue): boolean {
  return /\b(current|this|present|same|given|used|passed|supplied|request(ed)?|echo\w*)\b/i.test(proseOf(next));
}

/**
 * The bare name of a next cursor: `cursor` for `page_info.end_cursor`. Undefined where the name does not say that it is
 * the next.
 */
function coreOf(name: string): string | undefined {
  const words = name
    .replace(
      /\b(meta|metadata|meta data|response|result|results|info|pagination|paging|pager|paginator|summary|search|list|set|data|links?)\b/g,
      " ",
    )
    .replace(/\s+/g, " ")
    .trim();
  for (const [pattern, core] of cores) if (pattern.test(words)) return core;
  return undefined;
}

const cores: readonly (readonly [RegExp, string])[] = [
  [
    /^(next |page |pages )*(next|end|after|start|starting|cursors?) (page )?(start )?cursor$|^(page )?cursors? (after|next|end)$|^(page )?next (page )?cursors?$|^page (after|end cursor|next cursor)$/,
    "cursor",
  ],
  [/^(pages? )?next (page )?(start |starting )?(after|id after|after id)$|^after$|^page after$/, "cursor"],
  [
    /^(pages? )?next (page )?(page |continuation |start |starting |list |scroll )?token$|^page next (page )?token$/,
    "token",
  ],
  [/^next (page )?(start |list )?(marker|iterator|bookmark)$|^page next marker$/, "marker"],
  [/^(next (page |start |exclusive start |continuation )?key|last evaluated key)$/, "key"],
  [/^next (page )?offset$/, "offset"],
  [/^(pages? )?next( page)?$/, "page"],
];

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
