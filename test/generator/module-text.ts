/** The text of a module that needs no other compiler, at the width that prettier has where nothing is configured. */
import type { Module } from "../../generator/emit/module.js";
import { printModule } from "../../generator/write/render.js";

export function textOfModule(module: Module): string {
  switch (module.kind) {
    case "source":
    case "json":
    case "markdown":
      return printModule(module, 80);
    case "text":
      return module.text;
    default:
      throw new Error(`${module.path} is not asked for here.`);
  }
}
