/**
 * `.specwright/manifest.json`: the files that the generator owns. Only what it lists is ever removed, or replaced though it differs.
 *
 *     { "files": ["api.md", "package.json", "src/client.ts"] }
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { WriteError } from "./error.js";
import { checkPaths, ownFolder } from "./path.js";

export const manifestPath: string = `${ownFolder}/manifest.json`;

/** @throws WriteError where it cannot be read as a manifest: what it owns is then unknown. */
export async function readManifest(folder: string): Promise<readonly string[]> {
  let text: string;
  try {
    text = await readFile(join(folder, manifestPath), "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT" || (error as NodeJS.ErrnoException).code === "ENOTDIR")
      return [];
    throw error;
  }
  const files = parseFiles(text);
  if (!files)
    throw new WriteError("manifest-broken", `${manifestPath} is not a manifest; restore it, or remove it.`, [
      manifestPath,
    ]);
  checkPaths(files);
  return files;
}

function parseFiles(text: string): readonly string[] | undefined {
  try {
    const { files } = JSON.parse(text) as { readonly files?: unknown };
    return Array.isArray(files) && files.every((file) => typeof file === "string") ? files : undefined;
  } catch {
    return undefined;
  }
}

export function manifestText(files: Iterable<string>): string {
  return `${JSON.stringify({ files: [...new Set(files)].toSorted() }, null, 2)}\n`;
}
