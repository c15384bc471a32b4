/** The whole client package, from the API and the user's settings. */
import type { Report } from "../diagnostic.js";
import type { Api } from "../model/api.js";
import { planAbout } from "./about.js";
import { planClient } from "./client.js";
import type { PlanContext } from "./context.js";
import { planCore } from "./core.js";
import { planIndex, planTypes } from "./entry.js";
import { planHomes } from "./home.js";
import { idempotencyHeader, withoutIdempotencyHeader } from "./idempotency.js";
import { planModelFiles } from "./model.js";
import { planNames } from "./name.js";
import type { Plan } from "./plan.js";
import { planOperations } from "./planned-operation.js";
import { planResourceFiles, planTopics } from "./resource.js";
import type { Lock } from "../setting/lock.js";
import { checkServers } from "./server.js";
import type { PackageFacts, PlanSettings } from "./settings.js";
import { planTanstackQuery } from "./tanstack-query.js";
import { planTesting } from "./testing.js";

/** `lock`: what was published, where anything was. */
export function planPackage(given: Api, settings: PlanSettings & PackageFacts, report: Report, lock?: Lock): Plan {
  return planFiles(planContext(given, settings, report, lock), settings, report);
}

/** What is settled before any file is planned. */
export function planContext(
  given: Api,
  settings: PlanSettings & PackageFacts,
  report: Report,
  lock?: Lock,
): PlanContext {
  const header = idempotencyHeader(given, settings);
  const api = withoutIdempotencyHeader(given, header);
  const names = planNames(api, settings, report, lock);
  checkServers(api, settings, report);
  const operations = planOperations(api, names, report, settings.formStyle);
  const homes = planHomes(api, names, operations);
  return {
    api,
    names,
    operations,
    homes,
    topics: planTopics(api),
    ...(header !== undefined && { idempotencyHeader: header }),
  };
}

/** The files of the package. */
export function planFiles(context: PlanContext, settings: PlanSettings & PackageFacts, report: Report): Plan {
  const { idempotencyHeader: header, names } = context;
  const models = planModelFiles(context);
  const resources = planResourceFiles(context);
  const client = planClient(context, [...models, ...resources]);
  const core = planCore(context, { ...settings, ...(header !== undefined && { idempotencyHeader: header }) });
  const index = planIndex(context, models, resources, client, settings);
  const types = planTypes(context, models, resources, client);
  const testing = settings.testing === false ? undefined : planTesting(context);
  const tanstack = settings.tanstackQuery === true ? planTanstackQuery(context) : undefined;
  const entries = [testing, tanstack].filter((file) => file !== undefined);
  return {
    package: planAbout(context, settings, report),
    models: names.answers.names,
    files: [index, client, core, types, ...entries, ...resources, ...models],
  };
}
