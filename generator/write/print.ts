/** The text of a source file, laid out as prettier would. */
import type { DeclarationCode, NamespaceCode, SourceCode } from "../emit/code.js";
import { kind } from "../emit/kind.js";
import { anew, type Once } from "../once.js";
import { printClass, printInterface, printTypeAlias, printVariable } from "./declaration.js";
import { printExport, printImport } from "./import.js";

/**
 * `width` is the number of columns of the page. Declarations that are the same as in an earlier run are taken from
 * `once`.
 */
export function print({ comment, statements }: SourceCode, width: number, once: Once = anew): string {
  const texts = statements.map(
    (statement) => (statement.leadingTrivia ?? "") + once(printDeclaration, statement, width, once),
  );
  // Joined in one step: a text of 30 MB that is then appended to would be in memory twice.
  return [...(comment ? [comment] : []), ...texts, ""].join("\n");
}

function printDeclaration(declaration: DeclarationCode, width: number, once: Once): string {
  switch (declaration.kind) {
    case kind.importDeclaration:
      return printImport(declaration, width);
    case kind.exportDeclaration:
      return printExport(declaration, width);
    case kind.interface:
      return printInterface(declaration, width, once);
    case kind.typeAlias:
      return printTypeAlias(declaration, width);
    case kind.class:
      return printClass(declaration, width);
    case kind.variable:
      return printVariable(declaration, width);
    case kind.namespace:
      return printNamespace(declaration, width);
  }
}

/** A namespace. A blank line separates its types, as in a file. */
function printNamespace({ name, statements }: NamespaceCode, width: number): string {
  const members = statements.map((statement) =>
    statement.kind === kind.interface ? printInterface(statement, width, anew, 1) : printExport(statement, width, 1),
  );
  return `export declare namespace ${name} {\n${members.map((member) => `  ${member}\n`).join("\n")}}`;
}
