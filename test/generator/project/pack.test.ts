/** Tarballs of clients: what is in them, what is refused, and what a later client is compared with. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { readArchive } from "../../../generator/project/archive.js";
import { generateClient } from "../../../generator/project/client.js";
import { packClient } from "../../../generator/project/pack.js";
import { readPublished } from "../../../generator/project/published.js";
import { type ClientSettings, readClients } from "../../../generator/project/settings.js";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const document = `openapi: 3.1.0
info: { title: Pets, version: "1", license: { name: MIT } }
paths:
  /pets: { get: { x-specwright-method: list, responses: { "200": { description: All. } } } }
`;

let folder: string;
let settings: ClientSettings;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "specwright-packing-"));
  await writeFile(join(folder, "api.yaml"), document);
  const config = {
    input: "api.yaml",
    output: "client",
    repository: "https://github.com/acme/pets.git",
    jsr: "@acme/pets",
  };
  const [found] = await readClients(undefined, { config }, folder);
  if (!found) throw new Error("The config has one client.");
  settings = found;
  await mkdir(join(folder, "client/src/custom"), { recursive: true });
  await custom("index.ts", 'import { Pets } from "../client.js";\n\nexport const shop: Pets = new Pets();\n');
  await writeFile(join(folder, "client/notes.txt"), "Not for everybody.\n");
  await writeFile(join(folder, "client/src/draft.ts"), "broken(\n");
  await generateClient(settings, {});
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const custom = async (name: string, text: string): Promise<void> =>
  writeFile(join(folder, "client/src/custom", name), text);

test("the package names its repository, jsr.json its sources", async () => {
  const read = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(join(folder, "client", name), "utf8"));
  expect(await read("package.json")).toMatchObject({
    repository: { type: "git", url: "git+https://github.com/acme/pets.git" },
  });
  expect(await read("jsr.json")).toMatchObject({
    name: "@acme/pets",
    version: "0.1.0",
    license: "MIT",
    exports: {
      ".": "./src/index.ts",
      "./types": "./src/types.ts",
      "./testing": "./src/testing.ts",
      "./resources/pets": "./src/resources/pets.ts",
    },
  });
});

test("code of its owner is exported and packed, what else lies about is not", async () => {
  const { tarball, files, notes, ...packed } = await packClient(settings, join(folder, "out"));
  expect(packed).toMatchObject({
    name: "pets",
    version: "0.1.0",
    integrity: expect.stringMatching(/^sha512-/) as unknown,
  });
  expect(notes).toEqual([]);
  expect(files).toEqual(
    expect.arrayContaining([".specwright/surface.jsonl", "dist/custom/index.js", "src/custom/index.ts"]),
  );
  expect(files.filter((file) => /notes|draft|jsr|manifest|tsconfig/.test(file))).toEqual([]);
  const texts = await readArchive(await readFile(tarball));
  expect(texts.get("dist/index.js")).toContain('export * from "./custom/index.js";');
  const published = await readPublished(tarball);
  expect(published).toMatchObject({ name: "pets", version: "0.1.0", surface: { client: "Pets" } });
  expect((await readPublished(join(folder, "client")))?.surface).toEqual(published?.surface);
});

test.each([
  {
    given: "without a resource",
    path: "/",
    extra: "get: { x-specwright-call: ping, responses: { '204': { description: '' } } }",
  },
  {
    given: "of other letters",
    path: `/${"größen-und-maße-".repeat(4)}`,
    extra: "get: { responses: { '204': { description: '' } } }",
  },
])("a client $given is a package", async ({ path, extra }) => {
  const place = await mkdtemp(join(tmpdir(), "specwright-packing-"));
  try {
    await writeFile(
      join(place, "api.yaml"),
      `openapi: 3.1.0\ninfo: { title: A, version: "1" }\npaths: { "${path}": { ${extra} } }\n`,
    );
    const config = { input: "api.yaml", output: "client", repository: "https://github.com/acme/a.git" };
    const [own] = await readClients(undefined, { config }, place);
    if (!own) throw new Error("The config has one client.");
    await generateClient(own, {});
    const { files, notes } = await packClient(own, place);
    expect(notes).toEqual([]);
    expect(files.filter((file) => file.startsWith("src/resources/"))).toHaveLength(path === "/" ? 0 : 1);
  } finally {
    await rm(place, { recursive: true, force: true });
  }
});

describe("refused:", () => {
  test("code that does not compile, with its place", async () => {
    await custom("wrong.ts", 'export const a: number = "b";\n');
    await expect(packClient(settings, join(folder, "none"))).rejects.toMatchObject({
      kind: "output",
      problems: [
        {
          code: "TS2322",
          place: {
            file: join(folder, "client/src/custom/wrong.ts"),
            position: { line: 1, column: 14 },
            line: 'export const a: number = "b";',
          },
        },
      ],
    });
    await rm(join(folder, "client/src/custom/wrong.ts"));
  });

  test("a file that is no code", async () => {
    await custom("secret.pem", "-\n");
    await expect(packClient(settings, join(folder, "none"))).rejects.toThrow("src/custom/secret.pem does not belong");
    await rm(join(folder, "client/src/custom/secret.pem"));
  });

  test.each([
    { given: "client/package.json", want: "is a file, not a folder." },
    ...(process.platform === "linux" ? [{ given: "/proc/specwright/a", want: "cannot be written" }] : []),
  ])("a place that is no folder: $given", async ({ given, want }) => {
    await expect(packClient(settings, resolve(folder, given))).rejects.toMatchObject({
      kind: "output",
      problems: [{ message: expect.stringContaining(want) as unknown, help: "Choose another folder with --dest." }],
    });
  });

  test("a folder without a client", async () => {
    const other = { ...settings, output: join(folder, "nowhere") };
    await expect(packClient(other, join(folder, "none"))).rejects.toThrow("There is no client in");
  });

  test.each([
    { given: "npm:--registry=x", want: "names no package" },
    { given: "npm:../x", want: "names no package" },
    { given: "npm:a b;c", want: "names no package" },
  ])("$given", async ({ given, want }) => {
    await expect(readPublished(given)).rejects.toThrow(want);
  });

  test("a tarball that is none, and one of something else", async () => {
    const file = join(folder, "x.tgz");
    await writeFile(file, "x");
    await expect(readPublished(file)).rejects.toThrow("cannot be unpacked");
    await mkdir(join(folder, "odd/.specwright"), { recursive: true });
    await writeFile(join(folder, "odd/.specwright/surface.jsonl"), '{"version":99}\n');
    await expect(readPublished(join(folder, "odd"))).rejects.toThrow("was written by another version");
  });
});
