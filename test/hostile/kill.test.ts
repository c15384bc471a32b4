/**
 * Killed at any moment, a run leaves the old client or the new one, whole, and what is a user's as it was.
 *
 * `npm run test:kill` kills more often.
 */
import { watch } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { beside, generate, makeDisk, snapshot } from "./disk.js";

const count = Number(process.env["HOSTILE_KILLS"] ?? 6);
const disk = await makeDisk();
const { root } = disk;
const client = join(root, "client");
afterAll(disk.remove);

/** Resolves when the run begins to write: it makes a folder of its own beside the output. */
async function begunToWrite(ended: Promise<unknown>): Promise<void> {
  const watcher = watch(root);
  const begun = new Promise<void>((done) => {
    watcher.on("change", (_, name) => String(name).startsWith(".client.specwright-") && done());
  });
  await Promise.race([begun, ended]);
  watcher.close();
}

test("the old client or the new one", async () => {
  const found = new Set<number>();
  let between = 0;
  for (let index = 0; index < count; index++) {
    await disk.reset();
    const { ended, kill } = generate("new.json", "client", root);
    // Half of them anywhere, half of them while it writes, which is over in a moment.
    if (index % 2 === 0) await sleep(disk.milliseconds * Math.random());
    else await begunToWrite(ended).then(() => sleep(60 * Math.random()));
    kill();
    await ended;
    const left = await snapshot(client);
    const which = [disk.old.client, disk.next.client].indexOf(left?.client ?? "");
    if (which !== -1 && left?.user === disk.old.user) found.add(which);
    else {
      // Between two renames there is for a moment no folder, or none of a user's: never a part of one, and the next run has all of it again.
      expect([undefined, disk.old.client, disk.next.client], `kill ${index}`).toContain(left?.client);
      expect((await generate("new.json", "client", root).ended).code).toBe(0);
      expect(await snapshot(client), `kill ${index}`).toEqual(disk.next);
      between++;
    }
  }
  expect(found.size).toBeGreaterThan(0);
  expect(between).toBeLessThanOrEqual(Math.ceil(count / 40));
  // Whatever was left, the next run sets right, and leaves nothing beside the output.
  expect((await generate("new.json", "client", root).ended).code).toBe(0);
  expect(await snapshot(client)).toEqual(disk.next);
  expect((await readdir(root)).toSorted()).toEqual(beside);
}, 900_000);

test("several at once: one of their clients, whole", async () => {
  await disk.reset();
  const runs = ["old.json", "new.json", "old.json", "new.json"].map(
    (document) => generate(document, "client", root).ended,
  );
  expect((await Promise.all(runs)).map(({ code }) => code)).toEqual([0, 0, 0, 0]);
  expect([disk.old, disk.next]).toContainEqual(await snapshot(client));
}, 120_000);
