/**
 * Loads the `yaml` library only when there is something that it alone can read or locate: most runs need it for
 * nothing.
 */
import { createRequire } from "node:module";
import type * as Yaml from "yaml";

let library: typeof Yaml | undefined;

export function yamlLibrary(): typeof Yaml {
  return (library ??= createRequire(import.meta.url)("yaml") as typeof Yaml);
}
