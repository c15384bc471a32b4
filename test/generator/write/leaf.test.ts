/** What is no single token is never printed, whatever made it: the second of two locks, which holds where the first is left open. */
import { describe, expect, test } from "vitest";
import type { SourceCode } from "../../../generator/emit/code.js";
import { checkLeaves } from "../../../generator/write/leaf.js";

const call = "globalThis.alarm = 1";
const long = "a".repeat(20_000);

/** Deep within: what is looked at is every leaf, wherever it stands. */
const check = (field: string, text: string) => () => {
  const structure = { statements: [{ members: [{ inner: { [field]: text } }] }] };
  checkLeaves("src/x.ts", structure as unknown as SourceCode);
};

describe("let through", () => {
  test.each([
    ["name", "licenseKeys"],
    ["name", "errors.APIError"],
    ["name", "größe"],
    ["name", '"a-b"'],
    ["name", "__proto__"],
    ["key", "a"],
    ["key", "'it\\'s'"],
    ["key", '["__proto__"]'],
    ["key", "__proto__1"],
    ["text", "-1.5e3"],
    ["text", "20_000"],
    ["text", `"${long}"`],
    ["text", `'${long}\\''`],
    ["type", "errors.APIError"],
    ["moduleSpecifier", "../runtime/client.js"],
    ["docs", "prose *\\/ and more"],
    ["comment", "/** prose *\\/ */"],
    ["comment", "// one\n// two"],
    ["comment", ""],
  ])("%s: %s", (field, text) => {
    expect(check(field, text)).not.toThrow();
  });
});

describe("never printed", () => {
  test.each([
    ["name", `x; ${call}`],
    ["name", `x = (${call})`],
    ["name", `"a": ${call}, "b"`],
    ["name", `[${call}]`],
    ["name", ""],
    ["name", "1a"],
    ["name", "a\u3164b"],
    ["name", "a\u200bb"],
    ["key", `a: ${call}, b`],
    ["key", `["__proto__", ${call}]`],
    ["key", "__proto__"],
    ["key", '"__proto__"'],
    ["key", "'__proto__'"],
    ["text", call],
    ["text", `"" + ${call}`],
    ["text", `"\\" + (${call}) + \\"`],
    ["text", `"a" + "b"`],
    ["text", `\`\${${call}}\``],
    ["text", `"a\nb"`],
    ["text", '"a\u2028b"'],
    ["text", '"a\\"'],
    ["text", `"${long}" + (${call}) + "${long}"`],
    ["text", `"${long}\u2028"`],
    ["text", `"${long}\\"`],
    ["text", `"${long}`],
    ["text", `'${long}"`],
    ["text", `${call};${long}`],
    ["type", "A | B"],
    ["className", `A { static { ${call} } }`],
    ["extends", `(${call}, Object)`],
    ["moduleSpecifier", "node:fs"],
    ["moduleSpecifier", "https://evil.example/x.js"],
    ["moduleSpecifier", `./a.js"; ${call}; "b.js`],
    ["docs", `*/ ${call} /*`],
    ["docs", "a\u2028b"],
    ["comment", `/** */ ${call} /** */`],
    ["comment", `// a\n${call}`],
    ["comment", `// a\u2028${call}`],
    ["comment", `// a\r${call}`],
    ["comment", call],
    ["declarationKind", `var x = ${call}; const`],
    ["leadingTrivia", `\n${call}\n`],
    ["toString", "a"],
    ["somethingNew", "a"],
  ])("%s: %s", (field, text) => {
    expect(check(field, text)).toThrow("this is a bug of Specwright");
  });
});
