/**
 * Makes the tarball of a client, as npm publishes it: built in a folder of its own, from nothing but its own files, and
 * inspected before anyone gets it.
 */
import { chmod, copyFile, mkdir, mkdtemp, readdir, readFile, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { reasonOf } from "../diagnostic.js";
import { codeOf } from "../file.js";
import { makeFolder } from "../folder.js";
import { readOwned } from "../write/write.js";
import { readArchive } from "./archive.js";
import { buildPackage } from "./build.js";
import { relative } from "./entry.js";
import { type Finding, inspectTarball } from "./inspect.js";
import { npm } from "./npm.js";
import { describeFailure, outputError, refuseFile } from "./output.js";
import { ProjectError, settingsError } from "./problem.js";
import type { ClientSettings } from "./settings.js";

export interface Packed {
  readonly name: string;
  readonly version: string;
  /** The path of the tarball. */
  readonly tarball: string;
  /** The paths of the files in the tarball, sorted. */
  readonly files: readonly string[];
  /** In bytes. */
  readonly size: number;
  readonly unpackedSize: number;
  /** The integrity of the tarball, as lock files write it. */
  readonly integrity: string;
  /** Remarks to read before it is published. */
  readonly notes: readonly Finding[];
}

/** Writes the tarball to `folder`. @throws ProjectError where it would not be a good package */
export async function packClient({ output }: ClientSettings, folder: string): Promise<Packed> {
  // It takes a while until there is something to put there.
  await refuseFile(folder, otherFolder);
  const stage = await realpath(await mkdtemp(path.join(tmpdir(), "specwright-pack-")));
  try {
    await copySources(output, stage);
    await buildPackage(stage, (file) => relative(path.join(output, file)));
    await letAllRead(stage);
    const packed = await runNpm(stage);
    const bytes = await readFile(path.join(stage, packed.filename));
    const files = [...(await readArchive(bytes)).keys()].toSorted();
    const findings = [...strayFiles(files), ...(await inspectTarball(bytes))];
    const errors = findings.filter(({ severity }) => severity === "error");
    if (errors.length > 0) throw new ProjectError("output", errors);
    const tarball = path.join(folder, packed.filename);
    await place(path.join(stage, packed.filename), tarball);
    const { name, version, size, unpackedSize, integrity } = packed;
    return { name, version, tarball, files, size, unpackedSize, integrity, notes: findings };
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}

const otherFolder = "Choose another folder with --dest.";

async function place(from: string, to: string): Promise<void> {
  try {
    await makeFolder(path.dirname(to));
    await copyFile(from, to);
  } catch (error) {
    throw describeFailure(error, to, otherFolder);
  }
}

/** Copies the files that the generator wrote, and the user's files that are meant to be published. */
async function copySources(output: string, stage: string): Promise<void> {
  const owned = await readOwned(output);
  if (!owned) throw settingsError(`There is no client in ${relative(output)}.`, "Run specwright generate first.");
  const custom = await readdir(path.join(output, "src/custom"), { recursive: true, withFileTypes: true }).catch(
    () => [],
  );
  const own = custom.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  const files = [...owned, "CHANGELOG.md", ...own.map((file) => path.relative(output, file))];
  for (const file of files) {
    await mkdir(path.dirname(path.join(stage, file)), { recursive: true });
    await copyFile(path.join(output, file), path.join(stage, file)).catch((error: unknown) => {
      if (codeOf(error) !== "ENOENT") throw error;
      throw settingsError(`${relative(path.join(output, file))} is missing.`, "Run specwright generate first.");
    });
  }
}

/** Sets the permissions of all files, since npm keeps them and they depend on the machine's umask. */
async function letAllRead(stage: string): Promise<void> {
  for (const entry of await readdir(stage, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) await chmod(path.join(entry.parentPath, entry.name), 0o644);
}

interface NpmPack {
  readonly name: string;
  readonly version: string;
  readonly filename: string;
  readonly size: number;
  readonly unpackedSize: number;
  readonly integrity: string;
}

/**
 * Runs `npm pack`. npm decides which files are in a package, and gives all of them the same time, so that the same
 * sources make the same bytes.
 */
async function runNpm(stage: string): Promise<NpmPack> {
  const stdout = await npm(["pack", "--json", "--ignore-scripts"], stage).catch((error: unknown) => {
    throw outputError(
      `npm makes no tarball of it: ${reasonOf(error)}.`,
      "Run npm pack in a folder of your own to see whether it works.",
    );
  });
  const [packed] = Object.values(JSON.parse(stdout) as Readonly<Record<string, NpmPack>>);
  if (!packed) throw new Error("npm pack has said nothing.");
  return packed;
}

const shown: readonly string[] = ["package.json", "README.md", "LICENSE", "CHANGELOG.md", "api.md", "openapi.json"];

function strayFiles(files: readonly string[]): readonly Finding[] {
  const isMeant = (file: string) =>
    shown.includes(file) ||
    file === ".specwright/surface.jsonl" ||
    /^src\/.+\.ts$|^dist\/.+\.(js|d\.ts)(\.map)?$/.test(file);
  return files
    .filter((file) => !isMeant(file))
    .map((file) => ({
      severity: "error",
      message: `${file} does not belong into the package.`,
      help: "Code in src/custom is TypeScript alone; put other files elsewhere.",
    }));
}
