/**
 * Models that belong together:
 *
 *     // Models of License Keys.
 *
 *     export interface LicenseKey { … }
 */
import type { ModelFilePlan } from "../plan/plan.js";
import { emitDeclarations } from "./declaration.js";
import { lineComment } from "./doc.js";
import type { SourceModule } from "./module.js";
import { emitSource } from "./source.js";

/** The file's comment is not a doc comment, or the first model would take it for its own. */
export function emitModels(plan: ModelFilePlan): SourceModule {
  return emitSource(plan.path, plan.imports, emitDeclarations(plan.declarations), lineComment(plan.doc));
}
