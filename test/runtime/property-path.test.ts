import { expect, test } from "vitest";
import { idsOf, valueAt } from "../../templates/runtime/property-path.js";

test.each<{ given: unknown; path: readonly string[]; want: unknown }>([
  { given: { a: { b: 1 } }, path: ["a", "b"], want: 1 },
  { given: { a: 1 }, path: [], want: { a: 1 } },
  { given: { a: null }, path: ["a", "b"], want: undefined },
  { given: null, path: ["a"], want: undefined },
  // What is no object with properties of its own has none.
  { given: ["x"], path: ["0"], want: undefined },
  { given: ["x"], path: ["length"], want: undefined },
  { given: "text", path: ["length"], want: undefined },
  { given: {}, path: ["toString"], want: undefined },
])("of $given, at $path stands $want", ({ given, path, want }) => {
  expect(valueAt(given, path)).toEqual(want);
});

test.each<{ given: readonly unknown[]; id: string | undefined; want: string | undefined }>([
  { given: [{ id: 1 }, { id: "b" }], id: "id", want: '[1,"b"]' },
  { given: [{ id: null }], id: "id", want: "[null]" },
  { given: [{ id: 1 }, {}], id: "id", want: undefined },
  { given: [{ id: 1 }, null], id: "id", want: undefined },
  { given: [{}], id: "toString", want: undefined },
  { given: [], id: "id", want: undefined },
  { given: [{ id: 1 }], id: undefined, want: undefined },
])("the ids ($id) of $given are $want", ({ given, id, want }) => {
  expect(idsOf(given, id)?.()).toBe(want);
});
