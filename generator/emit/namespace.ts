/**
 * Types, and values, that are members of a class:
 *
 *     export declare namespace LicenseKeys {
 *       export { type LicenseKeyListParams, type LicenseKeyUpdateParams };
 *     }
 */
import type { NamespaceCode } from "./code.js";
import { kind } from "./kind.js";
import { name } from "./syntax.js";

/** Gives nothing for a class without such members. */
export function emitNamespace(
  className: string,
  types: readonly string[],
  values: readonly { readonly name: string; readonly value: string }[] = [],
): readonly NamespaceCode[] {
  const namedExports = [
    ...types.map((type) => ({ name: name(type), isTypeOnly: true })),
    ...values.map((each) => ({
      name: name(each.value),
      ...(each.name !== each.value && { alias: name(each.name) }),
    })),
  ];
  if (namedExports.length === 0) return [];
  return [namespaceOf(className, [{ kind: kind.exportDeclaration, namedExports }])];
}

/** Nested namespaces are written with dots: `Invoice.LineItem`. */
export function namespaceOf(path: string, statements: NamespaceCode["statements"]): NamespaceCode {
  return {
    kind: kind.namespace,
    // ts-morph's enumeration would have to be loaded; its value for this kind is the keyword.
    declarationKind: "namespace" as NonNullable<NamespaceCode["declarationKind"]>,
    name: name(path),
    isExported: true,
    hasDeclareKeyword: true,
    statements,
  };
}
