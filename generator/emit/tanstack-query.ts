/**
 * The entry for TanStack Query:
 *
 *     export interface TanstackQueries {
 *       "licenseKeys.retrieve": TanstackQuery<{ id: string }, LicenseKey, LicenseKeyRetrieveError>;
 *     }
 *
 *     const methods: TanstackMethods = { "licenseKeys.retrieve": { positional: "id" } };
 *
 *     export const queryOptions: QueryOptionsFor<DodoPayments, TanstackQueries> = queryOptionsOf(methods);
 */
import type { TanstackQueryFilePlan } from "../plan/plan.js";
import { emitDeclarations } from "./declaration.js";
import { docComment } from "./doc.js";
import { emitExport } from "./import.js";
import type { SourceModule } from "./module.js";
import { emitConstant } from "./operation.js";
import { emitSource } from "./source.js";

export function emitTanstackQuery(plan: TanstackQueryFilePlan): SourceModule {
  const { path, imports, doc, exports, declarations, methods, makers } = plan;
  return emitSource(
    path,
    imports,
    [...exports.map(emitExport), ...emitDeclarations(declarations), emitConstant(methods), ...makers.map(emitConstant)],
    docComment(doc),
  );
}
