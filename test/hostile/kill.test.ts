/**
 * Killed at any moment, a run leaves the old client or the new one, or, in the moment of renaming, what the next run makes whole.
 *
 * `HOSTILE_KILLS=100 npx vitest run test/hostile/kill.test.ts` kills more often.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { fillDocument } from "./document.js";

const count = Number(process.env["HOSTILE_KILLS"] ?? 4);
const program = join(import.meta.dirname, "../../bin/specwright.js");
const root = await mkdtemp(join(tmpdir(), "specwright-kill-"));
afterAll(() => rm(root, { recursive: true, force: true }));

async function snapshot(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(
    files.toSorted().map(async (file) => [file.slice(folder.length), await readFile(file, "utf8")]),
  );
  // The list of what is owned names both while the change is under way; the lock follows it.
  return JSON.stringify(texts.filter(([path]) => !path?.startsWith("/.specwright/")));
}

const start = (document: string, output: string) =>
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

test("the old client or the new one", async () => {
  await writeFile(join(root, "old.json"), JSON.stringify(fillDocument((field) => `old ${field}`)));
  await writeFile(join(root, "new.json"), JSON.stringify(fillDocument((field) => `new ${field}`)));
  await run("old.json", "old");
  await cp(join(root, "old"), join(root, "new"), { recursive: true });
  const took = await run("new.json", "new");
  const wanted = [await snapshot(join(root, "old")), await snapshot(join(root, "new"))];
  const found = new Set<number>();
  for (let index = 0; index < count; index++) {
    await rm(join(root, "client"), { recursive: true, force: true });
    await cp(join(root, "old"), join(root, "client"), { recursive: true });
    const child = start("new.json", "client");
    const ended = once(child, "exit");
    await sleep((took * (index + 0.5)) / count);
    child.kill("SIGKILL");
    await ended;
    const which = wanted.indexOf(await snapshot(join(root, "client")));
    // In the moment in which files are renamed it may be some of each; then the next run makes it whole.
    if (which === -1) await run("new.json", "client");
    if (which === -1) expect(await snapshot(join(root, "client"))).toBe(wanted[1]);
    found.add(which);
  }
  expect(found.has(0)).toBe(true);
  // Whatever was left, the next run sets right, and leaves nothing beside the output.
  await run("new.json", "client");
  expect(await snapshot(join(root, "client"))).toBe(wanted[1]);
  expect((await readdir(root)).toSorted()).toEqual(["client", "new", "new.json", "old", "old.json"]);
}, 600_000);

test("several at once: one of their clients, whole", async () => {
  const children = ["old.json", "new.json", "old.json", "new.json"].map((document) =>
    once(start(document, "client"), "exit"),
  );
  expect((await Promise.all(children)).map(([code]) => code as number)).toEqual([0, 0, 0, 0]);
  const wanted = [await snapshot(join(root, "old")), await snapshot(join(root, "new"))];
  expect(wanted).toContain(await snapshot(join(root, "client")));
}, 120_000);
