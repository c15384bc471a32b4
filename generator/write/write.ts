/** The last stage: writes modules to files. `check` does everything except the writing. */
import { realpath } from "node:fs/promises";
import { resolve } from "node:path";
import type { OutputModule } from "../emit/module.js";
import { recover } from "./aside.js";
import { compare, type Comparison, type WriteOptions, type WriteReport } from "./compare.js";
import { type FileDifference, findDifferences } from "./difference.js";
import { withLock } from "./lock.js";
import { readManifest } from "./manifest.js";
import { swap } from "./swap.js";

export type { FileState, WriteOptions, WriteReport } from "./compare.js";
export type { FileDifference } from "./difference.js";
export { readVersion } from "./asset.js";
export { WriteError } from "./error.js";

export interface CheckReport extends WriteReport {
  readonly differences: readonly FileDifference[];
  /** Whether nothing was ever generated there. */
  readonly isNew: boolean;
  /** The version of Specwright that wrote the files there, if it is known. */
  readonly generator?: string;
}

/** Writes the files. @throws WriteError where nothing was written, since that would have done harm */
export async function write(modules: readonly OutputModule[], options: WriteOptions): Promise<WriteReport> {
  // The folder itself, where the given path is a link.
  const folder = await realpath(options.folder).catch(() => resolve(options.folder));
  return withLock(folder, async () => {
    await recover(folder);
    const comparison = await compare(modules, options);
    await swap(comparison, folder, options.inPlace ?? false);
    return comparison.report;
  });
}

/** Finds what `write` would do, and the reason for each difference. Writes nothing. */
export async function check(modules: readonly OutputModule[], options: WriteOptions): Promise<CheckReport> {
  const comparison = await compare(modules, options);
  return { ...comparison.report, differences: findDifferences(comparison), ...lastRun(comparison) };
}

function lastRun({ manifest }: Comparison): Pick<CheckReport, "generator" | "isNew"> {
  return { isNew: manifest === undefined, ...(manifest?.generator !== undefined && { generator: manifest.generator }) };
}

/** The files that an earlier run wrote; `undefined` where there was none. */
export async function readOwned(folder: string): Promise<readonly string[] | undefined> {
  const manifest = await readManifest(folder);
  return manifest && [...manifest.files.keys()];
}
