/** Large and tangled documents, smaller than `npm run test:size` has them: what becomes of each, whatever the machine is busy with. */
import { expect, test } from "vitest";
import { bigDocuments } from "./big.js";
import { clientOf } from "./generation.js";

/** The shape of a document is what it is hostile by; what is hostile by its length alone is tried in full. */
const smaller: Readonly<Record<string, number>> = {
  "merge bomb": 40,
  "alias bomb": 40,
  "long merge chain": 10_000,
  "nested properties": 1_000,
  "nested properties, few": 100,
  "nesting in YAML, in flow": 5_000,
  "chain of references": 2_000,
  "chain of allOf": 2_000,
  "chain of oneOf": 2_000,
  "complete allOf": 60,
  "complete allOf, without properties": 60,
  "complete oneOf": 60,
  "complete circle of oneOf": 40,
  "malformed YAML": 1_000_000,
  "malformed YAML, all in one line": 1_000_000,
  "malformed JSON": 1_000_000,
  "quotes without an end": 100_000,
  "long chain of references": 2_000,
  "many paths": 50_001,
  "too many security schemes": 10_001,
  "wide and deep": 50,
};

test.each(bigDocuments)(
  "$name: $want",
  async ({ name, file, want, size, text }) => {
    const client = await clientOf(text(smaller[name] ?? Math.min(size, 500)), file);
    const errors = client.diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code);
    if (want === "a client") expect(errors).toEqual([]);
    else expect(errors).toContain(want);
  },
  120_000,
);
