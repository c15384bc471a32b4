/** What the stand-in for the API reads of a body is what the client wrote. */
import { expect, test } from "vitest";
import { binary } from "../../templates/runtime/body-binary.js";
import { bracketed } from "../../templates/runtime/body-bracket.js";
import { form } from "../../templates/runtime/body-form.js";
import { multipart } from "../../templates/runtime/body-multipart.js";
import { type BodyCodec, json, text } from "../../templates/runtime/body.js";
import { readBody } from "../../templates/runtime/mock-body.js";
import type { MockShape } from "../../templates/runtime/mock-shape.js";

async function carried(codec: BodyCodec, value: unknown, shape?: MockShape): Promise<unknown> {
  const { body, contentType } = codec(value);
  const headers = contentType === undefined ? {} : { "content-type": contentType };
  return readBody(new Request("https://api.example.com", { method: "POST", body: await body, headers }), shape);
}

const fields = {
  fields: { name: "text", size: "number", tags: { list: "text" }, ok: "boolean" },
} as const satisfies MockShape;
const value = { name: "5", size: 5, tags: ["a", "b"], ok: true };

test.each<{ readonly given: string; readonly codec: BodyCodec; readonly value: unknown; readonly shape?: MockShape }>([
  { given: "JSON", codec: json, value: { a: [1, null, { b: "c" }] } },
  { given: "text", codec: text, value: "a\nb" },
  { given: "a form", codec: form, value, shape: fields },
  { given: "a form with one tag", codec: form, value: { tags: ["a"] }, shape: fields },
  { given: "a form in brackets", codec: bracketed(form), value: { ...value, deep: { a: { b: "c" } } }, shape: fields },
  { given: "parts", codec: multipart, value: { ...value, more: { a: [1] } }, shape: fields },
])("$given", async ({ codec, value, shape }) => {
  expect(await carried(codec, value, shape)).toEqual(value);
});

test("files stay files, with their names", async () => {
  const file = new File(["bytes"], "a.bin", { type: "application/x-a" });
  const read = (await carried(multipart, { file, files: [file, file] }, { fields: { files: { list: "text" } } })) as {
    readonly file: File;
    readonly files: readonly File[];
  };
  expect(read.file).toMatchObject({ name: "a.bin", type: "application/x-a" });
  expect(await Promise.all(read.files.map((each) => each.text()))).toEqual(["bytes", "bytes"]);
});

test("bytes are a blob, and no body is undefined", async () => {
  expect(await ((await carried(binary, new Uint8Array([1, 2]))) as Blob).bytes?.()).toEqual(new Uint8Array([1, 2]));
  expect(await readBody(new Request("https://api.example.com", { method: "POST" }))).toBeUndefined();
});
