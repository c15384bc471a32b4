/** A module's text, as it is to stand on disk. */
import { resolve } from "node:path";
import type { Module } from "../emit/module.js";
import { format } from "./format.js";
import { openapiTypes } from "./openapi-types.js";
import { print } from "./print.js";

/** `folder` is where the module is to be: its configuration of prettier holds. */
export async function render(module: Module, folder: string): Promise<string> {
  const path = resolve(folder, module.path);
  switch (module.kind) {
    case "source":
      return format(await print(module.path, module.structure), path);
    case "openapi-types":
      return format(await openapiTypes(module.document), path);
    case "json":
      return format(JSON.stringify(module.value, null, 2), path);
    case "markdown":
      return format(module.text, path);
    case "text":
      return module.text;
  }
}
