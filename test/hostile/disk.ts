/** An output folder with an old client and what a user has put there, and the same with a new client. */
import { spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fillDocument } from "./document.js";

const program = join(import.meta.dirname, "../../bin/specwright.js");

/** Of a user, in every kind of place. */
const userFiles = ["notes.md", "src/mine.ts", "src/custom/mine.ts", "node_modules/x/index.js", ".git/HEAD"];

/** What a folder holds, with the contents; `undefined` where there is no folder. */
export interface Snapshot {
  readonly client: string;
  readonly user: string;
}

export async function snapshot(folder: string): Promise<Snapshot | undefined> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => undefined);
  const files = entries?.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  if (!files) return undefined;
  const texts = await Promise.all(
    files.toSorted().map(async (file) => [file.slice(folder.length + 1), await readFile(file, "utf8")] as const),
  );
  const isUsers = ([path]: readonly [string, string]) => userFiles.includes(path);
  return {
    client: JSON.stringify(texts.filter((each) => !isUsers(each))),
    user: JSON.stringify(texts.filter(isUsers)),
  };
}

export interface Ended {
  readonly code: number | null;
  readonly said: string;
  readonly milliseconds: number;
}

export interface Run {
  readonly ended: Promise<Ended>;
  readonly kill: () => void;
}

interface RunOptions {
  readonly flags?: readonly string[];
  /** A fault of the disk, as `fault.js` has them. */
  readonly fault?: string;
  readonly uid?: number;
  readonly cwd?: string;
}

export function generate(document: string, output: string, root: string, options: RunOptions = {}): Run {
  const { flags = [], fault, uid, cwd = root } = options;
  const hook = fault === undefined ? [] : ["--import", join(import.meta.dirname, "fault.js")];
  const given = [program, "generate", join(root, document), "--out", join(root, output), "--update-lock", ...flags];
  const begun = performance.now();
  const child = spawn(process.execPath, [...hook, ...given], {
    cwd,
    env: { ...process.env, FAULT: fault },
    stdio: ["ignore", "ignore", "pipe"],
    ...(uid !== undefined && { uid, gid: uid }),
  });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (said += text));
  const ended = new Promise<Ended>((done) => {
    child.on("close", (code) => done({ code, said, milliseconds: performance.now() - begun }));
  });
  return { ended, kill: () => void child.kill("SIGKILL") };
}

export interface Disk {
  readonly root: string;
  readonly old: Snapshot;
  readonly next: Snapshot;
  /** How long it takes to write the new client. */
  readonly milliseconds: number;
  /** Puts the old client, with what is the user's, in the folder `client`. */
  readonly reset: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

export async function makeDisk(): Promise<Disk> {
  const root = await mkdtemp(join(tmpdir(), "specwright-disk-"));
  for (const age of ["old", "new"])
    await writeFile(join(root, `${age}.json`), JSON.stringify(fillDocument((field) => `${age} ${field}`)));
  await mustEnd(generate("old.json", "old", root));
  for (const path of userFiles) {
    await mkdir(dirname(join(root, "old", path)), { recursive: true });
    await writeFile(join(root, "old", path), `of a user: ${path}`);
  }
  await cp(join(root, "old"), join(root, "new"), { recursive: true });
  const milliseconds = await mustEnd(generate("new.json", "new", root));
  const [old, next] = [await snapshot(join(root, "old")), await snapshot(join(root, "new"))];
  if (!old || !next || old.client === next.client || old.user !== next.user)
    throw new Error("There is nothing to see.");
  return {
    root,
    old,
    next,
    milliseconds,
    reset: async () => {
      await rm(join(root, "client"), { recursive: true, force: true });
      await cp(join(root, "old"), join(root, "client"), { recursive: true });
    },
    remove: () => rm(root, { recursive: true, force: true }),
  };
}

/** What stands beside the output when no run is under way. */
export const beside: readonly string[] = ["client", "new", "new.json", "old", "old.json"];

async function mustEnd({ ended }: Run): Promise<number> {
  const { code, said, milliseconds } = await ended;
  if (code !== 0) throw new Error(said);
  return milliseconds;
}
