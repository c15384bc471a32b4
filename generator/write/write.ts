/** The last stage: modules to files. `check` does all of it but the writing. */
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
  /** Nothing was ever generated there. */
  readonly isNew: boolean;
  /** The version of Specwright that wrote what stands there, where that is known. */
  readonly generator?: string;
}

/** @throws WriteError where nothing was written, as it would have done harm. */
export async function write(modules: readonly OutputModule[], options: WriteOptions): Promise<WriteReport> {
  // The folder itself, should it be a link that is given.
  const folder = await realpath(options.folder).catch(() => resolve(options.folder));
  return withLock(folder, async () => {
    await recover(folder);
    const comparison = await compare(modules, options);
    await swap(comparison, folder, options.inPlace ?? false);
    return comparison.report;
  });
}

/** What `write` would do, and what is behind each difference. */
export async function check(modules: readonly OutputModule[], options: WriteOptions): Promise<CheckReport> {
  const comparison = await compare(modules, options);
  return { ...comparison.report, differences: findDifferences(comparison), ...lastRun(comparison) };
}

function lastRun({ manifest }: Comparison): Pick<CheckReport, "generator" | "isNew"> {
  return { isNew: manifest === undefined, ...(manifest?.generator !== undefined && { generator: manifest.generator }) };
}

/** The files that an earlier run has written; `undefined` where none has. */
export async function readOwned(folder: string): Promise<readonly string[] | undefined> {
  const manifest = await readManifest(folder);
  return manifest && [...manifest.files.keys()];
}
