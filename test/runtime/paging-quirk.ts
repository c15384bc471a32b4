/** Servers of APIs that page in a way of their own: they refuse what is past the end, count only when asked, or take numbers as texts. */
import type { Ask, Reply } from "./paging.js";
import { named, number, slice, startOf, tokenOf, usual, type Api, type Thing } from "./paging-api.js";

/** Pages counted by a number, from 1. What is past the end is refused. */
function refusing(
  status: number,
  parameter: string,
  size: string | undefined,
  answer: (found: readonly Thing[], total: number, pages: number) => Reply,
): Api {
  return {
    thing: named,
    params: [{ [parameter]: 1 }, ...(size === undefined ? [] : [{ [size]: 2 }])],
    answer(ask, things) {
      const length = number(size === undefined ? undefined : ask.query(size), usual);
      const page = number(ask.query(parameter), 1);
      const pages = Math.max(1, Math.ceil(things.length / length));
      if (page > pages) return { status, body: { error: "Requested page does not exist!" } };
      return answer(slice(things, (page - 1) * length, length).found, things.length, pages);
    },
  };
}

/** Items after as many as are skipped. */
function skipping(
  parameter: string,
  size: string,
  answer: (found: readonly Thing[], ask: Ask, things: readonly Thing[], next: number | undefined) => object,
): Api {
  return {
    thing: named,
    params: [{ [size]: 2 }, { [size]: "3", [parameter]: "0" }],
    answer(ask, things) {
      const { found, next } = slice(things, number(ask.query(parameter), 0), number(ask.query(size), usual));
      return { body: answer(found, ask, things, next) };
    },
  };
}

export const quirks: Readonly<Record<string, Api>> = {
  "keycloak-like": skipping("first", "max", (found) => found),
  "esi-like": refusing(404, "page", undefined, (body, _, pages) => ({ body, headers: { "x-pages": String(pages) } })),
  "wordpress-like": refusing(400, "page", "per_page", (body, total, pages) => ({
    body,
    headers: { "x-wp-total": String(total), "x-wp-totalpages": String(pages) },
  })),
  "setlist-like": refusing(404, "p", undefined, (artist, total) => ({ body: { artist, itemsPerPage: usual, total } })),
  "vocadb-like": skipping("start", "maxResults", (items, ask, { length }) => ({
    items,
    totalCount: ask.query("getTotalCount") === "true" ? length : 0,
  })),
  "mailchimp-like": skipping("offset", "count", (unsubscribes, _, { length }) => ({
    unsubscribes,
    campaign_id: "x",
    total_items: length,
    _links: [{ rel: "self", href: "https://api.example.com/" }],
  })),
  "zalando-like": {
    thing: named,
    params: [{ pageSize: "2", color: "red" }, { page: "1" }],
    answer(ask, things) {
      const [page, size] = [number(ask.query("page"), 1), number(ask.query("pageSize"), usual)];
      const { found } = slice(things, (page - 1) * size, size);
      const totals = { totalElements: things.length, totalPages: Math.ceil(things.length / size) };
      return { body: { content: found, page, size, ...totals } };
    },
  },
  "rubrik-like": {
    thing: (index) => ({ id: `id_${index}`, afterId: `(id_${index},2020-01-01)`, name: "Backup" }),
    params: [{ limit: 2 }],
    answer(ask, things) {
      const start = things.findIndex((thing) => thing["afterId"] === ask.query("after_id")) + 1;
      const { found, next } = slice(things, start, number(ask.query("limit"), usual));
      return { body: { events: found, hasMore: next !== undefined } };
    },
  },
  "lex-like": {
    thing: named,
    params: [{ maxResults: 2, filters: ["x"] }],
    answer(ask, things) {
      const { found, next } = slice(things, startOf(ask.body("nextToken")), number(ask.body("maxResults"), usual));
      const nextToken = next === undefined ? {} : { nextToken: tokenOf(next) };
      return { body: { botId: "x", exportSummaries: found, ...nextToken } };
    },
  },
  "economic-like": {
    thing: named,
    params: [{ PageSize: 2 }, { SkipPages: 0 }],
    answer(ask, things) {
      const size = number(ask.query("PageSize"), usual);
      return { body: slice(things, number(ask.query("SkipPages"), 0) * size, size).found };
    },
  },
  // At most three on a page, whatever is asked for.
  "jira-like": {
    thing: named,
    params: [{ maxResults: 100, query: "x" }, { startAt: 0 }],
    answer(ask, things) {
      const startAt = number(ask.query("startAt"), 0);
      const maxResults = Math.min(3, number(ask.query("maxResults"), usual));
      const { found, next } = slice(things, startAt, maxResults);
      const beside = { isLast: next === undefined, maxResults, startAt, total: things.length };
      return { body: { ...beside, self: "https://api.example.com/", values: found } };
    },
  },
  // Counted from 0, as nothing but its answers say.
  "postcodes-like": {
    thing: named,
    params: [{ limit: 2 }, { page: 0 }],
    answer(ask, things) {
      const [page, limit] = [number(ask.query("page"), 0), number(ask.query("limit"), usual)];
      const { found } = slice(things, page * limit, limit);
      if (page > 0 && found.length === 0) return { status: 404, body: { code: 4044 } };
      return { body: { code: 2000, message: "Success", result: { hits: found, page, limit, total: things.length } } };
    },
  },
  // The newest first: those before one of them, or those right after one.
  "mastodon-like": {
    thing: named,
    params: [{ limit: 2 }],
    answer(ask, things) {
      const size = number(ask.query("limit"), usual);
      const indexOf = (id: string | undefined) => things.findIndex((thing) => thing["id"] === id);
      const after = ask.query("min_id");
      const end = after === undefined ? undefined : indexOf(after);
      const start = end === undefined ? indexOf(ask.query("max_id")) + 1 : Math.max(0, end - size);
      const { found, next } = slice(things, start, (end ?? start + size) - start);
      const to = (name: string, id: unknown, rel: string) => {
        const target = new URL(ask.url);
        for (const other of ["min_id", "max_id"]) target.searchParams.delete(other);
        target.searchParams.set(name, String(id));
        return `<${target.href}>; rel="${rel}"`;
      };
      const links = [
        ...(next === undefined ? [] : [to("max_id", found.at(-1)?.["id"], "next")]),
        ...(start === 0 ? [] : [to("min_id", found[0]?.["id"], "prev")]),
      ];
      return { body: found, ...(links.length > 0 && { headers: { link: links.join(", ") } }) };
    },
  },
  "insights-like": {
    thing: named,
    params: [{ filter: "open" }],
    answer(ask, things) {
      const { found, next } = slice(things, startOf(ask.header("x-ms-continuation")));
      return { body: { types: found, ...(next !== undefined && { continuationToken: tokenOf(next) }) } };
    },
  },
  // Its URL is none that could be followed: it leaves out where the account's things are.
  "docusign-like": skipping("start_position", "count", (envelopes, _, { length }, next) => ({
    envelopes,
    totalSetSize: String(length),
    nextUri: next === undefined ? null : `/envelopes?start_position=${next}`,
  })),
};
