/** What error unions, methods and operations cost the compiler, counted: big documents have thousands, and nearly each is another. */
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { root } from "./compiler.js";

const classified = [400, 401, 403, 404, 409, 422, 429];
/** Every choice of these, beside a status of each other sort, so that no two operations document the same ones. */
const documented = classified
  .reduce<readonly (readonly number[])[]>((sets, status) => [...sets, ...sets.map((set) => [...set, status])], [[]])
  .map((set) => [...set, 410, 500].join(" | "));

interface Counted {
  readonly instantiations: number;
  readonly symbols: number;
}

/** What each line costs once the compiler knows what all of them share. */
function costOfEach(imports: string, lines: readonly string[]): Counted {
  const [all, some] = [count(imports, lines), count(imports, lines.slice(0, 1))];
  const each = (of: keyof Counted) => (all[of] - some[of]) / (lines.length - 1);
  return { instantiations: each("instantiations"), symbols: each("symbols") };
}

function count(imports: string, lines: readonly string[]): Counted {
  const text = `${imports}\n${lines.join("\n")}\nexport {};\n`;
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
  return { instantiations: program.getInstantiationCount(), symbols: program.getSymbolCount() };
}

function importOf(names: string, module: string): string {
  return `import { ${names} } from "${join(root, "templates/runtime", module)}";`;
}

test.each([
  { given: "what nobody documented", union: (known: string) => `UnexpectedStatusError<${known}> | TransportError` },
  {
    given: "what is left to default",
    union: (known: string) => `StatusError<ErrorStatus, ${known}, { code: string }>`,
  },
])("$given costs no operation a count of all statuses", ({ union }) => {
  const imports = [
    importOf("type StatusError, type TransportError, type UnexpectedStatusError", "error-union.js"),
    importOf("type ErrorStatus", "status.js"),
  ];
  const lines = documented.map((known, index) => `export declare const status${index}: (${union(known)})["status"];`);
  // Some hundred each; several thousand where each asks about all statuses.
  expect(costOfEach(imports.join("\n"), lines).instantiations).toBeLessThan(150);
});

test("the first union of what nobody documented costs no sorting of all statuses", () => {
  const imports = importOf("type TransportError, type UnexpectedStatusError", "error-union.js");
  const lines = [`export declare const error: UnexpectedStatusError<404> | TransportError;`];
  // The statuses themselves are most of it; more than twice that where each is asked for its class again.
  expect(count(imports, lines).instantiations - count(imports, []).instantiations).toBeLessThan(3500);
});

const several = Array.from({ length: 32 }, (_, index) => index);

test("a method costs no look at what its request can do", () => {
  const imports = [
    importOf("type APIRequest, request", "request.js"),
    importOf("type Operation", "operation.js"),
    importOf("Resource", "resource.js"),
    `const one: Operation = { id: "one", method: "GET", path: "/{id}" };`,
  ].join("\n");
  const methods = several.map(
    (index) => `export class C${index} extends Resource {
      retrieve(id: string): APIRequest<{ c${index}: string }> { return request(this, one, { id }); }
    }`,
  );
  // The class, its method and its members; some thirty where the compiler infers what the request is.
  expect(costOfEach(imports, methods).symbols).toBeLessThan(16);
});

test("what a mock knows of an operation costs no look at what else there might be", () => {
  const operations = several.map(
    (index) =>
      `export const o${index}: MockOperation = { route: "GET /", query: { p${index}: "number", page: "number" } };`,
  );
  // Those that stand there: no list or mapped type is looked into.
  expect(costOfEach(importOf("type MockOperation", "mock.js"), operations).symbols).toBeLessThan(14);
});
