/**
 * The kinds of ts-morph's structures as plain numbers. Nothing else of ts-morph is needed here, and loading it takes
 * half a second. The compiler checks each number against its enumeration.
 */
import type { StructureKind } from "ts-morph";

export const kind: {
  readonly class: StructureKind.Class;
  readonly exportDeclaration: StructureKind.ExportDeclaration;
  readonly importDeclaration: StructureKind.ImportDeclaration;
  readonly interface: StructureKind.Interface;
  readonly namespace: StructureKind.Module;
  readonly sourceFile: StructureKind.SourceFile;
  readonly typeAlias: StructureKind.TypeAlias;
  readonly variable: StructureKind.VariableStatement;
} = {
  class: 2,
  exportDeclaration: 11,
  importDeclaration: 16,
  interface: 19,
  namespace: 29,
  sourceFile: 36,
  typeAlias: 38,
  variable: 41,
};
