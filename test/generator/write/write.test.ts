/** On a real disk: what is written, what stays, what is refused. */
import { chmod, link, mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { asset } from "../../../generator/emit/syntax.js";
import type { Module } from "../../../generator/emit/module.js";
import { check, write, type WriteReport, readVersion } from "../../../generator/write/write.js";

let root: string;
let folder: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "specwright-write-"));
  folder = join(root, "client");
});

afterEach(() => rm(root, { recursive: true, force: true }));

const text = (path: string, content = `// ${path}\n`): Module => ({ path, kind: "text", text: asset(content) });
const put = async (path: string, content: string): Promise<void> => {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), content);
};
const read = (path: string): Promise<string> => readFile(join(folder, path), "utf8");
/** Every file below a folder, with its content. */
async function snapshot(of: string): Promise<Record<string, string>> {
  const entries = await readdir(of, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    await Promise.all(
      files.toSorted().map(async (file) => [file.slice(of.length + 1), await readFile(file, "utf8")] as const),
    ),
  );
}
const statesOf = ({ files }: WriteReport): readonly string[] => files.map(({ path, state }) => `${state} ${path}`);
const manifest = ".specwright/manifest.json";

test("a new folder has the modules and the list of them, and nothing is left beside it", async () => {
  const report = await write([text("src/b.ts"), text("a.md")], { folder });
  expect(statesOf(report)).toEqual([`new ${manifest}`, "new a.md", "new src/b.ts"]);
  expect(await snapshot(root)).toEqual({
    [`client/${manifest}`]:
      '{\n  "generator": "0.1.0",\n  "files": {\n    "a.md": "0d42140e85495330",\n    "src/b.ts": "9df34a336ea8671b"\n  }\n}\n',
    "client/a.md": "// a.md\n",
    "client/src/b.ts": "// src/b.ts\n",
  });
});

test("a folder that stands deeper than what is there is made", async () => {
  await write([text("a.ts")], { folder: join(root, "x/y/z") });
  expect(Object.keys(await snapshot(root))).toContain("x/y/z/a.ts");
});

test.skipIf(process.platform !== "linux")("a folder on a disk that knows no new ones is refused", async () => {
  await expect(write([text("a.ts")], { folder: "/proc/specwright/client" })).rejects.toMatchObject({ code: "ENOENT" });
});

test("a second run changes nothing", async () => {
  const modules = [text("src/b.ts"), text("a.md")];
  await write(modules, { folder });
  const report = await write(modules.toReversed(), { folder });
  expect(new Set(report.files.map(({ state }) => state))).toEqual(new Set(["unchanged"]));
});

test("the files of a user stay, those of an earlier run go when they are not made any more", async () => {
  await write([text("src/old/a.ts"), text("src/b.ts", "1\n")], { folder });
  await put("src/mine.ts", "mine");
  const report = await write([text("src/b.ts", "2\n"), text("c.ts")], { folder });
  expect(statesOf(report)).toEqual([`changed ${manifest}`, "new c.ts", "changed src/b.ts", "removed src/old/a.ts"]);
  expect(await snapshot(folder)).toEqual({
    [manifest]:
      '{\n  "generator": "0.1.0",\n  "files": {\n    "c.ts": "3202686f32f802ca",\n    "src/b.ts": "53c234e5e8472b6a"\n  }\n}\n',
    "c.ts": "// c.ts\n",
    "src/b.ts": "2\n",
    "src/mine.ts": "mine",
  });
  expect(await readdir(join(folder, "src"))).toEqual(["b.ts", "mine.ts"]);
});

test("a file that a user has removed or edited is made again", async () => {
  const modules = [text("a.ts"), text("b.ts")];
  await write(modules, { folder });
  await rm(join(folder, "a.ts"));
  await put("b.ts", "edited");
  const report = await write(modules, { folder });
  expect(statesOf(report)).toEqual([`unchanged ${manifest}`, "new a.ts", "changed b.ts"]);
  expect(report.edited).toEqual(["b.ts"]);
  expect(await read("b.ts")).toBe("// b.ts\n");
});

// Two branches have each made the client anew, and git could not merge the lists of what they wrote.
test.each([
  { given: "both sides", base: [] },
  { given: "what both began with, too", base: ["||||||| 1", '    "precious.ts": "0"'] },
])("after a merge, what either side has written is ours: $given", async ({ base }) => {
  const list = [
    "{",
    '  "generator": "0.1.0",',
    '  "files": {',
    "<<<<<<< HEAD",
    '    "a.ts": "1",',
    '    "ours.ts": "1"',
    ...base,
    "=======",
    '    "a.ts": "2",',
    '    "theirs.ts": "2"',
    ">>>>>>> other",
    "  }",
    "}",
  ];
  await put(manifest, list.join("\n"));
  await put("a.ts", "<<<<<<< HEAD\n");
  for (const file of ["ours.ts", "theirs.ts", "precious.ts"]) await put(file, "");
  const report = await write([text("a.ts")], { folder });
  expect(statesOf(report)).toEqual([`changed ${manifest}`, "changed a.ts", "removed ours.ts", "removed theirs.ts"]);
  expect(await read("precious.ts")).toBe("");
  expect(statesOf(await write([text("a.ts")], { folder }))).toEqual([`unchanged ${manifest}`, "unchanged a.ts"]);
});

test("a file that is out of date, or that git has given other line ends, was not edited", async () => {
  await write([text("a.ts", "1\n"), text("b.ts", "1\n"), text("c.ts", "1\n")], { folder });
  await put("b.ts", "1\r\n");
  await put("c.ts", "2\r\n");
  const report = await write([text("a.ts", "2\n"), text("b.ts", "1\n")], { folder });
  expect(statesOf(report)).toEqual([`changed ${manifest}`, "changed a.ts", "changed b.ts", "removed c.ts"]);
  expect(report.edited).toEqual(["c.ts"]);
});

test("a removed file that is gone already is no matter", async () => {
  await write([text("a.ts"), text("b.ts")], { folder });
  await rm(join(folder, "a.ts"));
  expect(statesOf(await write([text("b.ts")], { folder }))).toEqual([`changed ${manifest}`, "unchanged b.ts"]);
});

describe("what is written once", () => {
  const once: Module = { path: "CHANGELOG.md", kind: "text", text: asset("# Changelog\n"), once: true };

  test("is its reader's from then on", async () => {
    expect(statesOf(await write([once], { folder }))).toEqual([`new ${manifest}`, "new CHANGELOG.md"]);
    await put("CHANGELOG.md", "# Mine\n");
    expect(statesOf(await write([once], { folder }))).toEqual([`unchanged ${manifest}`]);
    await write([], { folder });
    expect(await read("CHANGELOG.md")).toBe("# Mine\n");
  });
});

describe("check", () => {
  test("writes nothing where there is nothing yet", async () => {
    const report = await check([text("a.ts")], { folder });
    expect(statesOf(report)).toEqual([`new ${manifest}`, "new a.ts"]);
    expect(await readdir(root)).toEqual([]);
  });

  test("says what write would do, and does not do it", async () => {
    await write([text("a.ts"), text("b.ts")], { folder });
    const before = await snapshot(root);
    const modules = [text("a.ts", "other\n"), text("c.ts")];
    const report = await check(modules, { folder });
    expect(await snapshot(root)).toEqual(before);
    expect(statesOf(await write(modules, { folder }))).toEqual(statesOf(report));
  });

  test("tells what was edited from what is out of date, and at which line", async () => {
    expect((await check([text("a.ts")], { folder })).isNew).toBe(true);
    await write([text("edited.ts", "1\n2\n"), text("old.ts", "1\n"), text("gone.ts"), text("package.json")], {
      folder,
    });
    await put("edited.ts", "1\n3\n");
    await put("package.json", "{}");
    const next = ["edited.ts", "new.ts", "old.ts", "package.json"].map((path) => text(path, "1\n2\n"));
    const { differences, isNew, generator } = await check(next, { folder, force: true });
    expect({ isNew, generator }).toEqual({ isNew: false, generator: await readVersion() });
    expect(differences).toEqual([
      { path: "edited.ts", kind: "edited", line: 2 },
      { path: "gone.ts", kind: "extra" },
      { path: "new.ts", kind: "missing" },
      { path: "old.ts", kind: "outdated", line: 2 },
      // Its version is its user's: who has changed it is not known.
      { path: "package.json", kind: "changed", line: 1 },
    ]);
  });
});

describe("refused, with nothing written:", () => {
  const refused = async (modules: readonly Module[], code: string): Promise<void> => {
    const before = await snapshot(root);
    await expect(write(modules, { folder })).rejects.toMatchObject({ name: "WriteError", code });
    expect(await snapshot(root)).toEqual(before);
  };

  test.each([
    "../a.ts",
    "/etc/a.ts",
    "src/../../a.ts",
    "a/./b",
    "",
    "a//b",
    "C:/a",
    "..\\a",
    "a\0b",
    "a/..",
    "src/con",
    "NUL.ts",
    "a/COM1.tar.gz",
    "lpt¹.ts",
    "a.",
    "a ",
    "a./b",
    "a\nb",
    "a?b",
    "a<b>",
    "\\\\host\\share",
  ])("the path “%s”", (path) => refused([text("ok.ts"), text(path)], "path-outside"));

  test.each([
    { given: "in their case", paths: ["A.ts", "a.ts"] },
    { given: "in the case of a folder", paths: ["A/x.ts", "a/x.ts"] },
    { given: "in how a letter is composed", paths: ["\u00e9.ts", "e\u0301.ts"] },
    { given: "in a letter that some disks fold", paths: ["\u017ftore.ts", "store.ts"] },
    { given: "in nothing", paths: ["a.ts", "a.ts"] },
  ])("two files that differ $given alone", ({ paths }) =>
    refused(
      paths.map((path) => text(path)),
      "path-duplicate",
    ),
  );

  test("the generator's own folder", () => refused([text(".specwright/x")], "path-taken"));

  test("a file that no earlier run has written", async () => {
    await put("package.json", "{}");
    await refused([text("a.ts"), text("package.json")], "path-taken");
    await write([text("package.json")], { folder, force: true });
    expect(await read("package.json")).toBe("// package.json\n");
  });

  test("but not one that is the same as what would be written", async () => {
    await put("a.ts", "// a.ts\n");
    expect(statesOf(await write([text("a.ts")], { folder }))).toEqual([`new ${manifest}`, "unchanged a.ts"]);
  });

  test("a folder where a file is to be, and a file where a folder is", async () => {
    await put("a.ts/x", "");
    await refused([text("a.ts")], "path-taken");
    await put("src", "");
    await refused([text("src/a.ts")], "path-taken");
  });

  test.each([
    { given: "a folder", link: "src", path: "src/a.ts" },
    { given: "a file", link: "a.ts", path: "a.ts" },
    { given: "the folder around the output", link: "src", path: "src/a.ts", target: "." },
    { given: "a folder that is named like the output", link: "src", path: "src/a.ts", target: "client-evil" },
    { given: "what is not there", link: "a.ts", path: "a.ts", target: "nowhere" },
    { given: "what is written once", link: "CHANGELOG.md", path: "CHANGELOG.md" },
    { given: "itself", link: "a.ts", path: "a.ts", target: "client/a.ts" },
    { given: "our own folder", link: ".specwright", path: "a.ts" },
  ])("a link that leads out, to $given", async ({ link: place, path, target = "outside" }) => {
    await mkdir(folder, { recursive: true });
    for (const name of ["outside", "client-evil"]) await mkdir(join(root, name));
    await symlink(join(root, target), join(folder, place));
    await refused([text(path)], "path-outside");
  });

  test("a list of owned files that leads out", async () => {
    await writeFile(join(root, "precious"), "");
    await put(manifest, '{ "files": ["../precious"] }');
    await refused([text("a.ts")], "path-outside");
  });

  test.each(["", "[]", '{ "files": "a" }', '{ "files": [1] }', "<<<<<<< HEAD"])(
    "a broken list: %s",
    async (content) => {
      await put(manifest, content);
      await refused([text("a.ts")], "manifest-broken");
    },
  );

  test("a document that openapi-typescript does not take", () =>
    refused(
      [{ path: "openapi.ts", kind: "openapi-types", document: { value: { openapi: "1" } } }],
      "openapi-types-failed",
    ));
});

test("a second name of a file outside stays what it was: the file itself is another", async () => {
  await writeFile(join(root, "precious"), "mine");
  await mkdir(folder, { recursive: true });
  await link(join(root, "precious"), join(folder, "a.ts"));
  await write([text("a.ts"), text("b.ts")], { folder, force: true });
  expect(await read("a.ts")).toBe("// a.ts\n");
  expect(await readFile(join(root, "precious"), "utf8")).toBe("mine");
});

test("a link to a file within the output is replaced, and the file stays", async () => {
  await put("notes.md", "mine");
  await symlink("notes.md", join(folder, "a.ts"));
  await write([text("a.ts"), text("b.ts")], { folder, force: true });
  expect(await read("a.ts")).toBe("// a.ts\n");
  expect(await read("notes.md")).toBe("mine");
});

test("a file that may only be read is replaced all the same", async () => {
  await write([text("a.ts", "1\n")], { folder });
  await chmod(join(folder, "a.ts"), 0o444);
  await write([text("a.ts", "2\n"), text("b.ts")], { folder });
  expect(await read("a.ts")).toBe("2\n");
});

test("a link within the output is followed", async () => {
  await mkdir(join(folder, "real"), { recursive: true });
  await symlink(join(folder, "real"), join(folder, "src"));
  await write([text("src/a.ts")], { folder });
  expect(await read("real/a.ts")).toBe("// src/a.ts\n");
});

test("when a run is cut short, the next one goes on: what it had written is known as its own", async () => {
  await write([text("a.ts", "1\n")], { folder });
  // As it stands between two renames: the list has the old and the new, the files only some.
  await put(manifest, '{ "files": ["a.ts", "b.ts", "c.ts"] }');
  await put("b.ts", "half of an old run\n");
  const report = await write([text("b.ts"), text("c.ts")], { folder });
  expect(statesOf(report)).toEqual([`changed ${manifest}`, "removed a.ts", "changed b.ts", "new c.ts"]);
});
