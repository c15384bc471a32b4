/** Imports and exports: their names on one line, or a line each. */
import type { ExportCode, ImportCode } from "../emit/code.js";
import { group, ifBreak, indent, join, type Layout, line } from "./layout.js";

export function layOutImport({ isTypeOnly, namedImports, moduleSpecifier }: ImportCode): Layout {
  return [
    `import ${isTypeOnly ? "type " : ""}`,
    layOutNames(namedImports),
    ` from ${JSON.stringify(moduleSpecifier)};`,
  ];
}

/** Without names, all of them; without a module, names of the file itself. */
export function layOutExport({ isTypeOnly, namedExports, moduleSpecifier }: ExportCode): Layout {
  const names = namedExports.length > 0 ? layOutNames(namedExports) : "*";
  const from = moduleSpecifier === undefined ? "" : ` from ${JSON.stringify(moduleSpecifier)}`;
  return [`export ${isTypeOnly ? "type " : ""}`, names, `${from};`];
}

function layOutNames(names: ImportCode["namedImports"]): Layout {
  const items = names.map(
    ({ name, alias, isTypeOnly }) => `${isTypeOnly ? "type " : ""}${name}${alias === undefined ? "" : ` as ${alias}`}`,
  );
  const [only = ""] = items;
  if (items.length < 2) return `{ ${only} }`;
  return group(["{", indent([line, join([",", line], items)]), ifBreak(","), line, "}"]);
}
