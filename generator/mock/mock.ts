/** A mock of a document's API: it checks each request against the document, and responds as the document describes. */
import type { Api, Operation } from "../model/api.js";
import type { Schema } from "../model/schema.js";
import type { JsonSchema, Resolved } from "../resolve/resolved.js";
import { exampleResponse, operationResponse } from "./response.js";
import { type ReadBody, readBody } from "./body.js";
import { problemResponse, type MockRequest, type MockResponse, type ProblemError } from "./exchange.js";
import { type ReadParameters, readParameters } from "./parameter.js";
import { readPreference } from "./preference.js";
import { randomOf } from "./random.js";
import { findRoute, type Route } from "./route.js";
import { describe, type Described } from "./described.js";
import { findSchemaFlaws } from "./schema-check.js";
import { findMissingCredentials } from "./security.js";

export interface MockOptions {
  /** The seed of all values that are made: the same seed gives the same responses. */
  readonly seed: string;
  /** Makes values even where the document has examples. @default false */
  readonly dynamic?: boolean;
  /** The document, whose schemas say more than the API's types. Without it, requests are only checked by the types. */
  readonly resolved?: Resolved;
}

/** Makes the mock. It has no state: the same request always gets the same response. */
export function mockApi(
  api: Api,
  { seed, dynamic = false, resolved }: MockOptions,
): (request: MockRequest) => Promise<MockResponse> {
  const schemas = new Map(api.models.map(({ id, schema }) => [id, schema]));
  const described = resolved && describe(resolved);
  return async (request) => {
    const found = findRoute(api, request);
    if (found.kind === "problem") return problemResponse(found.problem);
    const responses: MockResponse[] = [];
    for (const route of found.routes) {
      const response = await routeResponse(api, route, request, {
        schemas,
        seed,
        dynamic,
        ...(described && { described }),
      });
      if (response.complaints.length === 0) return response;
      responses.push(response);
    }
    return responses[0] ?? problemResponse({ status: 404, title: "No such path", detail: request.url.pathname });
  };
}

interface Settled extends Required<Omit<MockOptions, "resolved">> {
  readonly described?: Described;
  readonly schemas: ReadonlyMap<string, Schema>;
}

async function routeResponse(
  api: Api,
  route: Route,
  request: MockRequest,
  { schemas, seed, dynamic, described }: Settled,
): Promise<MockResponse> {
  const { operation } = route;
  const missing = findMissingCredentials(api, operation, request);
  if (missing) return problemResponse(missing);
  const parameters = readParameters(route, request, schemas);
  const body = await readBody(operation.body, request, schemas);
  if (body.kind === "problem") return problemResponse(body.problem);
  const typed = [...parameters.errors, ...body.body.errors];
  const errors = typed.length > 0 || !described ? typed : findMore(operation, parameters, body.body, described);
  if (errors.length > 0) {
    const detail = errors.map(({ location, message }) => `${location} ${message}`).join("; ");
    return problemResponse({ status: 400, title: "The request is not what the document describes", detail, errors });
  }
  const preference = readPreference(request);
  if (described && preference.example !== undefined)
    return exampleResponse(described.examples(operation, preference.code), preference.example);
  const context = {
    schemas,
    // A new context for each response, so that earlier requests make no difference.
    random: randomOf(`${seed} ${operation.method} ${operation.path}`),
    dynamic: preference.dynamic ?? dynamic,
  };
  const asked = { url: request.url, query: parameters.query, header: parameters.header, body: body.body.value };
  return operationResponse(operation, asked, { accept: request.headers["accept"], code: preference.code }, context);
}

/** Checks the full schemas, once the types are right. */
function findMore(
  operation: Operation,
  { values }: ReadParameters,
  { value, isData }: ReadBody,
  described: Described,
): readonly ProblemError[] {
  const find = (location: string, each: unknown, schema: JsonSchema | undefined): readonly ProblemError[] => {
    if (each === undefined || schema === undefined) return [];
    const flaws = findSchemaFlaws(each, schema, { schemas: described.schemas, side: "request" });
    return flaws.map(({ pointer, message }) => ({ location: `${location}${pointer}`, message }));
  };
  return [
    ...values.flatMap(({ parameter, location, value: each }) =>
      find(location, each, described.parameter(operation, parameter)),
    ),
    ...(isData ? find("body", value, described.body(operation)) : []),
  ];
}
