/** The third stage: what the API is. */
import type { Report } from "../diagnostic.js";
import type { JsonSchema, Resolved, ResolvedOperation } from "../resolve/resolved.js";
import type { Api, Model, Operation } from "./api.js";
import { commonSecurity, modelCredentials } from "./credential.js";
import { modelEnvironments } from "./environment.js";
import { checkSelectors, decide, type DecisionSettings } from "./decision.js";
import { readTypeName } from "./extension.js";
import { inferNames } from "./naming.js";
import { modelOperation, type UnnamedOperation } from "./operation.js";
import { keepPaginators } from "./published-paginator.js";
import { namePlaces, placesOf } from "./place-name.js";
import type { Models } from "./reference.js";
import { readSampleClient } from "./sample-name.js";
import { modelNamedSchema } from "./schema-reader.js";
import type { Schema } from "./schema.js";
import type { SchemaContext } from "./schema-context.js";
import { unwindModels } from "./schema-cycle.js";
import { discriminate } from "./schema-discriminator.js";
import { expandInheritance } from "./schema-inheritance.js";
import { modelWebhook } from "./webhook.js";
import type { Lock } from "../setting/lock.js";

/** What has been decided instead of being inferred. */
export interface ModelSettings extends DecisionSettings {
  /** The names and paginators that were published. */
  readonly lock?: Lock;
}

/** The API, and the intermediate results that an edit builds on. */
export interface Modelled {
  readonly api: Api;
  /** The operations before they had names, in the same order as in the API. */
  readonly drafts: readonly UnnamedOperation[];
  /** The models by id, in the state in which the operations were read with them. */
  readonly models: Models;
  readonly schemas: SchemaContext["schemas"];
}

export function model(resolved: Resolved, settings: ModelSettings, report: Report): Modelled {
  const schemas = expandInheritance(resolved.schemas);
  const placeNames = namePlaces(schemas.values());
  const places = placesOf(placeNames, schemas);
  const context: SchemaContext = { schemas, places, known: new Map(), parameters: new Map(), report };
  const models = [...schemas.values()].map((named): Model => {
    const { id, name, schema, source } = named;
    const read = modelNamedSchema(named, context);
    return { id, name: placeNames.get(id) ?? name, ...typeNameOf(schema), schema: read, source };
  });
  const unwound = unwindModels(models, report);
  const byId = new Map(unwound.map((each) => [each.id, each]));
  const ids = identify(resolved.operations);
  const drafts = resolved.operations.map((operation, index) =>
    modelOperation(operation, ids[index] ?? "", byId, decide(operation, settings, report), context),
  );
  checkSelectors(settings, resolved.operations, report);
  const kept = settings.lock ? keepPaginators(drafts, settings.lock, byId, report) : drafts;
  const operations = inferNames(kept, settings, report);
  const webhooks = resolved.webhooks.flatMap((webhook) => modelWebhook(webhook, context) ?? []);
  const sdkClient = readSampleClient(resolved.operations.map(({ extensions }) => extensions));
  const api: Api = {
    info: resolved.info,
    ...(sdkClient !== undefined && { sdkClient }),
    tags: resolved.tags,
    environments: modelEnvironments(resolved.servers, settings.environments),
    credentials: modelCredentials(resolved.securitySchemes),
    models: discriminate(
      unwound,
      [...operations.flatMap(schemasOf), ...webhooks.map(({ payload }) => payload)],
      report,
    ),
    operations,
    webhooks,
    security: commonSecurity(operations.map(({ security }) => security)),
  };
  return { api, drafts, models: byId, schemas: context.schemas };
}

function typeNameOf(schema: JsonSchema): Pick<Model, "typeName"> {
  const typeName = readTypeName(schema);
  return typeName === undefined ? {} : { typeName };
}

/** Every schema that stands in an operation itself. */
function schemasOf({ parameters, body, success, errors }: Operation): readonly Schema[] {
  return [
    ...parameters.map(({ schema }) => schema),
    ...(body ? [body.schema] : []),
    ...success.flatMap(({ content }) => ("schema" in content ? [content.schema] : [])),
    ...errors.flatMap((error) => error.body ?? []),
  ];
}

/** Each operation's id: the operationId, or method and path where that is missing or used twice. */
function identify(operations: readonly ResolvedOperation[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { operationId } of operations)
    if (operationId) counts.set(operationId, (counts.get(operationId) ?? 0) + 1);
  return operations.map(({ operationId, method, path }) =>
    operationId && counts.get(operationId) === 1 ? operationId : `${method} ${path}`,
  );
}
