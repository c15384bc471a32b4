/** Files to upload, and forms that have some. */
import type { ClientModule } from "../client.js";
import type { Row } from "../row.js";
import { chunks, thing } from "./common.js";

const file = (name: string, make: (module: ClientModule) => unknown, wanted: RegExp, not?: Row["not"]): Row => ({
  name: `a file to upload: ${name}`,
  server: thing,
  ask: async ({ client, module }) => void (await client.files.create({ file: await make(module) })),
  want: { wire: [{ headers: { "content-type": /^multipart\/form-data; ?boundary=/ }, body: wanted }] },
  ...(not && { not }),
});

const uploads: Row[] = [
  file(
    "a File",
    () => new File(["abc"], "a.txt", { type: "text/plain" }),
    /name="file"; filename="a\.txt"\r\ncontent-type: text\/plain.*\r\n\r\nabc\r\n/i,
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
    "an answer names it by its URL",
    () => Object.defineProperty(new Response("abc"), "url", { value: "http://h/my/audio.mp3?x=1" }),
    /filename="(audio\.mp3|file)"/,
  ),
  file(
    "toFile names it by an answer's URL",
    ({ toFile }) => toFile(Object.defineProperty(new Response("abc"), "url", { value: "http://h/my/audio.mp3?x=1" })),
    /filename="audio\.mp3"/,
  ),
  file(
    "toFile names it by the path of a stream",
    ({ toFile }) => toFile(Object.assign(chunks(), { path: "/home/me/in.txt" })),
    /filename="in\.txt"/,
  ),
  file(
    "toFile with a type",
    ({ toFile }) => toFile("{}", "x", { type: "application/json" }),
    /content-type: application\/json/i,
  ),
  file(
    "a File whose name is a path is sent by its last part",
    () => new File(["abc"], "/home/me/secret/x.txt", { type: "text/plain" }),
    /^(?!.*secret)[^]*filename="x\.txt"/,
  ),
  file(
    "a File whose name is a path of Windows is sent by its last part",
    () => new File(["abc"], "C:\\me\\x.txt"),
    /filename="x\.txt"/,
  ),
  file(
    "an answer of another fetch",
    () => ({ url: "https://h/my/audio.mp3?x=1#y", blob: async () => new Blob(["abc"]) }),
    /filename="(audio\.mp3|file)"[^]*abc/,
  ),
  file(
    "toFile names it by the URL of an answer of another fetch",
    ({ toFile }) => toFile({ url: "https://h/my/audio.mp3?x=1#y", blob: async () => new Blob(["abc"]) }),
    /filename="audio\.mp3"[^]*abc/,
  ),
  file("toFile of a stream", ({ toFile }) => toFile(new Blob(["abc"]).stream(), "x.bin"), /filename="x\.bin"[^]*abc/, {
    chromium: "a stream is no async iterable in older ones",
  }),
  file("toFile of an answer", ({ toFile }) => toFile(new Response("abc"), "x.bin"), /filename="x\.bin"[^]*abc/),
  file("an ArrayBuffer", () => new TextEncoder().encode("abc").buffer, /filename="file"[^]*abc/),
  file(
    "a view of some bytes",
    () => new Uint8Array([120, 97, 98, 99]).subarray(1),
    /filename="file"[^]*\r\n\r\nabc\r\n/,
  ),
  file("a File whose name is a folder", () => new File(["abc"], "folder/"), /filename="file"[^]*abc/),
  file("toFile of an ArrayBuffer", ({ toFile }) => toFile(new ArrayBuffer(2), "x.bin"), /filename="x\.bin"/),
  file(
    "toFile of a Blob keeps its type",
    ({ toFile }) => toFile(new Blob(["abc"], { type: "text/csv" }), "x.csv"),
    /filename="x\.csv"\r\ncontent-type: text\/csv/i,
  ),
  file(
    "toFile of a File takes another name",
    ({ toFile }) => toFile(new File(["abc"], "old.txt"), "new.txt"),
    /filename="new\.txt"[^]*abc/,
  ),
  file(
    "toFile of a File takes another type",
    ({ toFile }) => toFile(new File(["abc"], "x.txt"), null, { type: "text/csv" }),
    /filename="x\.txt"\r\ncontent-type: text\/csv/i,
  ),
  file(
    "toFile of an async iterable takes a type",
    ({ toFile }) => toFile(chunks(), "x.csv", { type: "text/csv" }),
    /filename="x\.csv"\r\ncontent-type: text\/csv\r\n\r\nabc/i,
  ),
  file("toFile of nothing that has a name", ({ toFile }) => toFile("abc"), /filename="file"[^]*abc/),
  file("a name in other scripts", ({ toFile }) => toFile("abc", "日本.txt"), /filename="日本\.txt"/),
  file("a name with a quotation mark", ({ toFile }) => toFile("abc", 'a"b.txt'), /filename="a(%22|\\")b\.txt"/),
];

const sends = (name: string, ask: Row["ask"], wanted: object): Row => ({
  name,
  server: thing,
  ask,
  want: { wire: [wanted] },
});

const forms: Row[] = [
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
        (text.match(/; name="files(\[\])?"/g) ?? []).length === 2 &&
        /name="purpose"\r\n(content-type: text\/plain.*\r\n)?\r\np\r\n/i.test(text) &&
        text.includes('{"size":1}'),
    },
  ),
  sends(
    "a part's own type yields to that of its file",
    ({ client }) => client.parts.create({ icon: new Blob(["a"], { type: "image/gif" }) }),
    { body: /name="icon"[^\r]*\r\ncontent-type: image\/gif\r\n/i },
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

const files: Row[] = [
  {
    name: "toFile gives a File as it is",
    ask: async ({ module }) => {
      const given = new File(["a"], "a.txt", { type: "text/plain" });
      return (await module.toFile(given)) === given;
    },
    want: { value: true },
  },
  ...[{ foo: "bar" }, new (class Mine {})(), 42, undefined, null].map((value): Row => ({
    name: `toFile refuses ${value?.constructor.name} ${JSON.stringify(value)}`,
    ask: ({ module }) => module.toFile(value),
    want: { error: { name: "ClientError" } },
  })),
];

/** Names that would end their line, or their header: of fields and of files, in forms of the platform's and in those that are written here. */
const hostile = 'a"\r\nX-Evil: 1';
const names: Row[] = ["abc", "stream"].flatMap((content): Row[] => {
  const make = () => (content === "stream" ? chunks() : new Blob(["abc"]));
  return [
    sends(
      `a file's name keeps to its line, beside ${content}`,
      ({ client }) => client.files.create({ file: make(), files: [new File(["x"], hostile)] }),
      { body: /name="files"; filename="a%22%0D%0AX-Evil: 1"\r\n/ },
    ),
    sends(
      `a field's name keeps to its line, beside ${content}`,
      ({ client }) => client.files.create({ file: make(), [hostile]: "x" }),
      { body: /name="a%22%0D%0AX-Evil: 1"\r\n/ },
    ),
    sends(
      `a file in a field that is called like a folder is called file, beside ${content}`,
      ({ client }) => client.files.create({ file: make(), "folder/": new Blob(["x"]) }),
      { body: /name="folder\/"; filename="file"\r\n/ },
    ),
  ];
});

/** What a form leaves out, and what it has in its place. */
const gaps: Row[] = [
  sends(
    "a form leaves out what is undefined, in lists too",
    ({ client }) =>
      client.files.create({ file: new Blob(["x"]), files: [undefined, new Blob(["y"])], purpose: undefined }),
    {
      body: (text: unknown) => !String(text).includes("purpose") && String(text).match(/; name="files"/g)?.length === 1,
    },
  ),
  sends(
    "an object in a form leaves out what is undefined",
    ({ client }) => client.files.create({ file: new Blob(["x"]), detail: { size: 1, other: undefined } }),
    {
      body: /name="detail"[^]*\r\n\r\n\{"size":1\}\r\n/,
    },
  ),
  sends(
    "null in a form is an empty value, as it is in a query",
    ({ client }) => client.files.create({ file: new Blob(["x"]), purpose: null }),
    {
      body: /name="purpose"\r\n\r\n\r\n/,
    },
  ),
  sends(
    "numbers and truths in a form are text",
    ({ client }) => client.files.create({ file: new Blob(["x"]), purpose: 1, other: true }),
    {
      body: /name="purpose"\r\n\r\n1\r\n[^]*name="other"\r\n\r\ntrue\r\n/,
    },
  ),
];

export const fileRows: readonly Row[] = [...uploads, ...forms, ...names, ...gaps, ...files];
