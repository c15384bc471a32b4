/**
 * Whatever text stands in whatever field of a document: the client's code is what was planned.
 *
 * `HOSTILE_DOCUMENTS=10000 npx vitest run test/hostile/injection.test.ts` looks at many more.
 */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { compileProject } from "../types/compiler.js";
import { fillDocument } from "./document.js";
import { type Client, clientOf, problemsOf, textsOf } from "./generation.js";
import { alarm, handmade, hostileText } from "./text.js";

const count = Number(process.env["HOSTILE_DOCUMENTS"] ?? 30);
/** Printed and inspected in a second or so each; the compiler and an engine see these. */
const compiled = Math.min(handmade.length, Math.max(8, Math.round(count / 50)));

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

test("one text in every field: no foreign name, no foreign statement", async () => {
  for (const text of count < 1000 ? handmade.filter((_, index) => index % 3 === 0) : handmade) {
    const client = await clientOf(fillDocument(() => text));
    // A path that is too long is refused; all else gives a client.
    if (text.length < 1000) expect(client.modules, JSON.stringify(text)).toBeDefined();
    expect(problemsOf(client), JSON.stringify(text)).toEqual([]);
  }
}, 120_000);

test("another text in each field", async () => {
  let filled = 0;
  let refused = 0;
  let seen = 0;
  await fc.assert(
    fc.asyncProperty(fc.infiniteStream(hostileText), async (texts) => {
      const client = await clientOf(
        fillDocument(() => {
          filled++;
          return String(texts.next().value);
        }),
      );
      seen++;
      if (!client.modules) refused++;
      expect(problemsOf(client)).toEqual([]);
    }),
    { numRuns: count },
  );
  // A field that makes the document one that we refuse must stay rare: it would hide all others.
  expect(refused / seen).toBeLessThan(0.1);
  expect(filled).toBeGreaterThan(count * 200);
}, 3_600_000);

test("it compiles, and nothing runs when it is imported", async () => {
  const folder = await mkdtemp(join(tmpdir(), "specwright-hostile-"));
  folders.push(folder);
  const step = Math.floor(handmade.length / compiled);
  const texts = handmade.filter((_, index) => index % step === 0);
  for (const [index, text] of texts.entries()) {
    const { modules = [] } = await clientOf(fillDocument(() => text));
    await writeClient(join(folder, "src", String(index)), modules);
  }
  const compilerOptions = {
    rootDir: "src",
    outDir: "dist",
    target: "es2022",
    module: "nodenext",
    strict: true,
    lib: ["es2023", "dom", "dom.iterable", "dom.asynciterable"],
    types: [],
  };
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["src"] }));
  expect(await compileProject("7", folder)).toEqual([]);
  const built = (await readdir(join(folder, "dist"), { recursive: true })).filter((path) => path.endsWith(".js"));
  const program = `
    const before = Reflect.ownKeys(Object.prototype).length + Object.keys(globalThis).length;
    for (const path of ${JSON.stringify(built)}) await import("./dist/" + path);
    const after = Reflect.ownKeys(Object.prototype).length + Object.keys(globalThis).length;
    console.log(JSON.stringify({ alarm: globalThis.${alarm} ?? null, changed: after - before }));
  `;
  await writeFile(join(folder, "import.js"), program);
  const { stdout } = await promisify(execFile)(process.execPath, ["import.js"], { cwd: folder });
  expect(JSON.parse(stdout)).toEqual({ alarm: null, changed: 0 });
  expect(built.length).toBeGreaterThan(texts.length * 10);
}, 300_000);

async function writeClient(folder: string, modules: NonNullable<Client["modules"]>): Promise<void> {
  const runtime = modules.flatMap((module) =>
    module.kind === "text" && module.path.startsWith("src/runtime/") ? [[module.path, module.text] as const] : [],
  );
  for (const [path, text] of [...runtime, ...textsOf(modules)]) {
    if (!path.startsWith("src/")) continue;
    const file = join(folder, path.slice("src/".length));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
