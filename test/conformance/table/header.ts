/** Headers: of the client, of a call, of a builder. */
import { absent } from "../match.js";
import type { Row } from "../row.js";
import { get, noCookies, sends, thing } from "./common.js";

/** A call with these headers. */
const askWith =
  (headers: unknown): Row["ask"] =>
  ({ client }) =>
    client.things.retrieve("1", {}, { headers });

export const headerRows: readonly Row[] = [
  sends("defaultHeaders are sent", { defaultHeaders: { "X-A": "1" } }, get, { headers: { "x-a": "1" } }),
  sends("defaultHeaders as the platform's Headers", { defaultHeaders: new Headers({ "X-A": "1" }) }, get, {
    headers: { "x-a": "1" },
  }),
  sends("an undefined default header keeps what is there", { defaultHeaders: { Accept: undefined } }, get, {
    headers: { accept: "application/json" },
  }),
  sends(
    "a call's header wins over a default one, whatever its case",
    { defaultHeaders: { "X-A": "1" } },
    ({ client }) => client.things.retrieve("1", {}, { headers: { "x-a": "2" } }),
    { headers: { "x-a": "2" } },
  ),
  sends(
    "a call's null removes a default header",
    { defaultHeaders: { "X-A": "1" } },
    ({ client }) => client.things.retrieve("1", {}, { headers: { "x-a": null } }),
    { headers: { "x-a": absent } },
  ),
  sends(
    "a call's undefined keeps a default header",
    { defaultHeaders: { "X-A": "1" } },
    ({ client }) => client.things.retrieve("1", {}, { headers: { "X-A": undefined } }),
    { headers: { "x-a": "1" } },
  ),
  sends("an empty header is sent", { defaultHeaders: { "X-A": "" } }, get, { headers: { "x-a": "" } }),
  sends("headers that a builder adds", {}, ({ client }) => client.things.retrieve("1").headers({ "X-B": "2" }), {
    headers: { "x-b": "2" },
  }),
  {
    name: "a header parameter and a cookie parameter are in their places",
    server: thing,
    ask: ({ client }) => client.things.retrieve("1", { "X-Trace": "t", seen: "a b", tags: ["x"] }),
    want: { wire: [{ url: "/things/1?tags=x", headers: { "x-trace": "t", cookie: "seen=a%20b" } }] },
    not: noCookies,
  },
  {
    name: "a header that HTTP cannot carry is refused without its value",
    ask: ({ client }) => client.things.retrieve("1", { "X-Trace": "hush\nhush" }),
    want: { error: { name: "ClientError", message: /^(?!.*hush).*x-trace/i }, wire: 0 },
  },
  {
    name: "of names that differ in their case alone, the last value counts; undefined leaves it, null removes it",
    server: thing,
    ask: ({ client }) =>
      client.post("/x", {
        body: {},
        headers: { "X-Foo": "baz", "x-foo": "bar", "x-Foo": undefined, "x-baz": "bam", "X-Baz": null },
      }),
    want: { wire: [{ headers: { "x-foo": "bar", "x-baz": absent } }] },
  },
  sends(
    "defaultHeaders as pairs",
    {
      defaultHeaders: [
        ["X-A", "1"],
        ["x-b", 2],
      ],
    },
    get,
    {
      headers: { "x-a": "1", "x-b": "2" },
    },
  ),
  sends(
    "of pairs with one name, each counts",
    {},
    askWith([
      ["X-A", "1"],
      ["x-a", "2"],
    ]),
    {
      headers: { "x-a": /^1, ?2$/ },
    },
  ),
  sends(
    "pairs may be called as what all objects have",
    {},
    askWith([
      ["constructor", "1"],
      ["toString", "2"],
      ["__proto__", "3"],
    ]),
    { headers: { constructor: "1", tostring: "2" } },
  ),
  sends(
    "undefined that a builder adds keeps what was there",
    {},
    ({ client }) => client.things.retrieve("1").headers({ "X-A": "1" }).headers({ "X-A": undefined, "X-B": "2" }),
    { headers: { "x-a": "1", "x-b": "2" } },
  ),
  sends("null in a pair removes a default", { defaultHeaders: { "X-A": "1" } }, askWith([["x-a", null]]), {
    headers: { "x-a": absent },
  }),
  sends("a list in a header has commas", {}, askWith({ "X-A": ["1", "2"] }), { headers: { "x-a": /^1, ?2$/ } }),
  {
    ...sends("a list of cookies has semicolons", {}, askWith({ Cookie: ["a=1", "b=2"] }), {
      headers: { cookie: "a=1; b=2" },
    }),
    not: noCookies,
  },
  {
    ...sends(
      "of two cookie headers that differ in their case, the last counts",
      {},
      askWith({ cookie: "a=1", Cookie: "b=2" }),
      {
        headers: { cookie: "b=2" },
      },
    ),
    not: noCookies,
  },
  ...[undefined, null].map((none) =>
    sends(`headers that are ${String(none)} are none`, { defaultHeaders: { "X-A": "1" } }, askWith(none), {
      headers: { "x-a": "1" },
    }),
  ),
  ...[undefined, null, 0, "metadata"].map((value) =>
    sends(
      `an object of headers with an iterator that is ${String(value)} is an object like others`,
      {},
      askWith({ "x-a": "1", [Symbol.iterator]: value }),
      { headers: { "x-a": "1" } },
    ),
  ),
  {
    name: "a header name that only looks like one of ASCII is refused by its name",
    ask: askWith({ "coo\u212aie": "a=1" }),
    want: { error: { name: "ClientError", message: /coo\u212aie/ }, wire: 0 },
    not: { workerd: "it takes such a name" },
  },
  {
    name: "the caller's own headers are left as they were",
    server: thing,
    ask: async ({ make }) => {
      const mine = { defaults: { authorization: "Own", "X-A": null }, call: new Headers({ "x-b": "1" }) };
      await make({ defaultHeaders: mine.defaults }).things.retrieve("1", {}, { headers: mine.call });
      return [mine.defaults, [...mine.call]];
    },
    want: {
      value: [{ authorization: "Own", "X-A": null }, [["x-b", "1"]]],
      wire: [{ headers: { authorization: "Own" } }],
    },
  },
];
