/** The API of a document, without the API: checks each request against the document, and answers with what the document describes. */
import type { Api } from "../model/api.js";
import type { Schema } from "../model/schema.js";
import { answerOperation } from "./answer.js";
import { readBody } from "./body.js";
import { answerProblem, type MockRequest, type MockResponse } from "./exchange.js";
import { readParameters } from "./parameter.js";
import { readPreference } from "./preference.js";
import { randomOf } from "./random.js";
import { findRoute, type Route } from "./route.js";
import { findMissingCredentials } from "./security.js";

export interface MockOptions {
  /** What values are made from: the same seed gives the same answers. */
  readonly seed: string;
  /** Values are made even where the document shows some. @default false */
  readonly dynamic?: boolean;
}

/** It has no state: the same request has the same answer. */
export function mockApi(
  api: Api,
  { seed, dynamic = false }: MockOptions,
): (request: MockRequest) => Promise<MockResponse> {
  const schemas = new Map(api.models.map(({ id, schema }) => [id, schema]));
  return async (request) => {
    const found = findRoute(api, request);
    if (found.kind === "problem") return answerProblem(found.problem);
    const answers: MockResponse[] = [];
    for (const route of found.routes) {
      const answer = await answerRoute(api, route, request, { schemas, seed, dynamic });
      if (answer.complaints.length === 0) return answer;
      answers.push(answer);
    }
    return answers[0] ?? answerProblem({ status: 404, title: "No such path", detail: request.url.pathname });
  };
}

interface Settled extends Required<MockOptions> {
  readonly schemas: ReadonlyMap<string, Schema>;
}

async function answerRoute(
  api: Api,
  route: Route,
  request: MockRequest,
  { schemas, seed, dynamic }: Settled,
): Promise<MockResponse> {
  const { operation } = route;
  const missing = findMissingCredentials(api, operation, request);
  if (missing) return answerProblem(missing);
  const parameters = readParameters(route, request, schemas);
  const body = await readBody(operation.body, request, schemas);
  if (body.kind === "problem") return answerProblem(body.problem);
  const errors = [...parameters.errors, ...body.body.errors];
  if (errors.length > 0) {
    const detail = errors.map(({ location, message }) => `${location} ${message}`).join("; ");
    return answerProblem({ status: 400, title: "The request is not what the document describes", detail, errors });
  }
  const preference = readPreference(request);
  const context = {
    schemas,
    // One for each answer: what was asked for before does not count.
    random: randomOf(`${seed} ${operation.method} ${operation.path}`),
    dynamic: preference.dynamic ?? dynamic,
  };
  const asked = { url: request.url, query: parameters.query, header: parameters.header, body: body.body.value };
  return answerOperation(operation, asked, { accept: request.headers["accept"], code: preference.code }, context);
}
