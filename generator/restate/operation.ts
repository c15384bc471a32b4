/** Writes paths and webhooks with their operations, and what was decided about each. */
import { methods } from "../keyword/operation.js";
import type {
  RequestBody,
  ResolvedCallback,
  ResolvedLink,
  ResolvedOperation,
  ResolvedResponse,
} from "../resolve/resolved.js";
import { type Lock, type LockedOperation, lockKey } from "../setting/lock.js";
import { restateContent, restateHeaders } from "./content.js";
import { restateDeprecation, restateParameter } from "./parameter.js";
import { record, said } from "./object.js";
import type { ComponentNames } from "./schema.js";
import { isSameSecurity, restateRequirements, type Security } from "./security.js";
import { restateServer } from "./server.js";

/** What all operations have in common while they are written. */
export interface Restating {
  readonly names: ComponentNames;
  readonly lock: Lock;
  /**
   * The operations, by method and path, whose paginator was decided. Inferred ones are left out, since they will be
   * inferred again.
   */
  readonly decided: ReadonlySet<string>;
  /** The security of operations that have none of their own. */
  readonly security: Security;
  /** The operations that links may lead to. */
  readonly operations: readonly ResolvedOperation[];
}

type Item = Map<string, unknown>;

/**
 * The operations by path and method, in the document's order. A second use of the same address gets a fragment, as
 * documents write it themselves.
 */
export function restateOperations(operations: readonly ResolvedOperation[], restating: Restating): object {
  const items = new Map<string, Item>();
  let last: { readonly path: string; readonly item: Item } | undefined;
  for (const operation of operations) {
    const { method, path } = operation;
    if (last?.path !== path || last.item.has(method)) {
      last = { path, item: new Map() };
      items.set(freePath(path, items), last.item);
    }
    last.item.set(method, restateOperation(operation, restating));
  }
  return record([...items].map(([path, item]) => [path, restateItem(item)]));
}

function freePath(path: string, taken: ReadonlyMap<string, Item>): string {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? path : `${path}#${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}

const ownFields: ReadonlySet<string> = new Set(methods);

/** A path item; OpenAPI 3.2, "Path Item Object", `additionalOperations`. */
function restateItem(item: Item): object {
  const usual = [...item].filter(([method]) => ownFields.has(method.toLowerCase()));
  const others = [...item].filter(([method]) => !ownFields.has(method.toLowerCase()));
  return {
    ...record(usual.map(([method, operation]) => [method.toLowerCase(), operation])),
    ...(others.length > 0 && { additionalOperations: record(others) }),
  };
}

function restateOperation(operation: ResolvedOperation, restating: Restating): object {
  const { operationId, summary, description, tags, parameters, requestBody, responses, security, servers } = operation;
  const { names } = restating;
  return said({
    operationId,
    ...restateDecision(operation, restating),
    summary,
    description,
    ...(tags.length > 0 && { tags }),
    ...restateDeprecation(operation),
    ...(servers.length > 0 && { servers: servers.map(restateServer) }),
    ...(!isSameSecurity(security, restating.security) && { security: restateRequirements(security) }),
    ...(parameters.length > 0 && { parameters: parameters.map((each) => restateParameter(each, names)) }),
    requestBody: requestBody && restateBody(requestBody, names),
    responses: record(responses.map((response) => [response.status, restateResponse(response, restating)])),
    callbacks: operation.callbacks && restateCallbacks(operation.callbacks, restating),
  });
}

function restateBody({ description, required, content }: RequestBody, names: ComponentNames): object {
  return said({ description, required: required || undefined, content: restateContent(content, names) });
}

/** Decisions as our own extensions. Webhooks have no call. */
function restateDecision(
  operation: ResolvedOperation,
  { lock: { operations }, decided: paginators }: Restating,
): object {
  const key = lockKey(operation);
  const decided: LockedOperation | undefined = Object.hasOwn(operations, key) ? operations[key] : undefined;
  if (!decided || decided.operationId !== operation.operationId) return {};
  return {
    "x-specwright-call": decided.call,
    ...(paginators.has(key) && { "x-specwright-paginator": decided.paginator ?? false }),
  };
}

function restateResponse(
  { description, headers, content, links = [] }: ResolvedResponse,
  restating: Restating,
): object {
  const { names, operations } = restating;
  const shown = links.filter(({ operationId }) => operations.some((each) => each.operationId === operationId));
  return {
    description,
    ...(headers.length > 0 && { headers: restateHeaders(headers, names) }),
    ...(content.length > 0 && { content: restateContent(content, names) }),
    ...(shown.length > 0 && { links: record(shown.map((link) => [link.name, restateLink(link)])) }),
  };
}

function restateLink({ operationId, description, parameters }: ResolvedLink): object {
  return said({ operationId, description, parameters: parameters.size > 0 ? record([...parameters]) : undefined });
}

function restateCallbacks(callbacks: readonly ResolvedCallback[], restating: Restating): object {
  const names = [...new Set(callbacks.map(({ name }) => name))];
  return record(
    names.map((name) => {
      const own = callbacks.filter((each) => each.name === name).map(({ operation }) => operation);
      return [name, restateOperations(own, restating)];
    }),
  );
}
