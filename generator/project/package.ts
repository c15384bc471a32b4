/** Facts in the output folder that the next run needs: the version, and whether there is code of the user's own. */
import { access } from "node:fs/promises";
import path from "node:path";
import { readPlain } from "../file.js";
import type { PackageFacts } from "../plan/settings.js";

/** The user's own code, which the entry of the package exports. */
export const customEntry = "src/custom/index.ts";

export async function readFacts(output: string): Promise<PackageFacts> {
  const [version, custom] = await Promise.all([readPackageVersion(output), exists(path.join(output, customEntry))]);
  return { custom, ...(version !== undefined && { version }) };
}

/** The version of the package; undefined where there is no package. */
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
