/**
 * Killed at any moment, a run leaves the old client or the new one, whole, and what is a user's as it was.
 *
 * `npm run test:kill` kills more often.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { watch } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { fillDocument } from "./document.js";

const count = Number(process.env["HOSTILE_KILLS"] ?? 6);
const program = join(import.meta.dirname, "../../bin/specwright.js");
const root = await mkdtemp(join(tmpdir(), "specwright-kill-"));
afterAll(() => rm(root, { recursive: true, force: true }));

/** Of a user, in every kind of place. */
const userFiles = ["notes.md", "src/mine.ts", "src/custom/mine.ts", "node_modules/x/index.js", ".git/HEAD"];

/** Every file with its content; `undefined` where there is no folder. */
async function snapshot(folder: string): Promise<string | undefined> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => undefined);
  const files = entries?.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = files
    ?.toSorted()
    .map(async (file): Promise<unknown> => [file.slice(folder.length), await readFile(file, "utf8")]);
  return texts && JSON.stringify(await Promise.all(texts));
}

const start = (document: string, output: string): ChildProcess =>
  spawn(process.execPath, [program, "generate", document, "--out", output, "--update-lock"], {
    cwd: root,
    stdio: "ignore",
  });

async function run(document: string, output: string): Promise<number> {
  const child = start(document, output);
  const begun = performance.now();
  expect((await once(child, "exit"))[0]).toBe(0);
  return performance.now() - begun;
}

/** Resolves when the run begins to write: it makes a folder of its own beside the output. */
async function begunToWrite(ended: Promise<unknown>): Promise<void> {
  const watcher = watch(root);
  const begun = new Promise<void>((done) => {
    watcher.on("change", (_, name) => String(name).startsWith(".client.specwright-") && done());
  });
  await Promise.race([begun, ended]);
  watcher.close();
}

await writeFile(join(root, "old.json"), JSON.stringify(fillDocument((field) => `old ${field}`)));
await writeFile(join(root, "new.json"), JSON.stringify(fillDocument((field) => `new ${field}`)));

test("the old client or the new one", async () => {
  await run("old.json", "old");
  for (const path of userFiles) {
    await mkdir(dirname(join(root, "old", path)), { recursive: true });
    await writeFile(join(root, "old", path), `of a user: ${path}`);
  }
  await cp(join(root, "old"), join(root, "new"), { recursive: true });
  const took = await run("new.json", "new");
  const wanted = [await snapshot(join(root, "old")), await snapshot(join(root, "new"))];
  expect(wanted[0]).not.toBe(wanted[1]);
  const found = new Set<number>();
  for (let index = 0; index < count; index++) {
    await rm(join(root, "client"), { recursive: true, force: true });
    await cp(join(root, "old"), join(root, "client"), { recursive: true });
    const child = start("new.json", "client");
    const ended = once(child, "exit");
    // Half of them anywhere, half of them while it writes, which is over in a moment.
    if (index % 2 === 0) await sleep(took * Math.random());
    else await begunToWrite(ended).then(() => sleep(60 * Math.random()));
    child.kill("SIGKILL");
    await ended;
    const which = wanted.indexOf(await snapshot(join(root, "client")));
    expect(which, `kill ${index}`).not.toBe(-1);
    found.add(which);
  }
  expect(found.has(0)).toBe(true);
  // Whatever was left, the next run sets right, and leaves nothing beside the output.
  await run("new.json", "client");
  expect(await snapshot(join(root, "client"))).toBe(wanted[1]);
  expect((await readdir(root)).toSorted()).toEqual(["client", "new", "new.json", "old", "old.json"]);
}, 900_000);

test("several at once: one of their clients, whole", async () => {
  const children = ["old.json", "new.json", "old.json", "new.json"].map((document) =>
    once(start(document, "client"), "exit"),
  );
  expect((await Promise.all(children)).map(([code]) => code as number)).toEqual([0, 0, 0, 0]);
  const wanted = [await snapshot(join(root, "old")), await snapshot(join(root, "new"))];
  expect(wanted).toContain(await snapshot(join(root, "client")));
}, 120_000);
