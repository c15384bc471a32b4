/** What an editor shows of a program where the cursor stands: TypeScript's quick info. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript-6";
import { expect } from "vitest";
import { flags, root } from "./compiler.js";

export interface Hover {
  readonly at: string;
  readonly text: string;
}

/** Each `⟨…⟩` is hovered over. The program compiles; `whereIs` tells where a file is that stands elsewhere. */
export function hover(marked: string, whereIs: (path: string) => string = (path) => path): readonly Hover[] {
  const spots: { readonly at: string; readonly position: number }[] = [];
  let text = "";
  for (const [, before = "", at = ""] of marked.matchAll(/([^⟨]*)(?:⟨(\w+)⟩|$)/g)) {
    text += before;
    if (at !== "") spots.push({ at, position: text.length });
    text += at;
  }
  const file = join(root, "test/types/hover.ts");
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(flags, (path) => ts.sys.readFile(path)).config,
    ts.sys,
    join(root, "test/types"),
  );
  const read = (path: string) =>
    path === file ? text : ts.sys.fileExists(whereIs(path)) ? readFileSync(whereIs(path), "utf8") : undefined;
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (path) => {
      const found = read(path);
      return found === undefined ? undefined : ts.ScriptSnapshot.fromString(found);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: (each) => ts.getDefaultLibFilePath(each),
    fileExists: (path) => path === file || ts.sys.fileExists(whereIs(path)),
    readFile: read,
    // Folders that are only said to be there hold files all the same.
    directoryExists: (path) => ts.sys.directoryExists(path) || ts.sys.directoryExists(whereIs(`${path}/`)),
    readDirectory: (...given) => ts.sys.readDirectory(...given),
  });
  expect(service.getSemanticDiagnostics(file).map(({ messageText }) => messageText)).toEqual([]);
  return spots.map(({ at, position }) => {
    const info = service.getQuickInfoAtPosition(file, position);
    const doc = ts.displayPartsToString(info?.documentation).split("\n")[0] ?? "";
    return {
      at,
      text: [ts.displayPartsToString(info?.displayParts), ...(doc === "" ? [] : [`/** ${doc} */`])].join("\n"),
    };
  });
}
