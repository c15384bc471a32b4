/**
 * An operation's constant, and any other:
 *
 *     const listLicenseKeys: Operation = { id: "list_license_keys_handler", method: "GET", path: "/license_keys" };
 */
import type { ConstantPlan } from "../plan/plan.js";
import type { VariableCode } from "./code.js";
import { kind } from "./kind.js";
import { name } from "./syntax.js";
import { emitValue } from "./value.js";

export function emitConstant(constant: ConstantPlan): VariableCode {
  return {
    kind: kind.variable,
    // ts-morph's enumeration of its kinds is a value; its value for this one is the keyword.
    declarationKind: "const" as NonNullable<VariableCode["declarationKind"]>,
    declarations: [{ name: name(constant.name), type: name(constant.type), initializer: emitValue(constant.value) }],
  };
}
