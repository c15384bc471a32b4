/**
 * Text of a document becomes code, comment or markup in `emit/syntax.ts` alone. The types of what is printed say so: each text in it is one that
 * `syntax.ts` has made, and the compiler takes no other. This walks our sources for ways around the compiler.
 */
import { join } from "node:path";
import { Node, type SourceFile, SyntaxKind } from "ts-morph";
import ts from "typescript-6";
import { describe, expect, test } from "vitest";
import { openFiles, pathOf, root } from "../import.js";

const renderer = "generator/emit/syntax.ts";
/** Where the texts are written down that are printed later. */
const rooms = openFiles("generator/emit/*.ts", "generator/docs/*.ts", "generator/write/*.ts", "generator/generate.ts");
const all = openFiles("generator/**/*.ts");

/** What `syntax.ts` says of a text. */
const brands = ["Token", "CommentText", "Comment", "Prose"];

/** Assertions that make a text, or what holds one, something that it is not known to be. */
function castsIn(file: SourceFile): readonly string[] {
  return file.getDescendants().flatMap((node) => {
    if (!Node.isAsExpression(node) && !Node.isTypeAssertion(node)) return [];
    const type = node.getTypeNodeOrThrow();
    const names = [type, ...type.getDescendants()].map((each) => each.getText());
    const isBrand = names.some((each) => brands.includes(each) || /Code$|Module$|^Holes$/.test(each));
    const isAnything = ["any", "never", "unknown"].includes(type.getText());
    return isBrand || isAnything ? [`${pathOf(file)}: ${node.getText()}`] : [];
  });
}

function callsOf(names: readonly string[], files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) =>
    file
      .getDescendantsOfKind(SyntaxKind.CallExpression)
      .map((call) => call.getExpression().getText())
      .filter((callee) => names.includes(callee))
      .map((callee) => `${pathOf(file)} ${callee}`),
  );
}

describe("no way around the compiler", () => {
  test("assertions", () => {
    expect(rooms.length).toBeGreaterThan(60);
    expect(rooms.filter((file) => pathOf(file) !== renderer).flatMap(castsIn)).toEqual([
      // Enumerations of ts-morph's: words that are written down here.
      'generator/emit/namespace.ts: "namespace" as NonNullable<NamespaceCode["declarationKind"]>',
      'generator/emit/operation.ts: "const" as NonNullable<VariableCode["declarationKind"]>',
    ]);
    const own = rooms.filter((file) => pathOf(file) === renderer).flatMap(castsIn);
    expect(own).toEqual(brands.map((brand) => `${renderer}: text as ${brand}`));
  });

  test("what is taken as it is comes from our own files", () => {
    expect([...new Set(callsOf(["asset"], all))].toSorted()).toEqual([
      "generator/docs/site.ts asset",
      "generator/emit/runtime.ts asset",
      "generator/emit/template.ts asset",
    ]);
  });

  test("nothing is told to the compiler, and nothing is guessed", () => {
    const found = rooms.filter((file) =>
      /@ts-|\bany\b\s*[;,)>[]|\bas any\b|\beval\(|new Function/.test(file.getFullText()),
    );
    expect(found.map(pathOf)).toEqual([]);
  });

  test("who writes files", () => {
    const writing = all.filter((file) =>
      /\b(?:writeFile|appendFile|createWriteStream)(?:Sync)?\b/.test(file.getFullText()),
    );
    expect(writing.map(pathOf).toSorted()).toEqual([
      // The config, what a run remembers, the lock file, the changelog.
      "generator/cli/init.ts",
      "generator/cli/recall.ts",
      "generator/project/lock.ts",
      "generator/project/release.ts",
      "generator/write/exchange.ts",
      "generator/write/lock.ts",
      "generator/write/replace.ts",
      "generator/write/swap.ts",
    ]);
  });
});

/** What is wrong with a module beside `syntax.ts`, as the compiler sees it. */
function errorsIn(text: string): readonly string[] {
  const file = join(root, "generator/emit/probe.ts");
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2023,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const program = ts.createProgram([file], options, {
    ...host,
    fileExists: (path) => path === file || host.fileExists(path),
    getSourceFile: (path, ...rest) =>
      path === file ? ts.createSourceFile(path, text, ts.ScriptTarget.ES2023) : host.getSourceFile(path, ...rest),
  });
  const source = program.getSourceFile(file);
  const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
  return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
}

const head = `
import type { Module } from "./module.js";
import type { EntryCode, PropertySignatureCode, ProsePart, StatementCode, TypeCode, ValueCode } from "./code.js";
import { codeSpan, commentText, name, note, prose, propertyName, replaceProse, stringLiteral, word } from "./syntax.js";
declare const title: string;
`;

/** Each a line that an emitter could have; `title` is a text of a document. */
const lines: readonly { readonly given: string; readonly want: "fits" | "does not fit" }[] = [
  { given: 'const x: ValueCode = { kind: "string", text: stringLiteral(title) };', want: "fits" },
  { given: 'const x: ValueCode = { kind: "string", text: title };', want: "does not fit" },
  { given: 'const x: ValueCode = { kind: "string", text: `"${title}"` };', want: "does not fit" },
  { given: 'const x: ValueCode = { kind: "string", text: JSON.stringify(title) };', want: "does not fit" },
  { given: 'const x: ValueCode = { kind: "string", text: `${stringLiteral(title)}` };', want: "does not fit" },
  { given: 'const x: ValueCode = { kind: "name", name: name(title) };', want: "fits" },
  { given: 'const x: ValueCode = { kind: "name", name: title };', want: "does not fit" },
  { given: 'const x: EntryCode = { kind: "shorthand", name: title };', want: "does not fit" },
  { given: 'const x: TypeCode = { kind: "reference", name: title, arguments: [] };', want: "does not fit" },
  { given: 'const x: TypeCode = { kind: "keyword", text: word("string") };', want: "fits" },
  { given: 'const x: TypeCode = { kind: "keyword", text: word(title) };', want: "does not fit" },
  { given: 'const x: TypeCode = { kind: "keyword", text: word(`${title}[]` as const) };', want: "does not fit" },
  {
    given: 'const x: StatementCode = { kind: "const", name: title, value: { kind: "list", items: [] } };',
    want: "does not fit",
  },
  {
    given:
      'const x: PropertySignatureCode = { name: propertyName(title), docs: [commentText(title)], type: { kind: "keyword", text: word("string") } };',
    want: "fits",
  },
  {
    given:
      'const x: PropertySignatureCode = { name: propertyName(title), docs: [title], type: { kind: "keyword", text: word("string") } };',
    want: "does not fit",
  },
  { given: "const x = note`See ${commentText(title)}`;", want: "fits" },
  { given: "const x = note`See ${title}`;", want: "does not fit" },
  { given: "const x: ProsePart = prose`# ${codeSpan(title)}`;", want: "fits" },
  { given: "const x: ProsePart = prose`# ${title}`;", want: "does not fit" },
  { given: "const x: ProsePart = `# ${codeSpan(title)}`;", want: "does not fit" },
  { given: "const x: ProsePart = replaceProse(codeSpan(title), /x/, title);", want: "does not fit" },
  { given: 'const x: Module = { path: "x.md", kind: "text", text: title };', want: "does not fit" },
  { given: 'const x: Module = { path: "x.md", kind: "text", text: prose`ours` };', want: "fits" },
];

test("the compiler takes rendered text alone", () => {
  const found = lines.map(({ given }, index) => ({ given, file: `${head}{ ${given} }`, index }));
  for (const [index, { given, file }] of found.entries())
    expect(errorsIn(file).length > 0 ? "does not fit" : "fits", given).toBe(lines[index]?.want);
}, 120_000);
