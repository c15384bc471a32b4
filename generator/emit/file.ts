/** Emits a source file of the plan, by its kind. */
import { anew, type Once } from "../once.js";
import type { FilePlan } from "../plan/plan.js";
import { emitClientFile } from "./client.js";
import { emitCore } from "./core.js";
import { emitIndex } from "./index.js";
import { emitModels } from "./model.js";
import type { SourceModule } from "./module.js";
import { emitResource } from "./resource.js";
import { emitTanstackQuery } from "./tanstack-query.js";
import { emitTesting } from "./testing.js";
import { emitTypes } from "./types.js";

export function emitFile(plan: FilePlan, once: Once = anew): SourceModule {
  switch (plan.kind) {
    case "models":
      return emitModels(plan);
    case "resource":
      return emitResource(plan, once);
    case "core":
      return emitCore(plan);
    case "client":
      return emitClientFile(plan);
    case "index":
      return emitIndex(plan);
    case "types":
    case "runtime":
      return emitTypes(plan);
    case "tanstack-query":
      return emitTanstackQuery(plan);
    case "testing":
      return emitTesting(plan, once);
  }
}
