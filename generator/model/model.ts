/** Stage 3: what the API is. */
import type { Report } from "../diagnostic.js";
import type { Resolved, ResolvedOperation } from "../resolve/resolved.js";
import type { Api, Model } from "./api.js";
import { commonSecurity, modelCredentials } from "./credential.js";
import { modelEnvironments } from "./environment.js";
import type { NameSettings } from "./decided-name.js";
import { inferNames } from "./naming.js";
import { modelOperation } from "./operation.js";
import { modelSchema } from "./schema-reader.js";
import type { SchemaContext } from "./schema-context.js";
import { modelWebhook } from "./webhook.js";

/** What the user has decided for us. */
export interface ModelSettings {
  /** Where operations are on the client, by operationId or by "GET /path": `licenseKeys.list`. */
  readonly names?: NameSettings;
}

export function model(resolved: Resolved, settings: ModelSettings, report: Report): Api {
  const context: SchemaContext = { schemas: resolved.schemas, report };
  const models = [...resolved.schemas.values()].map(({ id, name, schema, source }): Model => ({
    id,
    name,
    schema: modelSchema(schema, source, context),
    source,
  }));
  const byId = new Map(models.map((each) => [each.id, each]));
  const ids = identify(resolved.operations);
  const drafts = resolved.operations.map((operation, index) =>
    modelOperation(operation, ids[index] ?? "", byId, context),
  );
  const operations = inferNames(drafts, settings.names ?? {}, report);
  return {
    info: resolved.info,
    tags: resolved.tags,
    environments: modelEnvironments(resolved.servers),
    credentials: modelCredentials(resolved.securitySchemes),
    models,
    operations,
    webhooks: resolved.webhooks.flatMap((webhook) => modelWebhook(webhook, context) ?? []),
    security: commonSecurity(operations.map(({ security }) => security)),
  };
}

/** The operationId, unless it is missing or not the operation's alone; method and path are always its own. */
function identify(operations: readonly ResolvedOperation[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { operationId } of operations)
    if (operationId) counts.set(operationId, (counts.get(operationId) ?? 0) + 1);
  return operations.map(({ operationId, method, path }) =>
    operationId && counts.get(operationId) === 1 ? operationId : `${method} ${path}`,
  );
}
