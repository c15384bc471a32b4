import { expect, test } from "vitest";
import { formWith } from "../../templates/runtime/body-form.js";
import { multipartWith } from "../../templates/runtime/body-part.js";
import { commaSeparated, deepObject, jsonItems, jsonValue } from "../../templates/runtime/query-style.js";
import type { Operation } from "../../templates/runtime/operation.js";
import { callOf, clientOf, faultServer } from "./fixture.js";

async function send(operation: Partial<Operation>, params: object) {
  const server = await faultServer({ body: {} });
  await callOf(clientOf(server), { method: "POST", ...operation }, { params });
  const [{ body = "", headers = {} } = {}] = server.requests;
  return { body, type: headers["content-type"] ?? "" };
}

/** Each part: its headers, and its text. */
function partsOf(body: string, type: string): readonly string[] {
  const boundary = /boundary=(\S+)/.exec(type)?.[1] ?? "";
  expect(body.endsWith(`--${boundary}--\r\n`)).toBe(true);
  return body
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => part.slice(2, -2));
}

const named = (name: string, more = "") => `Content-Disposition: form-data; name="${name}"${more}\r\n`;
test.each([
  { given: "text", value: "é", part: {}, want: [`${named("a")}\r\né`] },
  {
    given: "text with a type",
    value: "x",
    part: { type: "text/csv" },
    want: [`${named("a")}Content-Type: text/csv\r\n\r\nx`],
  },
  { given: "a list", value: [1, undefined, 2], part: {}, want: [`${named("a")}\r\n1`, `${named("a")}\r\n2`] },
  { given: "a list with commas", value: [1, 2], part: { style: commaSeparated }, want: [`${named("a")}\r\n1,2`] },
  {
    given: "an object",
    value: { b: 1 },
    part: {},
    want: [`${named("a")}Content-Type: application/json\r\n\r\n{"b":1}`],
  },
  { given: "an object in brackets", value: { b: 1 }, part: { style: deepObject }, want: [`${named("a[b]")}\r\n1`] },
  {
    given: "an object of another JSON",
    value: { b: 1 },
    part: { type: "application/ld+json" },
    want: [`${named("a")}Content-Type: application/ld+json\r\n\r\n{"b":1}`],
  },
  {
    given: "text as JSON",
    value: "x",
    part: { type: "application/json" },
    want: [`${named("a")}Content-Type: application/json\r\n\r\n"x"`],
  },
  {
    given: "a list as JSON",
    value: [1, 2],
    part: { type: "application/json", style: jsonValue },
    want: [`${named("a")}Content-Type: application/json\r\n\r\n[1,2]`],
  },
  { given: "a header", value: "x", part: { headers: { "X-Kind": "1" } }, want: [`${named("a")}X-Kind: 1\r\n\r\nx`] },
  {
    given: "files, each with its own type or the document's",
    value: [new File(["1"], 'b"\r\n.txt', { type: "text/plain" }), new Blob(["2"])],
    part: { type: "image/png" },
    want: [
      `${named("a", '; filename="b%22%0D%0A.txt"')}Content-Type: text/plain\r\n\r\n1`,
      `${named("a", '; filename="a"')}Content-Type: image/png\r\n\r\n2`,
    ],
  },
  {
    given: "bytes",
    value: new Uint8Array([65]),
    part: {},
    want: [`${named("a", '; filename="a"')}Content-Type: application/octet-stream\r\n\r\nA`],
  },
])("a part: $given", async ({ value, part, want }) => {
  const { body, type } = await send({ body: multipartWith({ a: part }) }, { a: value });
  expect(type).toMatch(/^multipart\/form-data; boundary=/);
  expect(partsOf(body, type)).toEqual(want);
});

test("parts are read by the platform as it reads its own, and may be of another multipart type", async () => {
  const { body, type } = await send({ body: multipartWith({}) }, { 'a"b': "1", meta: { b: 1 }, none: undefined });
  const data = await new Response(body, { headers: { "content-type": type } }).formData();
  expect([...data]).toEqual([
    ['a"b', "1"],
    ["meta", '{"b":1}'],
  ]);
  expect((await send({ body: multipartWith({}, "related") }, { a: 1 })).type).toMatch(/^multipart\/related; boundary=/);
});

test("fields of a form have styles", async () => {
  const styles = { a: { style: commaSeparated }, b: { style: jsonValue }, c: { style: jsonItems } };
  const { body, type } = await send({ body: formWith(styles) }, { a: [1, 2], b: { x: 1 }, c: [{ y: 2 }], d: [3, 4] });
  expect(type).toBe("application/x-www-form-urlencoded");
  expect(decodeURIComponent(body)).toBe('a=1,2&b={"x":1}&c={"y":2}&d=3&d=4');
});

test("a body has the media type of the document", async () => {
  const { type } = await send({ body: formWith({}), contentType: "application/vnd.acme.form" }, { a: 1 });
  expect(type).toBe("application/vnd.acme.form");
});
