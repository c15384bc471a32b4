import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  codeSpan,
  commentText,
  literal,
  markdownText,
  modulePath,
  name,
  packageName,
  propertyKey,
  propertyName,
  stringLiteral,
} from "../../../generator/emit/syntax.js";

const anyText = fc.string({ unit: "binary", maxLength: 40 });
/** What is between the quotes of a literal is valid JavaScript that needs no module to be evaluated. */
// eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- that it can be evaluated is the point
const evaluate = (code: string): unknown => new Function(`"use strict"; return (${code});`)();

describe("string literals", () => {
  test.each([
    { given: "plain", want: '"plain"' },
    { given: `it's "quoted"`, want: `'it\\'s "quoted"'` },
    { given: `"`, want: `'"'` },
    { given: `"'`, want: `"\\"'"` },
    { given: "a\nb\\", want: '"a\\nb\\x5c"' },
    { given: "\\\\", want: '"\\\\\\x5c"' },
    { given: '\\"', want: `'\\\\"'` },
    { given: "a\u2028b\u2029c", want: '"a\\u2028b\\u2029c"' },
    { given: "evil\u202edoc.exe", want: '"evil\\u202edoc.exe"' },
    { given: "a\u200bb\ufeff", want: '"a\\u200bb\\ufeff"' },
    { given: "a\u{e0041}b", want: '"a\\u{e0041}b"' },
    { given: "no\u00a0break", want: '"no\\u00a0break"' },
    { given: "half \ud800", want: '"half \\ud800"' },
    { given: "</script><!-- ", want: '"\\x3c/script>\\x3c!-- "' },
    { given: "Grüße, 世界 🙂", want: '"Grüße, 世界 🙂"' },
    { given: "${x} `y`", want: '"${x} `y`"' },
  ])("$given", ({ given, want }) => {
    expect(stringLiteral(given)).toBe(want);
  });

  test("any text comes back, on one line, with nothing unseen", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const code = stringLiteral(text);
        expect(evaluate(code)).toBe(text);
        expect(code).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]/u);
      }),
    );
  });
});

test.each([
  { given: -1.5, want: "-1.5" },
  { given: -0, want: "0" },
  { given: 1e21, want: "1e21" },
  { given: true, want: "true" },
  { given: null, want: "null" },
])("the literal $given", ({ given, want }) => {
  expect(literal(given)).toBe(want);
});

test("a number that is none has no literal", () => {
  expect(() => literal(Number.NaN)).toThrow("NaN is no literal");
});

describe("names and keys", () => {
  test.each([
    { given: "page_size", type: "page_size", object: "page_size" },
    { given: "$ref", type: "$ref", object: "$ref" },
    { given: "class", type: "class", object: "class" },
    { given: "a-b", type: '"a-b"', object: '"a-b"' },
    { given: "", type: '""', object: '""' },
    { given: "1st", type: '"1st"', object: '"1st"' },
    { given: "größe", type: "größe", object: "größe" },
    { given: "a\u3164b", type: '"a\\u3164b"', object: '"a\\u3164b"' },
    { given: "a\ufe01", type: '"a\\ufe01"', object: '"a\\ufe01"' },
    { given: "\u{20000}", type: '"\u{20000}"', object: '"\u{20000}"' },
    { given: "x: 1 } //", type: '"x: 1 } //"', object: '"x: 1 } //"' },
    { given: "__proto__", type: "__proto__", object: '["__proto__"]' },
  ])("the key $given", ({ given, type, object }) => {
    expect(propertyName(given)).toBe(type);
    expect(propertyKey(given)).toBe(object);
  });

  test("any key comes back", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.constantFrom("__proto__", "constructor", "toString")), (key) => {
        expect(Object.keys(evaluate(`{ ${propertyKey(key)}: 1 }`) as object)).toEqual([key]);
      }),
    );
  });

  test.each(["a", "errors.APIError", "$x_1", "größe"])("%s is a name", (given) => {
    expect(name(given)).toBe(given);
  });

  test.each(["", "a b", "1a", "a.", "a;b", "a.1", "a<b>", "a\n"])("“%s” is no name", (given) => {
    expect(() => name(given)).toThrow("is no name");
  });
});

describe("paths of modules and names on npm", () => {
  test.each(["./client.js", "resources/license-keys", "../types/größe.js"])("%s is a path", (given) => {
    expect(modulePath(given)).toBe(given);
  });

  test.each(["", "a b", 'a"; x; "', "a\n", "node:fs", "a\u200bb", "a\\b", "${x}"])("“%s” is no path", (given) => {
    expect(() => modulePath(given)).toThrow("is no path of a module");
  });

  test.each(["acme", "@acme/client", "a.b_c~d"])("%s is a name on npm", (given) => {
    expect(packageName(given)).toBe(given);
  });

  test.each(["", "@acme", "a b", "a/b", "../a", "a; x", "$(x)", "a`b", "a\n"])("“%s” is no name on npm", (given) => {
    expect(() => packageName(given)).toThrow("is no name of a package");
  });
});

describe("comments", () => {
  test.each([
    { given: "It ends */ here", want: "It ends *\\/ here" },
    { given: "**/", want: "**\\/" },
    { given: "*\u200b/", want: "*\\/" },
    { given: "one\r\ntwo\rthree\u2028four", want: "one\ntwo\nthree\nfour" },
    { given: "\n\n  indented  \n\nlast  \n\n", want: "  indented\n\nlast" },
    { given: "@deprecated", want: "\\@deprecated" },
    { given: "see @internal, {@link x} and me@example.com", want: "see \\@internal, {\\@link x} and me@example.com" },
    { given: "a\u202eb\u0000c", want: "abc" },
    { given: "👩‍💻 ❤️", want: "👩‍💻 ❤️" },
    { given: "half \ud800", want: "half \ufffd" },
    { given: " \n\t\n", want: "" },
  ])("$given", ({ given, want }) => {
    expect(commentText(given)).toBe(want);
  });

  test("a long run of spaces or stars takes no long time", () => {
    const start = performance.now();
    commentText(`${" ".repeat(200_000)}x${"*".repeat(200_000)}x`);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe("Markdown", () => {
  test.each([
    { given: "Pets & <b>Co</b>\n[x](y)", want: "Pets & \\<b\\>Co\\</b\\> \\[x\\](y)" },
    { given: "`a` *b* _c_", want: "\\`a\\` \\*b\\* \\_c\\_" },
  ])("text: $given", ({ given, want }) => {
    expect(markdownText(given)).toBe(want);
  });

  test.each([
    { given: "GET /a/{b}", want: "`GET /a/{b}`" },
    { given: "a`b``c", want: "``` a`b``c ```" },
    { given: "a\nb", want: "`a b`" },
  ])("code: $given", ({ given, want }) => {
    expect(codeSpan(given)).toBe(want);
  });
});
