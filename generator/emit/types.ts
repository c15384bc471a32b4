/**
 * Files that only export what others declare. `types.ts` exports types alone, without a byte of JavaScript:
 *
 *     export type * from "./models/license-keys.js";
 */
import type { RuntimeFilePlan, TypesFilePlan } from "../plan/plan.js";
import { docComment } from "./doc.js";
import { emitExport } from "./import.js";
import type { SourceModule } from "./module.js";
import { emitSource } from "./source.js";

export function emitTypes({ path, imports, doc, exports }: TypesFilePlan | RuntimeFilePlan): SourceModule {
  return emitSource(path, imports, exports.map(emitExport), docComment(doc));
}
