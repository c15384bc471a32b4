/** Answers of every kind. */
import type { Answer } from "../answer.js";
import type { Row } from "../row.js";
import { status, thing } from "./common.js";

const gives = (
  name: string,
  answer: Answer,
  want: Row["want"],
  ask: Row["ask"] = ({ client }) => client.things.retrieve("1"),
): Row => ({
  name: `an answer: ${name}`,
  server: answer,
  ask,
  want,
});
const json = (type: string): Answer => ({ body: '{"id":"1"}', headers: { "content-type": type } });
const decode = { error: { name: "ResponseDecodeError", kind: "decode", status: undefined }, wire: 1 };
const bytes = (...numbers: number[]) => btoa(String.fromCharCode(...numbers));

export const responseRows: readonly Row[] = [
  ...[
    "application/json",
    "application/json; charset=utf-8",
    "APPLICATION/JSON",
    "application/problem+json",
    "text/plain",
    "text/html",
    "application/octet-stream",
    "",
    "nonsense",
  ].map((type) => gives(`JSON that says it is ${type || "nothing"}`, json(type), { value: { id: "1" } })),
  gives(
    "JSON behind a byte order mark",
    { base64: bytes(0xef, 0xbb, 0xbf, 0x7b, 0x7d) },
    { value: (value: unknown) => JSON.stringify(value) === "{}" },
  ),
  gives("broken JSON", { body: '{"id":' }, { error: { ...decode.error, message: /\{"id":/ }, wire: 1 }),
  gives(
    "a page of HTML where JSON is described",
    { body: "<html>login</html>", headers: { "content-type": "text/html" } },
    { error: { ...decode.error, message: /<html>/ }, wire: 1 },
  ),
  gives(
    "a long broken answer: a snippet of it",
    { body: `[${"x".repeat(5000)}` },
    { error: { kind: "decode", message: (text: unknown) => String(text).length < 200 } },
  ),
  gives("nothing where JSON is described", {}, decode),
  gives("204 where a body is described", { status: 204 }, decode),
  gives("204 where none is described", { status: 204 }, { value: undefined }, ({ client }) =>
    client.things.delete("1"),
  ),
  gives("205", { status: 205 }, { value: undefined }, ({ client }) => client.things.delete("1")),
  gives("a body where none is described", { body: "surplus" }, { value: undefined }, ({ client }) =>
    client.things.delete("1"),
  ),
  gives(
    "HEAD",
    { headers: { "x-own": "1" }, length: 500 },
    { value: undefined, wire: [{ method: "HEAD" }] },
    ({ client }) => client.things.head("1"),
  ),
  gives("HEAD that fails", { status: 404 }, { error: { name: "NotFoundError" } }, ({ client }) =>
    client.things.head("1"),
  ),
  gives("text", { body: "héllo", headers: { "content-type": "text/plain" } }, { value: "héllo" }, ({ client }) =>
    client.texts.create({ body: "" }),
  ),
  gives("empty text", { headers: { "content-type": "text/plain" } }, { value: "" }, ({ client }) =>
    client.texts.create({ body: "x" }),
  ),
  gives("bytes, unread", { base64: bytes(0, 255, 1) }, { value: [0, 255, 1] }, async ({ client }) => [
    ...new Uint8Array(await ((await client.blobs.retrieve()) as Response).arrayBuffer()),
  ]),
  gives("+json", json("application/vnd.thing+json"), { value: { id: "1" } }, ({ client }) =>
    client.patches.create({ name: "a" }),
  ),
  gives("201 that is not documented is a success", { ...thing, status: 201 }, { value: { id: "1" } }),
  gives("null", { body: "null" }, { value: null }),
  gives(
    "a number beyond what is safe",
    { body: '{"id":12345678901234567890}' },
    { value: { id: 12345678901234567000 } },
  ),
  gives(
    "__proto__ in JSON is data",
    { body: '{"__proto__":{"polluted":1},"id":"1"}' },
    { value: () => (({}) as { polluted?: number }).polluted === undefined },
  ),
  gives(
    "an error without a body",
    { status: 404 },
    { error: { name: "NotFoundError", error: undefined, message: "404 status code (no body)" } },
  ),
  gives(
    "an error with text where JSON is documented",
    { status: 404, body: "gone" },
    { error: { name: "NotFoundError", message: "404 gone", error: undefined } },
  ),
  gives(
    "an error with text where nothing is documented",
    { status: 418, body: "teapot" },
    { error: { name: "APIError", message: "418 teapot", error: "teapot" } },
  ),
  gives("an error that nobody documented", status(418, {}), {
    error: { name: "APIError", kind: "unexpected_status", status: 418, operation: "getThing" },
  }),
  gives(
    "an error that is documented",
    { status: 404, body: { code: "x", message: "No such thing" }, headers: { "x-request-id": "req_1" } },
    {
      error: {
        name: "NotFoundError",
        kind: "status",
        message: "404 No such thing",
        error: { code: "x" },
        requestId: "req_1",
      },
    },
  ),
  gives(
    "an error without a message",
    { status: 422, body: { detail: "no such thing" } },
    { error: { name: "UnprocessableEntityError", message: '422 {"detail":"no such thing"}' } },
  ),
  gives(
    "an error in an object of its own",
    { status: 404, body: { error: { message: "No such thing", code: "x" } } },
    { error: { error: { error: { code: "x" } }, message: "404 No such thing" } },
  ),
  gives(
    "an error whose message is no text",
    { status: 418, body: { message: { reason: "structured" } } },
    { error: { message: /^418 .*structured/ } },
  ),
  ...(
    [
      ["ISO-8859-1", "text/plain; charset=ISO-8859-1", bytes(0xe9), "é"],
      ["ISO-8859-1, in upper case", "TEXT/PLAIN; CHARSET=ISO-8859-1", bytes(0xe9), "é"],
      ["windows-1252, in quotation marks", 'text/plain; charset="windows-1252"', bytes(0x80), "€"],
      ["UTF-16", "text/plain;charset=utf-16le", bytes(0xe9, 0, 0x3d, 0xd8, 0x42, 0xde), "é🙂"],
      ["UTF-8", "text/plain; charset=UTF-8", bytes(0xc3, 0xa9), "é"],
      ["a charset that nobody knows", "text/plain; charset=nonsense-1", bytes(0xc3, 0xa9), "é"],
    ] as const
  ).map(([name, type, base64, value]) =>
    gives(`text in ${name}`, { base64, headers: { "content-type": type } }, { value }, ({ client }) =>
      client.texts.create({ body: "x" }),
    ),
  ),
  ...[undefined, 100].map((maxResponseBytes) =>
    gives(
      `text that ends within a character, ${maxResponseBytes ? "counted" : "not counted"}`,
      { base64: bytes(0x61, 0xe2, 0x82), headers: { "content-type": "text/plain" } },
      { value: "a\ufffd" },
      ({ make }) => make({ maxResponseBytes }).texts.create({ body: "x" }),
    ),
  ),
  gives(
    "what cannot be decoded is there with its error",
    { body: "<html>", headers: { "x-request-id": "req_1" } },
    { value: { ok: false, status: 200, error: { kind: "decode", requestId: "req_1" } } },
    async ({ client }) => {
      const { ok, error, response } = await client.things.retrieve("1").result();
      return { ok, error, status: response?.status };
    },
  ),
  gives(
    "JSON in ISO-8859-1, within a limit of bytes",
    {
      base64: bytes(0x7b, 0x22, 0x69, 0x64, 0x22, 0x3a, 0x22, 0xe9, 0x22, 0x7d),
      headers: { "content-type": "application/json; charset=latin1" },
    },
    { value: { id: "é" } },
    ({ make }) => make({ maxResponseBytes: 10 }).things.retrieve("1"),
  ),
];
