/**
 * Reads the files of `templates/` that go into every client and every reference. They stand beside the sources, and
 * likewise in the installed package.
 */
import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Assets, DocsAssets } from "../emit/module.js";

/** Read once: an installation does not change while a process runs. */
let assets: Promise<Assets> | undefined;
let version: Promise<string> | undefined;

export async function readAssets(): Promise<Assets> {
  return (assets ??= openAssets());
}

async function openAssets(): Promise<Assets> {
  const templates = join(await packageRoot(), "templates");
  const [runtime, prose] = await Promise.all([
    readTexts(join(templates, "runtime"), (name) => name.endsWith(".ts") && !name.endsWith(".test.ts")),
    readTexts(join(templates, "package"), () => true),
  ]);
  return { runtime, package: prose };
}

export async function readDocsAssets(): Promise<DocsAssets> {
  const folder = join(await packageRoot(), "templates/docs");
  const [guides, samples, site] = await Promise.all([
    readTexts(join(folder, "guide"), () => true),
    readTexts(join(folder, "sample"), () => true),
    readTexts(join(folder, "site"), (name) => /\.(?:css|js)$/.test(name)),
  ]);
  return { guides, samples, site };
}

/** The version of Specwright itself. */
export async function readVersion(): Promise<string> {
  return (version ??= openVersion());
}

async function openVersion(): Promise<string> {
  const text = await readFile(join(await packageRoot(), "package.json"), "utf8");
  return (JSON.parse(text) as { readonly version: string }).version;
}

/**
 * The folder of the package: the nearest above this file with our package.json. From the sources, it is one step
 * further than from `dist/`.
 */
async function packageRoot(): Promise<string> {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const text = await readFile(join(folder, "package.json"), "utf8").catch(() => "{}");
    if ((JSON.parse(text) as { readonly name?: unknown }).name === "specwright") return folder;
    if (folder === dirname(folder)) throw new Error("The templates of Specwright are not where they were installed.");
  }
}

async function readTexts(folder: string, isWanted: (name: string) => boolean): Promise<Record<string, string>> {
  const names = (await readdir(folder, { withFileTypes: true }))
    .filter((entry) => entry.isFile() && isWanted(entry.name))
    .map(({ name }) => name)
    .toSorted();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  return Object.fromEntries(names.map((name, index) => [name, texts[index] ?? ""]));
}
