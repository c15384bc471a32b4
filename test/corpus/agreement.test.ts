/** The documents of the repository itself, compared as the real ones are by `npm run agreement`. */
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../types/compiler.js";
import { type Agreement, compareTypes } from "./agreement.js";
import { judge } from "./agreement-difference.js";

test.concurrent.each<{ readonly given: string; readonly least: number }>([
  { given: "spec/license-keys.yaml", least: 5 },
  { given: "test/cases/generate/dates/document.yaml", least: 2 },
  { given: "test/cases/generate/names/document.yaml", least: 10 },
  { given: "test/cases/generate/polymorphism/document.yaml", least: 8 },
  { given: "test/cases/generate/read-only-write-only/document.yaml", least: 3 },
  { given: "test/cases/generate/schemas/document.yaml", least: 10 },
])(
  "the types of $given are the other tool's, but for what is explained",
  async ({ given, least }) => {
    const agreement = await compareTypes(join(root, given));
    expect(agreement.schemas.length).toBeGreaterThanOrEqual(least);
    expect(judge(given, agreement)).toEqual({ unexplained: [], stale: [] });
  },
  60_000,
);

describe("what is judged", () => {
  const document = "@readme/oas-examples/3.0/json/polymorphism.json";
  const differ = (...schemas: readonly string[]): Agreement => ({
    schemas,
    differences: schemas.map((schema) => ({ schema, side: "output", direction: "ours to theirs", complaint: "" })),
  });

  test.each([
    { given: differ("Pet"), want: { unexplained: [], stale: [] } },
    { given: differ(), want: { unexplained: [], stale: ["Pet"] } },
    { given: differ("Pet", "Dog"), want: { unexplained: differ("Dog").differences, stale: [] } },
  ])("$want", ({ given, want }) => {
    expect(judge(document, given)).toEqual(want);
  });
});
