/** What an operation does, in a sentence. */
import { expect, test } from "vitest";
import { briefly } from "../../../generator/plan/operation-doc.js";

test.each([
  { given: { summary: "Lists pets." }, want: "Lists pets." },
  { given: { summary: "Lists pets. All of them.", description: "The pets." }, want: "Lists pets." },
  { given: { description: "Lists pets. All of them." }, want: "Lists pets." },
  { given: { summary: "", description: "Lists pets." }, want: "Lists pets." },
  { given: {}, want: "" },
])("$given: “$want”", ({ given, want }) => {
  expect(briefly(given)).toBe(want);
});
