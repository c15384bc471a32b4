/** Page-number pagination: an integer query parameter that counts pages, and one array in the answer. */
import type { Report } from "../diagnostic.js";
import type { Parameter } from "./api.js";
import type { Evidence } from "./evidence.js";
import { findItemId } from "./answer.js";
import type { Listing } from "./answer.js";
import { wordsOf } from "../name/word.js";
import { inferPageEnd } from "./page-end.js";
import { inferPageOrigin } from "./page-origin.js";
import type { Found, Pageable } from "./paginator.js";
import { dereference } from "./reference.js";
import type { Models } from "./reference.js";

export function inferPagePaginator(operation: Pageable, models: Models, report: Report): Found | undefined {
  const parameter = operation.parameters.find((each) => isPageNumber(each, models));
  const { listing } = operation;
  if (!parameter || !listing) return undefined;
  const { origin, evidence } = decideOrigin(parameter, operation, report);
  const size = operation.parameters.find((each) => isPageSize(each, models));
  const itemId = findItemId(listing.item, operation.noun, models);
  const { end, because } = inferPageEnd(listing, models);
  const paginator = {
    kind: "page" as const,
    parameter: parameter.name,
    origin,
    ...(size && { size: size.name }),
    items: listing.path,
    item: listing.item,
    end,
    ...(itemId !== undefined && { itemId }),
  };
  const { source } = operation;
  const confidence = "likely";
  return {
    paginator,
    evidence: [
      { about: "paginator", because: whyPaged(parameter, listing), confidence, source: parameter.source },
      evidence,
      { about: "page-end", because, confidence, source },
    ],
  };
}

/** `page`, `page_number`, `pageNo`, `page[number]`, `page_index`, `current_page`. */
function isPageNumber(parameter: Parameter, models: Models): boolean {
  if (parameter.place !== "query" || !isInteger(parameter, models)) return false;
  const name = wordsOf(parameter.name).join(" ");
  return /^(current |start )?page( ?(number|num|no|nr|index|idx|id))?$|^p$|^pageno$|^pg$|^paged?$/.test(name);
}

/** Many documents write numbers of any kind as `number`, and some leave the type out. */
function isInteger(parameter: Parameter, models: Models): boolean {
  const schema = dereference(parameter.schema, models);
  return schema?.kind === "number";
}

const sizeNames =
  /^(page size|page limit|page count|per page|limit|size|count|take|max results|max items|max|items per page|results per page|rows|num results|page length|pagesize|perpage|page items)$/;

function isPageSize(parameter: Parameter, models: Models): boolean {
  return (
    parameter.place === "query" && isInteger(parameter, models) && sizeNames.test(wordsOf(parameter.name).join(" "))
  );
}

function decideOrigin(
  parameter: Parameter,
  operation: Pageable,
  report: Report,
): { readonly origin: 0 | 1; readonly evidence: Evidence } {
  const inferred = inferPageOrigin(parameter, [operation.description ?? ""]);
  const source = parameter.source;
  if (inferred) {
    const because = `The parameter ${parameter.name} counts from ${inferred.origin}. ${inferred.because}`;
    return {
      origin: inferred.origin,
      evidence: { about: "page-origin", because, confidence: inferred.confidence, source },
    };
  }
  report("page-origin-assumed", { parameter: parameter.name, operation: operation.id }, source);
  const because = `Nothing says from which number ${parameter.name} counts; 1 is assumed, as most APIs do.`;
  return { origin: 1, evidence: { about: "page-origin", because, confidence: "assumed", source } };
}

function whyPaged(parameter: Parameter, listing: Listing): string {
  const where = listing.path.length === 0 ? "the answer itself" : `the answer's “${listing.path.join(".")}”`;
  return `The query parameter ${parameter.name} counts pages, and the items are ${where}.`;
}
