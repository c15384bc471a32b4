/**
 * Declared types:
 *
 *     export interface LicenseKey {
 *       /** @example "lic_123" *\/
 *       id: string;
 *       activations_limit?: number | null;
 *     }
 *
 *     export type LicenseKeyStatus = "active" | "expired" | "disabled";
 */
import type {
  InterfaceDeclarationStructure,
  OptionalKind,
  PropertySignatureStructure,
  TypeAliasDeclarationStructure,
} from "ts-morph";
import type { Declaration, PropertyPlan } from "../plan/plan.js";
import { emitDocs } from "./doc.js";
import { kind } from "./kind.js";
import { name, propertyName } from "./syntax.js";
import { typeText } from "./type.js";

export function emitDeclaration(
  declaration: Declaration,
): InterfaceDeclarationStructure | TypeAliasDeclarationStructure {
  const common = { name: name(declaration.name), isExported: true, docs: emitDocs(declaration.doc) };
  if (declaration.kind === "alias") return { kind: kind.typeAlias, ...common, type: typeText(declaration.type) };
  return {
    kind: kind.interface,
    ...common,
    extends: declaration.extends.map((type) => typeText(type)),
    properties: declaration.properties.map(emitProperty),
    indexSignatures: declaration.index
      ? [{ keyName: "key", keyType: "string", returnType: typeText(declaration.index) }]
      : [],
  };
}

export function emitProperty(property: PropertyPlan): OptionalKind<PropertySignatureStructure> {
  return {
    name: propertyName(property.name),
    hasQuestionToken: property.optional,
    type: typeText(property.type),
    docs: emitDocs(property.doc),
  };
}
