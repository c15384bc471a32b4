import { describe, expect, test } from "vitest";
import { wordsOf } from "../../../generator/name/word.js";
import {
  bindingName,
  camelCase,
  constantCase,
  isIdentifier,
  kebabCase,
  pascalCase,
} from "../../../generator/plan/identifier.js";

describe("names of everything", () => {
  test.each([
    {
      given: "license_keys",
      camel: "licenseKeys",
      pascal: "LicenseKeys",
      kebab: "license-keys",
      constant: "LICENSE_KEYS",
    },
    { given: "HTTPServer", camel: "httpServer", pascal: "HttpServer", kebab: "http-server", constant: "HTTP_SERVER" },
    { given: "class", camel: "class", pascal: "Class", kebab: "class", constant: "CLASS" },
    { given: "2fa", camel: "twoFa", pascal: "TwoFa", kebab: "two-fa", constant: "2FA" },
    { given: "1-clicks", camel: "oneClicks", pascal: "OneClicks", kebab: "one-clicks", constant: "1_CLICKS" },
    { given: "360-view", camel: "_360View", pascal: "_360View", kebab: "360-view", constant: "360_VIEW" },
    { given: "1", camel: "_1", pascal: "_1", kebab: "1", constant: "1" },
    { given: "клиенты", camel: "клиенты", pascal: "Клиенты", kebab: "клиенты", constant: "КЛИЕНТЫ" },
    { given: "用户-列表", camel: "用户列表", pascal: "用户列表", kebab: "用户-列表", constant: "用户_列表" },
    { given: "𠀀lpha", camel: "𠀀lpha", pascal: "𠀀lpha", kebab: "𠀀lpha", constant: "𠀀LPHA" },
    { given: "🎉", camel: "unnamed", pascal: "Unnamed", kebab: "unnamed", constant: "" },
    { given: "", camel: "unnamed", pascal: "Unnamed", kebab: "unnamed", constant: "" },
    { given: "con", camel: "con", pascal: "Con", kebab: "con-", constant: "CON" },
    { given: "COM1", camel: "com1", pascal: "Com1", kebab: "com1-", constant: "COM1" },
    { given: "../../etc", camel: "etc", pascal: "Etc", kebab: "etc", constant: "ETC" },
  ])("“$given”", ({ given, camel, pascal, kebab, constant }) => {
    const words = wordsOf(given);
    expect([camelCase(words), pascalCase(words), kebabCase(words), constantCase(words)]).toEqual([
      camel,
      pascal,
      kebab,
      constant,
    ]);
    expect([camelCase(words), pascalCase(words)].every(isIdentifier)).toBe(true);
  });
});

test.each([
  { given: "x".repeat(300), want: 80 },
  { given: "界".repeat(300), want: 240 },
  { given: "𠀀".repeat(300), want: 160 },
  { given: `${"x".repeat(79)}𠀀`, want: 79 },
  { given: `${"x".repeat(79)}-${"y".repeat(79)}`, want: 79 },
])("a name of many letters is cut to a file's: $want bytes", ({ given, want }) => {
  const name = kebabCase(wordsOf(given));
  expect(new TextEncoder().encode(name)).toHaveLength(want);
  expect(name).not.toMatch(/\p{Surrogate}/u);
});

test("an identifier has as many letters as it needs", () => {
  expect(camelCase(["x".repeat(300)])).toHaveLength(300);
});

test.each([
  { given: "class", want: "class_" },
  { given: "await", want: "await_" },
  { given: "arguments", want: "arguments_" },
  { given: "async", want: "async" },
  { given: "constructor", want: "constructor" },
  { given: "new_key", want: "newKey" },
  { given: "3d", want: "threeD" },
])("an argument for “$given” is $want", ({ given, want }) => {
  expect(bindingName(wordsOf(given))).toBe(want);
});

test.each([
  { given: "LicenseKey", want: true },
  { given: "$ref", want: true },
  { given: "_2fa", want: true },
  { given: "ключ", want: true },
  { given: "2fa", want: false },
  { given: "a-b", want: false },
  { given: "a b", want: false },
  { given: "", want: false },
  { given: "x\u200b", want: false },
])("“$given” is an identifier: $want", ({ given, want }) => {
  expect(isIdentifier(given)).toBe(want);
});
