/** A structure's text. The only function that needs ts-morph at run time, and so the only one that loads it. */
import type { Project, SourceFileStructure } from "ts-morph";

let project: Promise<Project> | undefined;

/** @throws where what was printed is no TypeScript, or says more than the structure does. */
export async function print(path: string, structure: SourceFileStructure): Promise<string> {
  project ??= openProject();
  const file = (await project).createSourceFile(path, structure, { overwrite: true });
  try {
    verify(path, structure, file.compilerNode);
    return file.getFullText();
  } finally {
    file.forget();
  }
}

async function openProject(): Promise<Project> {
  const { IndentationText, NewLineKind, Project, QuoteKind } = await import("ts-morph");
  return new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    skipFileDependencyResolution: true,
    manipulationSettings: {
      indentationText: IndentationText.TwoSpaces,
      newLineKind: NewLineKind.LineFeed,
      quoteKind: QuoteKind.Double,
    },
  });
}

/** What the parser knows of a file; the compiler keeps its errors from its public type. */
interface Parsed {
  readonly statements: { readonly length: number };
  readonly parseDiagnostics?: readonly unknown[];
}

/** The last line of defence: no text of a document, wherever it came from, has become a statement. */
function verify(
  path: string,
  { statements }: SourceFileStructure,
  { statements: printed, parseDiagnostics }: Parsed,
): void {
  const wanted = Array.isArray(statements) ? statements.filter((each) => typeof each === "object").length : 0;
  if (parseDiagnostics?.length || printed.length !== wanted)
    throw new Error(`${path} was not printed as it was meant: this is a bug of Specwright.`);
}
