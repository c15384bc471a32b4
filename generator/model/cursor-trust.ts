/** How far a parameter and a value of the response look like a cursor and the next one. */
import { isText, type PageInput } from "./page-parameter.js";
import { type PageValue, proseOf } from "./page-value.js";
import type { Models } from "./reference.js";

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

/** How well a parameter and a value fit each other; 0 if not at all. */
export function trustOf(input: PageInput, next: PageValue, hasFlag: boolean, models: Models): number {
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
