import { describe, expect, test } from "vitest";
import { cookieParameter } from "../../templates/runtime/cookie-parameter.js";
import { ClientError } from "../../templates/runtime/error.js";
import { type HeaderRecord, headersOf, setHeaders } from "../../templates/runtime/header.js";
import type { HeaderValues } from "../../templates/runtime/option.js";
import { callOf, clientOf, faultServer, outcome, secret } from "./fixture.js";

test.each<{ given: HeaderValues; want: Record<string, string>; removed?: string[] }>([
  { given: {}, want: { "x-kept": "1" } },
  { given: { "X-Kept": undefined }, want: { "x-kept": "1" } },
  { given: { "X-Kept": null }, want: {}, removed: ["x-kept"] },
  { given: { "X-Kept": 2 }, want: { "x-kept": "2" } },
  { given: { a: true, b: "" }, want: { "x-kept": "1", a: "true", b: "" } },
  { given: { "X-Kept": " \u00e9\n" }, want: { "x-kept": "\u00e9" } },
  { given: new Headers({ "X-Kept": "3" }), want: { "x-kept": "3" } },
  { given: { "x-none": null }, want: { "x-kept": "1" }, removed: ["x-none"] },
])("$given over X-Kept: 1 is $want", ({ given, want, removed = [] }) => {
  const headers: HeaderRecord = { "x-kept": "1" };
  setHeaders(headers, given);
  expect(Object.fromEntries(headersOf(headers))).toEqual(want);
  expect(Object.keys(headers).filter((name) => headers[name] === null)).toEqual(removed);
});

test.each<{ given: HeaderValues | [string, string][]; want: Record<string, string> }>([
  {
    given: [
      ["A", "1"],
      ["a", "2"],
      ["A", "3"],
    ],
    want: { a: "1,2,3" },
  },
  {
    given: [
      ["__proto__", "1"],
      ["constructor", "2"],
    ],
    want: { __proto__: "1", constructor: "2" },
  },
  { given: { "X-Cookie": ["1", "2"], cookies: ["1", "2"] }, want: { "x-cookie": "1,2", cookies: "1,2" } },
  { given: { COOKIE: ["a=1", "b=2"] }, want: { cookie: "a=1; b=2" } },
])("a list of values is one header: $given is $want", ({ given, want }) => {
  const headers: HeaderRecord = {};
  setHeaders(headers, given);
  expect(Object.entries(headers)).toEqual(Object.entries(want));
});

describe("a header that HTTP cannot carry is refused without its value", () => {
  test.each([
    { "x-bad": `${secret}\r\nx-injected: 1` },
    { "x-bad": `${secret}\u0000` },
    { "x-bad": `${secret}🔑` },
    { "bad name": secret },
  ])("%j", async (headers) => {
    const server = await faultServer();
    const error = await outcome(clientOf(server).licenseKeys.retrieve("x", { headers }));
    expect(error).toBeInstanceOf(ClientError);
    expect((error as Error).message).toMatch(/bad/);
    expect((error as Error).message).not.toContain(secret);
    expect(server.requests).toHaveLength(0);
  });
});

test("parameters travel in headers and cookies", async () => {
  const server = await faultServer({ body: {} });
  const operation = {
    headers: { if_match: "If-Match", list: "X-List" },
    cookies: { session: cookieParameter("sid"), lang: cookieParameter("lang") },
  };
  const params = { if_match: 7, list: ["a", 1], session: "a;b c", lang: "de" };
  await callOf(clientOf(server), operation, { params });
  expect(server.requests).toMatchObject([
    { url: "/", headers: { "if-match": "7", "x-list": "a,1", cookie: "sid=a%3Bb%20c; lang=de" } },
  ]);
});
