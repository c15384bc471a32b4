import { expect, test } from "vitest";
import { namesInPath, shapeOfPath, withoutQuery } from "../../../generator/resolve/path.js";

test.each([
  { given: "/pets", want: [] },
  { given: "/owners/{owner}/pets/{pet}", want: ["owner", "pet"] },
  { given: "/between/{a}-{b}/{a}", want: ["a", "b"] },
  { given: "/pets/{}", want: [] },
])("$given has the parameters $want", ({ given, want }) => {
  expect(namesInPath(given)).toEqual(want);
});

test("paths that differ in the names of their parameters have one shape", () => {
  expect(shapeOfPath("/owners/{owner}/pets/{pet}")).toBe("/owners/{}/pets/{}");
});

test.each([
  { given: "/pets", names: ["tag"], want: "/pets" },
  { given: "/pets?tag={tag}", names: ["tag"], want: "/pets" },
  { given: "/pets?tag={name}&beta=true", names: ["tag"], want: "/pets?beta=true" },
  { given: "/pets?t={tag}&beta=true", names: ["tag"], want: "/pets?beta=true" },
  { given: "/pets?tag={tag}", names: [], want: "/pets?tag={tag}" },
  { given: "/pets?tag=a{tag}", names: ["tag"], want: "/pets?tag=a{tag}" },
  { given: "?tag={tag}", names: ["tag"], want: "" },
])("$given, where $names are in the query, is $want", ({ given, names, want }) => {
  expect(withoutQuery(given, names)).toBe(want);
});
