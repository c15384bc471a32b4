/** One small API per kind of paginator: a list of numbered items, and how it is asked for. */
import { bodyParameter } from "../../templates/runtime/body-parameter.js";
import { json } from "../../templates/runtime/body.js";
import { cursorHeaderPaginator } from "../../templates/runtime/cursor-header-paginator.js";
import { cursorPaginator } from "../../templates/runtime/cursor-paginator.js";
import { headerPaginator, headerParameter } from "../../templates/runtime/header-parameter.js";
import { keyedPaginator } from "../../templates/runtime/keyed-paginator.js";
import { lastIdPaginator } from "../../templates/runtime/last-id-paginator.js";
import { linkHeaderPaginator } from "../../templates/runtime/link-header-paginator.js";
import { nextUrlPaginator } from "../../templates/runtime/next-url-paginator.js";
import { offsetPaginator } from "../../templates/runtime/offset-paginator.js";
import type { Operation } from "../../templates/runtime/operation.js";
import { done, hasMore, hasNext, total, totalPages } from "../../templates/runtime/page-end.js";
import { pagePaginator } from "../../templates/runtime/page-paginator.js";
import type { PageRequest, Paginator } from "../../templates/runtime/paginator.js";
import { PendingPageRequest } from "../../templates/runtime/paginator.js";
import { lastIdBothWays } from "../../templates/runtime/previous-id.js";
import { previousCursor, previousNumber, twoWayPaginator } from "../../templates/runtime/previous-page.js";
import { previousLink, previousUrl } from "../../templates/runtime/previous-url.js";
import { switchedPaginator } from "../../templates/runtime/switched-paginator.js";
import { clientOf, faultServer, type ClientOptions, type FaultServer, type Received } from "./fixture.js";

export interface Item {
  readonly id: string;
}

/** What a request asks of the list. */
export interface Ask {
  readonly url: URL;
  /** A query parameter. */
  query(name: string): string | undefined;
  /** A header, by its name in lower case. */
  header(name: string): string | undefined;
  /** A property of the body. */
  body(...path: string[]): unknown;
}

export interface Reply {
  /** @default 200 */
  readonly status?: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Kind {
  readonly paginator: Paginator;
  readonly method?: "POST";
  /** The page that is asked for, of these items in pages of `size`. */
  readonly answer: (ask: Ask, items: readonly Item[], size: number) => Reply;
}

/** Items from `start` on, and whether more follow. */
function slice(items: readonly Item[], start: number, size: number) {
  const end = start + size;
  return { data: items.slice(start, end), more: end < items.length, next: end < items.length ? end : undefined };
}

/** A cursor that nobody can count with. */
const cursorOf = (start: number | undefined) => (start === undefined ? undefined : `c${btoa(String(start))}`);
const startOf = (cursor: unknown) => (typeof cursor === "string" && cursor !== "" ? Number(atob(cursor.slice(1))) : 0);
const nextOf = ({ url }: Ask, name: string, value: string | number | undefined) => {
  if (value === undefined) return undefined;
  const next = new URL(url);
  next.searchParams.set(name, String(value));
  return next;
};

const data = ["data"];
const paged = (more: object = {}) => pagePaginator({ parameter: "page", origin: 1, items: data, ...more });
const page = (ask: Ask) => Number(ask.query("page") ?? 1);
const offset = (ask: Ask) => Number(ask.query("offset") ?? 0);

function byPage(paginator: Paginator, beside: (index: number, items: readonly Item[], size: number) => object): Kind {
  return {
    paginator,
    answer(ask, items, size) {
      const index = page(ask) - 1;
      return { body: { data: slice(items, index * size, size).data, ...beside(index, items, size) } };
    },
  };
}

function byOffset(options: object, beside: (start: number, items: readonly Item[], size: number) => object): Kind {
  return {
    paginator: offsetPaginator({ parameter: "offset", items: data, ...options }),
    answer(ask, items, size) {
      const start = offset(ask);
      return { body: { data: slice(items, start, size).data, ...beside(start, items, size) } };
    },
  };
}

function byLastId(items: readonly Item[], size: number, ask: Ask): Reply {
  const { before, after } = { before: ask.query("ending_before"), after: ask.query("starting_after") };
  const end = before === undefined ? items.length : items.findIndex(({ id }) => id === before);
  const start = after === undefined ? 0 : items.findIndex(({ id }) => id === after) + 1;
  const found = before === undefined ? items.slice(start, start + size) : items.slice(Math.max(start, end - size), end);
  return { body: { data: found, has_more: before === undefined ? start + size < end : end - size > start } };
}

export const kinds = {
  page: byPage(paged({ itemId: "id" }), () => ({})),
  "page, from 0": {
    paginator: pagePaginator({ parameter: "page", origin: 0, items: data, itemId: "id" }),
    answer: (ask, items, size) => ({
      body: { data: slice(items, Number(ask.query("page") ?? 0) * size, size).data },
    }),
  },
  "page, total": byPage(paged({ hasNext: total("total") }), (_, items) => ({ total: items.length })),
  "page, total pages": byPage(paged({ hasNext: totalPages("pages") }), (_, items, size) => ({
    pages: Math.ceil(items.length / size),
  })),
  "page, has more": byPage(paged({ hasNext: hasMore("has_more") }), (index, items, size) => ({
    has_more: (index + 1) * size < items.length,
  })),
  "page, next page": byPage(
    cursorPaginator({ parameter: "page", next: ["next_page"], items: data }),
    (index, items, size) => ({ next_page: (index + 1) * size < items.length ? index + 2 : null }),
  ),
  offset: byOffset({ itemId: "id", size: "limit" }, () => ({})),
  "offset, total": byOffset({ hasNext: total("meta", "total") }, (_, items) => ({ meta: { total: items.length } })),
  "offset, has more": byOffset({ hasNext: hasMore("more") }, (start, items, size) => ({
    more: start + size < items.length,
  })),
  "offset, next link": byOffset({ hasNext: hasNext("next") }, (start, items, size) => ({
    next: start + size < items.length ? "https://api.example.com/next" : null,
  })),
  "offset, from 1": {
    paginator: offsetPaginator({ parameter: "start", origin: 1, items: data, hasNext: total("total") }),
    answer: (ask, items, size) => ({
      body: { data: slice(items, Number(ask.query("start") ?? 1) - 1, size).data, total: items.length },
    }),
  },
  cursor: {
    paginator: cursorPaginator({ parameter: "cursor", next: ["meta", "next_cursor"], items: data }),
    answer(ask, items, size) {
      const { data, next } = slice(items, startOf(ask.query("cursor")), size);
      return { body: { data, meta: { next_cursor: cursorOf(next) ?? null } } };
    },
  },
  "cursor, items by their keys": {
    paginator: keyedPaginator(cursorPaginator({ parameter: "cursor", next: ["next"], items: data })),
    answer(ask, items, size) {
      const { data, next } = slice(items, startOf(ask.query("cursor")), size);
      return { body: { data: Object.fromEntries(data.map((item) => [item.id, item])), next: cursorOf(next) ?? null } };
    },
  },
  "cursor, has more": {
    paginator: cursorPaginator({ parameter: "after", next: ["end"], items: data, hasNext: hasMore("has_more") }),
    answer(ask, items, size) {
      const start = startOf(ask.query("after"));
      const { data, more } = slice(items, start, size);
      return { body: { data, end: cursorOf(start + data.length), has_more: more } };
    },
  },
  "cursor, done": {
    paginator: cursorPaginator({ parameter: "iterator", next: ["iterator"], items: data, hasNext: done("done") }),
    answer(ask, items, size) {
      const start = startOf(ask.query("iterator"));
      const { data, more } = slice(items, start, size);
      return { body: { data, iterator: cursorOf(start + data.length), done: !more } };
    },
  },
  "cursor in a body": {
    method: "POST",
    paginator: cursorPaginator({ parameter: bodyParameter("page", "cursor"), next: ["next"], items: data }),
    answer(ask, items, size) {
      const { data, next } = slice(items, startOf(ask.body("page", "cursor")), size);
      return { body: { data, next: cursorOf(next) ?? "" } };
    },
  },
  "offset in a body": {
    method: "POST",
    paginator: offsetPaginator({ parameter: bodyParameter("offset"), items: data, hasNext: total("total") }),
    answer: (ask, items, size) => ({
      body: { data: slice(items, Number(ask.body("offset") ?? 0), size).data, total: items.length },
    }),
  },
  "cursor in a header": {
    paginator: cursorHeaderPaginator({ parameter: "cursor", header: "x-next-cursor", items: [] }),
    answer(ask, items, size) {
      const { data, next } = slice(items, startOf(ask.query("cursor")), size);
      return { body: data, headers: next === undefined ? {} : { "x-next-cursor": cursorOf(next) ?? "" } };
    },
  },
  "last id": {
    paginator: lastIdPaginator({
      parameter: "starting_after",
      before: "ending_before",
      id: "id",
      items: data,
      hasNext: hasMore("has_more"),
    }),
    answer: (ask, items, size) => byLastId(items, size, ask),
  },
  "next URL": {
    paginator: nextUrlPaginator({ next: ["links", "next"], items: data }),
    answer(ask, items, size) {
      const { data, next } = slice(items, startOf(ask.query("cursor")), size);
      return { body: { data, links: { next: nextOf(ask, "cursor", cursorOf(next))?.href ?? null } } };
    },
  },
  "next URL, relative": {
    paginator: nextUrlPaginator({ next: ["next"], items: data }),
    answer(ask, items, size) {
      const { data, next } = slice(items, Number(ask.query("from") ?? 0), size);
      return { body: { data, ...(next !== undefined && { next: nextOf(ask, "from", next)?.search }) } };
    },
  },
  "next URL, without the origin": {
    paginator: nextUrlPaginator({ next: ["next"], items: data }),
    answer(ask, items, size) {
      const { data, next } = slice(items, Number(ask.query("from") ?? 0), size);
      const url = nextOf(ask, "from", next);
      return { body: { data, next: url ? url.pathname + url.search : null } };
    },
  },
  "Link header": {
    paginator: linkHeaderPaginator({ items: [] }),
    answer(ask, items, size) {
      const { data, next } = slice(items, (page(ask) - 1) * size, size);
      const first = `<${nextOf(ask, "page", 1)?.href}>; rel="first"`;
      const url = next === undefined ? undefined : nextOf(ask, "page", page(ask) + 1);
      return { body: data, headers: { link: url ? `${first}, <${url.href}>; rel="next"` : first } };
    },
  },
  "cursor, both ways": {
    paginator: twoWayPaginator(
      cursorPaginator({ parameter: "cursor", next: ["next"], items: data }),
      previousCursor("cursor", "prev"),
    ),
    answer(ask, items, size) {
      const start = startOf(ask.query("cursor"));
      const { data, next } = slice(items, start, size);
      const prev = start > 0 ? (cursorOf(Math.max(0, start - size)) ?? null) : null;
      return { body: { data, next: cursorOf(next) ?? null, prev } };
    },
  },
  "page, both ways": byPage(
    twoWayPaginator(paged({ hasNext: hasNext("next") }), previousNumber("page", 1)),
    (index, items, size) => ({ next: (index + 1) * size < items.length ? "/next" : null, previous: null }),
  ),
  "next URL, both ways": {
    paginator: twoWayPaginator(
      nextUrlPaginator({ next: ["links", "next"], items: data }),
      previousUrl("links", "prev"),
    ),
    answer(ask, items, size) {
      const start = Number(ask.query("from") ?? 0);
      const { data, next } = slice(items, start, size);
      const prev = start > 0 ? nextOf(ask, "from", start - size)?.href : null;
      return { body: { data, links: { next: nextOf(ask, "from", next)?.href ?? null, prev } } };
    },
  },
  "Link header, both ways": {
    paginator: twoWayPaginator(linkHeaderPaginator({ items: [] }), previousLink()),
    answer(ask, items, size) {
      const { data, next } = slice(items, (page(ask) - 1) * size, size);
      const to = (number: number, rel: string) => `<${nextOf(ask, "page", number)?.href}>; rel="${rel}"`;
      const link = [
        ...(page(ask) > 1 ? [to(page(ask) - 1, "prev")] : []),
        ...(next === undefined ? [] : [to(page(ask) + 1, "next")]),
      ];
      return { body: data, headers: { link: link.join(", ") } };
    },
  },
  "last id, both ways": {
    paginator: lastIdBothWays(
      lastIdPaginator({
        parameter: "starting_after",
        before: "ending_before",
        id: "id",
        items: data,
        hasNext: hasMore("has_more"),
      }),
      { parameter: "starting_after", before: "ending_before", id: "id", hasNext: hasMore("has_more") },
    ),
    answer: (ask, items, size) => byLastId(items, size, ask),
  },
  "cursor in a header of the request": {
    paginator: headerPaginator(
      "X-Cursor",
      cursorPaginator({ parameter: headerParameter("X-Cursor"), next: ["next"], items: data }),
    ),
    answer(ask, items, size) {
      const { data, next } = slice(items, startOf(ask.header("x-cursor")), size);
      return { body: { data, next: cursorOf(next) ?? null } };
    },
  },
  "cursor in headers of request and answer": {
    paginator: headerPaginator(
      "X-Continuation",
      cursorHeaderPaginator({ parameter: headerParameter("X-Continuation"), header: "x-continuation", items: [] }),
    ),
    answer(ask, items, size) {
      const { data, next } = slice(items, startOf(ask.header("x-continuation")), size);
      return { body: data, headers: next === undefined ? {} : { "x-continuation": cursorOf(next) ?? "" } };
    },
  },
  "one way or the other": {
    paginator: switchedPaginator({
      when: "usemarker",
      cursor: cursorPaginator({ parameter: "marker", next: ["next_marker"], items: data }),
      otherwise: offsetPaginator({ parameter: "offset", items: data }),
    }),
    answer(ask, items, size) {
      if (ask.query("usemarker") !== "true") return { body: { data: slice(items, offset(ask), size).data } };
      const { data, next } = slice(items, startOf(ask.query("marker")), size);
      return { body: { data, next_marker: cursorOf(next) } };
    },
  },
} as const satisfies Record<string, Kind>;

export type KindName = keyof typeof kinds;
export const kindNames = Object.keys(kinds) as KindName[];

export function itemsOf(count: number): readonly Item[] {
  return Array.from({ length: count }, (_, index) => ({ id: `item_${index}` }));
}

/** What a request that was received asks. */
export function askOf(url: URL, body: string, headers: HeadersInit = {}): Ask {
  const given = new Headers(headers);
  const sent: unknown = body === "" ? undefined : JSON.parse(body);
  return {
    url,
    query: (name) => url.searchParams.get(name) ?? undefined,
    header: (name) => given.get(name) ?? undefined,
    body: (...path) =>
      path.reduce<unknown>((value, name) => (value as Record<string, unknown> | undefined)?.[name], sent),
  };
}

/** What a server was asked. */
export function askOfRequest({ url, headers, body }: Received): Ask {
  const sent = Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]);
  return askOf(new URL(url, `http://${headers.host}`), body, sent);
}

function operationOf({ paginator, method }: Pick<Kind, "paginator" | "method">): Operation {
  const body = method === "POST" ? { body: json, query: {} } : {};
  return { id: "list_items", method: method ?? "GET", path: "/items", errors: [429], paginator, ...body };
}

/** The list of a client of this server. */
export function listOf(
  url: string,
  kind: Pick<Kind, "paginator" | "method">,
  params?: object,
  options: ClientOptions = {},
): PageRequest<Item> {
  const settings = clientOf({ url }, options)._settings;
  const call = { operation: operationOf(kind), settings, params, options: {} };
  return new PendingPageRequest(call) as unknown as PageRequest<Item>;
}

/** A server of this kind, on a port of its own. */
export function kindServer(kind: Kind, items: readonly Item[], size: number): Promise<FaultServer> {
  return faultServer((request) => {
    const reply = kind.answer(askOfRequest(request), items, size);
    return { body: reply.body, headers: { "content-type": "application/json", ...reply.headers } };
  });
}
