/** One operation of the document without its name, which depends on all other operations. */
import { within } from "../diagnostic.js";
import type { ResolvedOperation, ResolvedParameter } from "../resolve/resolved.js";
import { findListing } from "./answer.js";
import type { Listing } from "./answer.js";
import type { Body, Operation, Parameter, Success } from "./api.js";
import { withoutBodies } from "./bodiless.js";
import { inferBody } from "./body.js";
import { choosePaginator, pagesOf } from "./chosen-paginator.js";
import type { Pages } from "./decided-paginator.js";
import type { Decision } from "./decision.js";
import { modelSecurity } from "./credential.js";
import { modelEnvironments } from "./environment.js";
import { inferErrors } from "./error.js";
import { type Exchange, inputsOf } from "./exchange.js";
import { findKeyedListing } from "./keyed-listing.js";
import type { Found, Pageable } from "./pageable.js";
import type { Paginator, PropertyPath } from "./paginator-kind.js";
import { findPagedListing } from "./paged-listing.js";
import { inferPaginator } from "./paginator.js";
import { itemsOf, propertiesOf } from "./reference.js";
import type { Models } from "./reference.js";
import { readRoute } from "./route.js";
import type { Answered } from "./route-tree.js";
import type { Schema } from "./schema.js";
import { modelSchema } from "./schema-reader.js";
import type { SchemaContext } from "./schema-context.js";
import { inferStream } from "./stream.js";
import { inferSuccess } from "./success.js";
import { tellingSummary } from "./summary.js";
import { modelCallback } from "./webhook.js";

export interface UnnamedOperation {
  readonly operation: Omit<Operation, "chain" | "name">;
  readonly operationId?: string;
  readonly extensions: ResolvedOperation["extensions"];
  /** The list that a GET answers with, if it does. */
  readonly listing?: Listing;
  readonly decision: Decision;
  /** What a decided paginator is checked against. */
  readonly pages: Pages;
  /** What it answers with, where the document says so. */
  readonly answer?: Answered;
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
  const parameters = resolved.parameters.map((parameter) => modelOnce(parameter, context));
  const nouns = nounsOf(resolved.path);
  const listing = findListing(success, nouns[0], models);
  const stream = inferStream(resolved, body, models, context);
  const callbacks = (resolved.callbacks ?? []).flatMap((callback) => modelCallback(callback, context) ?? []);
  const exchange = { parameters, success, ...(body && { body }) };
  const pages = pagesOf(exchange, listing);
  // Where the paginator is decided, doubts of the inference concern nobody, and are not reported.
  const quiet = isDoubtless(decision.paginator) ? { ...context, report: () => {} } : context;
  const inferred = findPaginator(resolved, id, exchange, nouns, listing, models, quiet);
  const paged = choosePaginator(decision.paginator, inferred, pages, id, models, context.report);
  // What comes in pages is a list, even where its name does not suggest one.
  const shown = paged.paginator ? listingOf(paged.paginator, listing) : listing;
  const summary = tellingSummary(resolved);
  const operation = {
    id,
    method: resolved.method,
    path: resolved.path,
    ...(summary !== undefined && { summary }),
    ...(resolved.description !== undefined && { description: resolved.description }),
    tags: resolved.tags,
    deprecated: resolved.deprecated,
    ...(resolved.deprecation !== undefined && { deprecation: resolved.deprecation }),
    parameters,
    ...(body && { body }),
    success,
    errors,
    ...(paged.paginator && { paginator: paged.paginator }),
    ...(stream && { stream }),
    security: modelSecurity(resolved.security),
    ...(callbacks.length > 0 && { callbacks }),
    servers: modelEnvironments(resolved.servers),
    evidence: [...paged.evidence, ...successEvidence, ...errorEvidence, ...bodyEvidence],
    source: resolved.source,
  };
  return {
    operation,
    extensions: resolved.extensions,
    ...(resolved.operationId !== undefined && { operationId: resolved.operationId }),
    ...(shown ? { listing: shown, answer: "list" } : isObject(success, models) && { answer: "thing" }),
    decision,
    pages,
  };
}

/**
 * Whether the decision is about this very operation. The schemes of a Stainless configuration are not, unless it says
 * of the operation that it is paginated.
 */
function isDoubtless(decided: Decision["paginator"]): boolean {
  return decided !== undefined && (decided.value === false || !("schemes" in decided.value) || decided.value.isTold);
}

function listingOf({ items, item }: Paginator, listing: Listing | undefined): Listing {
  return { path: items, item, beside: listing?.beside ?? [], isEnvelope: true };
}

function isObject(success: readonly Success[], models: Models): boolean {
  return success.some(
    ({ content }) => content.kind === "json" && (propertiesOf(content.schema, models) ?? []).length > 0,
  );
}

/** The paginator of an operation that may be sent repeatedly: a GET, or a POST that is a search too large for a URL. */
function findPaginator(
  resolved: ResolvedOperation,
  id: string,
  exchange: Exchange,
  [last, ...others]: readonly string[],
  listing: Listing | undefined,
  models: Models,
  context: SchemaContext,
): Found | undefined {
  const { method, description, source } = resolved;
  if (method !== "GET" && method !== "POST" && method !== "QUERY") return undefined;
  const { success } = exchange;
  const named = listing ?? findKeyedListing(success, last, models);
  // `/transactions/get`: where the last name is not about the items, an earlier one may be.
  const found = named ? withNoun(named, last) : findByNoun(success, others, models);
  // A request that sends the very list that it gets asks for no page: it creates the items.
  if (!found || holdsList(exchange.body, found.listing.path, models)) return undefined;
  const answer = resolved.responses.find(({ status }) => status.startsWith("2"));
  const pageable = {
    id,
    method,
    ...(description !== undefined && { description }),
    isSearch: last !== undefined && searches.has(last),
    inputs: inputsOf(exchange, models),
    headers: answer?.headers ?? [],
    ...found,
    source,
  };
  return inferPaginator(pageable, models, context.report);
}

const searches: ReadonlySet<string> = new Set(["search", "query", "find", "filter", "list"]);

function findByNoun(success: readonly Success[], nouns: readonly string[], models: Models): NounListing | undefined {
  for (const noun of nouns) {
    if (searches.has(noun)) continue;
    const listing = findListing(success, noun, models) ?? findKeyedListing(success, noun, models);
    if (listing) return withNoun(listing, noun);
  }
  const paged = findPagedListing(success, models);
  return paged && withNoun(paged, nouns[0]);
}

type NounListing = Pick<Pageable, "listing" | "noun">;

function withNoun(listing: Listing, noun: string | undefined): NounListing {
  return { listing, ...(noun !== undefined && { noun }) };
}

function holdsList(body: Body | undefined, path: PropertyPath, models: Models): boolean {
  if (body?.kind !== "json") return false;
  const list = path.reduce<Schema | undefined>(
    (schema, name) => schema && propertiesOf(schema, models)?.find((property) => property.name === name)?.schema,
    body.schema,
  );
  return list !== undefined && itemsOf(list, models) !== undefined;
}

function modelOnce(resolved: ResolvedParameter, context: SchemaContext): Parameter {
  let parameter = context.parameters.get(resolved);
  if (!parameter) context.parameters.set(resolved, (parameter = modelParameter(resolved, context)));
  return parameter;
}

function modelParameter(parameter: ResolvedParameter, context: SchemaContext): Parameter {
  const { name, place, required, style, explode, allowReserved, mediaType, encoding, description, source } = parameter;
  const { deprecated, deprecation } = parameter;
  const schema = modelSchema(parameter.schema, within(source, "schema"), context);
  const isShown = parameter.examples.length > 0 && !schema.examples;
  return {
    name,
    place,
    required,
    style,
    explode,
    allowReserved,
    ...(mediaType !== undefined && { mediaType }),
    ...(encoding && { encoding }),
    ...(description !== undefined && { description }),
    deprecated,
    ...(deprecation !== undefined && { deprecation }),
    schema: isShown ? { ...schema, examples: parameter.examples } : schema,
    source,
  };
}

/** Words for the things at the end of a path: the last word of each name, from the last name to the first. */
function nounsOf(path: string): readonly string[] {
  const names = readRoute(path).flatMap((segment) => (segment.kind === "static" ? segment.words.slice(-1) : []));
  return names.reverse();
}
