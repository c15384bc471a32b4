/** The last stage: modules to files. `check` does all of it but the writing. */
import { realpath } from "node:fs/promises";
import { resolve } from "node:path";
import type { OutputModule } from "../emit/module.js";
import { recover } from "./aside.js";
import { compare, type WriteOptions, type WriteReport } from "./compare.js";
import { withLock } from "./lock.js";
import { swap } from "./swap.js";

export type { FileState, WriteOptions, WriteReport } from "./compare.js";
export { WriteError } from "./error.js";

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

/** What `write` would do. */
export async function check(modules: readonly OutputModule[], options: WriteOptions): Promise<WriteReport> {
  return (await compare(modules, options)).report;
}
