/**
 * Imports and exports:
 *
 *     import type { Operation } from "../runtime/operation.js";
 *     import { type PageRequest, pageRequest } from "../runtime/paginator.js";
 *     export type * from "../models/license-keys.js";
 *     export { DodoPayments as default, type ClientOptions } from "./client.js";
 */
import type { ExportPlan, ImportPlan } from "../plan/plan.js";
import type { ExportCode, ImportCode } from "./code.js";
import { kind } from "./kind.js";
import { modulePath, name } from "./syntax.js";

export function emitImport({ from, values, types }: ImportPlan): ImportCode {
  const isTypeOnly = values.length === 0;
  const named = [
    ...values.map((text) => emitImported(text, false)),
    ...types.map((text) => emitImported(text, !isTypeOnly)),
  ];
  return {
    kind: kind.importDeclaration,
    moduleSpecifier: modulePath(from),
    isTypeOnly,
    namedImports: named.toSorted((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0)),
  };
}

/** A name, or `Client as BaseClient`. */
function emitImported(text: string, isTypeOnly: boolean): ImportCode["namedImports"][number] {
  const [imported = "", alias] = text.split(" as ");
  return { name: name(imported), isTypeOnly, ...(alias !== undefined && { alias: name(alias) }) };
}

export function emitExport({ from, typeOnly, names }: ExportPlan): ExportCode {
  return {
    kind: kind.exportDeclaration,
    moduleSpecifier: modulePath(from),
    isTypeOnly: typeOnly,
    namedExports: (names ?? []).map((each) => ({
      name: name(each.name),
      isTypeOnly: each.type === true && !typeOnly,
      ...(each.as !== undefined && { alias: name(each.as) }),
    })),
  };
}

/** Exports every type of a module. */
export function emitTypesFrom(from: string): ExportCode {
  return emitExport({ from, typeOnly: true });
}
