/** References of small documents in temporary folders, and what is on their pages. */
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { generateDocs } from "../../../generator/generate.js";

export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "specwright-docs-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** The files of a reference, by path. */
export async function referenceOf(document: string | object): Promise<ReadonlyMap<string, string>> {
  const folder = join(await temporaryFolder(), "reference");
  const text = typeof document === "string" ? document : JSON.stringify(document);
  const { report, diagnostics } = await generateDocs({
    input: { file: "document.yaml", text: Buffer.from(text) },
    read: () => Promise.reject(new Error("It is one document.")),
    settings: {},
    folder,
  });
  if (!report) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  return readFolder(folder);
}

/** The files below a folder, by their paths in it, with slashes; not the manifest. */
export async function readFolder(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const files = await Promise.all(
    paths.toSorted().map(async (path) => {
      const relative = path.slice(folder.length + 1).replaceAll("\\", "/");
      return [relative, await readFile(path, "utf8")] as const;
    }),
  );
  return new Map(files.filter(([path]) => !path.startsWith(".specwright/")));
}

/** Text of markup, as a browser shows it. */
export function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

/** Every sample in TypeScript that a page shows. */
export function samplesOf(html: string): readonly string[] {
  return [...html.matchAll(/<code data-language="ts">([^]*?)<\/code>/g)].map(([, code = ""]) => textOf(code));
}

/** Where the links of a page lead, with the page's own path before them. */
export function linksOf(path: string, html: string): readonly string[] {
  const folder = new URL(path, "https://reference/");
  return [...html.matchAll(/(?:href|src)="([^"]*)"/g)]
    .map(([, address = ""]) => textOf(address))
    .filter((address) => !/^(?:https?|mailto|data):/.test(address))
    .map((address) => decodeURI(new URL(address, folder).href.replace("https://reference/", "")));
}

/** The ids of a page's elements. */
export function idsOf(html: string): readonly string[] {
  return [...html.matchAll(/ id="([^"]*)"/g)].map(([, id = ""]) => textOf(id));
}
