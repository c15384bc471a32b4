import fc from "fast-check";
import { expect, test } from "vitest";
import { carriageReturn, LineCutter, lineFeed } from "../../templates/runtime/record.js";

const response = new Response();

/** The lines of a text whose bytes come in these pieces, and what stands behind the last. */
function cut(
  pieces: readonly Uint8Array[],
  { ends = [lineFeed, carriageReturn], isBlockwise = true, limit = Infinity } = {},
): readonly string[] {
  const cutter = new LineCutter({ ends, isBlockwise, limit, response });
  const lines = pieces.flatMap((piece) => [...cutter.push(piece)]);
  return [...lines, cutter.rest()];
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

test.each([
  { given: "a\nb", want: ["a", "b"] },
  { given: "a\r\nb\rc\n", want: ["a", "b", "c", ""] },
  { given: "\n\n", want: ["", "", ""] },
  { given: "a\r\r\nb", want: ["a", "", "b"] },
  { given: "\ufeffa\n\ufeffb", want: ["a", "\ufeffb"] },
  { given: "\ufeff\nb", want: ["", "b"] },
  { given: "é😀\u2028\n", want: ["é😀\u2028", ""] },
])("$given has the lines $want, wherever its bytes are cut", ({ given, want }) => {
  const whole = bytes(given);
  expect(cut([whole])).toEqual(want);
  expect(cut([...whole].map((byte) => Uint8Array.of(byte)))).toEqual(want);
  for (let at = 0; at <= whole.length; at++) expect(cut([whole.subarray(0, at), whole.subarray(at)])).toEqual(want);
});

test("any text in any pieces has the lines that it has as a whole", () => {
  const text = fc
    .array(fc.constantFrom("a", "é", "😀", "\n", "\r", "\r\n", ":", "\ufeff", ""))
    .map((each) => each.join(""));
  fc.assert(
    fc.property(text, fc.array(fc.nat(20)), (given, sizes) => {
      const whole = bytes(given);
      const pieces: Uint8Array[] = [];
      let at = 0;
      for (const size of sizes) pieces.push(whole.subarray(at, (at += size)));
      pieces.push(whole.subarray(at));
      expect(cut(pieces)).toEqual(given.replace(/^\ufeff/, "").split(/\r\n|\r|\n/));
    }),
  );
});

test.each([
  { given: "every line is a record", isBlockwise: false, text: "1234\n1234\n\n", limit: 4, want: true },
  { given: "a record of several lines", isBlockwise: true, text: "12\n34\n\n12\n34\n\n", limit: 4, want: true },
  { given: "a record of several lines", isBlockwise: true, text: "12\n34\n5\n\n", limit: 4, want: false },
  { given: "a line that is too long", isBlockwise: false, text: "12345\n", limit: 4, want: false },
  { given: "a line that never ends", isBlockwise: false, text: "12345", limit: 4, want: false },
  { given: "characters of several bytes", isBlockwise: false, text: "😀😀\n", limit: 7, want: false },
])("$given is let through with a limit of $limit: $want", ({ isBlockwise, text, limit, want }) => {
  const run = () => cut([bytes(text)], { isBlockwise, limit });
  if (want) expect(run).not.toThrow();
  else expect(run).toThrow(`longer than ${limit} bytes`);
});

test("a character that is cut off by the end of its line spoils no other line", () => {
  const [first, second] = cut([Uint8Array.of(0x61, 0xc3), Uint8Array.of(0x0a), bytes("b\n")]);
  expect([first, second]).toEqual(["a\ufffd", "b"]);
});

test("lines before one that is too long are handed out first", () => {
  const seen: string[] = [];
  const cutter = new LineCutter({ ends: [lineFeed], limit: 4, response });
  expect(() => {
    for (const line of cutter.push(bytes("1\n2\n12345"))) seen.push(line);
  }).toThrow("longer than 4 bytes");
  expect(seen).toEqual(["1", "2"]);
});
