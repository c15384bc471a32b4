/** The fifth stage: what the plan says, in TypeScript, JSON and Markdown. It decides nothing, and reads and writes nothing. */
import type { FilePlan, PackagePlan, Plan } from "../plan/plan.js";
import { emitApi } from "./api.js";
import { emitFile } from "./file.js";
import { emitLicense } from "./license.js";
import type { Assets, Documents, Module, SourceModule } from "./module.js";
import { emitPackage } from "./package.js";
import { emitReadme } from "./readme.js";
import { emitRuntime } from "./runtime.js";

export function emit(plan: Plan, assets: Assets, { typed, published }: Documents = {}): Module[] {
  const { packaged, list } = emitAbout(plan.package);
  return [
    ...packaged,
    emitLicense(plan.package, assets.package),
    emitReadme(plan, assets.package),
    list,
    ...emitRuntime(plan.files, assets.runtime),
    ...plan.files.map(emitOnce),
    ...(typed ? [{ path: "src/openapi.ts", kind: "openapi-types", document: typed } as const] : []),
    ...(published === undefined ? [] : [{ path: "openapi.json", kind: "json", value: published } as const]),
  ];
}

/** What is planned as it was is not emitted again. */
function emitAbout(plan: PackagePlan): About {
  const about = abouts.get(plan) ?? { packaged: emitPackage(plan), list: emitApi(plan) };
  abouts.set(plan, about);
  return about;
}

interface About {
  readonly packaged: readonly Module[];
  /** `api.md` */
  readonly list: Module;
}

const abouts = new WeakMap<PackagePlan, About>();

/** A file that is planned as it was is the same module. */
function emitOnce(file: FilePlan): SourceModule {
  const module = emitted.get(file) ?? emitLater(file);
  emitted.set(file, module);
  return module;
}

const emitted = new WeakMap<FilePlan, SourceModule>();

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
