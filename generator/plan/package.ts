/** Plans the whole package, from the API and the user's settings. */
import type { Report } from "../diagnostic.js";
import type { Api, Operation } from "../model/api.js";
import { planAbout } from "./about.js";
import { planClient } from "./client.js";
import type { PlanContext } from "./context.js";
import { planCore } from "./core.js";
import { planIndex, planRuntime, planTypes } from "./entry.js";
import { planHomes } from "./home.js";
import { idempotencyHeader, withoutIdempotencyHeader } from "./idempotency.js";
import { planModelFiles } from "./model.js";
import { planNames } from "./name.js";
import type { PackagePlan } from "./package-plan.js";
import type { FilePlan, Plan, TestingFilePlan } from "./plan.js";
import { planOperations } from "./planned-operation.js";
import { namesToPublish } from "./published-type-name.js";
import { planResourceFile, planResourceFiles, planTopics } from "./resource.js";
import type { Lock } from "../setting/lock.js";
import { checkServers } from "./server.js";
import type { PackageFacts, PlanSettings } from "./settings.js";
import { planTanstackQuery } from "./tanstack-query.js";
import { planTesting, planTestingAgain } from "./testing.js";

export interface PlannedPackage {
  readonly context: PlanContext;
  readonly plan: Plan;
}

/** Plans the package. `lock` holds the names that were published. */
export function planPackage(
  api: Api,
  settings: PlanSettings & PackageFacts,
  report: Report,
  lock?: Lock,
): PlannedPackage {
  const context = planContext(api, settings, report, lock);
  return { context, plan: planFiles(context, settings, report) };
}

/** Decides what all files depend on, before any of them is planned. */
function planContext(
  given: Api,
  settings: PlanSettings & PackageFacts,
  report: Report,
  lock: Lock | undefined,
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

function planFiles(context: PlanContext, settings: PlanSettings & PackageFacts, report: Report): Plan {
  const { idempotencyHeader: header, names } = context;
  const models = planModelFiles(context);
  const resources = planResourceFiles(context);
  const client = planClient(context, [...models, ...resources]);
  const core = planCore(context, { ...settings, ...(header !== undefined && { idempotencyHeader: header }) });
  const index = planIndex(context, models, resources, client, settings);
  const types = planTypes(models, resources, client);
  const testing = settings.testing === false ? undefined : planTesting(context);
  const tanstack = settings.tanstackQuery === true ? planTanstackQuery(context) : undefined;
  const entries = [testing, tanstack].filter((file) => file !== undefined);
  return {
    package: planAbout(context, settings, report),
    models: names.responses.names,
    ...namesToPublish(names.root, names.types),
    files: [index, client, core, types, planRuntime(context), ...entries, ...resources, ...models],
  };
}

/**
 * Plans the files again after one operation has changed, whose declared names are the same as before. Undefined for an
 * operation of the client itself. Files that need no change are the same objects.
 */
export function planFilesAgain(
  context: PlanContext,
  operation: Operation,
  before: Plan,
  settings: PlanSettings & PackageFacts,
  report: Report,
): Plan | undefined {
  const [home] = [...context.homes.resources].filter(([node]) => node.operations.includes(operation));
  if (!home) return undefined;
  const [node, path] = home;
  const anew = context.operations.get(operation);
  const testing = before.files.find((file): file is TestingFilePlan => file.kind === "testing");
  const files = [
    planResourceFile(node, path, context),
    testing && anew ? planTestingAgain(context, testing, anew) : undefined,
    settings.tanstackQuery === true ? planTanstackQuery(context) : undefined,
  ].filter((file) => file !== undefined);
  const byPath = new Map<string, FilePlan>(files.map((file) => [file.path, file]));
  const about = planAbout(context, settings, report);
  return {
    ...before,
    package: isSame(before.package, about) ? before.package : about,
    files: before.files.map((file) => byPath.get(file.path) ?? file),
  };
}

/** Whether the facts are the same. Summaries of methods that stayed are the same objects, so comparing them is fast. */
function isSame({ methods: old, ...one }: PackagePlan, { methods, ...other }: PackagePlan): boolean {
  const others = methods.filter((each, index) => each !== old[index]);
  const replaced = old.filter((each, index) => each !== methods[index]);
  return JSON.stringify([one, replaced]) === JSON.stringify([other, others]);
}
