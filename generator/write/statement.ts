/** Statements of a body, and of samples in prose. */
import type { StatementCode } from "../emit/code.js";
import { layOutAssignment } from "./assignment.js";
import { group, indent, type Layout, line, softline } from "./layout.js";
import { layOutSignature } from "./signature.js";
import { layOutValue } from "./value.js";

export function layOutStatement(statement: StatementCode, width: number): Layout {
  switch (statement.kind) {
    case "return":
      return ["return ", layOutValue(statement.value, width), ";"];
    case "expression":
      return [layOutValue(statement.value, width), ";"];
    case "const":
    case "let": {
      const { kind, name, value } = statement;
      return [layOutAssignment(`${kind} ${name}`, " =", value, layOutValue(value, width), width), ";"];
    }
    case "for-await":
      return [`for await (const ${statement.name} of `, layOutValue(statement.value, width), ") {"];
    case "if-instance": {
      const { name, className, then } = statement;
      const test = [`${name} `, group(["instanceof", line, className])];
      const condition = ["if (", group([indent([softline, test]), softline]), ")"];
      return group([condition, indent([line, layOutValue(then, width), ";"])]);
    }
    case "function":
      return [
        `export function ${statement.name}`,
        layOutSignature(statement.parameters, statement.returnType, width),
        " {",
      ];
  }
}
