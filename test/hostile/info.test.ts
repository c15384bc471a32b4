/**
 * Every field that a document has once: whatever text stands in it, the code is what was planned, and none of it runs.
 *
 * `npm run test:injection` looks at ten thousand texts in each.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import { clientOf, problemsOf } from "./generation.js";
import { hostileText } from "./text.js";
import { narrowDocument } from "./wide-document.js";

/** Texts in each field. */
const wanted = Number(process.env["HOSTILE_TEXTS"] ?? 150);

test("many texts in every field", async () => {
  const texts = fc.sample(fc.infiniteStream(hostileText), 1)[0];
  const counts = new Map<string, number>();
  const refused = new Map<string, number>();
  let documents = 0;
  const fill = (field: string) => {
    counts.set(field, (counts.get(field) ?? 0) + 1);
    return String(texts?.next().value);
  };
  while (documents === 0 || Math.min(...counts.values()) < wanted) {
    const before = new Map(counts);
    const client = await clientOf(narrowDocument(fill));
    documents++;
    const codes = client.diagnostics.flatMap(({ severity, code }) => (severity === "error" ? [code] : []));
    for (const code of new Set(codes)) refused.set(code, (refused.get(code) ?? 0) + 1);
    // What is refused is not looked at: its texts do not count.
    if (!client.modules) for (const field of counts.keys()) counts.set(field, before.get(field) ?? 0);
    expect(problemsOf(client)).toEqual([]);
    expect(documents, JSON.stringify([...refused])).toBeLessThan(wanted * 2);
  }
  expect(Math.min(...counts.values())).toBeGreaterThanOrEqual(wanted);
  expect(counts.size).toBeGreaterThan(30);
}, 3_600_000);
