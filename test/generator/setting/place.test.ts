import fc from "fast-check";
import { expect, test } from "vitest";
import { formatPlace, parsePlace } from "../../../generator/setting/place.js";

test.each([
  { given: "", want: [] },
  { given: "data", want: ["data"] },
  { given: "data.items", want: ["data", "items"] },
  { given: String.raw`@odata\.nextLink`, want: ["@odata.nextLink"] },
  { given: String.raw`a\\.b`, want: [String.raw`a\ `.trim(), "b"] },
])("“$given”: $want", ({ given, want }) => {
  expect(parsePlace(given)).toEqual(want);
});

test("whatever the names are, they come back", () => {
  const names = fc.array(fc.string({ minLength: 1 }), { minLength: 1 });
  fc.assert(
    fc.property(names, (each) => {
      expect(parsePlace(formatPlace(each))).toEqual(each);
    }),
  );
});
