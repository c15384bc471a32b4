/** The fifth stage: what the plan says, in TypeScript, JSON and Markdown. It decides nothing, and reads and writes nothing. */
import type { FilePlan, Plan } from "../plan/plan.js";
import { emitApi } from "./api.js";
import { emitFile } from "./file.js";
import { emitLicense } from "./license.js";
import type { Assets, DocumentValue, Module, SourceModule } from "./module.js";
import { emitPackage } from "./package.js";
import { emitReadme } from "./readme.js";
import { emitRuntime } from "./runtime.js";

/** `document` is what the `./openapi` entry is made of, where the plan has one. */
export function emit(plan: Plan, assets: Assets, document?: DocumentValue): Module[] {
  return [
    ...emitPackage(plan.package),
    emitLicense(plan.package, assets.package),
    emitReadme(plan, assets.package),
    emitApi(plan.package),
    ...emitRuntime(plan.files, assets.runtime),
    ...plan.files.map(emitLater),
    ...(plan.package.openapi && document ? [{ path: "src/openapi.ts", kind: "openapi-types", document } as const] : []),
  ];
}

/** What a file says is made when it is asked for, and kept by nobody: of a large document, all files at once are several hundred megabytes. */
function emitLater(file: FilePlan): SourceModule {
  return {
    path: file.path,
    kind: "source",
    get structure() {
      return emitFile(file).structure;
    },
  };
}
