/** What a watcher knows of files, and when it looks: told by events, not by clocks. */
import { EventEmitter } from "node:events";
import type { FSWatcher, watch } from "node:fs";
import { appendFile, mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { WatchedFiles, type WatchedFilesOptions } from "../../../generator/cli/watched-file.js";

let folder: string;
let files: WatchedFiles;
let api: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "specwright-watched-"));
  api = join(folder, "api.yaml");
});
afterEach(async () => {
  files.close();
  await rm(folder, { recursive: true, force: true });
});

const never = (): Promise<void> => Promise.reject(new Error("Nobody has emptied a file."));

async function know(text: string | undefined, options: Partial<WatchedFilesOptions> = {}): Promise<void> {
  if (text !== undefined) await writeFile(api, text);
  files = new WatchedFiles({ onChange: () => undefined, settle: never, ...options });
  files.add([api]);
  await files.remember();
}

describe("a file", () => {
  test.each<{ readonly given: string; readonly change: () => Promise<void>; readonly want: string | undefined }>([
    { given: "written anew", change: () => writeFile(api, "new"), want: "new" },
    { given: "that grows", change: () => appendFile(api, " and more"), want: "old and more" },
    { given: "that is gone", change: () => rm(api), want: undefined },
    {
      given: "another one in its place",
      change: () => writeFile(`${api}~`, "new").then(() => rename(`${api}~`, api)),
      want: "new",
    },
    {
      given: "a folder in its place",
      change: () =>
        rm(api)
          .then(() => mkdir(api))
          .then(),
      want: undefined,
    },
  ])("$given has changed, once", async ({ change, want }) => {
    await know("old");
    await change();
    expect(await files.haveChanged()).toBe(true);
    expect(files.contentsOf(api)?.toString()).toBe(want);
    expect(await files.haveChanged()).toBe(false);
  });

  test("that is written anew as it was has not changed", async () => {
    await know("old");
    await writeFile(api, "old");
    await writeFile(join(folder, "other.yaml"), "");
    expect(await files.haveChanged()).toBe(false);
  });

  test("that comes to be has changed", async () => {
    await know(undefined);
    await writeFile(api, "new");
    expect(await files.haveChanged()).toBe(true);
  });

  test.each([
    { given: "goes on with something else", then: "new", want: { changed: true, text: "new" } },
    { given: "goes on with what it was", then: "old", want: { changed: false, text: "old" } },
    { given: "leaves it at that", then: "", want: { changed: true, text: "" } },
  ])("whoever empties it, and $given, has had the time", async ({ then, want }) => {
    let waits = 0;
    const settle = async () => {
      waits++;
      await writeFile(api, then);
    };
    await know("old", { settle });
    await writeFile(api, "");
    expect({ changed: await files.haveChanged(), text: String(files.contentsOf(api)) }).toEqual(want);
    expect(waits).toBe(1);
  });

  test("that was empty is not waited for", async () => {
    await know("");
    expect(await files.haveChanged()).toBe(false);
  });

  test.each([
    { given: "read as something else than it is now", read: "older", want: true },
    { given: "read as it is", read: "old", want: false },
    { given: "that was not there", read: undefined, want: true },
  ])("$given, before anybody looked: $want", async ({ read, want }) => {
    await writeFile(api, "old");
    files = new WatchedFiles({ onChange: () => undefined, settle: never });
    files.note(api, read);
    await files.remember();
    expect(await files.haveChanged()).toBe(want);
  });

  test("at an address is nobody's here", async () => {
    files = new WatchedFiles({ onChange: () => undefined, settle: never });
    files.add(["https://api.example/openapi.yaml"]);
    files.note("https://api.example/openapi.yaml", "a");
    await files.remember();
    expect(await files.haveChanged()).toBe(false);
  });
});

describe("a change is heard", () => {
  /** Ends at the next one; only what is heard after `act` has ended counts. */
  const heard = new EventEmitter();
  const changed = () => new Promise<void>((done) => heard.once("change", () => done()));
  const onChange = () => void heard.emit("change");
  const spec = () => join(folder, "spec/v1/api.yaml");

  test("where its folder comes to be later", async () => {
    files = new WatchedFiles({ onChange });
    files.add([spec()]);
    await files.remember();
    await mkdir(join(folder, "spec"));
    await mkdir(join(folder, "spec/v1"));
    const next = changed();
    await writeFile(spec(), "new");
    await next;
    while (!(await files.haveChanged())) await changed();
    expect(String(files.contentsOf(spec()))).toBe("new");
  });

  test("where its folder is removed and made anew, again and again", async () => {
    await mkdir(join(folder, "spec/v1"), { recursive: true });
    await writeFile(spec(), "0");
    files = new WatchedFiles({ onChange });
    files.add([spec()]);
    await files.remember();
    for (const text of ["1", "2", "3"]) {
      const gone = changed();
      await rm(join(folder, "spec"), { recursive: true });
      await gone;
      await mkdir(join(folder, "spec/v1"), { recursive: true });
      const back = changed();
      await writeFile(spec(), text);
      await back;
      while (String(files.contentsOf(spec())) !== text) if (!(await files.haveChanged())) await changed();
    }
  });

  test("only of files that count", async () => {
    let count = 0;
    files = new WatchedFiles({ onChange: () => (count++, onChange()) });
    files.add([api]);
    await writeFile(join(folder, "other.yaml"), "");
    const next = changed();
    await writeFile(api, "new");
    await next;
    await rm(join(folder, "other.yaml"));
    expect(count).toBeLessThanOrEqual(2);
    expect(count).toBeGreaterThan(0);
  });
});

test("a folder that the system lets nobody watch is told of, once", () => {
  const refused = Object.assign(new Error("ENOSPC: System limit for number of file watchers reached, watch 'a'"), {
    code: "ENOSPC",
  });
  const told: unknown[] = [];
  const watchFolder = ((): FSWatcher => {
    throw refused;
  }) as typeof watch;
  files = new WatchedFiles({ onChange: () => undefined, onDeaf: (...what) => told.push(what), watchFolder });
  files.add([api, join(folder, "other.yaml")]);
  files.add([api]);
  expect(told).toEqual([[folder, refused]]);
});
