/** Whatever text a document holds, it stays what it is: a comment, a key, a literal. */
import fc from "fast-check";
import ts from "typescript";
import { expect, test } from "vitest";
import { emitDeclaration } from "../../../generator/emit/declaration.js";
import { docText, lineComment } from "../../../generator/emit/doc.js";
import type { Module } from "../../../generator/emit/module.js";
import { emitConstant } from "../../../generator/emit/operation.js";
import { emitSource } from "../../../generator/emit/source.js";
import { format } from "../../../generator/write/format.js";
import { print } from "../../../generator/write/print.js";

const fragments = [
  ..."*/@{}`'\"\\;:<>()=\n\r\t \u2028\u2029\u0085\u200b\u202e\ufeff\u0000\ud800",
  "*/ export const x = 1; /*",
  "*\\/",
  "@ts-ignore",
  "@ts-nocheck",
  "\n@deprecated ",
  "\n * @type {number}",
  "\n *@internal",
  "*@internal",
  "{@link x}",
  "@param {",
  "```\n@x\n```",
  "`",
  "${process.exit()}",
  "//# sourceMappingURL=x",
  "<!--",
  "</script>",
  "prettier-ignore",
  "__proto__",
  "constructor",
  "text",
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...fragments), { maxLength: 8 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 30 }),
);
const given = fc.record({ prose: text, key: text, literal: text, tag: text, fileDoc: text });
type Given = typeof given extends fc.Arbitrary<infer Value> ? Value : never;

function moduleOf({ prose, key, literal, tag, fileDoc }: Given): Extract<Module, { kind: "source" }> {
  const doc = { text: prose, tags: [{ name: "default", text: tag }, { name: "deprecated" }] };
  const type = { kind: "literal", value: literal } as const;
  const inner = { kind: "object", properties: [{ name: key, optional: false, type, doc }] } as const;
  const module = emitSource(
    "src/x.ts",
    [{ from: "./y.js", values: [], types: ["Y"] }],
    [
      emitDeclaration({
        kind: "interface",
        name: "X",
        doc,
        extends: [],
        properties: [
          { name: key, optional: true, type, doc },
          { name: `${key}2`, optional: true, type: { kind: "array", items: inner }, doc: { tags: [] } },
        ],
      }),
      emitConstant({
        name: "x",
        type: { kind: "name", name: "Y" },
        value: { kind: "record", entries: [{ key, value: { kind: "literal", value: literal } }] },
      }),
    ],
    lineComment({ text: fileDoc, tags: [] }),
  );
  if (module.kind !== "source") throw new Error();
  return module;
}

function inspect(code: string, { key, literal }: Given, comment: string): void {
  const file = ts.createSourceFile("x.ts", code, ts.ScriptTarget.ES2022, true);
  expect((file as unknown as { parseDiagnostics: readonly unknown[] }).parseDiagnostics).toEqual([]);
  expect((file as unknown as { commentDirectives?: unknown }).commentDirectives).toBeUndefined();
  expect((file as unknown as { checkJsDirective?: unknown }).checkJsDirective).toBeUndefined();
  const [, declared, constant, ...others] = file.statements;
  expect(others).toEqual([]);
  if (!declared || !ts.isInterfaceDeclaration(declared) || !constant || !ts.isVariableStatement(constant))
    throw new Error(code);

  const [first, second, ...more] = declared.members;
  expect(more).toEqual([]);
  const inner = (second as ts.PropertySignature).type as ts.ArrayTypeNode;
  const [nested] = (inner.elementType as ts.TypeLiteralNode).members;
  for (const member of [first, nested] as ts.PropertySignature[]) {
    expect((member.name as ts.Identifier | ts.StringLiteral).text).toBe(key);
    expect(((member.type as ts.LiteralTypeNode).literal as ts.StringLiteral).text).toBe(literal);
    expectDoc(member, comment);
  }
  expectDoc(declared, comment);
  const record = constant.declarationList.declarations[0]?.initializer as ts.ObjectLiteralExpression;
  const [property] = record.properties as unknown as ts.PropertyAssignment[];
  const name = property && ts.isComputedPropertyName(property.name) ? property.name.expression : property?.name;
  expect((name as ts.StringLiteral).text).toBe(key);
  expect((property?.initializer as ts.StringLiteral | undefined)?.text).toBe(literal);
}

/** Our two tags and no other, and the prose before them. */
function expectDoc(node: ts.Node, comment: string): void {
  const [doc, ...others] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  expect(others).toEqual([]);
  expect(doc?.tags?.map((tag) => tag.tagName.text)).toEqual(["default", "deprecated"]);
  const squeeze = (value: string) => value.replace(/[\s*]+/g, "");
  expect(squeeze(ts.getTextOfJSDocComment(doc?.comment) ?? "")).toBe(squeeze(comment));
}

test("no text of a document becomes code, as printed", () => {
  fc.assert(
    fc.property(given, (value) => {
      const { structure } = moduleOf(value);
      inspect(print(structure, 80), value, docText({ text: value.prose, tags: [] }));
    }),
    { numRuns: 500 },
  );
});

test("nor as formatted", async () => {
  await fc.assert(
    fc.asyncProperty(given, async (value) => {
      const code = await format(print(moduleOf(value).structure, 80), "/tmp/none/x.ts");
      inspect(code, value, docText({ text: value.prose, tags: [] }));
    }),
    { numRuns: 150 },
  );
});
