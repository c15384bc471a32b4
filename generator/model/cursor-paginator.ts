/** Cursor pagination: a parameter takes what the answer before gave as the next cursor. */
import { findNextUrl } from "./next-url.js";
import { inferFlag, sayEnd } from "./page-end.js";
import type { PageEndFound } from "./page-end.js";
import { findPageSize, isBody, isOpaque, isText, sayParameter } from "./page-parameter.js";
import type { PageInput } from "./page-parameter.js";
import { pageValues, proseOf, sayItems, sayPath } from "./page-value.js";
import type { PageValue } from "./page-value.js";
import type { Found, Pageable } from "./pageable.js";
import type { Otherwise, Paginator } from "./paginator-kind.js";
import type { Models } from "./reference.js";

export function inferCursorPaginator(operation: Pageable, models: Models): Found | undefined {
  const found = findCursor(operation, models);
  // Where it is one of two ways, the other is what a request asks for that says nothing.
  if (!found || findSwitch(found, operation, models) !== undefined) return undefined;
  return cursorFound(found, operation, models);
}

/** The cursor, where an API pages in another way unless it is asked for. */
export function findOtherwise(operation: Pageable, models: Models): Otherwise | undefined {
  const found = findCursor(operation, models);
  const when = found && findSwitch(found, operation, models);
  return found && when !== undefined ? { when, cursor: modelCursor(found) } : undefined;
}

interface CursorFound {
  readonly input: PageInput;
  readonly next: PageValue;
  readonly end?: PageEndFound;
}

function cursorFound(found: CursorFound, operation: Pageable, models: Models): Found {
  const { listing, source } = operation;
  const size = findPageSize(operation.inputs, models);
  const because = `The ${sayParameter(found.input.parameter)} takes what the answer gives as ${sayPath(found.next.path)}, and the items are ${sayItems(listing)}.`;
  const end = sayEnd(found.end, `The last page has no ${sayPath(found.next.path)}.`);
  const paginator: Paginator = {
    ...modelCursor(found),
    ...(size && { size: size.parameter }),
    items: listing.path,
    item: listing.item,
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
  return { kind: "cursor", parameter: input.parameter, next: next.path, ...(end && { end: end.end }) };
}

/** Names that mean a cursor wherever they stand. */
const cursorNames =
  /^(((next|start|starting|page|after|pagination|continuation|continue|list|results?) )*(cursor|marker|iterator|bookmark)|cursor (after|next|token|mark)|((next|page|paging|pagination|continuation|starting|start|list|results|scroll|query) )+token|token (next|page)|continuation|scroll id|(exclusive )?start key|(next|page|pagination|continuation) (page )?key|search after|page (after|token))$/;

/** Names that mean one only where the answer has something of that name. */
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
  // Beside a cursor that has come back, what is done is the list.
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

/** Where one waits for more, there is no end: only names that leave no doubt make it a list. */
const pollWords = /\b(long[- ]?)?poll(s|ed|ing)?\b/i;

export function isPolled({ description = "" }: PageInput): boolean {
  return pollWords.test(description);
}

/** A place in time, or in something other than the list. */
function isElsewhere({ description = "" }: PageInput): boolean {
  return (
    /\b(time ?stamp|date|datetime|unix time|iso ?8601|time ?zone|bytes?)\b/i.test(description) &&
    !/\b(cursor|page|pagination)\b/i.test(description)
  );
}

/** How well the two fit; 0: not at all. */
function trustOf(input: PageInput, next: PageValue, hasFlag: boolean, models: Models): number {
  const given = coreOf([next.holder, next.name].join(" ").trim());
  const isNamed = namesValue(input, next, hasFlag);
  // A bare `next` may be a URL, or the next of something else; a parameter that is no page has to be told that it takes it.
  const isBare = given === "page" && !/^(page|next|next page)$/.test(input.name);
  const isNext = given !== undefined && (!isBare || /\b(cursor|token|marker)\b/i.test(proseOf(next)));
  const isStrong = cursorNames.test(input.name) && isText(input, models);
  if (isNext) {
    const isSame = given === coreOf(`next ${input.name.replace(/^next /, "")}`);
    if (isStrong) return isSame ? 4 : 2;
    if (!looseNames.test(input.name)) return isNamed ? 2 : 0;
    // `page` and `offset` that count are told by their own kinds.
    if (!isText(input, models) && !isCursorInWords(input)) return 0;
    return isSame ? 3 : isNamed ? 2 : 0;
  }
  if (isNamed) return 2;
  // The same name on both sides is the next cursor, unless it is the present one given back: words or a flag have to tell.
  const isEcho =
    bareOf(next.name) === bareOf(input.name) && (isStrong || (input.name === "offset" && isText(input, models)));
  if (!isEcho || (next.schema.kind === "number" && isStrong)) return 0;
  const tells =
    hasFlag ||
    (isTakenFromAnswer(input) && !isPresent(next)) ||
    /\b(next|subsequent|following|more|further|continu\w+)\b/i.test(proseOf(next)) ||
    /^(continuation|next|scroll)/.test(next.name);
  return tells || isInPageInfo(next) ? 1 : 0;
}

/** `continuation` is `continuationToken`. */
function bareOf(name: string): string {
  return name.replace(/^(continuation|pagination) token$/, "$1");
}

/** “Cursor from the previous response”, “used for subsequent calls” */
function isTakenFromAnswer({ description = "" }: PageInput): boolean {
  return /\b(subsequent|following) (api )?(call|request|quer|page)|\b(previous|prior|preceding|earlier|last)\b[\w\s`'"]{0,60}\b(response|request|call|page|result|query|answer)\b/i.test(
    description,
  );
}

/** “Set this to the `next` of the previous response”: the words say what a name alone would not. */
function namesValue(input: PageInput, next: PageValue, hasFlag: boolean): boolean {
  const { description = "" } = input;
  const { name, property } = next;
  if (isPresent(next)) return false;
  // What a sync goes on from is no page of a list.
  if (/\b(sync|delta|change|watch|snapshot|prev|previous|before)\b/.test(`${input.name} ${name}`)) return false;
  if (!hasFlag && !/\b(next|cursor|token|marker|continu\w+|scroll)\b/.test(name)) return false;
  if (!/\b(response|answer|result|returned|previous|prior|last (request|call|page))\b/i.test(description)) return false;
  const own = property.name.replace(/\W/g, "\\$&");
  // A word that is one of the language's too has to be marked as a name.
  return new RegExp(/[_\p{Lu}]/u.test(property.name.slice(1)) ? `\\b${own}\\b` : `[\`'"“]${own}[\`'"”]`).test(
    description,
  );
}

/** Numbers, too, are handed out as cursors. */
function isCursorInWords({ name, description = "" }: PageInput): boolean {
  return (
    /^(after|start after)$/.test(name) &&
    /\bcursor\b/i.test(description) &&
    !/\b(time ?stamp|unix|date|milliseconds)\b/i.test(description)
  );
}

/** `result_info: { cursor, per_page }`: what is told of the page; the cursor that led to it is hardly ever told again. */
function isInPageInfo(next: PageValue): boolean {
  return next.holder !== "" && next.schema.kind === "string" && !isPresent(next);
}

/** “Current cursor” */
function isPresent(next: PageValue): boolean {
  return /\b(current|this|present|same|given|used|passed|supplied|request(ed)?|echo\w*)\b/i.test(proseOf(next));
}

/** What kind of thing the next cursor is, where a name says that it is the next: `cursor` for `page_info.end_cursor`. */
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

/** What a request sets to page by a cursor, where the API pages in two ways. */
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
  // Totals are counted for who pages by number; where there are none, the cursor is the way.
  const hasTotal = pageValues(listing, models).some(
    (each) =>
      each !== next && /^(total|page|current page|offset)( |$)/.test(each.name) && each.schema.kind === "number",
  );
  return counts && hasTotal && !end ? parameter : undefined;
}
