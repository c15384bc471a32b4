/**
 * Every field of operations, schemas, components: whatever text stands in it, the code is what was planned, and none of it runs.
 *
 * `npm run test:injection` looks at ten thousand texts in each.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { execute, writeClient } from "./execution.js";
import { clientOf, problemsOf } from "./generation.js";
import { hostileText } from "./text.js";
import { wideDocument } from "./wide-document.js";

/** Texts in each field. */
const wanted = Number(process.env["HOSTILE_TEXTS"] ?? 120);
/** Of a document, each of which has every field. */
const units = 20;
/** How many of the clients the compiler and an engine see. */
const compiled = wanted > 1000 ? 10 : 2;

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

test("many texts in every field", async () => {
  const texts = fc.sample(fc.infiniteStream(hostileText), 1)[0];
  const counts = new Map<string, number>();
  const refused = new Map<string, number>();
  const folder = await mkdtemp(join(tmpdir(), "specwright-field-"));
  folders.push(folder);
  let documents = 0;
  let seen = 0;
  const fill = (field: string) => {
    counts.set(field, (counts.get(field) ?? 0) + 1);
    return String(texts?.next().value);
  };
  while (documents === 0 || Math.min(...counts.values()) < wanted) {
    const before = new Map(counts);
    const client = await clientOf(wideDocument(units, fill));
    documents++;
    const codes = client.diagnostics.flatMap(({ severity, code }) => (severity === "error" ? [code] : []));
    for (const code of new Set(codes)) refused.set(code, (refused.get(code) ?? 0) + 1);
    // What is refused is not looked at: its texts do not count.
    if (!client.modules) for (const field of counts.keys()) counts.set(field, before.get(field) ?? 0);
    expect(problemsOf(client)).toEqual([]);
    if (client.modules && seen++ < compiled) await writeClient(join(folder, "src", String(documents)), client.modules);
    expect(documents, JSON.stringify([...refused])).toBeLessThan(wanted * 2);
  }
  expect(Math.min(...counts.values())).toBeGreaterThanOrEqual(wanted);
  expect(counts.size).toBeGreaterThan(130);
  const { errors, alarmed, changed, built } = await execute(folder);
  expect(errors).toEqual([]);
  expect({ alarmed, changed }).toEqual({ alarmed: false, changed: 0 });
  expect(built).toBeGreaterThan(100);
}, 3_600_000);
