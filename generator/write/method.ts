/** Members of a class that have a body. */
import type { ConstructorCode, GetterCode, MethodCode, StatementCode } from "../emit/code.js";
import { printDocs } from "./comment.js";
import { printStatement } from "./record.js";
import { printSignature } from "./signature.js";

/** How far the members of a class are from the margin, in steps. */
const depth = 1;

/** A method. Its overloads come first, each on lines of its own. */
export function printMethod(
  { name, hasOverrideKeyword, docs, overloads = [], parameters, returnType, statements }: MethodCode,
  width: number,
): string {
  const head = `${hasOverrideKeyword ? "override " : ""}${name}`;
  const signatures = overloads.map(
    (each) => `${printDocs(each.docs, depth)}${printSignature({ ...each, head, end: ";" }, width, depth)}\n  `,
  );
  const signature = printSignature({ head, parameters, returnType, end: " {" }, width, depth);
  return `${signatures.join("")}${printDocs(docs, depth)}${signature}${printBody(statements, width)}`;
}

export function printGetter({ name, docs, returnType, statements }: GetterCode, width: number): string {
  const signature = printSignature({ head: `get ${name}`, parameters: [], returnType, end: " {" }, width, depth);
  return printDocs(docs, depth) + signature + printBody(statements, width);
}

export function printConstructor({ parameters, statements }: ConstructorCode, width: number): string {
  return printSignature({ head: "constructor", parameters, end: " {" }, width, depth) + printBody(statements, width);
}

function printBody(statements: readonly StatementCode[], width: number): string {
  const lines = statements.map((statement) => `    ${printStatement(statement, width, depth + 1)}\n`);
  return `\n${lines.join("")}  }`;
}
