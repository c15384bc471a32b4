import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ClientError } from "../../templates/runtime/error.js";
import { expandPath } from "../../templates/runtime/path.js";
import { reservedSegment } from "../../templates/runtime/reserved.js";
import { label, simple } from "../../templates/runtime/text-style.js";
import { clientOf, faultServer, mockFetch, outcome } from "./fixture.js";

const hostile = [
  "..",
  ".",
  "%2e%2e",
  "%2E.",
  "/",
  "\\",
  "?",
  "#",
  "a/../b",
  "//evil.test",
  "http://evil.test",
  "\u0000",
  "\r\n",
  "\u202e",
  " ",
  "é",
  "🔑",
  "{id}",
  ";",
  "@",
  ":",
  "%",
  "+",
  "$&",
  "\t",
];

test("a value stays one segment and comes back as it was, or is refused before anything is sent", () => {
  const values = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: "grapheme" }),
    fc.constantFrom(...hostile),
    fc.string({ unit: fc.constantFrom(".", "/", "%", "2", "e", "\\", "?", "#", "\ud800") }),
  );
  fc.assert(
    fc.property(values, (value) => {
      let path: string;
      try {
        path = expandPath("/license_keys/{id}/end", { id: value });
      } catch (error) {
        expect(error).toBeInstanceOf(ClientError);
        expect(value === "" || value === "." || value === ".." || !value.isWellFormed()).toBe(true);
        return;
      }
      const url = new URL(`https://a.test${path}`);
      expect(url.origin + url.search + url.hash).toBe("https://a.test");
      const segments = url.pathname.split("/");
      expect(segments).toHaveLength(4);
      expect([segments[1], segments[3]]).toEqual(["license_keys", "end"]);
      expect(decodeURIComponent(segments[2] ?? "")).toBe(value);
    }),
    { numRuns: 1000 },
  );
});

describe("however a template is cut, no value changes the path's shape", () => {
  const values = ["", ".", "..", "x", "%2e", "%2E", "%2e%2e", "%2E%2e", "%2e%2E", "%2E%2E"];
  const both = values.flatMap((a) => values.map((b) => ({ a, b })));

  test.each([
    "/{a}",
    "/{a}/",
    "/{a}/end",
    "/{a}:start",
    "/{a}.json",
    "/{a}.",
    "/.{a}",
    "/%2e{a}",
    "/{a}?beta=true",
    "/{a}.?beta=true",
    "/{a}#part",
    "/{a}/{b}/end",
    "/{a}-{b}/end",
    "/{a}{b}/end",
    "/{a}.{b}/end",
    "/plain",
  ])("%s", (template) => {
    // With values that are nothing special, the path is what the template says.
    const shapeOf = (path: string) => new URL(path, "https://a.test").href.split(/[/?#]/).length;
    const plain = shapeOf(expandPath(template, { a: "x", b: "x" }));
    let refused = 0;
    for (const given of both) {
      let path: string;
      try {
        path = expandPath(template, given);
      } catch (error) {
        expect(error).toBeInstanceOf(ClientError);
        refused++;
        continue;
      }
      expect(shapeOf(path), JSON.stringify(given)).toBe(plain);
    }
    // Nothing is refused that does no harm.
    expect(refused).toBe(both.filter((given) => isHarmful(template, given)).length);
  });

  /** An empty value has no segment, and a segment of dots alone is none. Encoded dots are data: their percent sign is encoded. */
  function isHarmful(template: string, given: Readonly<Record<"a" | "b", string>>): boolean {
    const used = (["a", "b"] as const).filter((name) => template.includes(`{${name}}`));
    if (used.some((name) => given[name] === "")) return true;
    const filled = used.reduce((path, name) => path.replace(`{${name}}`, given[name].replaceAll("%", "!")), template);
    return filled.split(/[/?#]/).some((segment) => /^(\.|%2e){1,2}$/i.test(segment));
  }
});

test.each(hostile)("on the wire, %j is one segment or nothing", async (id) => {
  const server = await faultServer({ body: {} });
  const error = await outcome(clientOf(server).licenseKeys.retrieve(id));
  if (error instanceof ClientError) expect(server.requests).toHaveLength(0);
  else
    expect(decodeURIComponent(/^\/license_keys\/([^/?#]+)$/.exec(server.requests[0]?.url ?? "")?.[1] ?? "")).toBe(id);
});

describe("a value that is no segment is refused by name", () => {
  test.each<{ given: unknown; want: string }>([
    { given: undefined, want: "The path parameter id must be a string or a number, not undefined." },
    { given: null, want: "The path parameter id must be a string or a number, not null." },
    { given: "", want: "The path parameter id must be a string or a number, not empty." },
    { given: {}, want: "The path parameter id must be a string or a number, not object." },
    { given: () => 1, want: "The path parameter id must be a string or a number, not function." },
    { given: Symbol("s"), want: "The path parameter id must be a string or a number, not symbol." },
    { given: "\ud800", want: "The path parameter id must be a string or a number, not half of a surrogate pair." },
    { given: "..", want: 'A path parameter of /license_keys/{id} must not be "." or "..".' },
  ])("$given: $want", async ({ given, want }) => {
    const fetch = mockFetch();
    const client = clientOf({ url: "http://a.test" }, { fetch });
    expect(await outcome(client.licenseKeys.retrieve(given as string))).toEqual(new ClientError(want));
    expect(fetch).not.toHaveBeenCalled();
  });
});

test.each<{ given: string; values: Record<string, unknown>; want: string | undefined }>([
  { given: "/a/{x}/b/{y}", values: { x: 1, y: 2n }, want: "/a/1/b/2" },
  { given: "/a/{x}.json", values: { x: "b" }, want: "/a/b.json" },
  { given: "/a/{x}{y}", values: { x: ".", y: "." }, want: undefined },
  { given: "/a/{x}", values: { x: true }, want: "/a/true" },
  { given: "/a/{x}", values: { x: 0 }, want: "/a/0" },
  { given: "/a/{x}", values: { x: ["b", 1] }, want: "/a/b,1" },
  { given: "/a/{x}", values: { x: ["b,c", new Date(0)] }, want: "/a/b%2Cc,1970-01-01T00%3A00%3A00.000Z" },
  { given: "/a/{x}", values: { x: new Date(0) }, want: "/a/1970-01-01T00%3A00%3A00.000Z" },
  { given: "/a/{x}", values: { x: [] }, want: undefined },
  { given: "/a/{x}", values: { x: ["b", undefined] }, want: undefined },
  { given: "/a/{x}", values: { x: [null, "b"] }, want: undefined },
  { given: "/a/{x}", values: { x: ["b", {}] }, want: undefined },
  { given: "/a/{toString}", values: {}, want: undefined },
  { given: "/a", values: { x: 1 }, want: "/a" },
])("$given with $values is $want", ({ given, values, want }) => {
  if (want === undefined) expect(() => expandPath(given, values)).toThrow(ClientError);
  else expect(expandPath(given, values)).toBe(want);
});

describe("a style writes what is there, and keeps it one segment", () => {
  const styles = { label, simple, reserved: reservedSegment() };

  test.each<{ style: keyof typeof styles; given: unknown; want: string }>([
    { style: "label", given: undefined, want: "The path parameter x must be a string or a number, not undefined." },
    { style: "label", given: null, want: "The path parameter x must be a string or a number, not null." },
    { style: "simple", given: {}, want: "The path parameter x must be a string or a number, not empty." },
    { style: "reserved", given: "%2E%2E", want: 'A path parameter of /a/{x} must not be "." or "..".' },
    { style: "reserved", given: ".%2e", want: 'A path parameter of /a/{x} must not be "." or "..".' },
    { style: "reserved", given: "%2F%2e%2E%5C", want: "/a/%2F%2e%2E%5C" },
  ])("$style: $given", ({ style, given, want }) => {
    const expand = () => expandPath("/a/{x}", { x: given }, { x: styles[style] });
    if (want.startsWith("/")) expect(expand()).toBe(want);
    else expect(expand).toThrow(new ClientError(want));
  });
});
