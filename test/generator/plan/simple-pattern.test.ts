import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { simplePattern } from "../../../generator/plan/simple-pattern.js";

describe("a text that a pattern asks for", () => {
  test.each([
    { given: "^AC[0-9a-fA-F]{32}$", want: "AC0123456789abcdef0123456789abcdef" },
    { given: "^cus_[A-Za-z0-9]+$", want: "cus_abcdef" },
    { given: "^[a-z]{3}-\\d{4}$", want: "abc-1234" },
    { given: "^\\+[1-9]\\d{1,14}$", want: "+1123456" },
    { given: "^[A-Z]{2}$", want: "AB" },
    { given: "[0-9]{9}", want: "123456789" },
    { given: "^https://", want: "https://" },
    { given: "^[^/ ]{4}$", want: "abcd" },
    { given: "^a?b*c{2,}$", want: "bbbbbbcccccc" },
    { given: "^\\w{3}\\.\\-[\\w.-]{2}$", want: "abc.-ab" },
    { given: "^.{3}$", want: "abc" },
    { given: "^$", want: "" },
  ])("$given makes $want", ({ given, want }) => {
    expect(simplePattern(given)?.make(0, Infinity)).toBe(want);
    expect(simplePattern(given)?.matches(want)).toBe(true);
    expect(want).toMatch(new RegExp(given));
  });

  test.each([
    { given: "^[a-z]+$", shortest: 10, longest: 20, want: "abcdefghij" },
    { given: "^[A-Z]+$", shortest: 0, longest: 3, want: "ABC" },
    { given: "^id-[A-Z]{3}$", shortest: 0, longest: 5, want: undefined },
    { given: "^[a-z]{500}$", shortest: 0, longest: Infinity, want: undefined },
  ])("$given, from $shortest to $longest long, makes $want", ({ given, shortest, longest, want }) => {
    expect(simplePattern(given)?.make(shortest, longest)).toBe(want);
  });

  test.each([
    "^(a|b)$",
    "a|b",
    "^(?=x)y$",
    "^(a+)+$",
    "\\bword\\b",
    "\\p{L}+",
    "^\\x41$",
    "[",
    "a**",
    "^a^$",
    "^[\\p{L}]$",
    "a".repeat(201),
  ])("%s is none that can be followed", (given) => {
    expect(simplePattern(given)).toBeUndefined();
  });

  test.each([
    { pattern: "^[a-zA-Z0-9_-]+$", given: "org_id", want: true },
    { pattern: "^[A-Z]{2}$", given: "country", want: false },
    { pattern: "[A-Z]{2}", given: "in AB", want: true },
    { pattern: "^a*a*a*b$", given: "a".repeat(60), want: false },
  ])("that $given matches $pattern is $want", ({ pattern, given, want }) => {
    expect(simplePattern(pattern)?.matches(given)).toBe(want);
  });

  test("what is made and what matches is what the expression itself says", () => {
    const characters = fc.constantFrom("a", "\\d", "[a-c]", "[^a-y]", ".", "\\.", "[0-9A-F]", "_");
    const counts = fc.constantFrom("", "{2}", "{1,3}", "{2,}", "?", "+", "*");
    const pieces = fc.array(fc.tuple(characters, counts), { maxLength: 5 });
    const texts = fc.string({ unit: fc.constantFrom("a", "b", "1", "F", ".", "_", "z"), maxLength: 8 });
    fc.assert(
      fc.property(pieces, fc.boolean(), fc.boolean(), texts, (parts, hasStart, hasEnd, text) => {
        const pattern = `${hasStart ? "^" : ""}${parts.flat().join("")}${hasEnd ? "$" : ""}`;
        const expression = new RegExp(pattern, "u");
        const simple = simplePattern(pattern);
        expect(simple?.make(0, Infinity)).toMatch(expression);
        expect(simple?.matches(text)).toBe(expression.test(text));
      }),
    );
  });
});
