/** One operation of the document, but for its name, which depends on all the others. */
import { within } from "../diagnostic.js";
import type { ResolvedOperation, ResolvedParameter } from "../resolve/resolved.js";
import { findListing } from "./answer.js";
import type { Listing } from "./answer.js";
import type { Operation, Parameter, Success } from "./api.js";
import { inferBody } from "./body.js";
import { modelSecurity } from "./credential.js";
import { inferErrors } from "./error.js";
import { inferPaginator } from "./paginator.js";
import type { Models } from "./reference.js";
import { readRoute } from "./route.js";
import { modelSchema } from "./schema-reader.js";
import type { SchemaContext } from "./schema-context.js";
import { inferSuccess } from "./success.js";

export interface UnnamedOperation {
  readonly operation: Omit<Operation, "chain" | "name">;
  readonly operationId?: string;
  /** The list that a GET answers, where it answers one. */
  readonly listing?: Listing;
}

export function modelOperation(
  resolved: ResolvedOperation,
  id: string,
  models: Models,
  context: SchemaContext,
): UnnamedOperation {
  const { success, evidence: successEvidence } = inferSuccess(resolved, context);
  const { errors, evidence: errorEvidence } = inferErrors(resolved, context);
  const { body, evidence: bodyEvidence } = inferBody(resolved.requestBody, context);
  const parameters = resolved.parameters.map((parameter) => modelParameter(parameter, context));
  const noun = nounOf(resolved.path);
  const listing = findListing(success, noun, models);
  const paged = findPaginator(
    resolved,
    id,
    { parameters, success, ...(listing && { listing }), ...(noun !== undefined && { noun }) },
    models,
    context,
  );
  const operation = {
    id,
    method: resolved.method,
    path: resolved.path,
    ...(resolved.summary !== undefined && { summary: resolved.summary }),
    ...(resolved.description !== undefined && { description: resolved.description }),
    tags: resolved.tags,
    deprecated: resolved.deprecated,
    parameters,
    ...(body && { body }),
    success,
    errors,
    ...(paged && { paginator: paged.paginator }),
    security: modelSecurity(resolved.security),
    ...(resolved.servers[0] && { server: resolved.servers[0].url }),
    evidence: [...(paged?.evidence ?? []), ...successEvidence, ...errorEvidence, ...bodyEvidence],
    source: resolved.source,
  };
  return {
    operation,
    ...(resolved.operationId !== undefined && { operationId: resolved.operationId }),
    ...(listing && { listing }),
  };
}

interface Answer {
  readonly parameters: readonly Parameter[];
  readonly success: readonly Success[];
  readonly listing?: Listing;
  readonly noun?: string;
}

/** Only GET asks again without changing anything; other methods page through their bodies. */
function findPaginator(
  resolved: ResolvedOperation,
  id: string,
  answer: Answer,
  models: Models,
  context: SchemaContext,
): ReturnType<typeof inferPaginator> {
  if (resolved.method !== "GET") return undefined;
  const { parameters, listing, noun } = answer;
  const pageable = {
    id,
    ...(resolved.description !== undefined && { description: resolved.description }),
    parameters,
    ...(listing && { listing }),
    ...(noun !== undefined && { noun }),
    source: resolved.source,
  };
  return inferPaginator(pageable, models, context.report);
}

function modelParameter(parameter: ResolvedParameter, context: SchemaContext): Parameter {
  const { name, place, required, style, explode, allowReserved, mediaType, description, deprecated, source } =
    parameter;
  const schema = modelSchema(parameter.schema, within(source, "schema"), context);
  const examples = parameter.examples.length > 0 && !schema.examples ? { examples: parameter.examples } : {};
  return {
    name,
    place,
    required,
    style,
    explode,
    allowReserved,
    ...(mediaType !== undefined && { mediaType }),
    ...(description !== undefined && { description }),
    deprecated,
    schema: { ...schema, ...examples },
    source,
  };
}

/** What the path calls the things at its end: its last name's last word. */
function nounOf(path: string): string | undefined {
  const last = readRoute(path).findLast(({ kind }) => kind === "static");
  return last?.kind === "static" ? last.words.at(-1) : undefined;
}
