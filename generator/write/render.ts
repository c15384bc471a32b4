/** The text of a module as it will stand on disk. */
import { resolve } from "node:path";
import type { Module, OutputModule, RecordModule } from "../emit/module.js";
import { anew, type Once } from "../once.js";
import { format } from "./format.js";
import { printHtml } from "./html.js";
import { jsonText } from "./json.js";
import { checkLeaves } from "./leaf.js";
import { openapiTypes } from "./openapi-types.js";
import { print } from "./print.js";
import { printProse } from "./prose.js";
import type { StyleFinder } from "./style.js";

/** The columns of prose with samples, which no formatter touches. */
const proseWidth = 100;

/**
 * `folder` is where the module will be; prettier's configuration there applies. What is emitted as in an earlier run is
 * taken from `once`.
 */
export async function render(
  module: Exclude<OutputModule, RecordModule>,
  folder: string,
  findStyle: StyleFinder,
  once: Once = anew,
): Promise<string> {
  if (module.kind === "text") return module.text;
  if (module.kind === "html") return printHtml(module.page);
  if (module.kind === "prose") return printProse(module.parts, proseWidth);
  const path = resolve(folder, module.path);
  if (module.kind === "openapi-types") return format(await openapiTypes(module.document), path);
  const style = await findStyle(path);
  const text = once(printModule, module, style.width, once);
  return style.isPlain ? text : format(text, path);
}

type Printed = Extract<Module, { readonly kind: "source" | "json" | "markdown" }>;

/** The text as prettier would format it by its defaults, but with `width` columns. */
export function printModule(module: Printed, width: number, once: Once = anew): string {
  switch (module.kind) {
    case "source": {
      const { path, structure } = module;
      checkLeaves(path, structure, once);
      return print(structure, width, once);
    }
    case "json":
      return jsonText(module, width);
    case "markdown":
      return printProse(module.parts, width);
  }
}
