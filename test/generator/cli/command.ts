/** Runs the built command as a person would: in a process of its own, from a folder outside the repository. */
import { spawn } from "node:child_process";
import { mkdir, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { text } from "node:stream/consumers";

export const repository: string = resolve(import.meta.dirname, "../../..");
export const launcher: string = join(repository, "bin/specwright.js");

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Without what the terminal or the CI of whoever runs the tests says of colours. */
const { NO_COLOR: _no, FORCE_COLOR: _force, ...environment } = process.env;

/** Runs a program to its end. */
export async function run(program: string, args: readonly string[], options: RunOptions): Promise<Ran> {
  const child = spawn(program, args, { cwd: options.cwd, env: { ...environment, ...options.env } });
  child.stdin.on("error", () => undefined);
  child.stdin.end(options.input ?? "");
  const closed = new Promise<number | null>((done, fail) => child.once("error", fail).once("close", done));
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
  return { code, stdout, stderr };
}

/** Runs `specwright`. */
export async function specwright(args: readonly string[], options: RunOptions): Promise<Ran> {
  return run(process.execPath, [launcher, ...args], options);
}

/** Runs a program that has to succeed, and gives what it printed. */
export async function succeed(program: string, args: readonly string[], options: RunOptions): Promise<string> {
  const { code, stdout, stderr } = await run(program, args, options);
  if (code !== 0) throw new Error(`${program} ${args.join(" ")} ended with ${code}:\n${stdout}${stderr}`);
  return stdout;
}

/** Builds `dist/` if the sources are newer. Test files run in parallel, so one of them builds while the others wait. */
export async function buildCommand(): Promise<void> {
  const lock = join(tmpdir(), `specwright-build-${Buffer.from(repository).toString("hex").slice(-40)}`);
  while (!(await take(lock))) await setTimeout(50);
  try {
    const isStale =
      (await newest(join(repository, "generator"))) > (await changed(join(repository, "dist/cli/main.js")));
    if (isStale) await succeed("npm", ["run", "build"], { cwd: repository });
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}

/** Whether the lock is ours now. One that is a minute old was left by a run that was cut short. */
async function take(lock: string): Promise<boolean> {
  if (Date.now() - (await changed(lock)) > 60_000) await rm(lock, { recursive: true, force: true });
  return mkdir(lock).then(
    () => true,
    () => false,
  );
}

/** When it last changed; where there is none, long ago. */
async function changed(path: string): Promise<number> {
  return stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
}

/** A folder changes where a file comes or goes. */
async function newest(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true });
  return Math.max(...(await Promise.all([".", ...entries].map((entry) => changed(join(folder, entry))))));
}

/** Every file below a folder, by its path there. */
export async function readFolder(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(paths.toSorted().map(async (path) => [path, await readFile(path, "utf8")] as const));
  return new Map(texts.map(([path, content]) => [relative(folder, path), content]));
}

/** Every file and folder below a folder with its size and the moment it was last changed: equal where nothing was written. */
export async function stampFolder(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true });
  // Runs that go on at the same time have their locks there.
  const kept = entries.filter((entry) => !/(^|\/)\.[^/]*\.lock$/.test(entry));
  const stamps = kept.toSorted().map(async (entry) => {
    const { mtimeNs, size } = await stat(join(folder, entry), { bigint: true });
    return `${entry} ${size} ${mtimeNs}`;
  });
  return Promise.all(stamps);
}
