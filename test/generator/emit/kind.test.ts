import { StructureKind } from "ts-morph";
import { expect, test } from "vitest";
import { kind } from "../../../generator/emit/kind.js";

test("the numbers are those of ts-morph", () => {
  expect(kind).toEqual({
    class: StructureKind.Class,
    exportDeclaration: StructureKind.ExportDeclaration,
    importDeclaration: StructureKind.ImportDeclaration,
    interface: StructureKind.Interface,
    namespace: StructureKind.Module,
    sourceFile: StructureKind.SourceFile,
    typeAlias: StructureKind.TypeAlias,
    variable: StructureKind.VariableStatement,
  });
});
