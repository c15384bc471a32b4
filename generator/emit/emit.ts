/** The fifth stage: what the plan says, in TypeScript, JSON and Markdown. It decides nothing, and reads and writes nothing. */
import type { FilePlan, Plan } from "../plan/plan.js";
import { emitApi } from "./api.js";
import { emitFile } from "./file.js";
import { emitLicense } from "./license.js";
import type { Assets, DocumentValue, Module } from "./module.js";
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
    ...plan.files.map(emitOnce),
    ...(plan.package.openapi && document ? [{ path: "src/openapi.ts", kind: "openapi-types", document } as const] : []),
  ];
}

/** A file that is planned as it was is not emitted again. */
function emitOnce(file: FilePlan): Module {
  const module = emitted.get(file) ?? emitFile(file);
  emitted.set(file, module);
  return module;
}

const emitted = new WeakMap<FilePlan, Module>();
