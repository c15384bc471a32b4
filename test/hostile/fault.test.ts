/**
 * A run that ends before each call that changes the disk, a disk that is full from each of them on, one that refuses: the old client or the new one,
 * whole, what is a user's as it was, and one line that says why.
 *
 * `npm run test:fault` tries each call; here it is every twentieth, and those around the exchange.
 */
import { spawnSync } from "node:child_process";
import {
  chmod,
  chown,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { beside, generate, makeDisk, type Snapshot, snapshot } from "./disk.js";

const step = process.env["HOSTILE_KILLS"] === undefined ? 20 : 1;
// Each runs the program several times.
vi.setConfig({ testTimeout: 120_000 });
const disk = await makeDisk();
const { root } = disk;
const client = join(root, "client");
afterAll(disk.remove);

/** How many calls change the disk in a whole run. */
async function countCalls(): Promise<number> {
  await disk.reset();
  const file = join(root, "count");
  await generate("new.json", "client", root, { fault: `count:${file}` }).ended;
  const count = Number(await readFile(file, "utf8"));
  await rm(file);
  return count;
}
const calls = await countCalls();
/** The exchange is among the last, before what was made aside is removed. */
const chosen = Array.from({ length: calls }, (_, index) => index + 1).filter(
  (call) => call % step === 0 || call > calls - 12,
);

type State = "old" | "new" | "none" | "mixture" | "without what is a user's";

function stateOf(left: Snapshot | undefined): State {
  if (!left) return "none";
  const state = left.client === disk.old.client ? "old" : left.client === disk.next.client ? "new" : "mixture";
  return state !== "mixture" && left.user !== disk.old.user ? "without what is a user's" : state;
}

test("killed before each call", async () => {
  const states: State[] = [];
  for (const at of chosen) {
    await disk.reset();
    await generate("new.json", "client", root, { fault: `kill:${at}` }).ended;
    states.push(stateOf(await snapshot(client)));
    // Whatever was left, the next run sets right, and leaves nothing beside the output.
    expect((await generate("new.json", "client", root).ended).code, `call ${at}`).toBe(0);
    expect(await snapshot(client), `call ${at}`).toEqual(disk.next);
    expect((await readdir(root)).toSorted(), `call ${at}`).toEqual(beside);
  }
  expect(states).toContain("old");
  expect(states).toContain("new");
  expect(states).not.toContain("mixture");
  // Two renames cannot be one: between them there is nothing. Then the three folders of the user follow.
  expect(states.filter((state) => state === "none")).toHaveLength(1);
  expect(states.filter((state) => state === "without what is a user's")).toHaveLength(3);
}, 900_000);

/** What is said of an output that cannot be written: one line, and one of help; the document has its own diagnostics. */
function refusalIn(said: string): string | undefined {
  return /^error (client cannot be written: .*)$/m.exec(said)?.[1];
}

test("out of disk from each call on", async () => {
  let refused = 0;
  for (const at of chosen) {
    await disk.reset();
    const { code, said } = await generate("new.json", "client", root, { fault: `full:${at}` }).ended;
    const state = stateOf(await snapshot(client));
    // Once all is written aside no more room is needed.
    expect([`3 old`, `0 new`], said).toContain(`${code} ${state}`);
    if (code === 3) expect(refusalIn(said), said).toBe("client cannot be written: no space left on device.");
    if (code === 3) refused++;
    expect((await readdir(root)).toSorted(), `call ${at}`).toEqual(beside);
  }
  expect(refused).toBeGreaterThan(2);
}, 900_000);

test("out of disk before there was a client", async () => {
  await rm(client, { recursive: true });
  const { code, said } = await generate("new.json", "client", root, { fault: "full:30" }).ended;
  expect([code, refusalIn(said)], said).toEqual([3, "client cannot be written: no space left on device."]);
  expect(await snapshot(client)).toBeUndefined();
});

test("a limit on the size of files", async () => {
  await disk.reset();
  const given = ["bin/specwright.js", "generate", "new.json", "--out", "client", "--update-lock"];
  const [program = "", ...flags] = given.map((each, index) =>
    index === 0 ? join(import.meta.dirname, "../..", each) : each,
  );
  // In units of 512 bytes: some of the files are larger.
  const limited = ["-c", 'ulimit -f 4; exec "$0" "$@"', process.execPath, program, ...flags];
  const { status, stderr } = spawnSync("sh", limited, { cwd: root, encoding: "utf8" });
  expect([status, refusalIn(stderr)], stderr).toEqual([3, "client cannot be written: file too large."]);
  expect(stateOf(await snapshot(client))).toBe("old");
  expect((await readdir(root)).toSorted()).toEqual(beside);
});

/** Only root may mount a disk, and not in every container. */
const small = await mkdtemp(join(tmpdir(), "specwright-small-"));
const canMount = spawnSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", small]).status === 0;
if (canMount) spawnSync("umount", [small]);
afterAll(() => rm(small, { recursive: true }));

test.skipIf(!canMount)(
  "a disk that is small",
  async () => {
    const ended = new Set<string>();
    // From one that has no room for a client to one that has room for two.
    for (let kilobytes = 200; kilobytes <= 3000; kilobytes += 350) {
      spawnSync("mount", ["-t", "tmpfs", "-o", `size=${kilobytes}k`, "tmpfs", small]);
      try {
        const copied = spawnSync("cp", ["-r", join(root, "old"), join(small, "client")]).status === 0;
        if (!copied) await rm(join(small, "client"), { recursive: true });
        const run = generate("new.json", relative(root, join(small, "client")), root);
        const { code, said } = await run.ended;
        const left = await snapshot(join(small, "client"));
        const state = left?.client === disk.next.client ? "new" : left ? stateOf(left) : "none";
        ended.add(`${code} ${state}`);
        expect(copied ? ["3 old", "0 new"] : ["3 none", "0 new"], said).toContain(`${code} ${state}`);
        if (code === 3) expect(said).toContain("cannot be written: no space left on device.");
        expect((await readdir(small)).filter((name) => name !== "client")).toEqual([]);
      } finally {
        spawnSync("umount", [small]);
      }
    }
    expect([...ended]).toContain("0 new");
    expect([...ended].some((each) => each.startsWith("3 "))).toBe(true);
  },
  300_000,
);

const nobody = 65_534;

test.each([
  { given: "the output and the folder around it", closed: [".", "client"], want: "3 old" },
  { given: "the folder around the output", closed: ["."], want: "0 new" },
  { given: "the output alone", closed: ["client"], want: "3 old" },
])("without permission for $given: $want", async ({ closed, want }) => {
  await disk.reset();
  // Root may write everywhere: there the run is somebody else's.
  const isRoot = process.getuid?.() === 0;
  const paths = await readdir(root, { recursive: true });
  if (isRoot) for (const path of [".", ...paths]) await chown(join(root, path), nobody, nobody);
  for (const path of closed) await chmod(join(root, path), 0o555);
  const { code, said } = await generate("new.json", "client", root, isRoot ? { uid: nobody } : {}).ended;
  for (const path of closed) await chmod(join(root, path), 0o755);
  expect(`${code} ${stateOf(await snapshot(client))}`, said).toBe(want);
  if (code === 3) expect(refusalIn(said), said).toMatch(/permission denied|not permitted/);
  expect((await readdir(root)).toSorted()).toEqual(beside);
});

test("whoever stands in the output stays there: its files are replaced one by one", async () => {
  await disk.reset();
  const before = await stat(client);
  expect((await generate("new.json", "client", root, { cwd: client }).ended).code).toBe(0);
  expect(await snapshot(client)).toEqual(disk.next);
  expect((await stat(client)).ino).toBe(before.ino);
});

test("what stays is the same file, of the same time", async () => {
  await disk.reset();
  const kept = ["src/runtime/request.ts", "notes.md", "src/custom/mine.ts", "node_modules/x"];
  const look = () => Promise.all(kept.map(async (path) => stat(join(client, path))));
  for (const path of kept) await utimes(join(client, path), 1_000_000_000, 1_000_000_000);
  await chmod(client, 0o750);
  const before = await look();
  expect((await generate("new.json", "client", root).ended).code).toBe(0);
  expect((await look()).map(({ ino, mtimeMs }) => [ino, mtimeMs])).toEqual(
    before.map(({ ino, mtimeMs }) => [ino, mtimeMs]),
  );
  expect((await stat(client)).mode & 0o777).toBe(0o750);
});

test("an output that is a link stays one", async () => {
  await disk.reset();
  await mkdir(join(root, "links"));
  await symlink("../client", join(root, "links/client"));
  expect((await generate("new.json", "links/client", root).ended).code).toBe(0);
  expect(await snapshot(client)).toEqual(disk.next);
  expect(await readdir(join(root, "links"))).toEqual(["client"]);
  await rm(join(root, "links"), { recursive: true });
});

test("a folder that only looks like one of ours stays", async () => {
  await disk.reset();
  const mine = [".client-backup", ".client.specwright-x", ".client.specwright-backup.d"];
  for (const name of mine) {
    await mkdir(join(root, name));
    await writeFile(join(root, name, "mine"), "");
  }
  expect((await generate("new.json", "client", root).ended).code).toBe(0);
  for (const name of mine) expect(await readdir(join(root, name))).toEqual(["mine"]);
  for (const name of mine) await rm(join(root, name), { recursive: true });
});
