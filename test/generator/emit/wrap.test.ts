/** Markdown that is broken into lines reads as it did: the same blocks, the same words. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { wrap } from "../../../generator/emit/wrap.js";

const long = "words ".repeat(30).trim();
const first = "words ".repeat(19).trim();
const rest = "words ".repeat(11).trim();

test.each([
  { given: "", want: "" },
  { given: first, want: first },
  { given: long, want: `${first}\n${rest}` },
  { given: `${long}\n\nShort.\nAnother.`, want: `${first}\n${rest}\n\nShort.\nAnother.` },
  { given: `  ${long}`, want: `  ${first.slice(0, -6)}\n  words ${rest}` },
  // Items of a list, and what belongs to them.
  { given: `- ${long}`, want: `- ${first.slice(0, -6)}\n  words ${rest}` },
  { given: `12. ${long}`, want: `12. ${first.slice(0, -6)}\n    words ${rest}` },
  // What is one word for the eye, or for Markdown.
  { given: `${first} \`a b c d\` end`, want: `${first}\n\`a b c d\` end` },
  { given: `${first} [a b](/c d) end`, want: `${first}\n[a b](/c d) end` },
  { given: `${first} {@link A b} end`, want: `${first}\n{@link A b} end` },
  { given: "a".repeat(200), want: "a".repeat(200) },
  { given: `${"a".repeat(200)} b`, want: `${"a".repeat(200)}\nb` },
  // What would be another block, or a tag, at the beginning of a line.
  ...["-", "+", "*", "#", ">", "===", "1.", "2)", "|a", "<b>", "~~~", "```", "@see", ":"].map((mark) => ({
    given: `${first} ${mark} more`,
    want: `${first} ${mark}\nmore`,
  })),
  { given: `${first.slice(0, -1)}\\ more`, want: `${first.slice(0, -1)}\\ more` },
  // Blocks whose lines are what they are.
  {
    given: `\`\`\`\n${long}\n~~~\n${long}\n\`\`\`\n${long}`,
    want: `\`\`\`\n${long}\n~~~\n${long}\n\`\`\`\n${first}\n${rest}`,
  },
  { given: `    ${long}`, want: `    ${long}` },
  { given: `\t${long}`, want: `\t${long}` },
  { given: `# ${long}`, want: `# ${long}` },
  { given: `> ${long}`, want: `> ${long}` },
  { given: `a | b ${long}`, want: `a | b ${long}` },
  { given: `[a]: /b ${long}`, want: `[a]: /b ${long}` },
])("$given", ({ given, want }) => {
  expect(wrap(given)).toBe(want);
});

test("no word is lost, and none is another", () => {
  const part = fc.constantFrom(
    "a",
    "word",
    "`a b`",
    "[a b](c)",
    "- ",
    "1. ",
    "@x",
    "\\",
    "<p>",
    "```",
    "\n",
    "\n\n",
    "  ",
    "#",
    "long".repeat(30),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 80 }), (parts) => {
      const text = parts.join(" ");
      const wrapped = wrap(text);
      expect(wrapped.split(/\s+/)).toEqual(text.split(/\s+/));
      expect(wrap(wrapped).split(/\s+/)).toEqual(text.split(/\s+/));
    }),
  );
});
