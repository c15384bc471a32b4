/** What is remembered of a file holds until somebody touches it, and not before the clock has moved on. */
import { mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { OutputMemory } from "../../../generator/write/memory.js";

const long = new Date(Date.now() - 60_000);

test.each([
  { given: "an old file", touch: async () => {}, age: long, want: true },
  {
    given: "an old file of whole seconds",
    touch: async () => {},
    age: new Date(Math.floor(long.getTime() / 1000) * 1000),
    want: true,
  },
  {
    given: "a file that is written again, with as many bytes and the same time",
    touch: async (file: string) => {
      await writeFile(file, "two");
      await utimes(file, long, long);
    },
    age: long,
    want: false,
  },
  { given: "a file that is gone", touch: async (file: string) => rm(file), age: long, want: false },
  {
    given: "a file of this second, where the clock may count no less",
    touch: async () => {},
    age: new Date(Math.floor(Date.now() / 1000) * 1000 + 60_000),
    want: false,
  },
])("$given: known is $want", async ({ touch, age, want }) => {
  const folder = await mkdtemp(join(tmpdir(), "specwright-memory-"));
  const file = join(folder, "file");
  try {
    await writeFile(file, "one");
    await utimes(file, age, age);
    const memory = new OutputMemory();
    memory.remember(file, Buffer.from("one"));
    await touch(file);
    expect(memory.recall(file) !== undefined).toBe(want);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
