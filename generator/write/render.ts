/** A module's text, as it is to stand on disk. */
import { resolve } from "node:path";
import type { ProsePart } from "../emit/code.js";
import type { Module } from "../emit/module.js";
import { format } from "./format.js";
import { jsonText } from "./json.js";
import { checkLeaves } from "./leaf.js";
import { openapiTypes } from "./openapi-types.js";
import { printLayout } from "./page.js";
import { print } from "./print.js";
import { layOutStatement } from "./statement.js";
import type { StyleFinder } from "./style.js";

/** `folder` is where the module is to be: its configuration of prettier holds. */
export async function render(module: Module, folder: string, findStyle: StyleFinder): Promise<string> {
  if (module.kind === "text") return module.text;
  const path = resolve(folder, module.path);
  if (module.kind === "openapi-types") return format(await openapiTypes(module.document), path);
  const style = await findStyle(path);
  const text = printModule(module, style.width);
  return style.isPlain ? text : format(text, path);
}

/** As prettier leaves it by its own defaults, but for the width of the page. */
export function printModule(
  module: Extract<Module, { readonly kind: "source" | "json" | "markdown" }>,
  width: number,
): string {
  switch (module.kind) {
    case "source":
      checkLeaves(module.path, module.structure);
      return print(module.structure, width);
    case "json":
      return jsonText(module, width);
    case "markdown":
      return module.parts.map((part) => proseText(part, width)).join("");
  }
}

function proseText(part: ProsePart, width: number): string {
  return typeof part === "string" ? part : printLayout(layOutStatement(part.statement, width), width, part.depth);
}
