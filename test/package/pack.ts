/** Packages as npm makes them and as a project has them installed, without a registry. */
import { mkdir, mkdtemp, readdir, readFile, realpath, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative, sep } from "node:path";
import { publint } from "publint";
import { repository, run, succeed } from "../generator/cli/command.js";

/** npm, without a registry and without what whoever runs the tests has in a cache. */
export function npmSettings(folder: string): Readonly<Record<string, string>> {
  return {
    npm_config_cache: join(folder, "npm-cache"),
    npm_config_offline: "true",
    npm_config_update_notifier: "false",
  };
}

/** A new folder outside the repository. */
export async function makeFolder(name: string): Promise<string> {
  return realpath(await mkdtemp(join(tmpdir(), `specwright-${name}-`)));
}

/** `npm pack`: the path of the tarball, in `folder`. */
export async function pack(source: string, folder: string, ...flags: readonly string[]): Promise<string> {
  await mkdir(folder, { recursive: true });
  const args = ["pack", "--silent", "--pack-destination", folder, ...flags];
  const printed = await succeed("npm", args, { cwd: source, env: npmSettings(folder) });
  return join(folder, printed.trim().split("\n").at(-1) ?? "");
}

/** Puts a tarball's package where `npm install` would; gives its folder. */
export async function install(tarball: string, project: string, name: string): Promise<string> {
  const folder = join(project, "node_modules", name);
  await mkdir(folder, { recursive: true });
  await succeed("tar", ["-xzf", tarball, "-C", folder, "--strip-components", "1"], { cwd: project });
  return folder;
}

/** Puts packages of the repository into a project. */
export async function link(project: string, ...names: readonly string[]): Promise<void> {
  for (const name of names) {
    const place = join(project, "node_modules", name);
    await mkdir(dirname(place), { recursive: true });
    await symlink(await realpath(join(repository, "node_modules", name)), place, "junction");
  }
}

/** Writes a project's files. What is no text is JSON. */
export async function writeProject(project: string, files: Readonly<Record<string, unknown>>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(project, path)), { recursive: true });
    await writeFile(join(project, path), typeof content === "string" ? content : JSON.stringify(content));
  }
}

/** The paths of all files below a folder, in order, with slashes. */
export async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, "/"))
    .toSorted();
}

export type TypeScript = "typescript" | "typescript-6" | "typescript-7";

/** What a compiler has against a project; empty where nothing. */
export async function compile(project: string, version: TypeScript = "typescript-7"): Promise<string> {
  const compiler = join(repository, "node_modules", version, "bin/tsc");
  const { stdout, stderr } = await run(process.execPath, [compiler, "-p", "."], { cwd: project });
  return stdout + stderr;
}

/** What publint has to say of a tarball. */
export async function lint(tarball: string): Promise<readonly unknown[]> {
  const packed = new Uint8Array(await readFile(tarball));
  return (await publint({ strict: true, pack: { tarball: packed.buffer } })).messages;
}
