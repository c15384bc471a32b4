/** Compiles a package: JavaScript and declarations from its sources. */
import path from "node:path";
import type { Diagnostic, SourceFile } from "typescript";
import { type Problem, type ProblemPlace, ProjectError } from "./problem.js";

/** Writes `dist/`, as the package's own tsconfig.json says; `shown` is what its files are called. @throws ProjectError where the sources do not compile */
export async function buildPackage(folder: string, shown: (file: string) => string): Promise<void> {
  const { default: ts } = await import("typescript");
  const config = path.join(folder, "tsconfig.json");
  const { config: settings } = ts.readConfigFile(config, (file) => ts.sys.readFile(file)) as {
    readonly config: unknown;
  };
  const { options, fileNames } = ts.parseJsonConfigFileContent(settings, ts.sys, folder);
  const program = ts.createProgram(fileNames, options);
  const emitted = program.emit();
  const found = [...ts.getPreEmitDiagnostics(program), ...emitted.diagnostics];
  const errors = found.filter(({ category }) => category === ts.DiagnosticCategory.Error);
  if (errors.length === 0) return;
  const text = ({ messageText }: Diagnostic) => ts.flattenDiagnosticMessageText(messageText, " ");
  throw new ProjectError(
    "output",
    errors.slice(0, 10).map((error): Problem => {
      const { file, start = 0 } = error;
      const place = file && placeIn(file, start, shown(path.relative(folder, file.fileName)));
      return { message: text(error), code: `TS${error.code}`, ...(place && { place }) };
    }),
  );
}

function placeIn(source: SourceFile, offset: number, file: string): ProblemPlace {
  const { line, character } = source.getLineAndCharacterOfPosition(offset);
  const text = source.text.split(/\r?\n/)[line] ?? "";
  return { file, position: { line: line + 1, column: character + 1 }, line: text };
}
