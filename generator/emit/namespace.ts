/**
 * Types that are members of a class:
 *
 *     export declare namespace LicenseKeys {
 *       export { type LicenseKeyListParams, type LicenseKeyUpdateParams };
 *     }
 */
import type { NamespaceCode } from "./code.js";
import { kind } from "./kind.js";
import { name } from "./syntax.js";

/** Nothing where it has none. */
export function emitNamespace(className: string, types: readonly string[]): readonly NamespaceCode[] {
  if (types.length === 0) return [];
  return [
    {
      kind: kind.namespace,
      // ts-morph's enumeration of its kinds is a value; its value for this one is the keyword.
      declarationKind: "namespace" as NonNullable<NamespaceCode["declarationKind"]>,
      name: name(className),
      isExported: true,
      hasDeclareKeyword: true,
      statements: [
        {
          kind: kind.exportDeclaration,
          namedExports: types.map((type) => ({ name: name(type), isTypeOnly: true })),
        },
      ],
    },
  ];
}
