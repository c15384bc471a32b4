/**
 * An operation's constant, and any other:
 *
 *     const listLicenseKeys: Operation = { id: "list_license_keys_handler", method: "GET", path: "/license_keys" };
 */
import type { VariableStatementStructure } from "ts-morph";
import type { ConstantPlan } from "../plan/plan.js";
import { kind } from "./kind.js";
import { name } from "./syntax.js";
import { valueText } from "./value.js";

export function emitConstant(constant: ConstantPlan): VariableStatementStructure {
  return {
    kind: kind.variable,
    // ts-morph's enumeration of its kinds is a value; its value for this one is the keyword.
    declarationKind: "const" as NonNullable<VariableStatementStructure["declarationKind"]>,
    declarations: [{ name: name(constant.name), type: name(constant.type), initializer: valueText(constant.value) }],
  };
}
