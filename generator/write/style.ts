/** How a file is to be formatted: as prettier does by itself, or as a configuration above the file says. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Options } from "prettier";
import { resolveOptions } from "./format.js";

export interface Style {
  /** How many columns a line may have. */
  readonly width: number;
  /** Whether that is all there is to say, so that what is printed needs no formatter. */
  readonly isPlain: boolean;
}

/** Finds the style of a file by its path. What it has seen of the folders it remembers, so that each is looked into once. */
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

/** Whether prettier may find something there. Prettier itself takes a while to load, and so is asked only then. */
function hasConfiguration(folder: string): boolean {
  const names = namesIn(folder);
  if (names.some((name) => /^(?:\.prettierrc(?:\..+)?|prettier\.config\..+|\.editorconfig|package\.yaml)$/.test(name)))
    return true;
  return names.includes("package.json") && mayConfigure(textOf(join(folder, "package.json")));
}

/** A folder that is not there yet has none; to be told so by an error takes ten times as long. */
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

/** Whether a package.json has the key of prettier; many a one has it among its dependencies alone. */
function mayConfigure(manifest: string): boolean {
  if (!manifest.includes('"prettier"')) return false;
  try {
    return Object.hasOwn(JSON.parse(manifest) as object, "prettier");
  } catch {
    // What is wrong with it is prettier's to say.
    return true;
  }
}

/** What is printed is the same as prettier's under these settings, which are its defaults or hold for no file of ours. */
const neutral: Readonly<Record<string, unknown>> = { useTabs: false, tabWidth: 2, semi: true, singleQuote: false };
const overruled: readonly string[] = ["endOfLine", "proseWrap", "printWidth"];

function styleOf(options: Options): Style {
  const { printWidth: width = plainStyle.width } = options;
  const isNeutral = ([key, value]: [string, unknown]) =>
    overruled.includes(key) || (Object.hasOwn(neutral, key) && neutral[key] === value);
  // The samples in prose have lines that were laid out by hand, for no narrower a page.
  return { width, isPlain: width >= plainStyle.width && Object.entries(options).every(isNeutral) };
}
