/**
 * One resource: its class, the classes that it leads to, its params and error unions, its operations.
 *
 *     import { Resource } from "../runtime/resource.js";
 *     export type * from "../models/license-keys.js";
 *
 *     export class LicenseKeys extends Resource { … }
 *     export class LicenseKeyById extends Resource { … }
 *
 *     export declare namespace LicenseKeys { … }
 *
 *     export interface LicenseKeyListParams { … }
 *     export type LicenseKeyListError = InternalServerError<ErrorBody, 500> | UnexpectedStatusError<500> | TransportError;
 *
 *     const listLicenseKeys: Operation = { … };
 */
import { anew, type Once } from "../once.js";
import type { ResourceFilePlan } from "../plan/plan.js";
import { emitClass } from "./class.js";
import { emitDeclarations } from "./declaration.js";
import { emitTypesFrom } from "./import.js";
import type { SourceModule } from "./module.js";
import { emitNamespace } from "./namespace.js";
import { emitConstant } from "./operation.js";
import { emitSource } from "./source.js";
import { noComment } from "./syntax.js";

export function emitResource(plan: ResourceFilePlan, once: Once = anew): SourceModule {
  const statements = [
    ...plan.typesFrom.map(emitTypesFrom),
    ...plan.classes.map((each, index) => emitClass(each, index > 0)),
    ...emitNamespace(plan.classes[0]?.name ?? "", plan.types),
    ...emitDeclarations(plan.declarations, once),
    ...plan.operations.map((each) => once(emitConstant, each)),
  ];
  return emitSource(plan.path, plan.imports, statements, noComment, once);
}
