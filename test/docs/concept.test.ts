/** The samples of `docs/concept/` compile as they stand, against the client of the document that the pages are about; what they link to is there. */
import { access, copyFile, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { buildCommand, repository, specwright } from "../generator/cli/command.js";
import { makeFolder } from "../package/pack.js";
import { compileProject, flags } from "../types/compiler.js";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 });

const docs = join(repository, "docs");
const names = (await readdir(join(docs, "concept"))).filter((name) => name.endsWith(".md"));
const pages = await Promise.all(
  names.map(async (page) => ({ page, text: await readFile(join(docs, "concept", page), "utf8") })),
);

/** What is said once for all pages: the client, where a sample makes none of its own. */
const prologue = 'import PetShop from "../index.js";\nconst client = new PetShop();\nvoid client;\n';

let folder = "";
let complaints: readonly string[] = [];
beforeAll(async () => {
  await buildCommand();
  folder = await makeFolder("concept");
  await copyFile(join(import.meta.dirname, "shop.yaml"), join(folder, "openapi.yaml"));
  expect(await specwright(["generate", "openapi.yaml", "--out", "."], { cwd: folder })).toMatchObject({ code: 0 });
  for (const { page, text } of pages)
    for (const [index, sample] of samplesOf(text).entries()) {
      // A sample that says where it stands is a module of its own there.
      const [, own] = /^\/\/ (src\/\S+)\n/.exec(sample) ?? [];
      const file = join(folder, own ?? `src/sample/${page.replace(".md", "")}-${index}.ts`);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, own === undefined ? prologue + sample : sample);
    }
  const compilerOptions = { rootDir: ".", noUnusedLocals: false, isolatedDeclarations: false, types: [] };
  const config = { extends: flags, compilerOptions, include: ["src"] };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
  complaints = await compileProject("7", folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function samplesOf(text: string): readonly string[] {
  return [...text.matchAll(/^```ts\n([^]*?)^```$/gm)].map(([, sample = ""]) => sample);
}

test("they compile", () => {
  expect(pages.flatMap(({ text }) => samplesOf(text)).length).toBeGreaterThan(10);
  expect(complaints).toEqual([]);
});

test.each(pages)("$page links to pages that are there", async ({ text }) => {
  const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)(?:#([\w-]+))?\)/g)];
  for (const [, path = "", anchor] of links) {
    const file = join(docs, "concept", path);
    await access(file);
    const titles = [...(await readFile(file, "utf8")).matchAll(/^#+ (.*)$/gm)].map(([, title = ""]) => anchorOf(title));
    if (anchor !== undefined) expect(titles, `${path}#${anchor}`).toContain(anchor);
  }
});

/** As GitHub makes it of a heading. */
function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\w\s-]/g, "")
    .replaceAll(" ", "-");
}

test("the README leads to each of them", async () => {
  const readme = await readFile(join(repository, "README.md"), "utf8");
  expect(names.filter((name) => !readme.includes(`docs/concept/${name}`))).toEqual([]);
});
