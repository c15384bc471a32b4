/** Lists, page by page. Those that are counted, or go by the last item's id, stand in `page-count.ts`. */
import { turn } from "../abort.js";
import { absent } from "../match.js";
import type { Row } from "../row.js";
import { collect, page, silence } from "./common.js";

export const pageRows: readonly Row[] = [
  {
    name: "pages by cursor: every item once",
    server: [page(["1", "2"], "c1"), page(["3"], "c2"), page(["4"], null)],
    ask: ({ client }) => collect(client.things.list({ limit: 2 })),
    want: {
      value: ["1", "2", "3", "4"],
      wire: [{ url: "/things?limit=2" }, { url: "/things?limit=2&cursor=c1" }, { url: "/things?limit=2&cursor=c2" }],
    },
  },
  {
    name: "pages by cursor: a constant one ends in an error",
    server: page(["1"], "same"),
    ask: ({ client }) => collect(client.things.list()),
    want: { error: { name: "PaginationError" }, wire: 2 },
  },
  {
    name: "pages by URL: a constant one ends in an error",
    server: { body: { items: [{ id: "1" }], next_url: "/pages?p=2" } },
    ask: ({ client }) => collect(client.pages.list()),
    want: { error: { name: "PaginationError" }, wire: 2 },
  },
  {
    name: "pages: a failure is tried again within",
    server: [page(["1"], "c1"), { status: 503, headers: { "retry-after-ms": "1" } }, page(["2"], null)],
    ask: ({ client }) => collect(client.things.list()),
    want: { value: ["1", "2"], wire: 3 },
  },
  {
    name: "pages: no more are asked for than are used",
    server: page(["1", "2"], "c1"),
    ask: ({ client }) => client.things.list().toArray({ limit: 2 }),
    want: { value: [{ id: "1" }, { id: "2" }], wire: 1 },
  },
  {
    name: "pages by Link header",
    server: [
      { body: [{ id: "1" }], headers: { link: '</links?page=2>; rel="next", </links?page=9>; rel="last"' } },
      { body: [{ id: "2" }] },
    ],
    ask: ({ client }) => collect(client.links.list()),
    want: { value: ["1", "2"], wire: [{ url: "/links" }, { url: "/links?page=2" }] },
  },
  {
    name: "pages: the headers of a call stay on its own origin",
    server: { body: { items: [{ id: "1" }], next_url: "{other}/pages?page=2" } },
    other: { body: { items: [{ id: "2" }] } },
    ask: ({ client }) => collect(client.pages.list({ headers: { "x-own": "1", authorization: "Own" } })),
    want: {
      value: ["1", "2"],
      wire: [{ headers: { "x-own": "1", authorization: "Own" } }],
      other: [{ headers: { "x-own": absent, authorization: absent } }],
    },
  },
  {
    name: "pages by cursor: a circle of three ends in an error",
    server: Array.from({ length: 60 }, (_, index) => page([String(index)], `c${index % 3}`)),
    ask: ({ client }) => collect(client.things.list()),
    want: { error: { name: "PaginationError" }, seen: ({ main }) => main.length < 20 },
  },
  {
    name: "pages: who leaves ends what is fetched ahead",
    server: [page(["1"], "c1"), silence],
    ask: async ({ client, seen }) => {
      for await (const _ of client.things.list().pages({ prefetch: 1 })) {
        while ((await seen()).main.length < 2) await turn();
        break;
      }
    },
    want: { wire: 2, abandoned: 1 },
    not: { workerd: "it keeps the connection of a request that was aborted for a while" },
  },
  {
    name: "pages: headers that were added to a request stay on its own origin",
    server: { body: { items: [{ id: "1" }], next_url: "{other}/pages?page=2" } },
    other: { body: { items: [{ id: "2" }] } },
    ask: ({ client }) => collect(client.pages.list().headers({ "x-own": "1" })),
    want: { value: ["1", "2"], wire: [{ headers: { "x-own": "1" } }], other: [{ headers: { "x-own": absent } }] },
  },
  {
    name: "pages: a resume token that leads to another origin is refused",
    server: { body: { items: [{ id: "1" }], next_url: "{other}/pages?page=2" } },
    ask: async ({ client }) => {
      const [page] = [await client.pages.list()] as [{ readonly resumeToken: string }];
      return (client.pages.list() as unknown as { resumeFrom(token: string): Promise<unknown> }).resumeFrom(
        page.resumeToken,
      );
    },
    want: { error: { name: "ClientError", message: /another origin/ }, wire: 1, other: 0 },
  },
  ...["javascript:alert(1)", "data:application/json,{}", "file:///etc/passwd", "http://["].map((next): Row => ({
    name: `pages: a next page at ${next} is an error`,
    server: { body: { items: [{ id: "1" }], next_url: next } },
    ask: ({ client }) => collect(client.pages.list()),
    want: { error: { name: "PaginationError" }, wire: 1 },
  })),
];
