/**
 * The fifth stage: writes the plan as TypeScript, JSON and Markdown. It decides nothing, and neither reads nor writes
 * files.
 */
import { anew, type Once } from "../once.js";
import type { PackagePlan } from "../plan/package-plan.js";
import type { FilePlan, Plan } from "../plan/plan.js";
import { emitApi } from "./api.js";
import { emitFile } from "./file.js";
import { emitLicense } from "./license.js";
import type { Assets, Documents, Module, SourceModule } from "./module.js";
import { emitPackage } from "./package.js";
import { emitReadme } from "./readme.js";
import { emitRuntime } from "./runtime.js";

/** The files of the package. What is planned as in an earlier run is taken from `once`. */
export function emit(plan: Plan, assets: Assets, { typed, published }: Documents = {}, once: Once = anew): Module[] {
  const { packaged, list } = once(emitAbout, plan.package, once);
  return [
    ...packaged,
    emitLicense(plan.package, assets.package),
    emitReadme(plan.package, assets.package),
    list,
    ...emitRuntime(plan.files, assets.runtime),
    ...emitFiles(plan, once),
    ...(typed ? [{ path: "src/openapi.ts", kind: "openapi-types", document: typed } as const] : []),
    ...(published === undefined ? [] : [{ path: "openapi.json", kind: "json", value: published } as const]),
  ];
}

/** The source files that depend on the document. */
export function emitFiles({ files }: Plan, once: Once = anew): SourceModule[] {
  return files.map((file) => once(emitLater, file, once));
}

function emitAbout(plan: PackagePlan, once: Once): About {
  return { packaged: emitPackage(plan), list: emitApi(plan, once) };
}

interface About {
  readonly packaged: readonly Module[];
  /** `api.md` */
  readonly list: Module;
}

/**
 * A source file whose content is made each time it is asked for, and not kept: all files of a large document together
 * take several hundred megabytes.
 */
function emitLater(file: FilePlan, once: Once): SourceModule {
  return {
    path: file.path,
    kind: "source",
    get structure() {
      return emitFile(file, once).structure;
    },
  };
}
