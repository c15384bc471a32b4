/** One operation of the document without its name, which depends on all other operations. */
import type { ResolvedOperation } from "../resolve/resolved.js";
import type { Operation, Success } from "./api.js";
import { withoutBodies } from "./bodiless.js";
import { inferBody } from "./body.js";
import { choosePaginator } from "./chosen-paginator.js";
import { modelSecurity } from "./credential.js";
import type { Decision } from "./decision.js";
import { modelEnvironments } from "./environment.js";
import { inferErrors } from "./error.js";
import { findListing, type Listing } from "./listing.js";
import type { Paginator, PropertyPath } from "./paginator-kind.js";
import { modelParameter } from "./parameter.js";
import { type Models, propertiesOf } from "./reference.js";
import { nounsOf } from "./route.js";
import type { ResponseKind } from "./route-tree.js";
import type { SchemaContext } from "./schema-context.js";
import { inferStream } from "./stream.js";
import { inferSuccess } from "./success.js";
import { tellingSummary } from "./summary.js";
import { modelCallback } from "./webhook.js";

export interface UnnamedOperation {
  readonly operation: Omit<Operation, "chain" | "name">;
  readonly operationId?: string;
  readonly extensions: ResolvedOperation["extensions"];
  /** The list that a GET responds with, if it does. */
  readonly listing?: Listing;
  readonly decision: Decision;
  /** Where the response's list is, whatever paginator was chosen. */
  readonly items?: PropertyPath;
  /** What it responds with, where the document says so. */
  readonly response?: ResponseKind;
}

export function modelOperation(
  described: ResolvedOperation,
  id: string,
  models: Models,
  decision: Decision,
  context: SchemaContext,
): UnnamedOperation {
  const resolved = withoutBodies(described, id, context);
  const { success, evidence: successEvidence } = inferSuccess(resolved, context);
  const { errors, evidence: errorEvidence } = inferErrors(resolved, context);
  const { body, evidence: bodyEvidence } = inferBody(resolved.requestBody, context);
  const parameters = resolved.parameters.map((parameter) => modelParameter(parameter, context));
  const nouns = nounsOf(resolved.path);
  const listing = findListing(success, nouns[0], models);
  const stream = inferStream(resolved, body, models, context);
  const callbacks = (resolved.callbacks ?? []).flatMap((callback) => modelCallback(callback, context) ?? []);
  const exchange = { parameters, success, ...(body && { body }) };
  const paged = choosePaginator({ id, resolved, exchange, listing, nouns, decision }, models, context.report);
  // What comes in pages is a list, even where its name does not suggest one.
  const shown = paged.paginator ? listingOf(paged.paginator, listing) : listing;
  const operation = {
    id,
    ...describe(resolved),
    ...exchange,
    errors,
    ...(paged.paginator && { paginator: paged.paginator }),
    ...(stream && { stream }),
    ...(callbacks.length > 0 && { callbacks }),
    evidence: [...paged.evidence, ...successEvidence, ...errorEvidence, ...bodyEvidence],
  };
  return {
    operation,
    extensions: resolved.extensions,
    ...(resolved.operationId !== undefined && { operationId: resolved.operationId }),
    ...(shown ? { listing: shown, response: "list" } : isObject(success, models) && { response: "thing" }),
    decision,
    ...(listing && { items: listing.path }),
  };
}

/** What the document says of an operation in so many words. */
function describe(resolved: ResolvedOperation) {
  const { method, path, description, tags, deprecated, deprecation, security, servers, source } = resolved;
  const summary = tellingSummary(resolved);
  return {
    method,
    path,
    ...(summary !== undefined && { summary }),
    ...(description !== undefined && { description }),
    tags,
    deprecated,
    ...(deprecation !== undefined && { deprecation }),
    security: modelSecurity(security),
    servers: modelEnvironments(servers),
    source,
  };
}

function listingOf({ items, item }: Paginator, listing: Listing | undefined): Listing {
  return { path: items, item, beside: listing?.beside ?? [], isEnvelope: true };
}

function isObject(success: readonly Success[], models: Models): boolean {
  return success.some(
    ({ content }) => content.kind === "json" && (propertiesOf(content.schema, models) ?? []).length > 0,
  );
}
