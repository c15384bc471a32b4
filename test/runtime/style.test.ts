/** The examples of OpenAPI's own specification ("Style Examples"), as they stand on the wire. */
import { expect, test } from "vitest";
import { cookieParameter } from "../../templates/runtime/cookie-parameter.js";
import { unencoded } from "../../templates/runtime/cookie-style.js";
import type { Operation } from "../../templates/runtime/operation.js";
import { formQuery, jsonQuery, textQuery } from "../../templates/runtime/query-string.js";
import {
  commaSeparated,
  explodedObject,
  jsonItems,
  jsonValue,
  pipeSeparated,
  spaceSeparated,
} from "../../templates/runtime/query-style.js";
import { reserved, reservedSegment } from "../../templates/runtime/reserved.js";
import {
  jsonText,
  label,
  labelExploded,
  matrix,
  matrixExploded,
  simple,
  simpleExploded,
} from "../../templates/runtime/text-style.js";
import { callOf, clientOf, faultServer } from "./fixture.js";

const text = "blue";
const list = ["blue", "black", "brown"];
const object = { R: 100, G: 200, B: 150 };

/** What of a request the given operation makes of a color. */
async function send(operation: Partial<Operation>, color: unknown) {
  const server = await faultServer({ body: {} });
  await callOf(clientOf(server), operation, { params: { color } });
  const [{ url = "", headers = {} } = {}] = server.requests;
  return { url: url.slice(1), header: headers["color"], cookie: headers.cookie };
}

test.each([
  {
    given: "matrix",
    style: matrix,
    want: [";color", ";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150"],
  },
  {
    given: "matrix, exploded",
    style: matrixExploded,
    want: [";color", ";color=blue", ";color=blue;color=black;color=brown", ";R=100;G=200;B=150"],
  },
  { given: "label", style: label, want: [undefined, ".blue", ".blue,black,brown", ".R,100,G,200,B,150"] },
  {
    given: "label, exploded",
    style: labelExploded,
    want: [undefined, ".blue", ".blue.black.brown", ".R=100.G=200.B=150"],
  },
  { given: "simple", style: simple, want: [undefined, "blue", "blue,black,brown", "R,100,G,200,B,150"] },
  {
    given: "simple, exploded",
    style: simpleExploded,
    want: [undefined, "blue", "blue,black,brown", "R=100,G=200,B=150"],
  },
])("in a path: $given", async ({ style, want }) => {
  const operation = { path: "/{color}", paths: { color: "color" }, pathStyles: { color: style } };
  for (const [index, value] of ["", text, list, object].entries()) {
    // A segment that is empty, or nothing but a dot, would not stay one.
    if (want[index] === undefined) await expect(send(operation, value)).rejects.toThrow("path parameter");
    else expect((await send(operation, value)).url).toBe(want[index]);
  }
});

test.each([
  {
    given: "form",
    style: commaSeparated,
    want: ["color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"],
  },
  {
    given: "form, exploded",
    style: explodedObject,
    want: ["color=", "color=blue", "color=blue&color=black&color=brown", "R=100&G=200&B=150"],
  },
  {
    given: "spaceDelimited",
    style: spaceSeparated,
    want: [undefined, undefined, "color=blue%20black%20brown", "color=R%20100%20G%20200%20B%20150"],
  },
  {
    given: "pipeDelimited",
    style: pipeSeparated,
    want: [undefined, undefined, "color=blue%7Cblack%7Cbrown", "color=R%7C100%7CG%7C200%7CB%7C150"],
  },
  {
    given: "deepObject",
    style: undefined,
    want: [undefined, undefined, undefined, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"],
  },
])("in a query: $given", async ({ style, want }) => {
  const operation = { query: { color: style ? { style } : {} } };
  for (const [index, value] of ["", text, list, object].entries()) {
    if (want[index] !== undefined) expect((await send(operation, value)).url).toBe(`?${want[index]}`);
  }
});

test.each([
  { given: "simple", style: simple, want: ["", "blue", "blue,black,brown", "R,100,G,200,B,150"] },
  { given: "simple, exploded", style: simpleExploded, want: ["", "blue", "blue,black,brown", "R=100,G=200,B=150"] },
])("in a header: $given", async ({ style, want }) => {
  const operation = { headers: { color: "Color" }, headerStyles: { Color: style } };
  for (const [index, value] of ["", text, list, object].entries())
    expect((await send(operation, value)).header).toBe(want[index]);
});

test.each([
  {
    given: "form",
    style: commaSeparated,
    want: ["color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"],
  },
  {
    given: "form, exploded, one cookie each",
    style: explodedObject,
    want: ["color=", "color=blue", "color=blue; color=black; color=brown", "R=100; G=200; B=150"],
  },
  {
    given: "cookie",
    style: unencoded(commaSeparated),
    want: ["color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"],
  },
  {
    given: "cookie, exploded",
    style: unencoded(explodedObject),
    want: ["color=", "color=blue", "color=blue; color=black; color=brown", "R=100; G=200; B=150"],
  },
])("in a cookie: $given", async ({ style, want }) => {
  const operation = { cookies: { color: cookieParameter("color", style) } };
  for (const [index, value] of ["", text, list, object].entries())
    expect((await send(operation, value)).cookie).toBe(want[index]);
});

const all = ":/?#[]@!$&'()*+,;= %20%é";
test.each<{
  given: string;
  operation: Partial<Operation>;
  value: unknown;
  want: Partial<Awaited<ReturnType<typeof send>>>;
}>([
  {
    // The platform's URLs encode the apostrophe of every query.
    given: "reserved characters of a query",
    operation: { query: { color: { style: reserved() } } },
    value: all,
    want: { url: "?color=:/?%23[]@!$%26%27()*%2B,;=%20%20%25%C3%A9" },
  },
  {
    given: "reserved characters of a list",
    operation: { query: { color: { style: reserved(pipeSeparated) } } },
    value: ["a/b", "c,d"],
    want: { url: "?color=a/b%7Cc,d" },
  },
  {
    given: "reserved characters of a segment",
    operation: { path: "/{color}", paths: { color: "color" }, pathStyles: { color: reservedSegment() } },
    value: all,
    want: { url: ":%2F%3F%23[]@!$&'()*+,;=%20%20%25%C3%A9" },
  },
  {
    given: "values that hold the delimiters of their style",
    operation: { path: "/{color}", paths: { color: "color" }, pathStyles: { color: matrixExploded } },
    value: ["a;b=c", "d,e"],
    want: { url: ";color=a%3Bb%3Dc;color=d%2Ce" },
  },
  {
    given: "an object of a query with nothing in some of it",
    operation: { query: { color: { style: commaSeparated } } },
    value: { R: undefined, G: 1, B: null },
    want: { url: "?color=G,1,B," },
  },
  {
    given: "a list of a query with nothing in some of it",
    operation: { query: { color: { style: pipeSeparated } } },
    value: [undefined, "a", undefined, "b"],
    want: { url: "?color=a%7Cb" },
  },
  {
    given: "an object of a path with nothing in some of it",
    operation: { path: "/{color}", paths: { color: "color" }, pathStyles: { color: simpleExploded } },
    value: { R: undefined, G: 1, B: 2 },
    want: { url: "G=1,B=2" },
  },
  {
    given: "an object of a path, not exploded, with nothing in some of it",
    operation: { path: "/{color}", paths: { color: "color" }, pathStyles: { color: label } },
    value: { R: undefined, G: 1, B: 2 },
    want: { url: ".G,1,B,2" },
  },
  {
    given: "a list of a path with nothing in some of it",
    operation: { path: "/{color}", paths: { color: "color" }, pathStyles: { color: label } },
    value: [undefined, "a", "b"],
    want: { url: ".a,b" },
  },
  {
    given: "triples of a segment, of whatever case, each of them",
    operation: { path: "/{color}", paths: { color: "color" }, pathStyles: { color: reservedSegment() } },
    value: "a%2Fb%2fc%C3%A9",
    want: { url: "a%2Fb%2fc%C3%A9" },
  },
  {
    given: "a query string that is nothing",
    operation: { query: { color: { style: jsonQuery } } },
    value: undefined,
    want: { url: "" },
  },
  {
    given: "a query string of text that is nothing",
    operation: { query: { color: { style: textQuery } } },
    value: undefined,
    want: { url: "" },
  },
  {
    given: "a query string of a form that is none",
    operation: { query: { color: { style: formQuery() } } },
    value: "text",
    want: { url: "" },
  },
  {
    given: "JSON in a query",
    operation: { query: { color: { style: jsonValue } } },
    value: { a: [1] },
    want: { url: "?color=%7B%22a%22%3A%5B1%5D%7D" },
  },
  {
    given: "a list of JSON",
    operation: { query: { color: { style: jsonItems } } },
    value: [{ a: 1 }, { a: 2 }],
    want: { url: "?color=%7B%22a%22%3A1%7D&color=%7B%22a%22%3A2%7D" },
  },
  {
    given: "JSON in a path",
    operation: { path: "/{color}", paths: { color: "color" }, pathStyles: { color: jsonText } },
    value: { a: 1 },
    want: { url: "%7B%22a%22%3A1%7D" },
  },
  {
    given: "JSON in a header",
    operation: { headers: { color: "Color" }, headerStyles: { Color: jsonText } },
    value: { a: [1] },
    want: { header: '{"a":[1]}' },
  },
  {
    given: "JSON in a cookie",
    operation: { cookies: { color: cookieParameter("color", jsonValue) } },
    value: { a: 1 },
    want: { cookie: "color=%7B%22a%22%3A1%7D" },
  },
  {
    given: "a cookie that is not encoded",
    operation: { cookies: { color: cookieParameter("color", unencoded()) } },
    value: "a%2Fb/c=",
    want: { cookie: "color=a%2Fb/c=" },
  },
  {
    given: "a query string that is a form",
    operation: { query: { color: { style: formQuery({ b: { style: commaSeparated } }) } } },
    value: { a: "x y", b: [1, 2] },
    want: { url: "?a=x%20y&b=1,2" },
  },
  {
    given: "a query string that is JSON",
    operation: { query: { color: { style: jsonQuery } } },
    value: { a: 1 },
    want: { url: "?%7B%22a%22%3A1%7D" },
  },
  {
    given: "a query string that is text",
    operation: { query: { color: { style: textQuery } } },
    value: "a&b",
    want: { url: "?a%26b" },
  },
])("$given", async ({ operation, value, want }) => {
  expect(await send(operation, value)).toMatchObject(want);
});
