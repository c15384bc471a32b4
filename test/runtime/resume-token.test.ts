import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Call } from "../../templates/runtime/call.js";
import { ClientError } from "../../templates/runtime/error.js";
import type { QueryValues } from "../../templates/runtime/option.js";
import { decodePosition, encodePosition } from "../../templates/runtime/resume-token.js";
import { readSettings } from "../../templates/runtime/settings.js";
import { clientOf } from "./fixture.js";

/** The call of a list, by its operation's id. */
const call = (id: string, path: Call["path"], { query, body }: { query?: QueryValues; body?: unknown } = {}): Call => ({
  operation: { id, method: "GET", path: "/things" },
  settings: readSettings({ prefix: "X", environments: {}, schemes: {}, security: [] }, { baseURL: "http://a.test" }),
  path,
  options: { query, body },
});

const text = fc.string({ unit: "grapheme", maxLength: 12 });

test("round trip", () => {
  const record = fc.dictionary(text, fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null), fc.array(text)));
  fc.assert(
    fc.property(text, record, record, fc.option(record, { nil: undefined }), (operation, path, query, body) => {
      const list = call(operation, path);
      const token = encodePosition(list, call(operation, path, { query, body }));
      expect(token).toMatch(/^[\w-]+$/);
      const next = decodePosition(token, list);
      expect(JSON.stringify(next?.query)).toBe(JSON.stringify(query));
      expect(JSON.stringify(next?.body)).toBe(JSON.stringify(body));
      expect(decodePosition(encodePosition(list), list)).toBeUndefined();
    }),
  );
});

test("garbage is refused", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.base64String(),
        fc.json().map((value) => btoa(encodeURIComponent(value))),
      ),
      (token) => {
        expect(() => decodePosition(token, call("list", {}))).toThrow(ClientError);
      },
    ),
  );
});

test.each(["~", "?", ">>>>", "????", "~~~~", "ÿ", "\ud800", "😀"])(
  "%j comes back as it was, from a token fit for a URL",
  (given) => {
    const list = call("list", {});
    // Wherever it stands in what is encoded three bytes at a time.
    for (const before of ["", "a", "ab"]) {
      const query = { q: before + given };
      const made = encodePosition(list, call("list", {}, { query }));
      expect(made).toMatch(/^[\w-]+$/);
      expect(decodePosition(made, list)?.query).toEqual(query);
    }
  },
);

const token = (...values: unknown[]) => btoa(JSON.stringify(values)).replace(/=+$/, "");

describe("what is no token of this list is refused", () => {
  test.each([
    { given: "", want: "This is no resume token." },
    { given: "%%%", want: "This is no resume token." },
    { given: btoa("null"), want: "This is no resume token." },
    { given: btoa("{}"), want: "This is no resume token." },
    { given: token(), want: "This is no resume token." },
    { given: token("list", "query"), want: "This is no resume token." },
    { given: token("list", [1]), want: "This is no resume token." },
    { given: token("list"), want: "This is no resume token." },
    { given: token(1, {}), want: "This resume token is of another list than list." },
    {
      given: encodePosition(call("other", {}), call("other", {})),
      want: "This resume token is of another list than list.",
    },
    {
      given: encodePosition(call("list", { id: "1" }), call("list", { id: "1" })),
      want: "This resume token is of another list than list.",
    },
    {
      given: encodePosition(call("list", { a: "1", b: "2b,3" }), call("list", {})),
      path: { a: "1b,2", b: "3" },
      want: "This resume token is of another list than list.",
    },
    {
      given: encodePosition(call("list", {}), call("list", {})).slice(0, -4),
      want: "This is no resume token.",
    },
  ])("$given: $want", ({ given, path = {}, want }) => {
    expect(() => decodePosition(given, call("list", path))).toThrow(new ClientError(want));
  });

  test("by the request, before anything is sent", () => {
    const { licenseKeys } = clientOf({ url: "http://a.test" });
    expect(() => licenseKeys.list().resumeFrom(token("list_instances", {}))).toThrow(
      /of another list than list_license_keys_handler/,
    );
  });
});

test.each([
  { given: { a: 1, b: "x" }, want: { b: "x", a: "1" } },
  { given: { a: 5n }, want: { a: 5 } },
])("the path $given is the path $want", ({ given, want }) => {
  const made = encodePosition(call("list", given), call("list", given, { query: { large: 2n ** 70n } }));
  expect(decodePosition(made, call("list", want))).toEqual({
    query: { large: String(2n ** 70n) },
    body: undefined,
    text: undefined,
  });
});
