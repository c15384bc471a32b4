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
import { anew, type Once } from "../once.js";
import type { Declaration } from "../plan/plan.js";
import type { InterfaceCode, TypeAliasCode } from "./code.js";
import { emitDocs } from "./doc.js";
import { kind } from "./kind.js";
import { name } from "./syntax.js";
import { emitProperty, emitType } from "./type.js";

/** A property that was emitted before `once` knows: of many, most are what they were where one is another. */
export function emitDeclaration(declaration: Declaration, once: Once = anew): InterfaceCode | TypeAliasCode {
  const common = { name: name(declaration.name), isExported: true, docs: emitDocs(declaration.doc) };
  if (declaration.kind === "alias") return { kind: kind.typeAlias, ...common, type: emitType(declaration.type) };
  return {
    kind: kind.interface,
    ...common,
    extends: declaration.extends.map(emitType),
    properties: declaration.properties.map((each) => once(emitProperty, each)),
    ...(declaration.index && { index: emitType(declaration.index) }),
  };
}
