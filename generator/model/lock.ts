/** The lock file of a client: the calls and paginators of all its operations, to be published with it. */
import { type Lock, type LockedOperation, lockKey } from "../setting/lock.js";
import type { Api, Operation } from "./api.js";
import { callOf } from "./draft-name.js";
import { paginatorSettings } from "./paginator-settings.js";

/** The lock of an API. `models` are the names of the types, by the model's id. */
export function lockOf({ operations }: Api, models: ReadonlyMap<string, string>): Lock {
  return {
    operations: Object.fromEntries(operations.map((operation) => [lockKey(operation), lockOperation(operation)])),
    models: Object.fromEntries(models),
  };
}

function lockOperation(operation: Operation): LockedOperation {
  const { id, paginator } = operation;
  return {
    ...(id !== lockKey(operation) && { operationId: id }),
    call: callOf(operation),
    ...(paginator && { paginator: paginatorSettings(paginator) }),
  };
}
