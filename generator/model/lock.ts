/** What is published once the client is: the calls and the paginators of all operations. */
import { type Lock, type LockedOperation, lockKey } from "../setting/lock.js";
import type { Api, Operation } from "./api.js";
import { callOf } from "./draft-name.js";
import { paginatorSettings } from "./paginator-settings.js";

/** `models` are the types' names, by the model's id. */
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
