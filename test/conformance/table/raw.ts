/** Calls of what the document lacks. */
import { absent } from "../match.js";
import type { Row } from "../row.js";
import { chunks, noStreams, soon, status, thing } from "./common.js";

const formOf = () => {
  const form = new FormData();
  form.append("a", "b");
  return form;
};

export const rawRows: readonly Row[] = [
  ...(["get", "post", "put", "patch", "delete"] as const).map((verb): Row => ({
    name: `client.${verb} calls what the document lacks`,
    server: { body: { any: [1] } },
    ask: ({ client }) => client[verb]("/raw", { query: { a: 1 }, ...(verb !== "get" && { body: { b: 2 } }) }),
    want: {
      value: { any: [1] },
      wire: [{ method: verb.toUpperCase(), url: "/raw?a=1", body: verb === "get" ? "" : '{"b":2}' }],
    },
  })),
  {
    name: "a raw path is no template",
    server: thing,
    ask: ({ client }) => client.get("/raw/{id}/x"),
    want: { wire: [{ url: "/raw/%7Bid%7D/x" }] },
  },
  {
    name: "a raw answer is parsed as what it says that it is",
    server: { headers: { "content-type": "text/plain" }, body: "[1]" },
    ask: ({ client }) => client.get("/raw"),
    want: { value: "[1]" },
  },
  ...[
    { given: "no body", type: "application/json", body: "", value: undefined },
    { given: "a type that only ends like JSON", type: "text/notjson", body: "[1]", value: "[1]" },
    { given: "a type in upper case", type: "APPLICATION/VND.X+JSON; charset=utf-8", body: "[1]", value: [1] },
    { given: "no type", type: "", body: "[1]", value: "[1]" },
  ].map(({ given, type, body, value }): Row => ({
    name: `a raw answer of ${given} is ${JSON.stringify(value) ?? "undefined"}`,
    server: { headers: { "content-type": type }, body },
    ask: ({ client }) => client.get("/raw"),
    want: { value },
  })),
  {
    name: "a raw text goes as it is",
    server: thing,
    ask: ({ client }) => client.post("/raw", { body: "a=b" }),
    want: { wire: [{ body: "a=b" }] },
  },
  {
    name: "an absolute path of another origin is called, and gets no credential",
    other: { body: { id: "1" } },
    ask: ({ client, place }) => client.post(`${place.other}/x`, { body: {} }),
    want: { wire: 0, other: [{ url: "/x", headers: { authorization: absent } }] },
  },
  ...Object.entries({
    "an empty object": [{}, "{}"],
    "an empty list": [[], "[]"],
    "an object without a prototype": [Object.assign(Object.create(null) as object, { a: 1 }), '{"a":1}'],
    "an object that says what it is in JSON": [{ toJSON: () => ({ $type: "own" }) }, '{"$type":"own"}'],
    "a collection that says what it is in JSON": [
      { toJSON: () => ["item"], [Symbol.iterator]: () => ["item"][Symbol.iterator]() },
      '["item"]',
    ],
    "a number": [1, "1"],
    "a truth": [false, "false"],
    null: [null, "null"],
  } satisfies Record<string, [unknown, string]>).map(([name, [body, sent]]): Row => ({
    name: `a raw body: ${name} goes as JSON`,
    server: thing,
    ask: ({ client }) => client.post("/raw", { body }),
    want: { wire: [{ body: sent, headers: { "content-type": "application/json" } }] },
  })),
  ...(
    [
      ["a Blob", () => new Blob(["abc"], { type: "text/csv" }), "abc", "text/csv"],
      ["a Blob of no type", () => new Blob(["abc"]), "abc", absent],
      ["an ArrayBuffer", () => new TextEncoder().encode("abc").buffer, "abc", absent],
      ["a view of bytes", () => new TextEncoder().encode("abc"), "abc", absent],
      ["a view of some of them", () => new DataView(new TextEncoder().encode("xabcx").buffer, 1, 3), "abc", absent],
      ["parameters of a URL", () => new URLSearchParams({ a: "b c" }), "a=b+c", /^application\/x-www-form-urlencoded/],
      ["a form", formOf, /name="a"\r\n\r\nb\r\n/, /^multipart\/form-data; boundary=/],
    ] as const
  ).map(([name, make, body, type]): Row => ({
    name: `a raw body: ${name} goes as it is, and again`,
    server: [status(429), thing],
    ask: ({ client }) => client.post("/raw", { body: make() }),
    want: { wire: [1, 2].map(() => ({ body, headers: { "content-type": type } })) },
  })),
  ...Object.entries({
    "an async iterable": () => chunks(),
    "an iterator of bytes": () => [new TextEncoder().encode("abc")][Symbol.iterator](),
    "a stream": () => new Response("abc").body,
  }).map(([name, make]): Row => ({
    name: `a raw body: ${name} goes chunk by chunk, once, with no type but the caller's`,
    server: { status: 429, headers: soon },
    ask: async ({ client }) => {
      await client.post("/raw", { body: make() }).result();
      await client.post("/raw", { body: make(), headers: { "Content-Type": "text/csv" } }).result();
    },
    want: {
      wire: [
        { body: "abc", headers: { "content-type": absent } },
        { body: "abc", headers: { "content-type": "text/csv" } },
      ],
    },
    not: noStreams,
  })),
  ...["hello", "—"].map((value): Row => ({
    name: `a raw body: the length of ${JSON.stringify({ value })} counts its bytes`,
    server: thing,
    ask: ({ client }) => client.post("/raw", { body: { value } }),
    want: {
      wire: [{ headers: { "content-length": String(new TextEncoder().encode(JSON.stringify({ value })).length) } }],
    },
  })),
  {
    name: "a raw answer of a type that is JSON by its ending is parsed",
    server: { headers: { "content-type": "application/problem+json" }, body: '{"id":"1"}' },
    ask: ({ client }) => client.get("/x"),
    want: { value: { id: "1" } },
  },
  {
    name: "an error without a body has none, whatever its status",
    server: { status: 418, body: "" },
    ask: ({ client }) => client.get("/x"),
    want: { error: { status: 418, error: undefined } },
  },
  {
    name: "the query of a call's options wins over its parameters",
    server: thing,
    ask: ({ client }) => client.things.list({ limit: 1 }, { query: { limit: 2 } }),
    want: { wire: [{ url: "/things?limit=2" }] },
  },
];
