/** How a list is spread over its pages, in a sentence. */
import type { PageEnd, PageParameter, Paginator } from "../model/paginator-kind.js";
import { inlineCode } from "./docs-text.js";
import { capitalize } from "./identifier.js";
import { isHeader } from "./paginator.js";

export function describePaginator(paginator: Paginator): string {
  const { size } = paginator;
  const sentences = [
    `${describeKind(paginator)}${"end" in paginator && paginator.end ? describeEnd(paginator.end) : ""}.`,
    ...(size === undefined ? [] : [`${nameOf(size)} sets the page size.`]),
  ];
  return sentences.map(capitalize).join(" ");
}

function describeKind(paginator: Paginator): string {
  switch (paginator.kind) {
    case "page":
      return `${nameOf(paginator.parameter)} takes the page number, from ${paginator.origin}`;
    case "offset":
      return `${nameOf(paginator.parameter)} takes the number of items to skip`;
    case "cursor":
      return `${nameOf(paginator.parameter)} takes the cursor that the response contains as ${pathName(paginator.next)}`;
    case "cursor-header":
      return `${nameOf(paginator.parameter)} takes the cursor that the response contains in the header ${inlineCode(paginator.header)}`;
    case "last-id":
      return `${nameOf(paginator.parameter)} takes the ${inlineCode(paginator.id)} of the last item`;
    case "next-url":
      return `The response contains the next page's URL as ${pathName(paginator.next)}`;
    case "link-header":
      return "The response contains the next page's URL in its `Link` header";
  }
}

function describeEnd(end: PageEnd): string {
  switch (end.kind) {
    case "empty-page":
      return "; the first page without items is the last";
    case "has-more":
      return `; ${pathName(end.path)} says whether more pages follow`;
    case "done":
      return `; ${pathName(end.path)} says whether the page is the last`;
    case "next-number":
    case "next-link":
      return `; ${pathName(end.path)} holds the next page`;
    case "total":
      return `; ${pathName(end.path)} holds the number of all items`;
    case "total-pages":
      return `; ${pathName(end.path)} holds the number of all pages`;
    case "total-header":
      return `; the header ${inlineCode(end.header)} holds the number of all items`;
    case "total-pages-header":
      return `; the header ${inlineCode(end.header)} holds the number of all pages`;
  }
}

function nameOf(parameter: PageParameter): string {
  if (typeof parameter === "string") return inlineCode(parameter);
  return isHeader(parameter) ? `the header ${inlineCode(parameter.header)}` : pathName(parameter);
}

function pathName(path: readonly string[]): string {
  return inlineCode(path.join("."));
}
