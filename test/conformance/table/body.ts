/** Bodies and answers of every kind. */
import type { Answer } from "../answer.js";
import type { ClientModule, Pending } from "../client.js";
import { absent } from "../match.js";
import type { Row, Scene } from "../row.js";
import { status, thing } from "./common.js";

const sends = (name: string, ask: (scene: Scene) => Pending, wanted: object, not?: Row["not"]): Row => ({
  name,
  server: thing,
  ask,
  want: { wire: [wanted] },
  ...(not && { not }),
});
const noStreams = { chromium: "no streams are sent over HTTP/1.1" };
const file = (name: string, make: (module: ClientModule) => unknown, wanted: RegExp, not?: Row["not"]): Row => ({
  name: `a file to upload: ${name}`,
  server: thing,
  ask: async ({ client, module }) => void (await client.files.create({ file: await make(module) })),
  want: { wire: [{ headers: { "content-type": /^multipart\/form-data; ?boundary=/ }, body: wanted }] },
  ...(not && { not }),
});
async function* chunks() {
  yield new TextEncoder().encode("ab");
  yield "c";
}

const bodies: Row[] = [
  sends("JSON", ({ client }) => client.things.create({ name: "é" }), {
    body: '{"name":"é"}',
    headers: { "content-type": "application/json" },
  }),
  sends("null stays, undefined does not", ({ client }) => client.things.create({ name: null, other: undefined }), {
    body: '{"name":null}',
  }),
  sends("+json", ({ client }) => client.patches.create({ name: "a" }), {
    body: '{"name":"a"}',
    headers: { "content-type": "application/merge-patch+json" },
  }),
  sends("a form", ({ client }) => client.forms.create({ name: "a b&c", tags: ["x", "y"], address: { city: "z" } }), {
    body: "name=a%20b%26c&tags=x&tags=y&address%5Bcity%5D=z",
    headers: { "content-type": "application/x-www-form-urlencoded" },
  }),
  sends("text", ({ client }) => client.texts.create({ body: "héllo" }), {
    body: "héllo",
    headers: { "content-type": /^text\/plain/ },
  }),
  sends("bytes", ({ client }) => client.blobs.update({ body: new Uint8Array([97, 98]) }), {
    body: "ab",
    headers: { "content-type": "application/octet-stream" },
  }),
  sends("an ArrayBuffer", ({ client }) => client.blobs.update({ body: new Uint8Array([97, 98]).buffer }), {
    body: "ab",
  }),
  sends("a Blob with a type", ({ client }) => client.blobs.update({ body: new Blob(["ab"], { type: "image/png" }) }), {
    body: "ab",
    headers: { "content-type": "image/png" },
  }),
  sends(
    "a stream",
    ({ client }) => client.blobs.update({ body: new Blob(["ab"]).stream() }),
    { body: "ab" },
    noStreams,
  ),
  sends("an async iterable", ({ client }) => client.blobs.update({ body: chunks() }), { body: "abc" }, noStreams),
  sends("another answer", ({ client }) => client.blobs.update({ body: new Response("ab") }), { body: "ab" }, noStreams),
  sends("no body where there is none", ({ client }) => client.things.retrieve("1"), {
    body: "",
    headers: { "content-type": absent },
  }),
  file(
    "a File",
    () => new File(["abc"], "a.txt", { type: "text/plain" }),
    /name="file"; filename="a\.txt"\r\ncontent-type: text\/plain\r\n\r\nabc\r\n/i,
  ),
  file("a Blob", () => new Blob(["abc"]), /name="file"; filename=/),
  file("bytes", () => new Uint8Array([97, 98, 99]), /filename="file"[^]*\r\n\r\nabc\r\n/),
  file("an answer", () => new Response("abc"), /\r\n\r\nabc\r\n/),
  file("an async iterable", () => chunks(), /\r\n\r\nabc\r\n/),
  file("toFile with bytes and a name", ({ toFile }) => toFile(new Uint8Array([97]), "x.bin"), /filename="x\.bin"/),
  file("toFile with a promise", ({ toFile }) => toFile(Promise.resolve("abc"), "x.txt"), /filename="x\.txt"[^]*abc/),
  file(
    "toFile keeps the last part of a path",
    ({ toFile }) => toFile("abc", "/home/me/secret/x.txt"),
    /filename="x\.txt"/,
  ),
  file(
    "toFile keeps the last part of a path of Windows",
    ({ toFile }) => toFile("abc", "C:\\me\\x.txt"),
    /filename="x\.txt"/,
  ),
  file(
    "toFile with a type",
    ({ toFile }) => toFile("{}", "x", { type: "application/json" }),
    /content-type: application\/json/i,
  ),
  file("a name in other scripts", ({ toFile }) => toFile("abc", "日本.txt"), /filename="日本\.txt"/),
  file("a name with a quotation mark", ({ toFile }) => toFile("abc", 'a"b.txt'), /filename="a(%22|\\")b\.txt"/),
  sends(
    "a form with files, text and an object",
    ({ client }) =>
      client.files.create({
        file: new Blob(["x"]),
        files: [new Blob(["y"]), new Blob(["z"])],
        purpose: "p",
        detail: { size: 1 },
      }),
    {
      body: (text: unknown) =>
        typeof text === "string" &&
        (text.match(/name="files(\[\])?"/g) ?? []).length === 2 &&
        /name="purpose"\r\n\r\np\r\n/.test(text) &&
        text.includes('{"size":1}'),
    },
  ),
  sends(
    "parts with types of their own",
    ({ client }) => client.parts.create({ icon: new Uint8Array([97]), label: "a,b" }),
    {
      body: (text: unknown) =>
        /name="icon"[^\r]*\r\ncontent-type: image\/png/i.test(String(text)) &&
        /name="label"[^\r]*\r\ncontent-type: text\/csv/i.test(String(text)),
    },
  ),
];

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

const answers: Row[] = [
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
    { error: { name: "NotFoundError", error: undefined, message: /^404/ } },
  ),
  gives(
    "an error with text where JSON is documented",
    { status: 404, body: "gone" },
    { error: { name: "NotFoundError", message: "404 gone" } },
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
];

export const bodyRows: readonly Row[] = [
  ...bodies.map((row) => ({ ...row, name: row.name.startsWith("a file") ? row.name : `a body: ${row.name}` })),
  ...answers,
];
