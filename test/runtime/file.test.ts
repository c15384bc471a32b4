import { expect, test } from "vitest";
import { ClientError } from "../../templates/runtime/error.js";
import { type FileLike, toFile } from "../../templates/runtime/file.js";
import { outcome } from "./fixture.js";

async function* chunks() {
  yield "by";
  yield new TextEncoder().encode("tes");
}

/** An answer of another `fetch`. */
const answerAt = (url: string) => ({ url, blob: async () => new Blob(["bytes"], { type: "image/png" }) });
/** As Node's streams are, which have no way to be read but this one. */
const withPath = Object.assign(chunks(), { path: "/home/me/photo.png" });
test.each<{
  given: string;
  value: unknown;
  name?: string | null;
  options?: { readonly type?: string; readonly lastModified?: number };
  want: readonly [name: string, type: string];
}>([
  { given: "text", value: "bytes", want: ["file", ""] },
  {
    given: "text with a name",
    value: "bytes",
    name: "a.txt",
    options: { type: "text/plain" },
    want: ["a.txt", "text/plain"],
  },
  { given: "a name with folders", value: "bytes", name: "C:\\x\\a.txt", want: ["a.txt", ""] },
  { given: "a name that is a folder", value: "bytes", name: "/x/", want: ["file", ""] },
  { given: "bytes", value: new TextEncoder().encode("bytes"), want: ["file", ""] },
  { given: "a buffer", value: new TextEncoder().encode("bytes").buffer, want: ["file", ""] },
  { given: "a Blob", value: new Blob(["bytes"], { type: "a/b" }), want: ["file", "a/b"] },
  {
    given: "a Blob with another type",
    value: new Blob(["bytes"], { type: "a/b" }),
    options: { type: "c/d" },
    want: ["file", "c/d"],
  },
  { given: "a File in a folder", value: new File(["bytes"], "x/a.txt", { type: "a/b" }), want: ["a.txt", "a/b"] },
  { given: "a File with another name", value: new File(["bytes"], "a.txt"), name: "b.txt", want: ["b.txt", ""] },
  { given: "an answer", value: answerAt("https://a.test/x/cat.png?size=1#top"), want: ["cat.png", "image/png"] },
  {
    given: "an answer with another type",
    value: answerAt("https://a.test/cat"),
    options: { type: "a/b" },
    want: ["cat", "a/b"],
  },
  { given: "an answer of no place", value: answerAt(""), want: ["file", "image/png"] },
  { given: "an async iterable", value: chunks(), want: ["file", ""] },
  { given: "a stream of a file", value: withPath, want: ["photo.png", ""] },
  { given: "a stream", value: new Blob(["bytes"]).stream(), want: ["file", ""] },
  { given: "a promise", value: Promise.resolve("bytes"), want: ["file", ""] },
])("$given becomes $want", async ({ value, name, options, want }) => {
  const file = await toFile(value as FileLike, name, options);
  expect([file.name, file.type, await file.text()]).toEqual([...want, "bytes"]);
});

test("a File of which nothing is to be changed stays as it is", async () => {
  const file = new File(["bytes"], "a.txt");
  expect(await toFile(file)).toBe(file);
  expect(await toFile(file, null)).toBe(file);
  expect((await toFile(file, undefined, { lastModified: 7 })).lastModified).toBe(7);
});

test.each([
  { given: null, want: "No file can be made of null." },
  { given: undefined, want: "No file can be made of undefined." },
  { given: 7, want: "No file can be made of number." },
  { given: {}, want: "No file can be made of object." },
])("$given: $want", async ({ given, want }) => {
  expect(await outcome(toFile(given as FileLike))).toEqual(new ClientError(want));
});
