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
import type { ResourceFilePlan } from "../plan/plan.js";
import { emitClass } from "./class.js";
import { emitDeclarations } from "./declaration.js";
import { emitTypesFrom } from "./import.js";
import type { SourceModule } from "./module.js";
import { emitNamespace } from "./namespace.js";
import { emitConstant } from "./operation.js";
import { emitSource } from "./source.js";

export function emitResource(plan: ResourceFilePlan): SourceModule {
  return emitSource(plan.path, plan.imports, [
    ...plan.typesFrom.map(emitTypesFrom),
    ...plan.classes.map((each, index) => emitClass(each, index > 0)),
    ...emitNamespace(plan.classes[0]?.name ?? "", plan.types),
    ...emitDeclarations(plan.declarations),
    ...plan.operations.map(emitConstant),
  ]);
}
