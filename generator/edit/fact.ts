/**
 * The facts that the rest of a client takes from one of its operations: as long as they stay the same, only the
 * operation's own file changes.
 */
import type { Operation } from "../model/api.js";
import type { UnnamedOperation } from "../model/operation.js";
import type { Schema } from "../model/schema.js";
import { directReferences, requestSchemas, responseSchemas } from "../plan/model-reach.js";
import type { PlannedOperation } from "../plan/planned-operation.js";

/**
 * The facts about an operation that others depend on, as a text: it is the same as long as every name stays, and every
 * decision about the API as a whole.
 */
export function draftFacts(draft: UnnamedOperation): string {
  const { operation, operationId, extensions, listing, response, decision } = draft;
  const { id, method, path, tags, security, servers, callbacks, stream, paginator, parameters } = operation;
  return JSON.stringify([
    [id, method, path, tags, operationId, extensions, decision],
    [security, servers.map(({ variables, ...server }) => [server, [...variables]])],
    [listing && [listing.path, listing.isEnvelope], response],
    [stream?.kind, callbacks?.length],
    withoutProse(paginator),
    parameters.filter(({ place }) => place === "header").map(({ name }) => name),
    [referencesIn(requestSchemas({ ...operation, chain: [], name: [] }))],
    [referencesIn(responseSchemas({ ...operation, chain: [], name: [] }))],
  ]);
}

function withoutProse(value: unknown): unknown {
  return value && JSON.stringify(value, (key, each: unknown) => (key === "description" ? undefined : each));
}

function referencesIn(schemas: readonly Schema[]): readonly string[] {
  return [...new Set(schemas.flatMap(directReferences))].toSorted();
}

/**
 * The facts about an operation that other files depend on, as a text: the names that it declares, and the parameters
 * bound on the way to it.
 */
export function planFacts({ declarations, dataType, itemType, parameters, stream }: PlannedOperation): string {
  return JSON.stringify([
    declarations.map(({ name }) => name),
    // The alias for a response depends on how many operations give it.
    itemType ?? dataType,
    parameters.path.map(({ parameter, plan }) => [parameter.name, plan.type]),
    stream !== undefined,
  ]);
}

/** Whether an operation has callbacks, which declare names of their own. */
export function hasCallbacks({ callbacks = [] }: Pick<Operation, "callbacks">): boolean {
  return callbacks.length > 0;
}
