import { expect, test } from "vitest";
import { bracketed } from "../../templates/runtime/body-bracket.js";
import { form, formWith } from "../../templates/runtime/body-form.js";
import { multipart } from "../../templates/runtime/body-multipart.js";
import { commaSeparated } from "../../templates/runtime/query-style.js";

test.each<{ readonly given: unknown; readonly want: string }>([
  { given: { a: 1, b: "x y", c: null, d: undefined }, want: "a=1&b=x%20y&c=" },
  { given: { a: [1, 2] }, want: "a[]=1&a[]=2" },
  { given: { a: [] }, want: "" },
  { given: { "a[]": [1, 2] }, want: "a[]=1&a[]=2" },
  { given: { a: { b: { c: 1 }, d: [2, 3] } }, want: "a[b][c]=1&a[d][]=2&a[d][]=3" },
  { given: { a: [{ b: 1, c: 2 }, { b: 3 }] }, want: "a[0][b]=1&a[0][c]=2&a[1][b]=3" },
  { given: { a: [[1], [2, 3]] }, want: "a[0][]=1&a[1][]=2&a[1][]=3" },
  { given: { a: new Date(0) }, want: "a=1970-01-01T00%3A00%3A00.000Z" },
  { given: JSON.parse('{ "__proto__": { "a": 1 } }'), want: "__proto__[a]=1" },
])("$given: $want", ({ given, want }) => {
  const { body } = bracketed(form)(given);
  expect(String(body).replaceAll("%5B", "[").replaceAll("%5D", "]")).toBe(want);
});

test("what the document says of a field stays", () => {
  const codec = bracketed(formWith({ tags: { style: commaSeparated } }), "tags");
  expect(codec({ tags: ["a", "b"], ids: [1] }).body).toBe("tags=a,b&ids%5B%5D=1");
});

test("files go as files", async () => {
  const file = new File(["x"], "x.txt");
  const body = await bracketed(multipart)({ files: [file, file], meta: { kind: "a", tags: ["t"] } }).body;
  const parts = [...(body as FormData)].map(
    ([name, value]) => `${name}: ${typeof value === "string" ? value : value.name}`,
  );
  expect(parts).toEqual(["files[]: x.txt", "files[]: x.txt", "meta[kind]: a", "meta[tags][]: t"]);
});

test("a file that is read from an object of another library's is one field", () => {
  const file = { size: 1, [Symbol.asyncIterator]: () => new Blob(["x"]).stream()[Symbol.asyncIterator]() };
  const seen: unknown[] = [];
  bracketed((value) => ({ body: String(seen.push(value)) }))({ meta: { a: 1 }, file, files: [file] });
  expect(seen).toEqual([{ "meta[a]": 1, file, "files[]": [file] }]);
});
