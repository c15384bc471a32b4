/** Compiles a package: JavaScript and declarations from its sources. */
import path from "node:path";
import type { Diagnostic } from "typescript";
import { type Problem, ProjectError } from "./problem.js";

/** Writes `dist/` as the package's own tsconfig.json says. @throws ProjectError where the sources do not compile */
export async function buildPackage(folder: string): Promise<void> {
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
      const line = file ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
      const place = file ? [`at ${path.relative(folder, file.fileName)}:${line}`] : [];
      return { message: text(error), code: `TS${error.code}`, details: place };
    }),
  );
}
