/** Query strings: what is asked for, and what every request has. */
import { absent } from "../match.js";
import type { Row } from "../row.js";
import { get, sends, thing } from "./common.js";

const query: Row[] = [
  sends("defaultQuery is sent", { defaultQuery: { v: "1" } }, get, { url: "/things/1?v=1" }),
  sends(
    "a call's query wins over defaultQuery",
    { defaultQuery: { v: "1", w: "2" } },
    ({ client }) => client.things.retrieve("1", {}, { query: { v: "3" } }),
    { url: "/things/1?v=3&w=2" },
  ),
  sends(
    "a call's undefined removes a default",
    { defaultQuery: { v: "1" } },
    ({ client }) => client.things.retrieve("1", {}, { query: { v: undefined } }),
    { url: "/things/1" },
  ),
  sends("several values by defaultQuery", { defaultQuery: { v: "1", hello: "world" } }, get, {
    url: "/things/1?v=1&hello=world",
  }),
  sends(
    "a call's null in place of a default is sent without a value",
    { defaultQuery: { v: "1" } },
    ({ client }) => client.things.retrieve("1", {}, { query: { v: null } }),
    { url: "/things/1?v=" },
  ),
  sends(
    "defaultQuery is sent with calls of what the document lacks",
    { defaultQuery: { v: "1" } },
    ({ client }) => client.get("/foo"),
    {
      url: "/foo?v=1",
    },
  ),
  sends("an empty defaultQuery adds nothing", { defaultQuery: {} }, get, { url: "/things/1" }),
];

const queries: readonly (readonly [string, object, string])[] = [
  ["a list repeats its name", { tags: ["a", "b"] }, "?tags=a&tags=b"],
  ["an empty list is nothing", { tags: [] }, ""],
  ["text, a number and a truth", { a: "1", b: 2, c: true }, "?a=1&b=2&c=true"],
  ["null, an untruth and nothing", { a: null, b: false, c: undefined }, "?a=&b=false"],
  ["a slash in a name", { "a/b": 1.28341 }, "?a%2Fb=1.28341"],
  ["slashes, equals signs and ampersands", { "a/b": "c/d", "e=f": "g&h" }, "?a%2Fb=c%2Fd&e%3Df=g%26h"],
  ["an empty object is nothing", { a: {} }, ""],
  ["undefined is nothing", { tags: undefined }, ""],
  ["null is sent without a value", { other: null }, "?other="],
  ["a name and a value are encoded", { "a b": "c&d=e+f" }, "?a%20b=c%26d%3De%2Bf"],
  ["numbers and booleans", { a: 1.5, b: true, c: 0 }, "?a=1.5&b=true&c=0"],
  ["an object is written in brackets", { a: { b: { c: 1 } } }, "?a%5Bb%5D%5Bc%5D=1"],
  ["objects within objects and lists", { a: [{ b: [1, { c: 2 }] }] }, "?a%5Bb%5D=1&a%5Bb%5D%5Bc%5D=2"],
  ["undefined in an object or a list is nothing", { a: { b: undefined, c: 1 }, d: [undefined, 2] }, "?a%5Bc%5D=1&d=2"],
  ["a date is written as ISO 8601 has it", { a: new Date(0) }, "?a=1970-01-01T00%3A00%3A00.000Z"],
];

export const queryRows: readonly Row[] = [
  ...query,
  ...queries.map(([name, query, wanted]): Row => ({
    name: `query: ${name}`,
    server: thing,
    ask: ({ client }) => client.things.retrieve("1", {}, { query }),
    want: { wire: [{ url: `/things/1${wanted}` }] },
  })),
  {
    name: "a parameter named __proto__ is data",
    server: thing,
    ask: ({ client }) => client.get("/x", { query: JSON.parse('{"__proto__":"a"}') as object }),
    want: {
      wire: [{ url: "/x?__proto__=a" }],
      value: (value: unknown) => ({}).constructor === Object && value !== absent,
    },
  },
];
