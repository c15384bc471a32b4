/** The fifth stage: what the plan says, in TypeScript, JSON and Markdown. It decides nothing, and reads and writes nothing. */
import { anew, type Once } from "../once.js";
import type { FilePlan, PackagePlan, Plan } from "../plan/plan.js";
import { emitApi } from "./api.js";
import { emitFile } from "./file.js";
import { emitLicense } from "./license.js";
import type { Assets, Documents, Module, SourceModule } from "./module.js";
import { emitPackage } from "./package.js";
import { emitReadme } from "./readme.js";
import { emitRuntime } from "./runtime.js";

/** What is planned as it was `once` knows. */
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

/** Of the sources those that say something of the document. */
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

/** What a file says is made when it is asked for, and kept by nobody: of a large document, all files at once are several hundred megabytes. */
function emitLater(file: FilePlan, once: Once): SourceModule {
  return {
    path: file.path,
    kind: "source",
    get structure() {
      return emitFile(file, once).structure;
    },
  };
}
