/** What a package keeps of its client says which client it is, whoever has its files formatted. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseRecord, recordPath } from "../../../generator/diff/record.js";
import { analyze, type AnalyzeOptions, describeClient, generate } from "../../../generator/generate.js";

function optionsOf(summary: string): AnalyzeOptions {
  const schema = { type: "object", properties: { it: { type: "string" }, other: { enum: ["a", "b"] } } };
  const responses = { 200: { description: "", content: { "application/json": { schema } } } };
  const paths = { "/things/{id}": { get: { operationId: "getThing", summary, responses } } };
  const text = JSON.stringify({ openapi: "3.1.0", info: { title: "Things", version: "1" }, paths });
  return { input: { file: "things.json", text }, read: () => Promise.reject(new Error("One file.")), settings: {} };
}

test.each([
  { given: undefined, summary: "Gets it.", want: "the same" },
  { given: '{ "useTabs": true, "singleQuote": true }', summary: "Gets it.", want: "the same" },
  { given: '{ "printWidth": 120 }', summary: "Gets it.", want: "the same" },
  { given: undefined, summary: "Finds it.", want: "another" },
])("with $given and “$summary” it is $want", async ({ given, summary, want }) => {
  const around = await mkdtemp(join(tmpdir(), "print-"));
  try {
    if (given !== undefined) await writeFile(join(around, ".prettierrc"), given);
    const folder = join(around, "client");
    await generate({ ...optionsOf(summary), folder });
    const kept = parseRecord(await readFile(join(folder, recordPath), "utf8"));
    const { client } = await analyze(optionsOf("Gets it."));
    expect(kept?.print).toMatch(/^[0-9a-f]{16}$/);
    expect(kept?.print === (client && describeClient(client).print) ? "the same" : "another").toBe(want);
  } finally {
    await rm(around, { recursive: true });
  }
});
