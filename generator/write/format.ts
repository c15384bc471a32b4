/** Text as prettier formats it: with the configuration that holds for the file, else with prettier's defaults. */
import type { Options } from "prettier";

/**
 * `path` is where the file is to be, so that a configuration above it is found and its overrides apply.
 *
 * @throws where the text is not what its path says.
 */
export async function format(text: string, path: string): Promise<string> {
  const prettier = await import("prettier");
  const configured = await prettier.resolveConfig(path, { editorconfig: true });
  const options: Options = { ...configured, filepath: path, endOfLine: "lf", proseWrap: "preserve" };
  return prettier.format(text, options);
}
