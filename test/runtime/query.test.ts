import fc from "fast-check";
import { expect, test } from "vitest";
import { ClientError } from "../../templates/runtime/error.js";
import { encodeQuery, isRecord } from "../../templates/runtime/query.js";
import { clientOf, mockFetch, outcome } from "./fixture.js";

test.each<{ given: Record<string, unknown>; want: string }>([
  { given: {}, want: "" },
  { given: { a: 1, b: true, c: 2n, d: "x y" }, want: "a=1&b=true&c=2&d=x%20y" },
  { given: { a: undefined, b: null }, want: "b=" },
  { given: { a: [1, 2] }, want: "a=1&a=2" },
  { given: { a: [] }, want: "" },
  { given: { a: [null, undefined, "x"] }, want: "a=&a=x" },
  { given: { a: { b: 1, c: { d: 2 } } }, want: "a%5Bb%5D=1&a%5Bc%5D%5Bd%5D=2" },
  { given: { a: { b: [1, 2] } }, want: "a%5Bb%5D=1&a%5Bb%5D=2" },
  { given: { a: new Date(0) }, want: "a=1970-01-01T00%3A00%3A00.000Z" },
  { given: { a: "&=?#+%/" }, want: "a=%26%3D%3F%23%2B%25%2F" },
  { given: { "a b&": 1 }, want: "a%20b%26=1" },
])("$given is “$want”", ({ given, want }) => {
  expect(encodeQuery(given)).toBe(want);
});

test("round trip", () => {
  const text = fc.string({ unit: "grapheme" });
  const value = fc.oneof(text, fc.integer().map(String), fc.array(text, { minLength: 1 }));
  fc.assert(
    fc.property(fc.dictionary(text, value), (values) => {
      const read = new URL(`https://a.test/?${encodeQuery(values)}`).searchParams;
      const pairs = Object.entries(values).flatMap(([name, one]) => [one].flat().map((item) => [name, item]));
      expect([...read]).toEqual(pairs);
    }),
  );
});

test("a value that no URL carries is refused before anything is sent", async () => {
  const fetch = mockFetch();
  const error = await outcome(clientOf({ url: "http://a.test" }, { fetch }).licenseKeys.list({ status: "\ud800" }));
  expect(error).toBeInstanceOf(ClientError);
  expect(error).not.toHaveProperty("kind");
  expect((error as Error).message).toContain("list_license_keys_handler cannot be sent");
  expect(fetch).not.toHaveBeenCalled();
});

test.each<{ given: unknown; want: boolean }>([
  { given: {}, want: true },
  { given: Object.create(null), want: true },
  { given: new (class Own {})(), want: true },
  { given: null, want: false },
  { given: [], want: false },
  { given: new Date(), want: false },
  { given: new Blob([]), want: false },
  { given: new FormData(), want: false },
  { given: new Map(), want: false },
  { given: "text", want: false },
])("isRecord($given) is $want", ({ given, want }) => {
  expect(isRecord(given)).toBe(want);
});
