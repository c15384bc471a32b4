import { expect, test } from "vitest";
import { NameTable } from "../../../generator/plan/name-table.js";

type Candidates = readonly [string, ...string[]];

test.each<{ given: string; reserved?: string[]; folded?: boolean; claims: Candidates[]; want: string[] }>([
  { given: "a name that is free", claims: [["a"]], want: ["a"] },
  { given: "one that is reserved", reserved: ["a"], claims: [["a", "b"]], want: ["b"] },
  { given: "the same three times", claims: [["a"], ["a"], ["a"]], want: ["a", "a2", "a3"] },
  { given: "a number that is taken", reserved: ["a2"], claims: [["a"], ["a"]], want: ["a", "a3"] },
  { given: "no candidate that is free", reserved: ["a", "b"], claims: [["a", "b"]], want: ["b2"] },
  { given: "names that differ in case", claims: [["a"], ["A"]], want: ["a", "A"] },
  { given: "the same, folded", folded: true, claims: [["a"], ["A"]], want: ["a", "A2"] },
  { given: "what every object has", claims: [["constructor"], ["__proto__"]], want: ["constructor", "__proto__"] },
])("$given: $want", ({ reserved, folded, claims, want }) => {
  const table = new NameTable(reserved, folded);
  expect(claims.map((candidates) => table.claim(...candidates))).toEqual(want);
  expect(want.every((name) => table.has(name))).toBe(true);
});

test("What is taken in a scope is taken within it, and not the other way round", () => {
  const outer = new NameTable(["a"]);
  const [one, other] = [outer.within(), outer.within()];
  expect([one.claim("a"), other.claim("a"), one.claim("b"), outer.claim("b"), other.claim("b")]).toEqual([
    "a2",
    "a2",
    "b",
    "b",
    "b2",
  ]);
});
