/**
 * What lies in a folder before a run may have come there with somebody else's commit: links, devices, what is damaged or has no end. It is told
 * of in a sentence; nothing outside is read, written or removed, and nothing waits.
 */
import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ConfigError, loadConfig } from "../../generator/config/file.js";
import { asset } from "../../generator/emit/syntax.js";
import { longestFile, readNamed, readPlain } from "../../generator/file.js";
import { analyze } from "../../generator/generate.js";
import { openDocument } from "../../generator/project/document.js";
import { readLock } from "../../generator/project/lock.js";
import { write } from "../../generator/write/write.js";

let root: string;
let client: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "specwright-folder-"));
  client = join(root, "client");
});
afterEach(() => rm(root, { recursive: true, force: true }));

const put = async (path: string, text: string): Promise<void> => {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
};

/** What somebody may put where a file is expected. */
const kinds: Readonly<Record<string, (file: string) => Promise<void>>> = {
  "a folder": async (file) => void (await mkdir(file)),
  "a device": (file) => symlink("/dev/zero", file),
  "a pipe": async (file) => void execFileSync("mkfifo", [file]),
  "a file of 3 GB": async (file) => {
    await writeFile(file, "");
    await truncate(file, 3 * 1024 ** 3);
  },
  "a file that is a little too long": async (file) => {
    await writeFile(file, "");
    await truncate(file, longestFile + 1);
  },
};
const cases = Object.keys(kinds).map((given) => ({ given }));

describe.skipIf(process.platform === "win32")("in the place of a file", () => {
  const write1 = (text: string) => write([{ path: "src/a.ts", kind: "text", text: asset(text) }], { folder: client });

  test.each(cases)("of the manifest: $given", async ({ given }) => {
    await write1("1\n");
    await rm(join(client, ".specwright/manifest.json"));
    await kinds[given]?.(join(client, ".specwright/manifest.json"));
    await expect(write1("2\n")).rejects.toMatchObject({ name: "WriteError", code: "manifest-broken" });
    expect(await readFile(join(client, "src/a.ts"), "utf8")).toBe("1\n");
  });

  test.each([
    { given: "a folder", want: "path-taken" },
    { given: "a device", want: "path-outside" },
    { given: "a pipe", want: "path-taken" },
    { given: "a file of 3 GB", want: "path-taken" },
  ])("of the client: $given", async ({ given, want }) => {
    await write1("1\n");
    await rm(join(client, "src/a.ts"));
    await kinds[given]?.(join(client, "src/a.ts"));
    await expect(write1("2\n")).rejects.toMatchObject({ name: "WriteError", code: want });
  });

  test("of the client: a link to a pipe", async () => {
    await write1("1\n");
    await rm(join(client, "src/a.ts"));
    await kinds["a pipe"]?.(join(client, "pipe"));
    await symlink("../pipe", join(client, "src/a.ts"));
    await expect(write1("2\n")).rejects.toMatchObject({ name: "WriteError", code: "path-taken" });
  });

  test.each([{ given: "a folder" }, { given: "a device" }, { given: "a pipe" }])(
    "of the lock of a run: $given",
    async ({ given }) => {
      await kinds[given]?.(join(root, ".client.specwright.lock"));
      await expect(write1("1\n")).rejects.toMatchObject({ name: "WriteError", code: "folder-locked" });
    },
  );

  test.each(cases)("of the lock file: $given", async ({ given }) => {
    await kinds[given]?.(join(root, "specwright.lock.yaml"));
    await expect(readLock(join(root, "specwright.lock.yaml"))).rejects.toMatchObject({
      name: "SpecwrightError",
      message: expect.stringContaining("cannot be read: ") as string,
    });
  });

  test.each(cases.filter(({ given }) => given !== "a pipe"))("of the config: $given", async ({ given }) => {
    await kinds[given]?.(join(root, "specwright.config.yaml"));
    await expect(loadConfig(root)).rejects.toThrow(ConfigError);
  });

  test.each(cases)("that is referred to: $given", async ({ given }) => {
    await kinds[given]?.(join(root, "pet.yaml"));
    const document = {
      openapi: "3.1.0",
      info: { title: "A", version: "1" },
      paths: {},
      components: { schemas: { Pet: { $ref: "pet.yaml" } } },
    };
    await put("api.json", JSON.stringify(document));
    const { options } = await openDocument({ input: join(root, "api.json"), settings: {} });
    const { diagnostics } = await analyze(options);
    const wanted = { "a folder": "file-is-a-directory", "a device": "reference-linked-outside" }[given];
    expect(diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code)).toEqual([
      wanted ?? "file-unreadable",
    ]);
  });

  test.each([{ given: "a device" }, { given: "a file of 3 GB" }])("of the document: $given", async ({ given }) => {
    await kinds[given]?.(join(root, "api.yaml"));
    const { options } = await openDocument({ input: join(root, "api.yaml"), settings: {} });
    const { diagnostics } = await analyze(options);
    expect(diagnostics.map(({ code, message }) => [code, message.includes("it is larger than 128 MB")])).toEqual([
      ["file-unreadable", true],
    ]);
  });

  test("a pipe that is named is read to its end, and a file as it is", async () => {
    execFileSync("mkfifo", [join(root, "pipe")]);
    const reading = readNamed(join(root, "pipe"));
    await writeFile(join(root, "pipe"), "through a pipe");
    expect(String(await reading)).toBe("through a pipe");
    await put("file", "as it is");
    expect([String(await readNamed(join(root, "file"))), String(await readPlain(join(root, "file")))]).toEqual([
      "as it is",
      "as it is",
    ]);
  });
});

describe("in the place of what a run leaves that was killed", () => {
  const run = () => write([{ path: "a.ts", kind: "text", text: asset("1\n") }], { folder: client });
  const aside = ".client.specwright-a1b2c3";
  const outside = () => readFile(join(root, "outside/precious"), "utf8");
  beforeEach(async () => {
    await run();
    await put("outside/precious", "mine");
  });

  test.each([
    { given: "half a text", text: '{ "place": ' },
    { given: "no object", text: "null" },
    { given: "a list that is none", text: '{ "place": "", "ours": 5 }' },
    { given: "a list of what is no text", text: '{ "place": "", "ours": [{}] }' },
    { given: "no place", text: '{ "ours": [] }' },
  ])("a journal with $given: it stays as it is", async ({ text }) => {
    await put(`${aside}/journal.json`, text);
    await put(`${aside}/old/notes.md`, "of a user");
    await expect(run()).rejects.toMatchObject({ name: "WriteError", code: "aside-broken" });
    expect(await readFile(join(root, aside, "old/notes.md"), "utf8")).toBe("of a user");
  });

  test.each(["..", "../outside", "/etc", "a/../../outside"])("a journal that leads out: %s", async (place) => {
    await put(`${aside}/journal.json`, JSON.stringify({ place, ours: [] }));
    await put(`${aside}/old/evil`, "");
    await expect(run()).rejects.toMatchObject({ name: "WriteError", code: "path-outside" });
    expect(await readdir(join(root, "outside"))).toEqual(["precious"]);
  });

  test("a link in the output on the way of what is brought back", async () => {
    await put(`${aside}/journal.json`, JSON.stringify({ place: "", ours: [] }));
    await put(`${aside}/old/custom/evil`, "");
    await symlink(join(root, "outside"), join(client, "custom"));
    await expect(run()).rejects.toMatchObject({ name: "WriteError", code: "path-outside" });
    expect(await readdir(join(root, "outside"))).toEqual(["precious"]);
  });

  test("a link in the output on the way of the folder that comes back", async () => {
    await put(`${aside}/journal.json`, JSON.stringify({ place: "custom/evil", ours: [] }));
    await put(`${aside}/old/x`, "");
    await symlink(join(root, "outside"), join(client, "custom"));
    await expect(run()).rejects.toMatchObject({ name: "WriteError", code: "path-outside" });
    expect(await readdir(join(root, "outside"))).toEqual(["precious"]);
  });

  test("a link instead of what went aside: nothing is taken from where it leads", async () => {
    await put(`${aside}/journal.json`, JSON.stringify({ place: "", ours: [] }));
    await symlink(join(root, "outside"), join(root, aside, "old"));
    await expect(run()).rejects.toMatchObject({ name: "WriteError", code: "aside-broken" });
    expect(await outside()).toBe("mine");
    expect(await readdir(client)).not.toContain("precious");
  });

  test("a link instead of the folder: it stays, and so does all that it leads to", async () => {
    await put("outside/journal.json", JSON.stringify({ place: "", ours: [] }));
    await put("outside/old/evil", "");
    await symlink(join(root, "outside"), join(root, aside));
    await run();
    expect((await readdir(join(root, "outside"), { recursive: true })).toSorted()).toEqual([
      "journal.json",
      "old",
      "old/evil",
      "precious",
    ]);
    expect(await readdir(root)).toContain(aside);
  });
});

describe("settings that are hostile", () => {
  const bomb = `a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n${Array.from({ length: 12 }, (_, index) => `a${index + 1}: &a${index + 1} [${Array(10).fill(`*a${index}`).join(", ")}]\n`).join("")}`;
  const hostile = [
    { given: "aliases of aliases", text: bomb },
    { given: "a hundred thousand levels", text: "[".repeat(100_000) },
    { given: "tags of another language", text: 'input: !!js/function "function () {}"\noutput: !!binary aGk=\n' },
    { given: "what is no text", text: "a: \0\n" },
    { given: "code", text: "input: ${process.exit()}\nversion: 2\n{{{" },
    { given: "a path with a NUL", text: 'input: "a\\0b"\n' },
    { given: "an output with a NUL", text: 'output: "a\\0b"\n' },
    { given: "a lock file with a NUL", text: 'lock: "a\\0b"\n' },
  ];

  test.each(hostile)("in a config: $given", async ({ text }) => {
    await put("specwright.config.yaml", text);
    const warned: unknown[] = [];
    process.on("warning", (warning) => warned.push(warning));
    const error: unknown = await loadConfig(root).catch((problem: unknown) => problem);
    expect(error).toBeInstanceOf(ConfigError);
    expect(String(error)).not.toMatch(/stack size|RangeError|TypeError/);
    await new Promise((done) => setImmediate(done));
    expect(warned).toEqual([]);
  });

  test.each(hostile)("in a lock file: $given", async ({ text }) => {
    await put("specwright.lock.yaml", text);
    const error: unknown = await readLock(join(root, "specwright.lock.yaml")).catch((problem: unknown) => problem);
    expect(error).toMatchObject({ name: "SpecwrightError" });
    expect(String(error)).not.toMatch(/stack size|RangeError|TypeError/);
  });
});
