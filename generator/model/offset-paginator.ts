/** Offset pagination: an integer parameter that counts the items to skip. */
import { findItemId } from "./item-id.js";
import { findOtherwise } from "./cursor-paginator.js";
import { prefersNextUrl } from "./next-url-paginator.js";
import { findNextUrl } from "./next-url.js";
import { inferPageEnd, sayEnd } from "./page-end.js";
import { originInProse } from "./page-origin.js";
import { countOf, findPageSize, isCount, isFirstPlace, nameParameter, sayParameter } from "./page-parameter.js";
import type { PageInput } from "./page-parameter.js";
import { pageValues, sayItems, sayPath } from "./page-value.js";
import type { PageValue } from "./page-value.js";
import { type Found, type Pageable, pagedItems } from "./pageable.js";
import type { Models } from "./reference.js";

export function inferOffsetPaginator(operation: Pageable, models: Models): Found | undefined {
  const { inputs, listing, source } = operation;
  const size = findPageSize(inputs, models);
  const end = inferPageEnd(operation, models, "items");
  const hasEnd = end.kind !== "empty-page";
  const values = pageValues(listing, models);
  const isSpan = inputs.some(isSpanEnd) || values.some(isSpanEnd);
  const input = inputs.find((each) =>
    isOffset(each, { hasSize: size !== undefined, hasEnd, isSpan, isFirst: isFirstPlace(each, inputs) }, models),
  );
  // A POST may do many things; only a page's size, with an end or a search's name, shows that it lists pages.
  if (!input || (operation.method !== "GET" && (!size || !(hasEnd || operation.isSearch)))) return undefined;
  const origin = originOf(input);
  if (origin === undefined || prefersNextUrl(operation, nameParameter(input.parameter), models)) return undefined;
  // Many that say 1 count from 0 all the same: a URL is safer.
  if (origin === 1 && operation.method === "GET" && findNextUrl(listing, models)) return undefined;
  const itemId = findItemId(listing.item, models, operation);
  const cut = findCut(values);
  const otherwise = findOtherwise(operation, models);
  const meaning = origin === 1 ? "1-based index of the first item" : "number of items to skip";
  const counts = `The ${sayParameter(input.parameter)} is the ${meaning}, and ${sayItems(listing)}.`;
  const step = cut
    ? ` The offset advances by the response's ${sayPath(cut.path)}, not by the number of items, since some may have been filtered out.`
    : "";
  return {
    paginator: {
      kind: "offset",
      parameter: input.parameter,
      origin,
      ...pagedItems(listing, size),
      end,
      ...(itemId !== undefined && { itemId }),
      ...(cut && { cut: cut.path }),
      ...(otherwise && { otherwise }),
    },
    evidence: [
      { about: "paginator", because: counts + step, confidence: "likely", source: input.source },
      { about: "page-end", because: sayEnd(end), confidence: "likely", source },
    ],
  };
}

const certainNames =
  /^((page|paging|pagination|record|row|result|results|item) )?offset$|^(skip|skip (count|records|items|results|rows)|first result|start index|start at|start position|start offset|start row)$/;
const looseNames = /^(start|from|begin|index|start from|marker)$/;

/** Offsets that are not about a list (in time, in a file, in a text), and numbers of pages. */
const otherOffsets =
  /\b(time ?zones?|utc|gmt|time offset|seconds?|minutes?|hours?|days?|weeks?|months?|milliseconds?|bytes?|characters?|pixels?|degrees|date|time ?stamp|epoch|kafka|partition|page number|number of pages|pages? to skip|e-?mail|address|sender)\b/i;

/** Words that show that an offset counts pages after all: “The page of records to return”. */
const pagesAfterAll = /^\W*(the |which |index of the |number of the )?pages? (number|index|of|to)\b/i;

/** Whether something else than a list ends there: with an `end` beside it, `start` begins a span of time. */
function isSpanEnd({ name, schema }: Pick<PageInput, "name" | "schema">): boolean {
  return /^(end|end (time|date|at|ts)|to|until|stop|duration)$/.test(name) && schema.kind !== "boolean";
}

interface Beside {
  readonly hasSize: boolean;
  readonly hasEnd: boolean;
  /** Whether `start` may begin a span of time. */
  readonly isSpan: boolean;
  /** Whether it is `first`, and a place. */
  readonly isFirst: boolean;
}

function isOffset(input: PageInput, { hasSize, hasEnd, isSpan, isFirst }: Beside, models: Models): boolean {
  const { name, description = "" } = input;
  if (!isCount(input, models) || otherOffsets.test(description) || pagesAfterAll.test(description)) return false;
  if (certainNames.test(name)) return hasSize || hasEnd;
  if (isFirst) return hasSize;
  if (!looseNames.test(name) || !hasSize) return false;
  return (
    (hasEnd && !isSpan && name !== "marker") ||
    /\b(offset|skip|index of the first|zero[- ]based|starting (index|position|from|point|record|row)|number from which)\b/i.test(
      description,
    )
  );
}

/** The number of the first item; undefined where nothing says it, and the name is not a usual one. */
function originOf({ name, schema, description }: PageInput): 0 | 1 | undefined {
  const told = originInProse([description, schema.description].join(" "));
  // What is skipped is counted from 0, as the name says: a default of 1 needs words beside it.
  const preset = countOf(schema.default);
  if (preset === 0 || (preset === 1 && (told === 1 || !/offset|skip/.test(name)))) return preset;
  if (preset !== undefined && preset !== "") return undefined;
  if (told !== undefined) return told;
  const minimum = schema.constraints?.get("minimum");
  if (minimum === 1) return 1;
  // SCIM and others count from 1, which only some of their documents say.
  if (/index|position|row/.test(name)) return minimum === 0 ? 0 : undefined;
  return 0;
}

/** The limit that the response gives back: how many items were looked at, some of which may have been filtered out. */
function findCut(values: readonly PageValue[]): PageValue | undefined {
  const hasOffset = values.some(({ name, schema }) => /offset|skip|start/.test(name) && schema.kind === "number");
  const limit = values.find(
    ({ name, schema, property }) =>
      name === "limit" &&
      schema.kind === "number" &&
      /\b(was|were|is|been|actually) (actually )?(used|applied)\b/i.test(property.schema.description ?? ""),
  );
  return hasOffset ? limit : undefined;
}
