/** The corpus run on small documents, and what its table says of all that can come of one. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compileClients } from "./compilation.js";
import { documentsIn } from "./document.js";
import { formatRow, formatSummary, isWell, type Outcome, type Row } from "./row.js";
import { runCorpus } from "./run.js";

const cases = join(import.meta.dirname, "../cases/corpus");

test("Every document becomes a client that compiles, or is refused as others refuse it", async () => {
  const documents = await documentsIn(cases);
  const rows = await runCorpus(documents);
  expect(rows.filter((row) => !isWell(row)).map(formatRow)).toEqual([]);
  expect(rows.map(({ document }) => document)).toEqual(documents);
  const refused = rows.filter(({ outcome }) => outcome.kind === "refused");
  expect(refused.map(({ document }) => document.path)).toEqual([join(cases, "refused.yaml")]);
}, 300_000);

test("What the compiler says is told of the client that it says it of", async () => {
  const root = await mkdtemp(join(tmpdir(), "specwright-corpus-"));
  const sources = { good: "export const a: number = 1;\n", bad: 'export const a: number = "1";\n' };
  for (const [name, text] of Object.entries(sources)) {
    await mkdir(join(root, name, "src"), { recursive: true });
    await writeFile(join(root, name, "package.json"), '{ "type": "module" }');
    await writeFile(join(root, name, "src/index.ts"), text);
  }
  const errors = await compileClients(root, ["good", "bad"]);
  expect(errors.get("good")).toEqual([]);
  expect(errors.get("bad")).toEqual([expect.stringContaining("error TS2322")]);
  await rm(root, { recursive: true });
}, 60_000);

const compiled = { kind: "compiled", operations: 3, schemas: 2, errors: [] } as const;
const refusal = { kind: "refused", errors: ["type-mismatch: Expected an object, found a string."] } as const;

test.each<{ given: string; outcome: Outcome; want: boolean; says?: string }>([
  { given: "a client that compiles", outcome: compiled, want: true },
  { given: "one that does not", outcome: { ...compiled, errors: ["c0: error TS1"] }, want: false, says: "error TS1" },
  {
    given: "a document that is invalid",
    outcome: { ...refusal, opinion: { kind: "invalid", validator: "ajv", reason: "/paths" } },
    want: true,
    says: "ajv agrees that it is invalid: /paths",
  },
  {
    given: "one that is valid, and was refused",
    outcome: { ...refusal, opinion: { kind: "valid", validator: "ajv" } },
    want: false,
    says: "ajv finds it valid",
  },
  {
    given: "one that nobody can judge",
    outcome: { ...refusal, opinion: { kind: "unknown" } },
    want: false,
    says: "No validator could say",
  },
  {
    given: "a crash",
    outcome: { kind: "crashed", version: "", seconds: 0, error: "Error: no" },
    want: false,
    says: "crashed: Error: no",
  },
])("$given is well: $want", ({ outcome, want, says = "" }) => {
  const row: Row = { document: { name: "a.yaml", path: "a.yaml", size: 1 }, version: "3.1", seconds: 1, outcome };
  expect(isWell(row)).toBe(want);
  expect(formatRow(row)).toContain(says);
  expect(formatSummary([row], 1)).toContain(want ? "0 failed." : "1 failed:\n    a.yaml");
});
