/** What an error union costs the compiler, counted: big documents have a thousand, and nearly each documents other statuses. */
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { root } from "./compiler.js";

const errors = join(root, "templates/runtime/error-union.js");
const classified = [400, 401, 403, 404, 409, 422, 429];
/** Every choice of these, beside a status of each other sort, so that no two operations document the same ones. */
const documented = classified
  .reduce<readonly (readonly number[])[]>((sets, status) => [...sets, ...sets.map((set) => [...set, status])], [[]])
  .map((set) => [...set, 410, 500].join(" | "));

/** Of a program that works all of these out, beyond what one without them costs. */
function instantiationsOf(unions: readonly string[]): number {
  return count(unions) - count([]);
}

function count(unions: readonly string[]): number {
  const lines = unions.map((union, index) => `export declare const status${index}: (${union})["status"];`);
  const names = "StatusError, TransportError, UnexpectedStatusError";
  const statuses = join(root, "templates/runtime/status.js");
  const text = `import type { ${names} } from "${errors}";\nimport type { ErrorStatus } from "${statuses}";\n${lines.join("\n")}\nexport {};\n`;
  const file = "/program.ts";
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
    skipLibCheck: true,
  };
  const host = ts.createCompilerHost(options);
  const usual = { ...host };
  host.getSourceFile = (name, version) =>
    name === file ? ts.createSourceFile(name, text, version) : usual.getSourceFile(name, version);
  host.fileExists = (name) => name === file || usual.fileExists(name);
  const program = ts.createProgram([file], options, host);
  expect(program.getSemanticDiagnostics(program.getSourceFile(file)).map(({ messageText }) => messageText)).toEqual([]);
  return program.getInstantiationCount();
}

test.each([
  { given: "what nobody documented", union: (known: string) => `UnexpectedStatusError<${known}> | TransportError` },
  {
    given: "what is left to default",
    union: (known: string) => `StatusError<ErrorStatus, ${known}, { code: string }>`,
  },
])("$given costs no operation a count of all statuses", ({ union }) => {
  const some = instantiationsOf(documented.slice(0, 1).map(union));
  const all = instantiationsOf(documented.map(union));
  // Some hundred each; several thousand where each asks about all statuses.
  expect((all - some) / (documented.length - 1)).toBeLessThan(150);
});
