/** Servers that page like the APIs that the cases are like, each as its documentation has it. */
import type { Ask, Reply } from "./paging.js";

export type Thing = Readonly<Record<string, unknown>>;

export interface Api {
  readonly thing: (index: number) => Thing;
  /** The page that is asked for. */
  readonly answer: (ask: Ask, things: readonly Thing[]) => Reply;
  /** Other ways to ask for the whole list. */
  readonly params?: readonly object[];
}

export const named = (index: number): Thing => ({ id: `id_${index}`, name: `Name ${index}` });

/** As many as a page has where nothing else is asked for. */
export const usual = 5;

export const number = (text: unknown, otherwise: number) => (text === undefined ? otherwise : Number(text));

export function slice(things: readonly Thing[], start: number, size: number = usual) {
  const end = start + size;
  return { found: things.slice(start, end), next: end < things.length ? end : undefined };
}

/** A token that nobody can count with. */
export const tokenOf = (start: number) => Buffer.from(`from ${start}`).toString("base64");
export const startOf = (token: unknown) =>
  number(token === undefined ? undefined : Buffer.from(String(token), "base64").toString().slice(5), 0);

function urlOf({ url }: Ask, name: string, value: unknown): URL {
  const next = new URL(url);
  next.searchParams.set(name, String(value));
  return next;
}

function byToken(
  parameter: string,
  size: string,
  answer: (found: readonly Thing[], next: string | undefined) => object,
): Api {
  return {
    thing: named,
    params: [{ [size]: 2, filter: "open" }],
    answer(ask, things) {
      const { found, next } = slice(things, startOf(ask.query(parameter)), number(ask.query(size), usual));
      return { body: answer(found, next === undefined ? undefined : tokenOf(next)) };
    },
  };
}

function byPage(
  parameter: string,
  size: string,
  origin: 0 | 1,
  answer: (found: readonly Thing[], index: number, things: readonly Thing[], size: number) => object,
): Api {
  return {
    thing: named,
    params: [{ [size]: 2 }, { [parameter]: origin }],
    answer(ask, things) {
      const length = number(ask.query(size), usual);
      const index = number(ask.query(parameter), origin) - origin;
      return { body: answer(slice(things, index * length, length).found, index, things, length) };
    },
  };
}

/** GitHub's `Link`: to the first page, the next and the last, wherever they are. */
function withLinks(ask: Ask, things: readonly Thing[]): Reply {
  const size = number(ask.query("per_page"), usual);
  const page = number(ask.query("page"), 1);
  const last = Math.ceil(things.length / size);
  const to = (index: number, rel: string) => `<${urlOf(ask, "page", index).href}>; rel="${rel}"`;
  const link = [
    ...(page < last ? [to(page + 1, "next"), to(last, "last")] : []),
    ...(page > 1 ? [to(page - 1, "prev"), to(1, "first")] : []),
  ];
  const headers = link.length > 0 ? { link: link.join(", ") } : {};
  return { body: slice(things, (page - 1) * size, size).found, headers };
}

/** The things after one, or those right before one, and whether more follow in that direction. */
function around(
  things: readonly Thing[],
  after: (thing: Thing) => boolean,
  before: ((thing: Thing) => boolean) | undefined,
  size: number,
) {
  if (!before) return slice(things, things.findIndex(after) + 1, size);
  const end = things.findIndex(before);
  const start = Math.max(0, end - size);
  return { found: things.slice(start, end), next: start > 0 ? start : undefined };
}

function after(parameter: string): Api {
  return {
    thing: named,
    params: [{ limit: 2 }],
    answer(ask, things) {
      const [first, last] = [ask.query("ending_before"), ask.query(parameter)];
      const { found, next } = around(
        things,
        (thing) => thing["id"] === last,
        first === undefined ? undefined : (thing) => thing["id"] === first,
        number(ask.query("limit"), usual),
      );
      const ends = { first_id: found[0]?.["id"], last_id: found.at(-1)?.["id"] };
      return { body: { object: "list", data: found, has_more: next !== undefined, url: "/", ...ends } };
    },
  };
}

export const apis: Readonly<Record<string, Api>> = {
  "github-like": { thing: named, params: [{ state: "open", per_page: 3 }], answer: withLinks },
  "github-search-like": byPage("page", "per_page", 1, (items, _, { length }) => ({
    total_count: length,
    incomplete_results: false,
    items,
  })),
  "stripe-like": after("starting_after"),
  "openai-like": after("after"),
  "slack-like": byToken("cursor", "limit", (channels, next = "") => ({
    ok: true,
    channels,
    response_metadata: { next_cursor: next },
  })),
  "keyed-like": byToken("cursor", "limit", (found, next) => ({
    data: Object.fromEntries(found.map((thing) => [String(thing["id"]), thing])),
    next_cursor: next ?? null,
  })),
  "google-aip-like": byToken("pageToken", "pageSize", (books, nextPageToken) => ({
    ...(books.length > 0 && { books }),
    nextPageToken,
  })),
  "relay-like": byToken("after", "first", (nodes, next) => ({
    nodes,
    page_info: { end_cursor: next ?? tokenOf(99), has_next_page: next !== undefined },
  })),
  "svix-like": byToken("iterator", "limit", (data, next) => ({
    data,
    iterator: next ?? tokenOf(99),
    done: next === undefined,
  })),
  "hubspot-like": byToken("after", "limit", (results, next) => ({
    results,
    ...(next !== undefined && { paging: { next: { after: next, link: "https://api.example.com/" } } }),
  })),
  "two-way-cursor-like": {
    thing: named,
    params: [{ limit: 2, filter: "open" }],
    answer(ask, things) {
      const size = number(ask.query("limit"), usual);
      const start = startOf(ask.query("cursor"));
      const { found, next } = slice(things, start, size);
      const previous = start > 0 ? tokenOf(Math.max(0, start - size)) : null;
      return {
        body: { data: found, next_cursor: next === undefined ? null : tokenOf(next), previous_cursor: previous },
      };
    },
  },
  "cosmos-like": {
    thing: named,
    params: [{ filter: "open" }],
    answer(ask, things) {
      const { found, next } = slice(things, startOf(ask.header("x-ms-continuation")));
      const headers: Record<string, string> = next === undefined ? {} : { "x-ms-continuation": tokenOf(next) };
      return { body: { _rid: "x", Documents: found, _count: found.length }, headers };
    },
  },
  "django-like": {
    thing: named,
    params: [{ page_size: 2, author: "x" }, { page: 1 }],
    answer(ask, things) {
      const [page, size] = [number(ask.query("page"), 1), number(ask.query("page_size"), usual)];
      const { found, next } = slice(things, (page - 1) * size, size);
      const link = (to: number) => urlOf(ask, "page", to).href;
      return {
        body: {
          count: things.length,
          next: next === undefined ? null : link(page + 1),
          previous: page > 1 ? link(page - 1) : null,
          results: found,
        },
      };
    },
  },
  "json-api-like": {
    thing: named,
    params: [{ "page[size]": 2, "filter[author]": "x" }],
    answer(ask, things) {
      const size = number(ask.query("page[size]"), usual);
      const page = number(ask.query("page[number]"), 1);
      const { found, next } = slice(things, (page - 1) * size, size);
      const link = next === undefined ? null : urlOf(ask, "page[number]", page + 1).href;
      const prev = page > 1 ? urlOf(ask, "page[number]", page - 1).href : null;
      return { body: { data: found, links: { self: ask.url.href, next: link, prev } } };
    },
  },
  // `$top` cuts the whole result; pages are as long as the server wants.
  "odata-like": {
    thing: named,
    params: [{ $top: 100 }],
    answer(ask, things) {
      const { found, next } = slice(things, startOf(ask.query("$skiptoken")));
      const link = next === undefined ? {} : { "@odata.nextLink": urlOf(ask, "$skiptoken", tokenOf(next)).href };
      return { body: { "@odata.context": "$metadata#People", value: found, ...link } };
    },
  },
  "odata-skip-like": {
    thing: named,
    params: [{ $top: 2, $filter: "name ne 'x'" }, { $count: true }],
    answer(ask, things) {
      const { found } = slice(things, number(ask.query("$skip"), 0), number(ask.query("$top"), usual));
      const count = ask.query("$count") === "true" ? { "@odata.count": things.length } : {};
      return { body: { "@odata.context": "$metadata#People", value: found, ...count } };
    },
  },
  "page-from-zero": byPage("page_number", "page_size", 0, (items) => ({ items })),
  "page-from-one": byPage("page", "per_page", 1, (data, index, { length }, size) => ({
    data,
    meta: { current_page: index + 1, total_pages: Math.ceil(length / size) },
  })),
  "cloudflare-like": byPage("page", "per_page", 1, (result, index, { length }, size) => ({
    result,
    success: true,
    errors: [],
    messages: [],
    result_info: {
      page: index + 1,
      per_page: size,
      count: result.length,
      total_count: length,
      total_pages: Math.ceil(length / size),
    },
  })),
  "lithic-like": {
    thing: (index) => ({ token: `token_${index}`, memo: `Card ${index}` }),
    params: [{ page_size: 2 }],
    answer(ask, things) {
      const [first, last] = [ask.query("ending_before"), ask.query("starting_after")];
      const { found, next } = around(
        things,
        (thing) => thing["token"] === last,
        first === undefined ? undefined : (thing) => thing["token"] === first,
        number(ask.query("page_size"), usual),
      );
      return { body: { data: found, has_more: next !== undefined } };
    },
  },
  "modern-treasury-like": {
    thing: named,
    params: [{ per_page: 2 }],
    answer(ask, things) {
      const size = number(ask.query("per_page"), usual);
      const { found, next } = slice(things, startOf(ask.query("after_cursor")), size);
      const cursor: Record<string, string> = next === undefined ? {} : { "x-after-cursor": tokenOf(next) };
      return { body: found, headers: { "x-per-page": String(size), ...cursor } };
    },
  },
  "notion-like": {
    thing: named,
    params: [{ page_size: 2, filter: { a: 1 } }],
    answer(ask, things) {
      const { found, next } = slice(things, startOf(ask.body("start_cursor")), number(ask.body("page_size"), usual));
      const cursor = next === undefined ? null : tokenOf(next);
      return { body: { object: "list", results: found, next_cursor: cursor, has_more: next !== undefined } };
    },
  },
  "plaid-like": {
    thing: (index) => ({ transaction_id: `id_${index}` }),
    params: [{ access_token: "x", options: { count: 2, only: "posted" } }],
    answer(ask, things) {
      const size = number(ask.body("options", "count"), usual);
      const { found } = slice(things, number(ask.body("options", "offset"), 0), size);
      return { body: { accounts: [], transactions: found, total_transactions: things.length, request_id: "x" } };
    },
  },
  "spotify-like": {
    thing: named,
    params: [{ limit: 2 }, { offset: 0 }],
    answer(ask, things) {
      const offset = number(ask.query("offset"), 0);
      const limit = number(ask.query("limit"), usual);
      const { found, next } = slice(things, offset, limit);
      const link = next === undefined ? null : urlOf(ask, "offset", next).href;
      return { body: { items: found, next: link, offset, limit, total: things.length } };
    },
  },
  "box-like": {
    thing: named,
    params: [{ limit: 2 }, { usemarker: true, limit: 3 }],
    answer(ask, things) {
      const limit = number(ask.query("limit"), usual);
      if (ask.query("usemarker") === "true") {
        const { found, next } = slice(things, startOf(ask.query("marker")), limit);
        return { body: { entries: found, limit, next_marker: next === undefined ? null : tokenOf(next) } };
      }
      const offset = number(ask.query("offset"), 0);
      return { body: { entries: slice(things, offset, limit).found, limit, offset, total_count: things.length } };
    },
  },
  // With a page's token, only `limit` and `fields` may be sent: the link has all that is needed.
  "shopify-like": {
    thing: named,
    params: [{ limit: 2, vendor: "x" }],
    answer(ask, things) {
      const limit = number(ask.query("limit"), usual);
      const start = startOf(ask.query("page_info"));
      const { found, next } = slice(things, start, limit);
      const allowed = ["limit", "fields", "page_info"];
      if (
        ask.query("page_info") !== undefined &&
        [...ask.url.searchParams.keys()].some((key) => !allowed.includes(key))
      )
        return { body: { errors: "page_info with other parameters" } };
      const to = (place: number, rel: string) => {
        const target = new URL(`?limit=${limit}&page_info=${encodeURIComponent(tokenOf(place))}`, ask.url);
        return `<${target.href}>; rel="${rel}"`;
      };
      const links = [
        ...(start > 0 ? [to(start - limit, "previous")] : []),
        ...(next === undefined ? [] : [to(next, "next")]),
      ];
      const headers: Record<string, string> = links.length > 0 ? { link: links.join(", ") } : {};
      return { body: { products: found }, headers };
    },
  },
  "twilio-like": {
    thing: (index) => ({ sid: `id_${index}`, body: "Hello" }),
    params: [{ PageSize: 2 }],
    answer(ask, things) {
      const size = number(ask.query("PageSize"), usual);
      const start = startOf(ask.query("PageToken"));
      const { found, next } = slice(things, start, size);
      const page = number(ask.query("Page"), 0);
      const to = (number: number, place: number) =>
        `${ask.url.pathname}?PageSize=${size}&Page=${number}&PageToken=${encodeURIComponent(tokenOf(place))}`;
      const uris = {
        next_page_uri: next === undefined ? null : to(page + 1, next),
        previous_page_uri: start > 0 ? to(page - 1, start - size) : null,
      };
      return { body: { messages: found, ...uris, page, page_size: size } };
    },
  },
};
