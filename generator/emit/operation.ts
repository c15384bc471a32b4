/**
 * An operation's constant, and any other:
 *
 *     const listLicenseKeys: Operation = { id: "list_license_keys_handler", method: "GET", path: "/license_keys" };
 */
import type { ConstantPlan } from "../plan/plan.js";
import type { VariableCode } from "./code.js";
import { emitDocs } from "./doc.js";
import { kind } from "./kind.js";
import { name } from "./syntax.js";
import { emitType } from "./type.js";
import { emitValue } from "./value.js";

export function emitConstant(constant: ConstantPlan): VariableCode {
  return {
    kind: kind.variable,
    ...(constant.doc && { isExported: true, docs: emitDocs(constant.doc) }),
    // ts-morph's enumeration would have to be loaded; its value for this kind is the keyword.
    declarationKind: "const" as NonNullable<VariableCode["declarationKind"]>,
    declarations: [
      { name: name(constant.name), type: emitType(constant.type), initializer: emitValue(constant.value) },
    ],
  };
}
