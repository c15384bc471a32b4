/** The config that `init` writes: the settings that were decided, and all others as comments. */
import { existsSync } from "node:fs";
import path from "node:path";
import { formatYaml } from "../config/yaml.js";
import { isAddress } from "../load/address.js";

interface NewConfig {
  readonly input: string;
  /** What the document refers to outside of its folder. */
  readonly references: readonly string[];
  readonly output: string;
  readonly clientName: string;
  readonly packageName: string;
}

export function newConfig({ input, references, output, clientName, packageName }: NewConfig): string {
  const line = (key: string, value: string) => formatYaml({ [key]: value }).trimEnd();
  const from =
    isAddress(input) || path.isAbsolute(input) ? input : `./${path.posix.normalize(input.replaceAll("\\", "/"))}`;
  const beside =
    references.length === 0
      ? ""
      : `\n# Folders and addresses that it may refer to beside its own.\n${formatYaml({ references }).trimEnd()}\n`;
  return `# yaml-language-server: $schema=${schemaPath(process.cwd())}

# The OpenAPI document: a path from here, or a URL.
${line("input", from)}
${beside}
# The folder of the client package. Files of your own in it stay as they are.
${line("output", output)}

# The client class, and the package on npm.
${line("clientName", clientName)}
${line("packageName", packageName)}

# The package has the document of what the client can do, ./openapi.json: who installs it can try it against "specwright mock".
document: true

# Leave operations out, with all that nothing else uses.
# filters:
#   drop:
#     - { path: "/internal/**" }

# Name what was inferred otherwise; "specwright explain" shows how.
# operations:
#   "GET /things": { method: list }
`;
}

const schema = "node_modules/specwright/schema/config.json";

/**
 * The path to the config's JSON Schema in the installed package, which in a workspace is often in a folder further up.
 */
function schemaPath(folder: string): string {
  for (let above = folder; ; above = path.dirname(above)) {
    const isThere = existsSync(path.join(above, schema));
    if (isThere) return relativePath(path.relative(folder, path.join(above, schema)));
    if (above === path.dirname(above)) return `./${schema}`;
  }
}

/** With slashes and a leading dot, as editors expect it. */
function relativePath(file: string): string {
  const slashed = file.split(path.sep).join("/");
  return slashed.startsWith("../") ? slashed : `./${slashed}`;
}
