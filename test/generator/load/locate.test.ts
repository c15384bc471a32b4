import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatPointer } from "../../../generator/diagnostic.js";
import { excerpt } from "../../../generator/load/excerpt.js";
import { indexTexts } from "../../../generator/load/line.js";
import { locate } from "../../../generator/load/locate.js";

const yaml = `openapi: 3.1.0
paths:
  /pets/{id}:
    get:
      tags: [a, b]
      responses:
        200: &ok
          description: |
            fine
        "404": *ok
`;
const json = `{
  "paths": {
    "/pets/{id}": { "get": { "tags": ["a", "b"] } }
  }
}`;

describe("where a pointer leads", () => {
  test.each([
    { given: "", want: [1, 1] },
    { given: "/paths", want: [2, 1] },
    { given: "/paths/~1pets~1{id}", want: [3, 3] },
    { given: "/paths/~1pets~1{id}/get/tags/1", want: [5, 17] },
    { given: "/paths/~1pets~1{id}/get/responses/200", want: [7, 9] },
    { given: "/paths/~1pets~1{id}/get/responses/404", want: [10, 9] },
    { given: "/paths/~1pets~1{id}/get/responses/404/description", want: [8, 11] },
    { given: "/paths/~1pets~1{id}/post/tags", want: [3, 3] },
    { given: "/nothing/here", want: [1, 1] },
  ])("in YAML: “$given”", ({ given, want }) => {
    const { line, column } = locate({ text: yaml, format: "yaml" }, given);
    expect([line, column]).toEqual(want);
  });

  test.each([
    { given: "", want: [1, 1] },
    { given: "/paths/~1pets~1{id}", want: [3, 5] },
    { given: "/paths/~1pets~1{id}/get/tags/1", want: [3, 44] },
    { given: "/paths/~1pets~1{id}/get/tags/7", want: [3, 30] },
  ])("in JSON: “$given”", ({ given, want }) => {
    const { line, column } = locate({ text: json, format: "json" }, given);
    expect([line, column]).toEqual(want);
  });
});

test("in JSON, wherever it is", () => {
  const property = fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(0, 1, "\t"), (value, indent) => {
    const text = JSON.stringify(value, null, indent);
    const offsetOf = (keys: readonly string[]) => {
      const { line, column } = locate(document, formatPointer(keys));
      return (
        text
          .split("\n")
          .slice(0, line - 1)
          .join(" ").length +
        (line > 1 ? 1 : 0) +
        column -
        1
      );
    };
    const document = { text, format: "json" } as const;
    const look = (part: unknown, keys: readonly string[]) => {
      if (typeof part !== "object" || part === null) return;
      for (const [key, child] of Object.entries(part)) {
        const start = Array.isArray(part) ? "" : `${JSON.stringify(key)}:${indent === 0 ? "" : " "}`;
        const printed = JSON.stringify(child, null, indent).split("\n")[0] ?? "";
        expect(text.slice(offsetOf([...keys, key])).startsWith(start + printed)).toBe(true);
        look(child, [...keys, key]);
      }
    };
    look(value, []);
  });
  fc.assert(property, { numRuns: 500 });
});

describe("an excerpt", () => {
  test.each([
    { given: "a line", text: "a\nb: c: d\n", position: { line: 2, column: 5 }, want: "b: c: d\n    ^" },
    { given: "a tab", text: "\ta: 1", position: { line: 1, column: 2 }, want: " a: 1\n ^" },
    { given: "wide characters", text: "日本: 1", position: { line: 1, column: 3 }, want: "日本: 1\n    ^" },
    { given: "no such line", text: "a", position: { line: 9, column: 1 }, want: "\n^" },
    { given: "after the end", text: "ab", position: { line: 1, column: 9 }, want: "ab\n  ^" },
  ])("of $given", ({ text, position, want }) => {
    expect(excerpt(indexTexts(text)(position.line) ?? "", position, 80)).toBe(want);
  });

  test("of a long line is cut around the column", () => {
    const shown = excerpt(`${"a".repeat(300)}X${"b".repeat(300)}`, { line: 1, column: 301 }, 102);
    expect(shown).toBe(`…${"a".repeat(50)}X${"b".repeat(49)}…\n${" ".repeat(51)}^`);
  });
});
