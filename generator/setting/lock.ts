/** The content of the lock file: names and paginators as they were published. */
import * as v from "valibot";
import { callText, nameText } from "./operation.js";
import { type PaginatorSettings, paginatorShape } from "./paginator.js";
import { strictShape } from "./problem.js";

export interface Lock {
  /** By method and path: "GET /license_keys". */
  readonly operations: Readonly<Record<string, LockedOperation>>;
  /** Types of schemas, by where the schema is: "#/components/schemas/LicenseKeyResponse". */
  readonly models: Readonly<Record<string, string>>;
}

export interface LockedOperation {
  readonly operationId?: string;
  /** `licenseKeys.list` */
  readonly call: string;
  readonly paginator?: PaginatorSettings;
}

const lockedShape: v.GenericSchema<LockedOperation> = strictShape({
  operationId: v.exactOptional(v.string()),
  call: callText,
  paginator: v.exactOptional(paginatorShape),
});

export const lockShape = strictShape({
  version: v.literal(1),
  operations: v.record(v.string(), lockedShape),
  models: v.record(v.string(), nameText),
});

interface Lockable {
  readonly method: string;
  readonly path: string;
  readonly operationId?: string | undefined;
}

/**
 * What the lock file says of each operation, by its index among the operations.
 *
 * An operation has moved to another path if its operationId is in the lock file under a path that is gone.
 */
export function lockedOperations(
  { operations: locked }: Lock,
  operations: readonly Lockable[],
): (index: number) => LockedOperation | undefined {
  const keys = new Set(operations.map(lockKey));
  const gone = Object.entries(locked).filter(([key]) => !keys.has(key));
  const byId = new Map(gone.flatMap(([, each]) => (each.operationId === undefined ? [] : [[each.operationId, each]])));
  const found = operations.map((operation) => {
    const key = lockKey(operation);
    if (Object.hasOwn(locked, key)) return locked[key];
    return operation.operationId === undefined ? undefined : byId.get(operation.operationId);
  });
  return (index) => found[index];
}

export function lockKey({ method, path }: Pick<Lockable, "method" | "path">): string {
  return `${method} ${path}`;
}
