import { chmod, mkdir, mkdtemp, readdir, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { makeFolder } from "../../generator/folder.js";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "specwright-made-"));
});
afterEach(() => rm(root, { recursive: true, force: true }));

test("those on the way are made too, and what is there stays", async () => {
  await makeFolder(join(root, "a/b/c"));
  await writeFile(join(root, "a/b/c/file"), "");
  await makeFolder(join(root, "a/b/c"));
  expect(await readdir(join(root, "a/b/c"))).toEqual(["file"]);
});

test("a link to a folder is one", async () => {
  await mkdir(join(root, "a"));
  await symlink("a", join(root, "link"));
  await makeFolder(join(root, "link/b"));
  expect((await stat(join(root, "a/b"))).isDirectory()).toBe(true);
});

test("two at once both have it", async () => {
  await Promise.all(Array.from({ length: 20 }, () => makeFolder(join(root, "a/b/c/d"))));
  expect((await stat(join(root, "a/b/c/d"))).isDirectory()).toBe(true);
});

describe("refuses", () => {
  test.each(["file", "file/a", "file/a/b"])("%s, where file is none", async (place) => {
    await writeFile(join(root, "file"), "");
    const want = { code: "ENOTDIR", syscall: "mkdir", path: join(root, "file") };
    await expect(makeFolder(join(root, place))).rejects.toMatchObject(want);
  });

  test.skipIf(process.platform === "win32")("a link that leads to itself, or to nothing", async () => {
    await symlink("circle", join(root, "circle"));
    await symlink("nowhere", join(root, "broken"));
    await expect(makeFolder(join(root, "circle/a"))).rejects.toThrow();
    await expect(makeFolder(join(root, "broken/a"))).rejects.toThrow();
  });

  test.skipIf(process.platform !== "linux")("a disk that knows no new folders, and ends", async () => {
    await expect(makeFolder("/proc/specwright/a/b")).rejects.toMatchObject({ code: "ENOENT" });
  });

  test.skipIf(process.platform === "win32" || process.getuid?.() === 0)(
    "a folder that may not be written",
    async () => {
      await chmod(root, 0o555);
      await expect(makeFolder(join(root, "a/b"))).rejects.toMatchObject({ code: "EACCES" });
      await chmod(root, 0o755);
    },
  );
});
