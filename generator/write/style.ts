/** How a file is to be formatted: with prettier's defaults, or by a configuration above the file. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Options } from "prettier";
import { resolveOptions } from "./format.js";

interface Style {
  /** The number of columns on a line. */
  readonly width: number;
  /** Whether the width is the only difference from the defaults: then no formatter is needed. */
  readonly isPlain: boolean;
}

/** Finds the style of a file by its path. It remembers the folders it has looked into. */
export type StyleFinder = (path: string) => Promise<Style>;

/** Prettier's own defaults. */
export const plainStyle: Style = { width: 80, isPlain: true };

export function findStyles(): StyleFinder {
  const seen = new Map<string, boolean>();
  const isConfigured = (folder: string): boolean => {
    const above = dirname(folder);
    const known = seen.get(folder) ?? (hasConfiguration(folder) || (above !== folder && isConfigured(above)));
    seen.set(folder, known);
    return known;
  };
  return async (path) => (isConfigured(dirname(path)) ? styleOf(await resolveOptions(path)) : plainStyle);
}

/** Whether a folder may have a configuration. Prettier itself is slow to load, so it is asked only then. */
function hasConfiguration(folder: string): boolean {
  const names = namesIn(folder);
  if (names.some((name) => /^(?:\.prettierrc(?:\..+)?|prettier\.config\..+|\.editorconfig|package\.yaml)$/.test(name)))
    return true;
  return names.includes("package.json") && mayConfigure(textOf(join(folder, "package.json")));
}

/** The names in a folder. For a folder that does not exist, this test is ten times as fast as an error. */
function namesIn(folder: string): readonly string[] {
  try {
    return existsSync(folder) ? readdirSync(folder) : [];
  } catch {
    return [];
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

/** Whether a package.json has the key "prettier"; in most, the word only stands among the dependencies. */
function mayConfigure(manifest: string): boolean {
  if (!manifest.includes('"prettier"')) return false;
  try {
    return Object.hasOwn(JSON.parse(manifest) as object, "prettier");
  } catch {
    // What is wrong with the file is for prettier to report.
    return true;
  }
}

/** Settings under which our output is the same as prettier's: they are its defaults, or concern none of our files. */
const neutral: Readonly<Record<string, unknown>> = { useTabs: false, tabWidth: 2, semi: true, singleQuote: false };
const overruled: readonly string[] = ["endOfLine", "proseWrap", "printWidth"];

function styleOf(options: Options): Style {
  const { printWidth: width = plainStyle.width } = options;
  const isNeutral = ([key, value]: [string, unknown]) =>
    overruled.includes(key) || (Object.hasOwn(neutral, key) && neutral[key] === value);
  // The samples in prose were laid out by hand, and need at least this width.
  return { width, isPlain: width >= plainStyle.width && Object.entries(options).every(isNeutral) };
}
