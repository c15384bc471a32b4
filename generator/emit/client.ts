/**
 * The client with all resources:
 *
 *     export class DodoPayments extends Client {
 *       static NotFoundError: typeof NotFoundError = NotFoundError;
 *
 *       readonly licenseKeys: LicenseKeys = new LicenseKeys(this);
 *     }
 *
 *     export declare namespace DodoPayments {
 *       export { type LicenseKey, type LicenseKeyListParams };
 *     }
 */
import type {
  ClassDeclarationStructure,
  ModuleDeclarationStructure,
  OptionalKind,
  PropertyDeclarationStructure,
} from "ts-morph";
import type { ClientFilePlan } from "../plan/plan.js";
import { emitChild, emitClass, emitScope } from "./class.js";
import { emitDeclaration } from "./declaration.js";
import { emitDocs } from "./doc.js";
import { kind } from "./kind.js";
import { emitMethod } from "./method.js";
import type { Module } from "./module.js";
import { emitConstant } from "./operation.js";
import { emitSource } from "./source.js";
import { name } from "./syntax.js";

export function emitClientFile(plan: ClientFilePlan): Module {
  return emitSource(plan.path, plan.imports, [
    emitClient(plan),
    ...(plan.types.length > 0 ? [emitNamespace(plan)] : []),
    ...plan.classes.map((each) => emitClass(each, true)),
    ...plan.declarations.map(emitDeclaration),
    ...plan.operations.map(emitConstant),
  ]);
}

function emitClient(plan: ClientFilePlan): ClassDeclarationStructure {
  return {
    kind: kind.class,
    name: name(plan.name),
    isExported: true,
    extends: "Client",
    docs: emitDocs(plan.doc),
    properties: [
      ...plan.statics.map((each) => emitStatic(each, plan.name)),
      ...plan.children.map((child, index) => ({
        ...emitChild(child, "this"),
        // A blank line between what the class has and what the client has.
        ...(index === 0 && plan.statics.length > 0 && { leadingTrivia: "\n" }),
      })),
    ],
    methods: [
      ...plan.scopes.map((scope) => emitScope(scope, "this", "")),
      ...plan.methods.map((method) => emitMethod(method, "{ _client: this, _path: {} }")),
    ],
  };
}

function emitStatic(
  member: ClientFilePlan["statics"][number],
  className: string,
): OptionalKind<PropertyDeclarationStructure> {
  const value = name(member.value);
  return {
    name: name(member.name),
    isStatic: true,
    type: `typeof ${value === "this" ? className : value}`,
    initializer: value,
  };
}

function emitNamespace(plan: ClientFilePlan): ModuleDeclarationStructure {
  return {
    kind: kind.namespace,
    // ts-morph's enumeration of its kinds is a value; its value for this one is the keyword.
    declarationKind: "namespace" as NonNullable<ModuleDeclarationStructure["declarationKind"]>,
    name: plan.name,
    isExported: true,
    hasDeclareKeyword: true,
    statements: [
      {
        kind: kind.exportDeclaration,
        namedExports: plan.types.map((type) => ({ name: name(type), isTypeOnly: true })),
      },
    ],
  };
}
