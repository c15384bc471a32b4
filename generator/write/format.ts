/** Formats a text with prettier: by the configuration that applies to the file, else with prettier's defaults. */
import type { Options } from "prettier";
import { WriteError } from "./error.js";

/**
 * `path` is where the file will be: configurations above it and their overrides apply.
 *
 * @throws WriteError where prettier cannot: a plugin of the configuration is not installed, or the text is not what its
 * path says.
 */
export async function format(text: string, path: string): Promise<string> {
  const options = await resolveOptions(path);
  const prettier = await import("prettier");
  // Line ends are the same on every system, and a line of api.md stays a line.
  return orFail(path, prettier.format(text, { ...options, filepath: path, endOfLine: "lf", proseWrap: "preserve" }));
}

/**
 * The options that configurations above a file give; empty where there are none. @throws WriteError where one cannot be
 * read
 */
export async function resolveOptions(path: string): Promise<Options> {
  const prettier = await import("prettier");
  return (await orFail(path, prettier.resolveConfig(path, { editorconfig: true }))) ?? {};
}

async function orFail<Result>(path: string, result: Promise<Result>): Promise<Result> {
  try {
    return await result;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new WriteError("format-failed", `prettier cannot format ${path}: ${reason}`, [], { cause });
  }
}
