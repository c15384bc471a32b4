/**
 * Whatever text stands in whatever field of a document: the client's code is what was planned.
 *
 * `HOSTILE_DOCUMENTS=10000 npx vitest run test/hostile/injection.test.ts` looks at many more.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { fillDocument } from "./document.js";
import { execute, writeClient } from "./execution.js";
import { clientOf, problemsOf } from "./generation.js";
import { handmade, hostileText } from "./text.js";

const count = Number(process.env["HOSTILE_DOCUMENTS"] ?? 30);
/** Printed and inspected in a second or so each; the compiler and an engine see these. */
const compiled = Math.min(handmade.length, Math.max(8, Math.round(count / 50)));

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

test("one text in every field: no foreign name, no foreign statement", async () => {
  for (const text of count < 1000 ? handmade.filter((_, index) => index % 3 === 0) : handmade) {
    const client = await clientOf(fillDocument(() => text));
    // A path that is too long is refused; all else gives a client.
    if (text.length < 1000) expect(client.modules, JSON.stringify(text)).toBeDefined();
    expect(problemsOf(client), JSON.stringify(text)).toEqual([]);
  }
}, 120_000);

test("another text in each field", async () => {
  let filled = 0;
  let refused = 0;
  let seen = 0;
  await fc.assert(
    fc.asyncProperty(fc.infiniteStream(hostileText), async (texts) => {
      const client = await clientOf(
        fillDocument(() => {
          filled++;
          return String(texts.next().value);
        }),
      );
      seen++;
      if (!client.modules) refused++;
      expect(problemsOf(client)).toEqual([]);
    }),
    { numRuns: count },
  );
  // A field that makes the document one that we refuse must stay rare: it would hide all others.
  expect(refused / seen).toBeLessThan(0.1);
  expect(filled).toBeGreaterThan(count * 200);
}, 3_600_000);

test("it compiles, and nothing runs when it is imported", async () => {
  const folder = await mkdtemp(join(tmpdir(), "specwright-hostile-"));
  folders.push(folder);
  const step = Math.floor(handmade.length / compiled);
  const texts = handmade.filter((_, index) => index % step === 0);
  for (const [index, text] of texts.entries()) {
    const { modules = [] } = await clientOf(fillDocument(() => text));
    await writeClient(join(folder, "src", String(index)), modules);
  }
  const { errors, alarmed, changed, built } = await execute(folder);
  expect(errors).toEqual([]);
  expect({ alarmed, changed }).toEqual({ alarmed: false, changed: 0 });
  expect(built).toBeGreaterThan(texts.length * 10);
}, 300_000);
