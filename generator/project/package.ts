/** What stands in the output folder and counts for the next run: its version, and code of its user's own. */
import { access } from "node:fs/promises";
import path from "node:path";
import { readPlain } from "../file.js";
import type { PackageFacts } from "../plan/settings.js";

/** Code of the user's own, which the entry of the package hands on. */
export const customEntry = "src/custom/index.ts";

export async function readFacts(output: string): Promise<PackageFacts> {
  const [version, custom] = await Promise.all([readPackageVersion(output), exists(path.join(output, customEntry))]);
  return { custom, ...(version !== undefined && { version }) };
}

/** The version that the package has; undefined where there is no package. */
export async function readPackageVersion(output: string): Promise<string | undefined> {
  try {
    const { version } = JSON.parse(String(await readPlain(path.join(output, "package.json")))) as { version?: unknown };
    return typeof version === "string" && /^\d+\.\d+\.\d+[\w.+-]*$/.test(version) ? version : undefined;
  } catch {
    return undefined;
  }
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
