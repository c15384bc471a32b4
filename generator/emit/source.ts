/**
 * A source file: its comment, imports and statements. A blank line stands before each statement, except between imports
 * and between exports.
 */
import { anew, type Once } from "../once.js";
import type { ImportPlan } from "../plan/plan.js";
import type { Comment, DeclarationCode } from "./code.js";
import { emitImport } from "./import.js";
import { kind } from "./kind.js";
import type { SourceModule } from "./module.js";
import { noComment } from "./syntax.js";

/**
 * `comment` is the file's own, and may be empty. Statements that are the same objects as in an earlier run are taken
 * from `once`.
 */
export function emitSource(
  path: string,
  imports: readonly ImportPlan[],
  statements: readonly DeclarationCode[],
  comment: Comment = noComment,
  once: Once = anew,
): SourceModule {
  const all = [...imports.map(emitImport), ...statements];
  const spaced = all.map((statement, index): DeclarationCode => {
    const isSpaced = index === 0 ? comment !== "" : !isInRow(statement, all[index - 1]);
    return isSpaced && statement.leadingTrivia !== "\n" ? once(withSpace, statement) : statement;
  });
  return {
    path,
    kind: "source",
    structure: { kind: kind.sourceFile, comment, statements: spaced },
  };
}

function withSpace(statement: DeclarationCode): DeclarationCode {
  return { ...statement, leadingTrivia: "\n" };
}

function isInRow(statement: DeclarationCode, before: DeclarationCode | undefined): boolean {
  const isPort = statement.kind === kind.importDeclaration || statement.kind === kind.exportDeclaration;
  return isPort && statement.kind === before?.kind;
}
