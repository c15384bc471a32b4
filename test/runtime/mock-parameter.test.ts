/** What the stand-in for the API reads is what the client wrote, in every style. */
import { expect, test } from "vitest";
import { unencoded } from "../../templates/runtime/cookie-style.js";
import { cookieParameter } from "../../templates/runtime/cookie-parameter.js";
import { type MockParameter, type MockParameters, readParameters } from "../../templates/runtime/mock-parameter.js";
import type { MockShape } from "../../templates/runtime/mock-shape.js";
import { encodeQuery, type QueryStyle } from "../../templates/runtime/query.js";
import { formQuery, jsonQuery, textQuery } from "../../templates/runtime/query-string.js";
import * as queryStyles from "../../templates/runtime/query-style.js";
import * as textStyles from "../../templates/runtime/text-style.js";

const list = ["a b", "c,d", "é|;="];
const map = { red: 100, "g een": 200 };
const texts = { list: "text" } as const;
const numbers = { fields: { red: "number", "g een": "number" } } as const;

interface Row {
  readonly style: string;
  readonly value: unknown;
  readonly shape: MockShape;
}

const delimited = ["commaSeparated", "spaceSeparated", "tabSeparated", "pipeSeparated"];
const queryRows: readonly Row[] = [
  { style: "", value: "a&b=c+d", shape: "text" },
  { style: "", value: 1.5, shape: "number" },
  { style: "", value: false, shape: "boolean" },
  { style: "", value: null, shape: "number" },
  { style: "", value: list, shape: texts },
  { style: "", value: ["one"], shape: texts },
  { style: "", value: map, shape: numbers },
  { style: "", value: { a: { b: [1, 2] } }, shape: { fields: { a: { fields: { b: { list: "number" } } } } } },
  { style: "deepObject", value: map, shape: numbers },
  { style: "jsonValue", value: { a: [1, null, "x"] }, shape: "text" },
  { style: "jsonItems", value: [{ a: 1 }, { a: 2 }], shape: { list: "text" } },
  { style: "explodedObject", value: map, shape: numbers },
  ...delimited.flatMap((style) => [
    // What holds the delimiter cannot be told from two.
    { style, value: style === "commaSeparated" ? list : ["a", "c,d", "é=;"], shape: texts },
    { style, value: [1, 2], shape: { list: "number" } as const },
    { style, value: { red: 100, blue: 200 }, shape: { fields: { red: "number", blue: "number" } } as const },
  ]),
];

interface Listed extends MockParameter {
  readonly in: "path" | "query" | "querystring" | "header" | "cookie";
  readonly name: string;
}

function read({ in: place, name, ...parameter }: Listed, query: string, path = {}, headers = {}): unknown {
  const request = new Request(`https://api.example.com/x${query && "?"}${query}`, { headers });
  const parameters: MockParameters = { [name]: parameter };
  return readParameters({ route: "GET /x", [place]: parameters }, path, request)[parameter.as ?? name];
}

test.each(queryRows)("a query of style “$style” with $value", ({ style, value, shape }) => {
  const written = (queryStyles as Readonly<Record<string, QueryStyle>>)[style];
  const query = encodeQuery({ p: value }, { p: { ...(written && { style: written }) } });
  expect(read({ in: "query", name: "p", shape, style }, query)).toEqual(value);
});

test.each([
  { style: "formQuery", value: { a: ["1", "2"], b: { c: "3" } }, written: formQuery() },
  { style: "jsonQuery", value: { a: [1] }, written: jsonQuery },
  { style: "textQuery", value: "anything & all", written: textQuery },
])("a query string as a whole, by $style", ({ style, value, written }) => {
  const query = encodeQuery({ p: value }, { p: { style: written } });
  expect(read({ in: "querystring", name: "p", shape: { fields: {}, rest: "text" }, style }, query)).toEqual(value);
});

const textRows: readonly Row[] = [
  ...["simple", "label", "matrix", "labelExploded", "matrixExploded", "simpleExploded"].flatMap((style) => [
    { style, value: ["a", "b"], shape: texts },
    { style, value: { red: 100, green: 200 }, shape: { fields: { red: "number", green: "number" } } as const },
  ]),
  { style: "label", value: "a b", shape: "text" },
  { style: "matrix", value: 5, shape: "number" },
  { style: "jsonText", value: { a: [1, 2] }, shape: "text" },
];

test.each(textRows)("a path of style $style with $value", ({ style, value, shape }) => {
  const write = textStyles[style as keyof typeof textStyles];
  const text = write("p", value, encodeURIComponent);
  expect(read({ in: "path", name: "p", shape, style }, "", { p: text })).toEqual(value);
});

test.each(textRows.filter(({ style }) => !/label|matrix/.test(style)))(
  "a header of style $style with $value",
  ({ style, value, shape }) => {
    const write = textStyles[style as keyof typeof textStyles];
    const text = write("p", value, (part) => part);
    expect(read({ in: "header", name: "p", shape, style }, "", {}, { p: text })).toEqual(value);
  },
);

test.each([
  { given: { style: "", shape: texts }, written: cookieParameter("p"), value: ["a b", "c"] },
  {
    given: { style: "commaSeparated", shape: texts },
    written: cookieParameter("p", queryStyles.commaSeparated),
    value: ["a", "b"],
  },
  { given: { style: "", shape: "text" as const }, written: cookieParameter("p", unencoded()), value: "a/b" },
])("a cookie with $value", ({ given, written, value }) => {
  const cookie = written(value, "before=1");
  expect(read({ in: "cookie", name: "p", ...given }, "", {}, { cookie })).toEqual(value);
});

test("what is not listed is text under its own name, and a name in brackets has none", () => {
  const request = new Request("https://api.example.com/x?a=1&b=2&b=3");
  expect(readParameters({ route: "GET /x/{c}" }, { c: "4%2F5+%2B" }, request)).toEqual({
    a: "1",
    b: ["2", "3"],
    c: "4/5++",
  });
  expect(read({ in: "query", name: "ids[]", as: "ids", shape: { list: "number" } }, "ids[]=1&ids[]=2")).toEqual([1, 2]);
  expect(read({ in: "query", name: "ids[]", as: "ids", shape: { list: "number" } }, "ids%5B%5D=7")).toEqual([7]);
});

test.each([
  { shape: "number", text: "1", want: 1 },
  { shape: "boolean", text: "true", want: true },
  { shape: { list: "number" }, text: "1", want: [1] },
  { shape: { fields: {}, rest: "number" }, text: "1", want: "1" },
] as const)("a shape may stand alone: $shape", ({ shape, text, want }) => {
  const request = new Request(`https://api.example.com/x?p=${text}`, { headers: { p: text, cookie: `p=${text}` } });
  expect(readParameters({ route: "GET /x", query: { p: shape } }, {}, request)).toEqual({ p: want });
  expect(readParameters({ route: "GET /{p}", path: { p: "number" } }, { p: "7" }, request)["p"]).toBe(7);
});

test("names of an object's own do not come from its prototype", () => {
  const request = new Request("https://api.example.com/x?__proto__=1&constructor=2");
  const values = readParameters({ route: "GET /x" }, {}, request);
  expect(Object.entries(values)).toEqual([
    ["__proto__", "1"],
    ["constructor", "2"],
  ]);
});
