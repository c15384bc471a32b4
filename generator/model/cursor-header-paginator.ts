/** Cursor pagination with the cursor in a header of the response: `X-Next-Cursor`. */
import { isPolled } from "./cursor-paginator.js";
import { takesCursor } from "./cursor-trust.js";
import { findPageSize, isNumber, isText, nameOf, sayParameter } from "./page-parameter.js";
import type { PageInput } from "./page-parameter.js";
import { sayItems } from "./page-value.js";
import { type Found, type Pageable, pagedItems } from "./pageable.js";
import type { Models } from "./reference.js";

const cursorHeaders =
  /^(x )?((\w+ )?next (page )?(cursor|token|marker|key)|(pagination |page |ms )?continuation( ?token)?|(pagination |page )(next|next cursor|next token)|(\w+ )?cursor next|cursor)$/;
const pageHeaders = /^(x )?((\w+ )?next page|(pagination |page )next page)$/;

export function inferCursorHeaderPaginator(operation: Pageable, models: Models): Found | undefined {
  const { inputs, headers, listing, source } = operation;
  const names = headers.map(({ name }) => name);
  const [input, header] = findPair(inputs, names, models) ?? [];
  if (!input || header === undefined || isPolled(input)) return undefined;
  const size = findPageSize(inputs, models);
  const because = `The ${sayParameter(input.parameter)} takes the response header ${header}, and ${sayItems(listing)}.`;
  return {
    paginator: {
      kind: "cursor-header",
      parameter: input.parameter,
      header,
      ...pagedItems(listing, size),
    },
    evidence: [
      { about: "paginator", because, confidence: "likely", source: input.source },
      { about: "page-end", because: `The last page has no ${header} header.`, confidence: "likely", source },
    ],
  };
}

/** Whether a header is the cursor for a parameter: `X-After-Cursor` for `after_cursor`. */
function isSame(header: string, name: string): boolean {
  return nameOf(header).replace(/^x /, "") === name;
}

function findPair(
  inputs: readonly PageInput[],
  headers: readonly string[],
  models: Models,
): readonly [PageInput, string] | undefined {
  const echo = inputs.find((input) => takesCursor(input, models) && headers.some((name) => isSame(name, input.name)));
  const own = echo && headers.find((name) => isSame(name, echo.name));
  if (echo && own !== undefined) return [echo, own];
  const cursor = headers.find((name) => cursorHeaders.test(nameOf(name)));
  const taker = inputs.find(
    (input) =>
      takesCursor(input, models) || (/^(after|token|continuation|next)$/.test(input.name) && isText(input, models)),
  );
  if (cursor !== undefined && taker) return [taker, cursor];
  const page = headers.find((name) => pageHeaders.test(nameOf(name)));
  const number = inputs.find(({ name }) => /^(page|page number)$/.test(name));
  return page !== undefined && number && isNumber(number, models) ? [number, page] : findToldPair(inputs, models);
}

/**
 * A parameter and a header that prose connects: “The next page's cursor is in the response header `X-Cursor-Next`”.
 * Many documents describe the header in words alone.
 */
function findToldPair(inputs: readonly PageInput[], models: Models): readonly [PageInput, string] | undefined {
  const [found] = inputs.flatMap((input) => {
    const { name, description = "" } = input;
    if (
      !isText(input, models) ||
      !/^(next|next page)$|cursor|token|after/.test(name) ||
      !/\bheaders?\b/i.test(description)
    )
      return [];
    const told = description.match(/\b[a-z][a-z\d]*(-[a-z\d]+)+\b/gi) ?? [];
    const header = told.find((word) => cursorHeaders.test(nameOf(word)));
    return header === undefined ? [] : [[input, header] as const];
  });
  return found;
}
