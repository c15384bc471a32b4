/** Text as prettier formats it: with the configuration that holds for the file, else with prettier's defaults. */
import { WriteError } from "./error.js";

/**
 * `path` is where the file is to be, so that a configuration above it is found and its overrides apply.
 *
 * @throws WriteError where prettier cannot: a plugin of the configuration is not installed, or the text is not what its path says.
 */
export async function format(text: string, path: string): Promise<string> {
  const prettier = await import("prettier");
  try {
    const configured = await prettier.resolveConfig(path, { editorconfig: true });
    // The same bytes on every system, and a line of api.md stays a line.
    return await prettier.format(text, { ...configured, filepath: path, endOfLine: "lf", proseWrap: "preserve" });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new WriteError("format-failed", `prettier cannot format ${path}: ${reason}`, [], { cause });
  }
}
