/** Imports and exports, with their names on one line or each on its own. */
import type { ExportCode, ImportCode } from "../emit/code.js";
import { widthOf } from "./width.js";

export function printImport({ isTypeOnly, namedImports, moduleSpecifier }: ImportCode, width: number): string {
  const before = `import ${isTypeOnly ? "type " : ""}`;
  return printNames(before, namedImports, ` from ${JSON.stringify(moduleSpecifier)};`, width, 0);
}

/** An export. Without names, it exports everything; without a module, names of the file itself. */
export function printExport(
  { isTypeOnly, namedExports, moduleSpecifier }: ExportCode,
  width: number,
  depth = 0,
): string {
  const before = `export ${isTypeOnly ? "type " : ""}`;
  const after = moduleSpecifier === undefined ? ";" : ` from ${JSON.stringify(moduleSpecifier)};`;
  return namedExports.length > 0 ? printNames(before, namedExports, after, width, depth) : `${before}*${after}`;
}

/** The names in braces. A single name never gets a line of its own. */
function printNames(
  before: string,
  names: ImportCode["namedImports"],
  after: string,
  width: number,
  depth: number,
): string {
  const items = names.map(
    ({ name, alias, isTypeOnly }) => `${isTypeOnly ? "type " : ""}${name}${alias === undefined ? "" : ` as ${alias}`}`,
  );
  const line = `${before}{ ${items.join(", ")} }${after}`;
  if (items.length < 2 || depth * 2 + widthOf(line) <= width) return line;
  const margin = "  ".repeat(depth);
  return `${before}{\n${items.map((item) => `${margin}  ${item},\n`).join("")}${margin}}${after}`;
}
