/** Members of a class that have a body. */
import type { ConstructorCode, GetterCode, MethodCode, StatementCode } from "../emit/code.js";
import { layOutDocs } from "./comment.js";
import { hardline, indent, join, type Layout } from "./layout.js";
import { layOutSignature } from "./signature.js";
import { layOutStatement } from "./statement.js";

/** The overloads first, each on lines of its own. */
export function layOutMethod(
  { name, hasOverrideKeyword, docs, overloads = [], parameters, returnType, statements }: MethodCode,
  width: number,
): readonly Layout[] {
  const head = `${hasOverrideKeyword ? "override " : ""}${name}`;
  return [
    ...overloads.map((each) => [
      ...layOutDocs(each.docs),
      head,
      layOutSignature(each.parameters, each.returnType, width),
      ";",
    ]),
    [...layOutDocs(docs), head, layOutSignature(parameters, returnType, width), " ", layOutBody(statements, width)],
  ];
}

export function layOutGetter({ name, docs, returnType, statements }: GetterCode, width: number): Layout {
  return [
    ...layOutDocs(docs),
    `get ${name}`,
    layOutSignature([], returnType, width),
    " ",
    layOutBody(statements, width),
  ];
}

export function layOutConstructor({ parameters, statements }: ConstructorCode, width: number): Layout {
  return ["constructor", layOutSignature(parameters, undefined, width), " ", layOutBody(statements, width)];
}

function layOutBody(statements: readonly StatementCode[], width: number): Layout {
  const lines = statements.map((statement) => layOutStatement(statement, width));
  return ["{", indent([hardline, join(hardline, lines)]), hardline, "}"];
}
