/** How a list is spread over its pages, in a sentence. */
import type { PageEnd, PageParameter, Paginator } from "../model/paginator-kind.js";
import { inlineCode } from "./docs-text.js";
import { isHeader } from "./paginator.js";

export function describePaginator(paginator: Paginator): string {
  const { size } = paginator;
  const sentences = [
    `${describeKind(paginator)}${"end" in paginator && paginator.end ? describeEnd(paginator.end) : ""}.`,
    ...(size === undefined ? [] : [`${nameOf(size)} says how many items a page has.`]),
  ];
  return sentences.join(" ");
}

function describeKind(paginator: Paginator): string {
  switch (paginator.kind) {
    case "page":
      return `Pages are counted by ${nameOf(paginator.parameter)}, from ${paginator.origin}`;
    case "offset":
      return `${nameOf(paginator.parameter)} says how many items are skipped`;
    case "cursor":
      return `${nameOf(paginator.parameter)} takes the cursor that the answer gives as ${pathName(paginator.next)}`;
    case "cursor-header":
      return `${nameOf(paginator.parameter)} takes the cursor that the answer gives in the header ${inlineCode(paginator.header)}`;
    case "last-id":
      return `${nameOf(paginator.parameter)} takes the ${inlineCode(paginator.id)} of the last item`;
    case "next-url":
      return `The answer gives the next page's address as ${pathName(paginator.next)}`;
    case "link-header":
      return "The answer gives the next page's address in its `Link` header";
  }
}

function describeEnd(end: PageEnd): string {
  switch (end.kind) {
    case "empty-page":
      return "; the first page without items is the last";
    case "has-more":
      return `; ${pathName(end.path)} says whether there are more`;
    case "done":
      return `; ${pathName(end.path)} says whether that was all`;
    case "next-number":
    case "next-link":
      return `; ${pathName(end.path)} tells what comes next`;
    case "total":
      return `; ${pathName(end.path)} says how many items there are`;
    case "total-pages":
      return `; ${pathName(end.path)} says how many pages there are`;
    case "total-header":
      return `; the header ${inlineCode(end.header)} says how many items there are`;
    case "total-pages-header":
      return `; the header ${inlineCode(end.header)} says how many pages there are`;
  }
}

function nameOf(parameter: PageParameter): string {
  if (typeof parameter === "string") return inlineCode(parameter);
  return isHeader(parameter) ? `the header ${inlineCode(parameter.header)}` : pathName(parameter);
}

function pathName(path: readonly string[]): string {
  return inlineCode(path.join("."));
}
