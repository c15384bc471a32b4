import { expect, test } from "vitest";
import { selectAll, selects } from "../../../generator/setting/selector.js";

const operation = { operationId: "list_pets", method: "GET", path: "/stores/{id}/pets", tags: ["Pets", "Stores"] };

test.each([
  { given: "list_pets", want: true },
  { given: "list_*", want: true },
  { given: "list_dogs", want: false },
  { given: "GET /stores/{id}/pets", want: true },
  { given: "get /stores/{id}/pets", want: true },
  { given: "POST /stores/{id}/pets", want: false },
  { given: "/stores/**", want: true },
  { given: "* /stores/**", want: true },
  { given: "GET /stores/*", want: false },
  { given: "GET /stores/*/pets", want: true },
  { given: "tag:Pets", want: true },
  { given: "tag:*", want: true },
  { given: "tag:Dogs", want: false },
])("“$given”: $want", ({ given, want }) => {
  expect(selects(given, operation)).toBe(want);
});

test("what names it alone is stronger than a pattern, a later pattern than an earlier one", () => {
  const settings = { "tag:Pets": 1, list_pets: 2, "*": 3, "list_*": 4 };
  expect(selectAll(settings, operation).map(([selector]) => selector)).toEqual([
    "list_pets",
    "list_*",
    "*",
    "tag:Pets",
  ]);
});
