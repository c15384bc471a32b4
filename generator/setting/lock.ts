/** The content of the lock file: names and paginators as they were published. */
import * as v from "valibot";
import { callText, nameText } from "./operation.js";
import { type PaginatorSettings, paginatorShape } from "./paginator.js";
import { strictShape } from "./problem.js";

export interface Lock {
  /** The client class: `DodoPayments`. */
  readonly client?: string;
  /** By method and path: "GET /license_keys". */
  readonly operations: Readonly<Record<string, LockedOperation>>;
  /** Classes of resources that are not named as the resource is, by its place: `accounts.tokens` to `AccountsTokens`. */
  readonly resources?: Readonly<Record<string, string>>;
  /** Types of schemas, by where the schema is: "#/components/schemas/LicenseKeyResponse". */
  readonly models: Readonly<Record<string, string>>;
}

export interface LockedOperation {
  readonly operationId?: string;
  /** `licenseKeys.list` */
  readonly call: string;
  /** What the names of its types begin with, if not with the resource's own name: `AccountTokenRetrieve`. */
  readonly types?: string;
  readonly paginator?: PaginatorSettings;
}

const lockedShape: v.GenericSchema<LockedOperation> = strictShape({
  operationId: v.exactOptional(v.string()),
  call: callText,
  types: v.exactOptional(nameText),
  paginator: v.exactOptional(paginatorShape),
});

export const lockShape = strictShape({
  version: v.literal(1),
  client: v.exactOptional(nameText),
  operations: v.record(v.string(), lockedShape),
  resources: v.exactOptional(v.record(v.string(), nameText)),
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
