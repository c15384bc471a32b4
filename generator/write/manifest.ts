/**
 * `.specwright/manifest.json`: the files that the generator owns. Only what it lists is ever removed, or replaced though it differs.
 *
 *     { "generator": "0.1.0", "files": { "api.md": "5f2b7c1d09aa3e64", "package.json": "", … } }
 *
 * The digest of what was written tells a file that is out of date from one that somebody has edited.
 */
import { hash } from "node:crypto";
import { join } from "node:path";
import { codeOf, isNoFile, readPlain } from "../file.js";
import { WriteError } from "./error.js";
import { checkPaths, ownFolder } from "./path.js";

export const manifestPath: string = `${ownFolder}/manifest.json`;

export interface Manifest {
  /** The version of Specwright that wrote the files. */
  readonly generator?: string;
  /** A digest of each file as it was written; empty where it is not known. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * `undefined` where nothing was generated. @throws WriteError where the file is not a manifest: what is ours is then
 * unknown
 */
export async function readManifest(folder: string): Promise<Manifest | undefined> {
  const text = await readText(join(folder, manifestPath));
  if (text === undefined) return undefined;
  const manifest = parseManifest(text) ?? parseMerged(text);
  if (!manifest)
    throw new WriteError("manifest-broken", `${manifestPath} is not a manifest; restore it, or remove it.`, [
      manifestPath,
    ]);
  checkPaths([...manifest.files.keys()]);
  return manifest;
}

/** The file's text; empty where there is something other than a file. */
async function readText(file: string): Promise<string | undefined> {
  try {
    return String(await readPlain(file));
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    if (isNoFile(error)) return "";
    throw error;
  }
}

function parseManifest(text: string): Manifest | undefined {
  const { generator, files } = parseObject(text);
  const entries: readonly (readonly [unknown, unknown])[] | undefined = Array.isArray(files)
    ? files.map((file: unknown) => [file, ""] as const)
    : typeof files === "object" && files !== null
      ? Object.entries(files)
      : undefined;
  if (!entries?.every((entry): entry is readonly [string, string] => entry.every((each) => typeof each === "string")))
    return undefined;
  return { ...(typeof generator === "string" && { generator }), files: new Map(entries) };
}

/**
 * A manifest with the marks of a merge that could not be done: what either side has written is ours. Their text is
 * between `<<<<<<<` and `=======`, and between that and `>>>>>>>`; what both began with, after `|||||||`, is neither's.
 */
function parseMerged(text: string): Manifest | undefined {
  const sides = { ours: "", theirs: "" };
  let within: readonly (keyof typeof sides)[] = ["ours", "theirs"];
  for (const line of text.split(/\r?\n/)) {
    const mark = /^(<{7}|\|{7}|={7}|>{7})(?: |$)/.exec(line)?.[1];
    if (mark !== undefined) within = partOf[mark.charAt(0)] ?? within;
    else for (const side of within) sides[side] += `${line}\n`;
  }
  const [ours, theirs] = [parseManifest(sides.ours), parseManifest(sides.theirs)];
  return ours && theirs && { ...ours, files: new Map([...theirs.files, ...ours.files]) };
}

/** Whose lines follow each mark. */
const partOf: Readonly<Record<string, readonly ("ours" | "theirs")[]>> = {
  "<": ["ours"],
  "|": [],
  "=": ["theirs"],
  ">": ["ours", "theirs"],
};

function parseObject(text: string): { readonly generator?: unknown; readonly files?: unknown } {
  try {
    return (JSON.parse(text) as object | null) ?? {};
  } catch {
    return {};
  }
}

/** Whether its user may change a part of it: the version in it is theirs. */
export function isShared(path: string): boolean {
  return path === "package.json" || path === "jsr.json";
}

/** The text of a manifest. `digests` are those of the files, as far as they are known. */
export function manifestText(files: Iterable<string>, generator: string, digests: ReadonlyMap<string, string>): string {
  const sorted = [...new Set(files)].toSorted().map((path) => [path, digests.get(path) ?? ""] as const);
  return `${JSON.stringify({ generator, files: Object.fromEntries(sorted) }, null, 2)}\n`;
}

/** Whether somebody has edited a file that was written with this digest; git may have given it other line ends. */
export function isEdited(content: Uint8Array | undefined, digest: string | undefined): boolean {
  if (!content || digest === undefined || digest === "" || digestOf(content) === digest) return false;
  return digestOf(new TextDecoder().decode(content).replaceAll("\r\n", "\n")) !== digest;
}

/** A digest long enough to notice an edit. */
export function digestOf(content: string | Uint8Array): string {
  return hash("sha256", content).slice(0, 16);
}
