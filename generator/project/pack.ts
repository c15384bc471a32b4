/** The tarball of a client, as npm publishes it: built from what it owns alone, in a folder of its own, and looked at before anyone has it. */
import { chmod, copyFile, mkdir, mkdtemp, readdir, readFile, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { reasonOf } from "../diagnostic.js";
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
  /** In the tarball, in order. */
  readonly files: readonly string[];
  /** Bytes. */
  readonly size: number;
  readonly unpackedSize: number;
  /** Of the tarball, as lock files have it. */
  readonly integrity: string;
  /** What is good to know before it is published. */
  readonly notes: readonly Finding[];
}

/** `folder` is where the tarball goes. @throws ProjectError where it would be no good package */
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

/** What the generator wrote, and what is its user's and meant to be published. */
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
    await copyFile(path.join(output, file), path.join(stage, file)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOENT") throw error;
      throw settingsError(`${relative(path.join(output, file))} is missing.`, "Run specwright generate first.");
    });
  }
}

/** npm keeps who may do what with a file, which is otherwise on every machine: its umask says so. */
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

/** npm decides what is in a package, and gives every file the same moment: the same sources make the same bytes. */
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
