/** The last line of defence, on request: what was printed is parsed again, and has to be what was meant. */
import type { SourceCode } from "../emit/code.js";

/** The parser's view of a file; the compiler's public type does not show its errors. */
interface Parsed {
  readonly parseDiagnostics?: readonly unknown[];
}

/**
 * Makes sure that no text of a document has become a statement.
 *
 * @throws where the text is not TypeScript, or says more than the structure does.
 */
export async function verify(path: string, text: string, { statements }: SourceCode): Promise<void> {
  const { Project } = await import("ts-morph");
  const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });
  const file = project.createSourceFile("module.ts", text);
  const { parseDiagnostics = [] } = file.compilerNode as Parsed;
  // Of nested namespaces, the parser lists the outer one only.
  const wanted = statements.map((statement) => ("name" in statement ? statement.name.split(".", 1)[0] : undefined));
  const found = file.getStatements().map((statement) => statement.getSymbol()?.getName());
  const isMeant =
    found.length === wanted.length && wanted.every((name, at) => name === undefined || name === found[at]);
  if (parseDiagnostics.length > 0 || !isMeant)
    throw new Error(`${path} was not printed as it was meant: this is a bug of Specwright.`);
}
