/** How much is read of what lies outside a document's folder. */
import { expect, test } from "vitest";
import { allowance, excessCode, limitReads } from "../../../generator/load/allowance.js";

const megabyte = "x".repeat(1024 * 1024);

test("as many bytes as are allowed, and none more", async () => {
  const { read, isSpent } = limitReads(() => Promise.resolve(megabyte));
  const files = allowance.bytes / megabyte.length;
  expect(files).toBe(50);
  for (let count = 0; count < files; count++) expect(await read("a")).toBe(megabyte);
  expect(isSpent()).toBe(false);
  await expect(read("a")).rejects.toMatchObject({ code: excessCode });
  expect(isSpent()).toBe(true);
});

test("as many files as are allowed, and the next is not even read", async () => {
  const asked: string[] = [];
  const { read } = limitReads((file) => Promise.resolve(String(asked.push(file))));
  for (let count = 0; count < allowance.files; count++) await read("a");
  await expect(read("one too many")).rejects.toMatchObject({ code: excessCode });
  expect(asked).toEqual(Array(200).fill("a"));
});
