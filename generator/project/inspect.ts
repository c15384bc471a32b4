/**
 * Inspects a tarball: whether it is a good package for npm, for bundlers, and for every way in which TypeScript
 * resolves it.
 */
import type { Problem } from "./problem.js";
import { readArchive } from "./archive.js";

export interface Finding extends Problem {
  readonly severity: "error" | "info";
}

export async function inspectTarball(tarball: Uint8Array): Promise<readonly Finding[]> {
  const manifest = (await readArchive(tarball)).get("package.json") ?? "{}";
  return [
    ...(await runPublint(tarball)),
    ...(await runAttw(tarball)),
    ...("repository" in (JSON.parse(manifest) as object) ? [] : [noRepository]),
  ];
}

const noRepository: Finding = {
  severity: "info",
  message: "The package names no repository.",
  help: "npm publish --provenance needs one: put `repository: https://…` into the config.",
};

async function runPublint(tarball: Uint8Array): Promise<readonly Finding[]> {
  const [{ publint }, { formatMessage }] = await Promise.all([import("publint"), import("publint/utils")]);
  const bytes = Uint8Array.from(tarball);
  const { messages, pkg } = await publint({ pack: { tarball: bytes.buffer } });
  return (
    messages
      // The missing repository is reported above, and fields that npm would write otherwise do no harm.
      .filter(({ type }) => type !== "suggestion")
      .map((message) => ({
        severity: "error",
        message: formatMessage(message, pkg, { color: false }) ?? message.code,
        code: `publint: ${message.code}`,
      }))
  );
}

/** Runs "Are the types wrong?" if its user has installed it: it brings a compiler of its own. */
async function runAttw(tarball: Uint8Array): Promise<readonly Finding[]> {
  const core = await import("@arethetypeswrong/core").catch(() => undefined);
  if (!core) return [noAttw];
  const result = await core.checkPackage(core.createPackageFromTarballData(tarball));
  if (!result.types) return [{ severity: "error", message: "The package has no types." }];
  const found = result.problems.filter((problem) => {
    // Packages with ES modules only: require() can load them since Node 20.19, and older tools that ignore `exports`
    // never could.
    if (problem.kind === "CJSResolvesToESM") return false;
    return !("resolutionKind" in problem && problem.resolutionKind === "node10");
  });
  return found.map((problem) => ({
    severity: "error",
    message: `The types are wrong: ${problem.kind}${"entrypoint" in problem ? ` at ${problem.entrypoint}` : ""}.`,
    code: `attw: ${problem.kind}`,
  }));
}

const noAttw: Finding = {
  severity: "info",
  message: "The types were not looked at by “Are the types wrong?”.",
  help: "Where it is installed, it runs: npm install --save-dev @arethetypeswrong/core",
};
