/** What a response says about the pages before and after it, and about the end of its list. */
import type { PageEnd, Paginator, PropertyPath } from "../model/paginator-kind.js";

/** The parameter for the position in the next page's URL. Only the server reads it. */
export const position = "position";

/** Where a page stands in its list. */
interface Standing {
  /** The index of the first item of the next page; `undefined` on the last page. */
  readonly next: number | undefined;
  readonly start: number;
  readonly size: number;
  /** How many items the page has. */
  readonly count: number;
  /** How many items the list has. */
  readonly total: number;
  /** The URL of the request. */
  readonly url: URL;
}

/** A value to put into the body of the response. */
export interface Step {
  readonly path: PropertyPath;
  /** `undefined` for nothing, which becomes null or is left out, as the schema allows. */
  readonly value: string | number | boolean | undefined;
}

/** What the response says about the pages around it, and about the list's end. */
export function stepsOf(
  paginator: Paginator,
  standing: Standing,
): { readonly values: readonly Step[]; readonly headers: Readonly<Record<string, string>> } {
  const { next } = standing;
  const cursor = next === undefined ? undefined : `after_${next}`;
  const url = next === undefined ? undefined : urlOfNext(next, standing.url);
  const end = "end" in paginator ? paginator.end : undefined;
  const back = previousSteps(paginator, standing);
  const ending = [...back, ...(end ? endSteps(end, paginator, standing, url) : [])];
  switch (paginator.kind) {
    case "cursor":
      return { values: [...ending, { path: paginator.next, value: cursor }], headers: {} };
    case "cursor-header":
      return { values: back, headers: cursor === undefined ? {} : { [paginator.header.toLowerCase()]: cursor } };
    case "next-url":
      return { values: [...ending, { path: paginator.next, value: url }], headers: {} };
    case "link-header":
      return { values: back, headers: linkHeader(paginator, standing, url) };
    case "offset": {
      const cut = paginator.cut ? [{ path: paginator.cut, value: standing.count }] : [];
      return { values: [...ending, ...cut], headers: endHeaders(end, standing) };
    }
    case "page": {
      const number = paginator.origin + Math.floor(standing.start / standing.size);
      const current = paginator.current ? [{ path: paginator.current, value: number }] : [];
      return { values: [...ending, ...current], headers: endHeaders(end, standing) };
    }
    case "last-id":
      return { values: ending, headers: endHeaders(end, standing) };
  }
}

/** The values for the page before, where the response has them. */
function previousSteps({ previous }: Paginator, { start, size, url }: Standing): readonly Step[] {
  const before = start > 0 ? Math.max(0, start - size) : undefined;
  switch (previous?.kind) {
    case "cursor":
      return [{ path: previous.path, value: before === undefined ? undefined : `after_${before}` }];
    case "url":
      return [{ path: previous.path, value: before === undefined ? undefined : urlOfNext(before, url) }];
    default:
      return [];
  }
}

/** The `Link` header; RFC 8288. */
function linkHeader(
  { previous }: Paginator,
  { start, size, url }: Standing,
  following: string | undefined,
): Readonly<Record<string, string>> {
  const before = previous?.kind === "link" && start > 0 ? urlOfNext(Math.max(0, start - size), url) : undefined;
  const links = [
    ...(before === undefined ? [] : [`<${before}>; rel="prev"`]),
    ...(following === undefined ? [] : [`<${following}>; rel="next"`]),
  ];
  return links.length > 0 ? { link: links.join(", ") } : {};
}

function endSteps(
  end: PageEnd,
  paginator: Paginator,
  { next, start, size, total }: Standing,
  url: string | undefined,
): readonly Step[] {
  switch (end.kind) {
    case "empty-page":
      return [];
    case "has-more":
      return [{ path: end.path, value: next !== undefined }];
    case "done":
      return [{ path: end.path, value: next === undefined }];
    case "next-number": {
      const origin = "origin" in paginator ? paginator.origin : 0;
      const page = paginator.kind === "page" ? Math.floor(start / size) + 1 : next;
      return [{ path: end.path, value: next === undefined || page === undefined ? undefined : page + origin }];
    }
    case "next-link":
      return [{ path: end.path, value: url }];
    case "total":
      return [{ path: end.path, value: total }];
    case "total-pages":
      return [{ path: end.path, value: Math.ceil(total / size) }];
    case "total-header":
    case "total-pages-header":
      return [];
  }
}

/** What a header says of the list's end. */
function endHeaders(end: PageEnd | undefined, { size, total }: Standing): Readonly<Record<string, string>> {
  switch (end?.kind) {
    case "total-header":
      return { [end.header.toLowerCase()]: String(total) };
    case "total-pages-header":
      return { [end.header.toLowerCase()]: String(Math.ceil(total / size)) };
    default:
      return {};
  }
}

function urlOfNext(next: number, url: URL): string {
  const following = new URL(url);
  following.searchParams.set(position, String(next));
  return following.href;
}
