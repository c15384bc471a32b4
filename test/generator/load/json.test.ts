import fc from "fast-check";
import { expect, test } from "vitest";
import { scanJson } from "../../../generator/load/json.js";

test("what JSON.parse reads, the scanner reads, and nothing else", () => {
  const nearly = fc.array(
    fc.constantFrom("{", "}", "[", "]", ",", ":", '"a"', '"', "\\", "\\u00e9", "1", "-0.5e3", "true", " ", "\n", "é😀"),
    {
      maxLength: 9,
    },
  );
  const property = fc.property(
    fc.oneof(
      fc.json(),
      nearly.map((parts) => parts.join("")),
    ),
    (text) => {
      const parses = () => {
        try {
          JSON.parse(text);
          return true;
        } catch {
          return false;
        }
      };
      expect(scanJson(text).error === undefined).toBe(parses());
    },
  );
  fc.assert(property, { numRuns: 5000 });
});

test("a string may be long", () => {
  expect(scanJson(`["${"x".repeat(2e7)}${"\\n".repeat(1e6)}"]`).error).toBeUndefined();
});
