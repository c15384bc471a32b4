/** The last line of defence, for who asks for it: what was printed is read again, and has to be what was meant. */
import type { SourceCode } from "../emit/code.js";

/** What the parser knows of a file; the compiler keeps its errors from its public type. */
interface Parsed {
  readonly parseDiagnostics?: readonly unknown[];
}

/**
 * No text of a document, wherever it came from, has become a statement.
 *
 * @throws where the text is no TypeScript, or says more than the structure does.
 */
export async function verify(path: string, text: string, { statements }: SourceCode): Promise<void> {
  const { Project } = await import("ts-morph");
  const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });
  const file = project.createSourceFile("module.ts", text);
  const { parseDiagnostics = [] } = file.compilerNode as Parsed;
  // Of a namespace within another, the parser knows the outer one.
  const wanted = statements.map((statement) => ("name" in statement ? statement.name.split(".", 1)[0] : undefined));
  const found = file.getStatements().map((statement) => statement.getSymbol()?.getName());
  const isMeant =
    found.length === wanted.length && wanted.every((name, at) => name === undefined || name === found[at]);
  if (parseDiagnostics.length > 0 || !isMeant)
    throw new Error(`${path} was not printed as it was meant: this is a bug of Specwright.`);
}
