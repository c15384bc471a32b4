/**
 * Inspects a tarball: whether it is a good package for npm, for bundlers, and for every way in which TypeScript
 * resolves it.
 */
import type { Problem } from "./problem.js";
import { readArchive } from "./archive.js";

export interface Finding extends Problem {
  readonly severity: "error" | "info";
}

interface Manifest {
  readonly name: string;
  readonly version: string;
}

export async function inspectTarball(tarball: Uint8Array): Promise<readonly Finding[]> {
  const files = await readArchive(tarball);
  const manifest = JSON.parse(files.get("package.json") ?? "{}") as Manifest;
  return [
    ...(await runPublint(files)),
    ...(await runAttw(files, manifest)),
    ...("repository" in manifest ? [] : [noRepository]),
  ];
}

const noRepository: Finding = {
  severity: "info",
  message: "The package names no repository.",
  help: "npm publish --provenance needs one: put `repository: https://…` into the config.",
};

/** Neither of the two knows names in other letters than ASCII's where it reads a tarball itself. */
async function runPublint(files: ReadonlyMap<string, string>): Promise<readonly Finding[]> {
  const [{ publint }, { formatMessage }] = await Promise.all([import("publint"), import("publint/utils")]);
  const packed = [...files].map(([name, data]) => ({ name: `package/${name}`, data }));
  const { messages, pkg } = await publint({ pkgDir: "package", pack: { files: packed } });
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
async function runAttw(files: ReadonlyMap<string, string>, { name, version }: Manifest): Promise<readonly Finding[]> {
  const core = await import("@arethetypeswrong/core").catch(() => undefined);
  if (!core) return [noAttw];
  const installed = [...files].map(([path, text]) => [`/node_modules/${name}/${path}`, text] as const);
  const result = await core.checkPackage(new core.Package(Object.fromEntries(installed), name, version));
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
