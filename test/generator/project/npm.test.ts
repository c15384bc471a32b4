/** What is handed to npm through a shell, which only Windows needs. */
import { expect, test } from "vitest";
import { quoteForShell } from "../../../generator/project/npm.js";

test.each([
  { given: "@acme/client@1.2.0", want: "@acme/client@1.2.0" },
  { given: "--ignore-scripts", want: "--ignore-scripts" },
  { given: "C:\\Users\\Ann\\Temp\\x", want: "C:\\Users\\Ann\\Temp\\x" },
  { given: "C:\\Users\\Ann Example\\Temp\\", want: '"C:\\Users\\Ann Example\\Temp\\\\"' },
  { given: "acme@>=1 <2", want: '"acme@>=1 <2"' },
  { given: "acme@1 || 2 | calc", want: '"acme@1 || 2 | calc"' },
  { given: "acme@^1", want: '"acme@^1"' },
  { given: "a & calc", want: '"a & calc"' },
  { given: "", want: '""' },
])("$given", ({ given, want }) => {
  expect(quoteForShell(given)).toBe(want);
});

test.each(['a" & calc & "', "%PATH%", "a\nb"])("%s cannot be said", (given) => {
  expect(() => quoteForShell(given)).toThrow("cannot be handed to npm");
});
