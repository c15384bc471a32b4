/**
 * The entry for tests:
 *
 *     export { MockError, type MockCall } from "./runtime/mock.js";
 *
 *     export interface MockHandlers {
 *       "licenseKeys.retrieve"?: MockHandler<LicenseKey, LicenseKeyRetrieveError, { id: string }>;
 *     }
 *
 *     const api: MockApi = { servers: […], operations: { "licenseKeys.retrieve": { route: "GET /license_keys/{id}" } } };
 *
 *     export const mockFetch: MockFetchFor<MockHandlers> = mockFetchOf(api);
 */
import type { Once } from "../once.js";
import type { ConstantPlan, TestingFilePlan } from "../plan/plan.js";
import type { VariableCode } from "./code.js";
import { emitDeclaration } from "./declaration.js";
import { docComment } from "./doc.js";
import { emitExport } from "./import.js";
import type { SourceModule } from "./module.js";
import { emitConstant } from "./operation.js";
import { emitSource } from "./source.js";

export function emitTesting(
  { path, imports, doc, exports, handlers, api, makers }: TestingFilePlan,
  once: Once,
): SourceModule {
  return emitSource(
    path,
    imports,
    [
      ...exports.map(emitExport),
      emitDeclaration(handlers, once),
      once(emitApiConstant, api),
      ...makers.map(emitConstant),
    ],
    docComment(doc),
  );
}

/** Taken from `once` where it is the same as in an earlier run: the constant is long, and seldom changes. */
function emitApiConstant(constant: ConstantPlan): VariableCode {
  return { ...emitConstant(constant), leadingTrivia: "\n" };
}
