/** Tarballs of packages, made by hand: by npm, and by somebody who means no good. */
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { readArchive } from "../../../generator/project/archive.js";

interface Entry {
  readonly name: string;
  readonly content?: string;
  /** As it stands in the header. */
  readonly size?: string;
  readonly type?: string;
  readonly prefix?: string;
}

function entryOf({ name, content = "", size, type = "0", prefix = "" }: Entry): Buffer {
  const header = Buffer.alloc(512);
  header.write(name, 0, 100);
  const { length } = Buffer.from(content);
  header.write(size ?? `${length.toString(8).padStart(11, "0")}\0`, 124, 12);
  header.write(type, 156, 1);
  header.write(prefix, 345, 155);
  const body = Buffer.alloc(Math.ceil(length / 512) * 512);
  body.write(content);
  return Buffer.concat([header, body]);
}

const pack = (...entries: readonly Entry[]) => gzipSync(Buffer.concat([...entries.map(entryOf), Buffer.alloc(1024)]));

test("files by their paths in the package, and none of what is a link or a folder", async () => {
  const files = await readArchive(
    pack(
      { name: "package/package.json", content: "{}" },
      { name: "surface.jsonl", prefix: "package/.specwright", content: "a".repeat(600) },
      { name: "package/link", type: "2" },
      { name: "package/folder/", type: "5" },
      { name: "package/last", content: "last" },
    ),
  );
  expect([...files]).toEqual([
    ["package.json", "{}"],
    [".specwright/surface.jsonl", "a".repeat(600)],
    ["last", "last"],
  ]);
});

test("a name that a header of its own says is that of the next file alone", async () => {
  const path = `package/dist/${"é".repeat(120)}.js`;
  const record = ` path=${path}\n`;
  const length = Buffer.byteLength(record) + 3;
  const files = await readArchive(
    pack(
      { name: "PaxHeader/dist", type: "x", content: `28 mtime=499162500.123456789\n${length}${record}` },
      { name: `package/dist/${"é".repeat(40)}`, content: "one" },
      { name: "package/other.js", content: "two" },
    ),
  );
  expect([...files]).toEqual([
    [`dist/${"é".repeat(120)}.js`, "one"],
    ["other.js", "two"],
  ]);
});

test.each([
  { given: "a way back to the first file", size: "-2000" },
  { given: "a way back to before the first file", size: "-7777777777" },
  { given: "no number", size: "x" },
  { given: "a number of another form", size: "\u0080\0\0\0\0\0\0\0\0\0\u0001\0" },
])("a length that is $given is refused", async ({ size }) => {
  await expect(readArchive(pack({ name: "package/a" }, { name: "package/b", size }))).rejects.toThrow(
    "is no length of a file",
  );
});

test("a length beyond the end is all that there is", async () => {
  const files = await readArchive(pack({ name: "package/a", size: "77777777777", content: "a" }));
  expect([...files.keys()]).toEqual(["a"]);
});

test("what unpacks to more than anybody has is refused", async () => {
  const zeros = gzipSync(Buffer.alloc(2 ** 26), { level: 9 });
  await expect(readArchive(Buffer.concat(Array<Buffer>(5).fill(zeros)))).rejects.toThrow();
}, 60_000);
