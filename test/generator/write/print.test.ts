/** What is printed is what prettier would make of it: over whole clients, and over whatever else may be emitted. */
import fc from "fast-check";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { util } from "prettier";
import { expect, test } from "vitest";
import type { ProsePart, StatementCode, ValueCode } from "../../../generator/emit/code.js";
import { emit } from "../../../generator/emit/emit.js";
import type { Module } from "../../../generator/emit/module.js";
import { emitCore } from "../../../generator/emit/core.js";
import { emitResource } from "../../../generator/emit/resource.js";
import { name as token, prose as proseOf } from "../../../generator/emit/syntax.js";
import { collectDiagnostics } from "../../../generator/diagnostic.js";
import { loadDocument } from "../../../generator/load/document.js";
import { model } from "../../../generator/model/model.js";
import type { TypeNode, ValueNode } from "../../../generator/plan/node.js";
import { planPackage } from "../../../generator/plan/package.js";
import { resolve } from "../../../generator/resolve/document.js";
import { readAssets } from "../../../generator/write/asset.js";
import { widthOf } from "../../../generator/write/width.js";
import { comparePrinting, type Difference } from "../comparison.js";
import { samplePlan } from "../emit/sample-plan.js";

const root = join(import.meta.dirname, "../../..");
const assets = await readAssets();
const names = (await readdir(join(root, "test/cases/generate"))).toSorted();
const documents = names.map((name) => `test/cases/generate/${name}/document.yaml`).concat("spec/license-keys.yaml");

async function modulesOf(document: string): Promise<readonly Module[]> {
  const { report } = collectDiagnostics();
  const text = await readFile(join(root, document), "utf8");
  const loaded = await loadDocument({ file: "document.yaml", text }, () => Promise.reject(new Error()), report);
  const resolved = loaded && resolve(loaded, report);
  if (!resolved) throw new Error(document);
  return emit(planPackage(model(resolved, {}, report).api, {}, report).plan, assets);
}

/** One file's difference is enough to read. */
function expectSame([first]: readonly Difference[]): void {
  expect(first?.printed).toBe(first?.wanted);
}

test.each(documents.flatMap((given) => [80, 120].map((width) => ({ given, width }))))(
  "$given, $width columns wide",
  async ({ given, width }) => {
    expectSame(await comparePrinting(await modulesOf(given), width));
  },
);

test("the small plan", async () => {
  expectSame(await comparePrinting(emit(samplePlan, assets)));
});

const word = fc.stringMatching(/^[a-z][A-Za-z0-9]{0,30}$/);
const pascal = fc.stringMatching(/^[A-Z][A-Za-z0-9]{0,35}$/);
const text = fc.oneof(
  word,
  fc.string({ maxLength: 50 }),
  fc.constantFrom(
    'say "hi"',
    "it's",
    "a-b",
    "世界 and more of it",
    "🙂 ✔️ ©",
    "é",
    "/v1/{id}",
    "application/json; x=y",
  ),
);
const scalar = fc.oneof(text, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean());
const prose = fc.constantFrom(undefined, undefined, "Short.", "Two\n\n  lines.", "Long. ".repeat(20));
const doc = fc
  .record({ text: prose, tags: fc.constantFrom([], [], [{ name: "default", text: "1" }]) })
  .map(({ text: said, tags }) => ({ tags, ...(said !== undefined && { text: said }) }));

const { type } = fc.letrec<{ type: TypeNode; property: TypeNode }>((tie) => {
  const inner = tie("type");
  const distinct = (kind: "union" | "intersection") =>
    fc
      .uniqueArray(
        inner.filter((each) => each.kind !== kind),
        {
          minLength: 2,
          maxLength: 5,
          selector: (each) => JSON.stringify(each),
        },
      )
      .map((members): TypeNode => ({ kind, members }));
  const property = fc.record({ name: text, optional: fc.boolean(), type: inner, doc });
  const properties = fc.uniqueArray(property, { maxLength: 4, selector: ({ name }) => name });
  const item = fc.record({ type: inner, optional: fc.constant(false) });
  return {
    property: inner,
    type: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc
        .constantFrom("unknown", "never", "null", "undefined", "boolean", "string", "number", "bigint")
        .map((name): TypeNode => ({ kind: "keyword", name: name as "string" })),
      scalar.map((value): TypeNode => ({ kind: "literal", value })),
      pascal.map((name): TypeNode => ({ kind: "name", name })),
      fc
        .record({ name: pascal, types: fc.array(inner, { minLength: 1, maxLength: 3 }) })
        .map(({ name, types }): TypeNode => ({ kind: "name", name, arguments: types })),
      inner.map((items): TypeNode => ({ kind: "array", items })),
      fc
        .record({ items: fc.array(item, { maxLength: 3 }), last: fc.option(inner), rest: fc.option(inner) })
        .map(({ items, last, rest }): TypeNode => ({
          kind: "tuple",
          items: last ? [...items, { type: last, optional: true }] : items,
          ...(rest && { rest }),
        })),
      fc.record({ properties, index: fc.option(inner) }).map((object): TypeNode => ({
        kind: "object",
        properties: object.properties,
        ...(object.index && { index: object.index }),
      })),
      distinct("union"),
      distinct("intersection"),
    ),
  };
});

const { value } = fc.letrec<{ value: ValueNode }>((tie) => {
  const inner = tie("value");
  const entries = fc.uniqueArray(fc.record({ key: text, value: inner }), { maxLength: 5, selector: ({ key }) => key });
  return {
    value: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.oneof(scalar, fc.constant(null)).map((each): ValueNode => ({ kind: "literal", value: each })),
      word.map((name): ValueNode => ({ kind: "identifier", name: `x${name}` })),
      fc.array(inner, { maxLength: 5 }).map((items): ValueNode => ({ kind: "list", items })),
      fc
        .array(fc.integer(), { maxLength: 30 })
        .map((items): ValueNode => ({ kind: "list", items: items.map((each) => ({ kind: "literal", value: each })) })),
      entries.map((each): ValueNode => ({ kind: "record", entries: each })),
      fc
        .record({ callee: word, values: fc.array(inner, { maxLength: 3 }) })
        .map(({ callee, values }): ValueNode => ({ kind: "call", callee: `x${callee}`, arguments: values })),
    ),
  };
});

/** What a constant is: no plan has another one. */
function recordOf(value: ValueNode): ValueNode {
  return value.kind === "record" ? value : { kind: "record", entries: [{ key: "value", value }] };
}

test("any types and values, in every place that has them", async () => {
  const given = fc.record({
    types: fc.array(type, { minLength: 3, maxLength: 3 }),
    name: pascal,
    key: text,
    value,
    doc,
    optional: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(given, async ({ types: [one, two, three], name, key, value: constant, doc: said, optional }) => {
      if (!one || !two || !three) throw new Error();
      const property = { name: key, optional, type: one, doc: said };
      const positional = [{ identifier: "first", parameter: key, type: two }];
      const method = {
        name: "list",
        doc: said,
        params: { type: three, optional },
        returns: { kind: "name", name, arguments: [one, two] },
        request: "request",
        operation: "operation",
      } as const;
      const common = { path: "src/x.ts", imports: [{ from: "./y.js", values: [name], types: ["A", "B as C"] }] };
      const scope = { method: "id", argument: "id", parameter: key, type: one, className: name, doc: said };
      const child = { property: "children", className: name, doc: said };
      const module = emitResource({
        ...common,
        kind: "resource",
        typesFrom: [],
        types: [name],
        classes: [
          {
            name,
            doc: said,
            children: [child],
            scopes: [scope],
            methods: [
              { ...method, positional },
              { ...method, positional: [], incomplete: { doc: method.doc, params: two, returns: one } },
              { name: "get", doc: said, positional, returns: three, request: "pageRequest", operation: "operation" },
            ],
          },
          { name: `By${name}`, doc: said, children: [child], scopes: [], methods: [] },
        ],
        declarations: [
          { kind: "interface", name, doc: said, extends: [], properties: [property], ...(optional && { index: two }) },
          { kind: "alias", name, doc: said, type: one },
          { kind: "alias", name: `Other${name}`, doc: said, type: two },
        ],
        operations: [
          {
            name: "operation",
            type: { kind: "name", name: "A", arguments: [{ kind: "name", name }] },
            value: recordOf(constant),
            ...(optional && { doc: said }),
          },
        ],
      });
      const core = emitCore({
        ...common,
        kind: "core",
        exports: [{ from: "./runtime/file.js", typeOnly: true, names: [{ name: "Uploadable" }] }],
        clientDoc: said,
        options: [property],
        credentials: [{ name: "token", optional: false, type: three, doc: said }],
        definition: { name: "definition", type: { kind: "name", name: "ClientDefinition" }, value: recordOf(constant) },
      });
      expectSame(await comparePrinting([module, core]));
    }),
    { numRuns: 300 },
  );
}, 120_000);

/** `xa([{ "say \"hi\"": xaaA(…) }])`: where the call in the entry breaks depends on how short its one argument is. */
function callInEntry(argument: ValueNode): ValueNode {
  const call: ValueNode = { kind: "call", callee: "xaaA", arguments: [argument] };
  return { kind: "list", items: [{ kind: "record", entries: [{ key: 'say "hi" '.repeat(5), value: call }] }] };
}

const literal = (given: string | number | null): ValueNode => ({ kind: "literal", value: given });
const lone: readonly ValueNode[] = [
  { kind: "list", items: [] },
  { kind: "record", entries: [] },
  { kind: "call", callee: "xaA", arguments: [] },
  { kind: "call", callee: "x".repeat(18), arguments: [] },
  { kind: "call", callee: "x".repeat(19), arguments: [] },
  { kind: "call", callee: "xaA", arguments: [literal(1)] },
  { kind: "call", callee: "xaA", arguments: [literal("aAa0a0aAAA"), literal(null), literal(5.1571410152665755e-288)] },
  literal(-1),
  literal("x".repeat(18)),
  literal("x".repeat(19)),
];

test.each(lone.flatMap((given) => [10, 20].map((length) => ({ given, length }))))(
  "an entry that calls with $given, $length more",
  async ({ given, length }) => {
    const { emitValue } = await import("../../../generator/emit/value.js");
    const argument = emitValue(callInEntry(given));
    const name = token("x".repeat(length));
    const value: ValueCode = { kind: "call", callee: { kind: "name", name }, arguments: [argument] };
    const statement: StatementCode = { kind: "const", name, value };
    const module: Module = { path: "x.md", kind: "markdown", parts: sampleOf(statement) };
    expectSame(await comparePrinting([module]));
  },
);

test.each([1, 2, 3].flatMap((count) => [0, 1].map((depth) => ({ count, depth }))))(
  "a chain of calls, one of them with a call of $count arguments, $depth lists deep",
  async ({ count, depth }) => {
    const { emitValue } = await import("../../../generator/emit/value.js");
    const call: ValueNode = { kind: "call", callee: "xa", arguments: [1, null, "a"].slice(0, count).map(literal) };
    const argument: ValueNode = depth === 0 ? call : { kind: "list", items: [call] };
    const value = ["xa", "xb", "xc"].reduce<ValueCode>(
      (object, name, index) => ({
        kind: "call",
        callee: { kind: "member", object, name: token(name) },
        arguments: index === 0 ? [emitValue(argument)] : [],
      }),
      { kind: "name", name: token("client") },
    );
    const statement: StatementCode = { kind: "expression", value };
    const module: Module = { path: "x.md", kind: "markdown", parts: sampleOf(statement) };
    expectSame(await comparePrinting([module]));
  },
);

function sampleOf(statement: StatementCode): readonly ProsePart[] {
  return [proseOf`\`\`\`ts\n`, { statement, depth: 0 }, proseOf`\n\`\`\`\n`];
}

test("any call in a sample", async () => {
  const { emitValue } = await import("../../../generator/emit/value.js");
  const link = fc.record({ name: fc.oneof(word, pascal), values: fc.option(fc.array(value, { maxLength: 2 })) });
  const given = fc.record({ links: fc.array(link, { minLength: 1, maxLength: 5 }), className: pascal, last: word });
  await fc.assert(
    fc.asyncProperty(given, async ({ links, className, last }) => {
      const object = links.reduce<ValueCode>(
        (callee, { name, values }) => {
          const member: ValueCode = { kind: "member", object: callee, name: token(`x${name}`) };
          return values ? { kind: "call", callee: member, arguments: values.map(emitValue) } : member;
        },
        { kind: "name", name: token("client") },
      );
      const call: ValueCode = { kind: "call", callee: { kind: "member", object, name: token(last) }, arguments: [] };
      const statements: readonly StatementCode[] = [
        { kind: "const", name: token(last), value: { kind: "await", value: call } },
        { kind: "let", name: token(last), value: { kind: "new", className: token(className), arguments: [call] } },
        { kind: "expression", value: { kind: "await", value: call } },
        { kind: "if-instance", name: token("error"), className: token(className), then: call },
      ];
      const parts = statements.flatMap((statement) => [...sampleOf(statement), proseOf`\n`]);
      const module: Module = { path: "x.md", kind: "markdown", parts: [...parts, proseOf`End.\n`] };
      expectSame(await comparePrinting([module]));
    }),
    { numRuns: 200 },
  );
}, 120_000);

test("a text is as wide as prettier finds it", () => {
  // What Unicode has not assigned yet is of one width in one version of its tables, of another in the next.
  const common =
    /\p{scx=Han}|\p{scx=Hira}|\p{scx=Kana}|\p{scx=Hang}|\p{scx=Latn}|\p{scx=Grek}|\p{scx=Cyrl}|\p{scx=Arab}|\p{scx=Thai}/u;
  const characters = Array.from({ length: 0x20000 }, (_, code) => String.fromCodePoint(code));
  const known = characters.filter((each) => common.test(each) && !/\p{Cn}/u.test(each));
  expect(known.filter((each) => widthOf(each) !== util.getStringWidth(each))).toEqual([]);
});

test.each(["", "plain", "é", "e\u0301", "世界", "ｆｕｌｌ", "한국", "🙂", "👩‍👩‍👧", "🇩🇪", "©", "✔", "✔️", "…", "“”", "→"])(
  "so is %j",
  (given) => {
    expect(widthOf(given)).toBe(util.getStringWidth(given));
  },
);
