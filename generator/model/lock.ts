/** The lock file of a client: the calls and paginators of all its operations, to be published with it. */
import { type Lock, type LockedOperation, lockKey } from "../setting/lock.js";
import type { Api, Operation } from "./api.js";
import { callOf } from "./draft-name.js";
import { paginatorSettings } from "./paginator-settings.js";

/** The names that are decided once the client is planned. */
export interface PlannedNames {
  readonly package: { readonly clientName: string };
  /** The types of the models, by the model's id. */
  readonly models: ReadonlyMap<string, string>;
  /** What the names of an operation's types begin with, by its id, if not with the resource's own name. */
  readonly types: ReadonlyMap<string, string>;
  /** The classes of resources that are not named as the resource is, by its place. */
  readonly resources: ReadonlyMap<string, string>;
}

export function lockOf({ operations }: Api, { package: { clientName }, models, types, resources }: PlannedNames): Lock {
  return {
    client: clientName,
    operations: Object.fromEntries(
      operations.map((operation) => [lockKey(operation), lockOperation(operation, types.get(operation.id))]),
    ),
    ...(resources.size > 0 && { resources: Object.fromEntries(resources) }),
    models: Object.fromEntries(models),
  };
}

function lockOperation(operation: Operation, types: string | undefined): LockedOperation {
  const { id, paginator } = operation;
  return {
    ...(id !== lockKey(operation) && { operationId: id }),
    call: callOf(operation),
    ...(types !== undefined && { types }),
    ...(paginator && { paginator: paginatorSettings(paginator) }),
  };
}
