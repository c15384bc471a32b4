/** Published clients: from npm, a tarball, a folder or a git revision. The record that they contain is compared. */
import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { reasonOf } from "../diagnostic.js";
import { parseRecord, recordPath } from "../diff/record.js";
import type { Surface } from "../diff/surface.js";
import { readNamed, readPlain } from "../file.js";
import { readArchive } from "./archive.js";
import { npm } from "./npm.js";
import { settingsError } from "./problem.js";
import { parseRevision, readRevision } from "./revision.js";

interface Published {
  readonly surface: Surface;
  readonly name: string;
  readonly version: string;
}

/** Reads a file of the package; `undefined` where it has none of that name. */
type Read = (file: string) => Promise<string | undefined>;

/**
 * The package that a text names; `undefined` where the text names a document. @throws ProjectError where the package
 * cannot be compared
 */
export async function readPublished(spec: string): Promise<Published | undefined> {
  const read = await openPackage(spec);
  return read && describePackage(spec, read);
}

/** Reads the record of a package. @throws ProjectError where it has none */
export async function describePackage(spec: string, read: Read): Promise<Published> {
  const [record, manifest] = await Promise.all([read(recordPath), read("package.json")]);
  const surface = record === undefined ? undefined : parseRecord(record);
  const { name, version } = parseManifest(manifest);
  if (surface && name !== undefined && version !== undefined) return { surface, name, version };
  const help = "Compare documents instead, as in: specwright diff main:openapi.yaml openapi.yaml";
  if (record !== undefined && !surface)
    throw settingsError(
      `${spec} was written by another version of Specwright; its ${recordPath} cannot be read.`,
      help,
    );
  throw settingsError(
    `${spec} is no client that can be compared: it lacks ${surface ? "a package.json" : recordPath}.`,
    help,
  );
}

function parseManifest(text: string | undefined): { readonly name?: string; readonly version?: string } {
  try {
    const { name, version } = JSON.parse(text ?? "{}") as { readonly name?: unknown; readonly version?: unknown };
    return { ...(typeof name === "string" && { name }), ...(typeof version === "string" && { version }) };
  } catch {
    return {};
  }
}

async function openPackage(spec: string): Promise<Read | undefined> {
  if (spec.startsWith("npm:")) return openArchive(await download(spec.slice("npm:".length)));
  if (/\.(tgz|tar\.gz)$/.test(spec) && existsSync(spec)) return openArchive(await readNamed(spec));
  const revision = parseRevision(spec);
  if (revision) {
    const isFolder = path.extname(revision.path) === "" && !revision.path.endsWith("/");
    return isFolder || revision.path.endsWith("/") ? revisionReader(revision.name, revision.path) : undefined;
  }
  if (!existsSync(path.join(spec, recordPath))) return undefined;
  return async (file) => readPlain(path.join(spec, file)).then(String, () => undefined);
}

/** Reads the package's files from a git revision. */
export function revisionReader(revision: string, folder: string): Read {
  return async (file) =>
    readRevision(revision, path.posix.join(folder, file)).then(
      (bytes) => bytes.toString("utf8"),
      () => undefined,
    );
}

async function openArchive(bytes: Uint8Array): Promise<Read> {
  const files = await readArchive(bytes).catch(() => {
    throw settingsError("The package cannot be unpacked.", "It has to be a tarball, as npm pack makes it.");
  });
  return async (file) => Promise.resolve(files.get(file));
}

/** Downloads a package by npm, which knows the user's registries and credentials. Nothing of the package is run. */
async function download(name: string): Promise<Uint8Array> {
  if (!/^(@[\w.~-]+\/)?[\w.~-]+(@[\w.^~<>=*| -]+)?$/.test(name) || name.startsWith("-"))
    throw settingsError(`npm:${name} names no package.`, "Name it as in npm:@acme/client@1.2.0.");
  const folder = await mkdtemp(path.join(tmpdir(), "specwright-npm-"));
  try {
    await npm(["pack", "--ignore-scripts", "--pack-destination", folder, "--", name], process.cwd());
    const [file = ""] = await readdir(folder);
    return await readFile(path.join(folder, file));
  } catch (error) {
    throw settingsError(
      `npm:${name} cannot be read: ${reasonOf(error)}.`,
      "Check the name, the version and the registry.",
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
