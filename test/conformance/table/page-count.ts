/** Lists whose pages or items are counted, and lists by the last item's id: where they begin, how they go on, and where they end. */
import type { Answer } from "../answer.js";
import type { Row } from "../row.js";
import { collect } from "./common.js";

const things = (ids: readonly string[]) => ids.map((id) => ({ id }));
const counted = (ids: readonly string[], total?: number): Answer => ({ body: { items: things(ids), total } });
const after = (ids: readonly string[], has_more: boolean): Answer => ({ body: { items: things(ids), has_more } });
const inHeader = (ids: readonly string[], pages?: string): Answer => ({
  body: things(ids),
  ...(pages !== undefined && { headers: { "x-total-pages": pages } }),
});

/** What an API that refuses pages past the end says. */
const refused: Answer = { status: 404, body: { message: "This page does not exist." } };
const urls = (path: string, ...queries: readonly string[]) => queries.map((query) => ({ url: `${path}${query}` }));

const byPage: readonly Row[] = [
  {
    name: "pages by number: a total ends the list on a short page, and nothing past it is asked for",
    server: [counted(["1", "2"], 5), counted(["3", "4"], 5), counted(["5"], 5), refused],
    ask: ({ client }) => collect(client.totals.list()),
    want: { value: ["1", "2", "3", "4", "5"], wire: urls("/totals", "", "?page=2", "?page=3") },
  },
  {
    name: "pages by number: a total ends the list on a full page",
    server: [counted(["1", "2"], 4), counted(["3", "4"], 4), refused],
    ask: ({ client }) => collect(client.totals.list()),
    want: { value: ["1", "2", "3", "4"], wire: 2 },
  },
  {
    name: "pages by number: pages that are filtered are counted as they come",
    server: [counted(["1"], 4), counted(["2", "3", "4"], 4), refused],
    ask: ({ client }) => collect(client.totals.list()),
    want: { value: ["1", "2", "3", "4"], wire: 2 },
  },
  ...[0, -1, 1].map((total): Row => ({
    name: `pages by number: a total of ${total}, where more came, ends nothing`,
    server: [counted(["1", "2"], total), counted(["3"], total), counted([], total)],
    ask: ({ client }) => collect(client.totals.list()),
    want: { value: ["1", "2", "3"], wire: urls("/totals", "", "?page=2", "?page=3") },
  })),
  {
    name: "pages by number: a total that is left out at times",
    server: [counted(["1", "2"]), counted(["3"], 3), refused],
    ask: ({ client }) => collect(client.totals.list()),
    want: { value: ["1", "2", "3"], wire: 2 },
  },
  {
    name: "pages by number: a page in the middle is a start",
    server: [counted(["3", "4"], 5), counted(["5"], 5), refused],
    ask: ({ client }) => collect(client.totals.list({ page: 2, per_page: 2 })),
    want: { value: ["3", "4", "5"], wire: urls("/totals", "?page=2&per_page=2", "?page=3&per_page=2") },
  },
  {
    name: "pages by number: the same page again ends in an error",
    server: counted(["1", "2"], 9),
    ask: ({ client }) => collect(client.totals.list()),
    want: { error: { name: "PaginationError" }, wire: 2 },
  },
  {
    name: "pages by number: a header says how many there are",
    server: [inHeader(["1"], "3"), inHeader(["2"], "3"), inHeader(["3"], "3"), refused],
    ask: ({ client }) => collect(client.counts.list()),
    want: { value: ["1", "2", "3"], wire: urls("/counts", "", "?page=2", "?page=3") },
    not: { chromium: "a page sees the headers alone that an API exposes" },
  },
  {
    name: "pages by number: a header that leaves out the page that came ends nothing",
    server: [inHeader(["1"], "0"), inHeader(["2"], "0"), inHeader([], "0")],
    ask: ({ client }) => collect(client.counts.list()),
    want: { value: ["1", "2"], wire: 3 },
  },
  {
    name: "pages by number: a header that says nothing leaves the end to the first page without items",
    server: [inHeader(["1"]), inHeader(["2"], "many"), inHeader([])],
    ask: ({ client }) => collect(client.counts.list()),
    want: { value: ["1", "2"], wire: 3 },
  },
];

const byOffset: readonly Row[] = [
  {
    name: "pages by offset: a limit that the API cuts down loses nothing",
    server: [counted(["1", "2"], 5), counted(["3", "4"], 5), counted(["5"], 5), refused],
    ask: ({ client }) => collect(client.rows.list({ limit: 100 })),
    want: {
      value: ["1", "2", "3", "4", "5"],
      wire: urls("/rows", "?limit=100", "?limit=100&offset=2", "?limit=100&offset=4"),
    },
  },
  {
    name: "pages by offset: a place in the middle is a start",
    server: [counted(["4"], 5), counted(["5"], 5), refused],
    ask: ({ client }) => collect(client.rows.list({ offset: 3 })),
    want: { value: ["4", "5"], wire: urls("/rows", "?offset=3", "?offset=4") },
  },
  {
    name: "pages by offset: a total of 0, where more came, ends nothing",
    server: [counted(["1", "2"], 0), counted(["3"], 0), counted([], 0)],
    ask: ({ client }) => collect(client.rows.list()),
    want: { value: ["1", "2", "3"], wire: 3 },
  },
];

const byLastId: readonly Row[] = [
  {
    name: "pages by the last id: the flag ends the list",
    server: [after(["1", "2"], true), after(["3", "4"], false), refused],
    ask: ({ client }) => collect(client.entries.list({ limit: 2 })),
    want: { value: ["1", "2", "3", "4"], wire: urls("/entries", "?limit=2", "?limit=2&starting_after=2") },
  },
  {
    name: "pages by the last id: who asks for what comes before goes backwards, page by page",
    server: [after(["3", "4"], true), after(["1", "2"], false), refused],
    ask: ({ client }) => collect(client.entries.list({ ending_before: "5" })),
    want: { value: ["3", "4", "1", "2"], wire: urls("/entries", "?ending_before=5", "?ending_before=3") },
  },
  {
    name: "pages by the last id: more to come, and nothing on the page, ends in an error",
    server: [after(["1"], true), after([], true)],
    ask: ({ client }) => collect(client.entries.list()),
    want: { error: { name: "PaginationError" }, wire: 2 },
  },
];

export const pageCountRows: readonly Row[] = [...byPage, ...byOffset, ...byLastId];
