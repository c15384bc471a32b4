import { expect, test } from "vitest";
import { encodeQuery, type QueryParameter } from "../../templates/runtime/query.js";
import {
  commaSeparated,
  explodedObject,
  jsonValue,
  pipeSeparated,
  spaceSeparated,
  tabSeparated,
} from "../../templates/runtime/query-style.js";
import { callOf, clientOf, mockFetch } from "./fixture.js";

test.each<{ given: unknown; style: NonNullable<QueryParameter["style"]>; want: string }>([
  { given: [1, 2], style: commaSeparated, want: "a=1,2" },
  { given: ["x,y", "z w"], style: commaSeparated, want: "a=x%2Cy,z%20w" },
  { given: { r: 1, g: 2 }, style: commaSeparated, want: "a=r,1,g,2" },
  { given: 1, style: commaSeparated, want: "a=1" },
  { given: [], style: commaSeparated, want: "" },
  { given: [undefined], style: commaSeparated, want: "" },
  { given: undefined, style: commaSeparated, want: "" },
  { given: null, style: commaSeparated, want: "a=" },
  { given: [1, 2], style: spaceSeparated, want: "a=1%202" },
  { given: [1, 2], style: pipeSeparated, want: "a=1%7C2" },
  { given: [1, 2], style: tabSeparated, want: "a=1%092" },
  { given: {}, style: commaSeparated, want: "" },
  { given: [new Date(0)], style: pipeSeparated, want: "a=1970-01-01T00%3A00%3A00.000Z" },
  { given: { r: 1, g: [2, 3] }, style: explodedObject, want: "r=1&g=2&g=3" },
  { given: "x", style: explodedObject, want: "a=x" },
  { given: { r: [1] }, style: jsonValue, want: "a=%7B%22r%22%3A%5B1%5D%7D" },
  { given: null, style: jsonValue, want: "a=null" },
  { given: undefined, style: jsonValue, want: "" },
])("$given is “$want”", ({ given, style, want }) => {
  expect(encodeQuery({ a: given }, { a: { style } })).toBe(want);
});

test("a parameter has its own name on the wire", async () => {
  const fetch = mockFetch();
  const client = clientOf({ url: "http://a.test" }, { fetch });
  await callOf(
    client,
    { query: { ids: { name: "ids[]" }, tags: { style: commaSeparated } } },
    { params: { ids: [1, 2], tags: ["a", "b"] } },
  );
  expect(fetch.mock.calls[0]?.[0]).toBe("http://a.test/?ids%5B%5D=1&ids%5B%5D=2&tags=a,b");
});
