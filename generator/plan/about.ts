/** The facts about the package: package.json, README and api.md. */
import type { Report } from "../diagnostic.js";
import type { Api } from "../model/api.js";
import { wordsOf } from "../name/word.js";
import type { PlanContext } from "./context.js";
import { apiTitle, firstSentence } from "./doc.js";
import { finiteModels } from "./finite.js";
import { kebabCase, memberCase } from "./identifier.js";
import { clientPath } from "./home.js";
import { methodSignature } from "./method.js";
import type { TypeNode } from "./node.js";
import type { MethodSummary, PackagePlan, ReadmePlan, WebhooksSummary } from "./plan.js";
import type { PlannedOperation } from "./planned-operation.js";
import { hasSample, sampleCall, sampleStream } from "./sample.js";
import { decidedSamples, type Samples } from "./decided-sample.js";
import type { PackageFacts, PlanSettings } from "./settings.js";
import { resourcesOf } from "./tree.js";
import { summarizeWebhooks } from "./webhook.js";

export function planAbout(context: PlanContext, settings: PlanSettings & PackageFacts, report: Report): PackagePlan {
  const { api, homes, names } = context;
  const operations = [...context.operations.values()];
  const { info } = api;
  const webhooks = planWebhooksSummary(context);
  return {
    name: settings.packageName ?? packageNameOf(names.client),
    version: settings.packageVersion ?? settings.version ?? "0.1.0",
    description: `TypeScript client of ${apiTitle(info)}`,
    license: settings.license ?? licenseOf(api) ?? "UNLICENSED",
    ...(settings.repository !== undefined && { repository: repositoryOf(settings.repository) }),
    ...(settings.jsr !== undefined && { jsr: { name: settings.jsr, exports: planJsrExports(context, settings) } }),
    clientName: names.client,
    title: info.title,
    openapi: settings.openapi ?? false,
    tanstackQuery: settings.tanstackQuery === true && operations.some(({ stream }) => !stream),
    testing: settings.testing !== false && operations.length > 0,
    readme: planReadme(context, operations, decidedSamples(operations, context, settings, report)),
    ...(webhooks && { webhooks }),
    methods: operations.map((planned) =>
      summarizeOnce(
        planned,
        names.members.calls.get(planned.operation) ?? [],
        homes.names.get(planned.names.error) ?? clientPath,
      ),
    ),
  };
}

/** As npm writes it itself where it corrects a package.json. */
function repositoryOf(address: string): string {
  return `git+${address.replace(/\.git$/, "").replace(/\/$/, "")}.git`;
}

/** JSR has no wildcards, and takes the sources. */
function planJsrExports({ homes }: PlanContext, { openapi = false }: PlanSettings): Readonly<Record<string, string>> {
  const entries = ["types", "core", ...(openapi ? ["openapi"] : [])];
  const resources = [...new Set(homes.resources.values())].filter((path) => path.startsWith("src/resources/"));
  return {
    ".": "./src/index.ts",
    ...Object.fromEntries(entries.map((name) => [`./${name}`, `./src/${name}.ts`])),
    ...Object.fromEntries(resources.toSorted().map((path) => [path.replace(/^src(.*)\.ts$/, ".$1"), `./${path}`])),
  };
}

function planWebhooksSummary({ api, homes, names }: PlanContext): WebhooksSummary | undefined {
  const { webhooks, credentials, members } = names;
  const [option] = credentials.flatMap(({ use, options }) => (use === "webhook" ? options : []));
  if (!webhooks || !option) return undefined;
  return {
    resource: `client.${members.nodes.get(webhooks.node) ?? ""}`,
    event: webhooks.unwrap,
    option: option.name,
    variable: option.variable,
    file: homes.resources.get(webhooks.node) ?? clientPath,
    events: summarizeWebhooks(api, webhooks),
  };
}

/** `dodo-payments` for `DodoPayments` */
function packageNameOf(clientName: string): string {
  return (
    kebabCase(wordsOf(clientName))
      .replace(/[^a-z0-9-]/g, "")
      .replace(/^-+|-+$/g, "") || "api-client"
  );
}

/** SPDX identifiers of the names that documents give. */
function licenseOf({ info }: Api): string | undefined {
  if (info.license?.identifier !== undefined) return info.license.identifier;
  const name = info.license?.name.trim().toLowerCase() ?? "";
  if (/^apache( license)?,?( version)?[ -]?2(\.0)?$/.test(name)) return "Apache-2.0";
  if (/^(the )?mit( license)?$/.test(name)) return "MIT";
  return identifiers.find((identifier) => identifier.toLowerCase() === name);
}

/** Licenses that documents name as SPDX does. */
const identifiers =
  "0BSD AGPL-3.0 BSD-2-Clause BSD-3-Clause BSL-1.0 CC-BY-4.0 CC0-1.0 EPL-2.0 GPL-2.0 GPL-3.0 ISC LGPL-3.0 MPL-2.0 Unlicense".split(
    " ",
  );

/** The operations that show most: a list with pages, one that writes to an item, and the simplest read. */
function planReadme({ api, names }: PlanContext, all: readonly PlannedOperation[], decided: Samples): ReadmePlan {
  const schemas = finiteModels(api.models);
  const operations = all.filter((planned) => hasSample(planned, schemas));
  const list =
    decided.list ??
    operations.find(({ operation }) => operation.paginator && operation.path.indexOf("{") < 0) ??
    operations.find(({ operation }) => operation.paginator);
  const stream = decided.stream ?? operations.find((planned) => planned.stream);
  const hasBody = ({ parameters }: PlannedOperation) => parameters.body.kind === "properties";
  const write =
    decided.write ??
    operations.find(
      (planned) =>
        hasBody(planned) && planned.parameters.path.length === 1 && resourceOf(planned) === (list && resourceOf(list)),
    ) ??
    operations.find((planned) => hasBody(planned) && planned.parameters.path.length > 0) ??
    operations.find(hasBody);
  const reads = operations.filter(
    ({ operation }) => operation.method === "GET" && !operation.paginator && !operation.stream,
  );
  const givesModel = ({ operation, dataType }: PlannedOperation) =>
    dataType.kind === "name" && dataType.name !== "Response" && resourcesOf(operation.chain).length > 0;
  const first = decided.first ?? reads.find(givesModel) ?? reads[0] ?? operations[0];
  const shown = list?.itemType ?? first?.dataType;
  const model = shown?.kind === "name" && shown.name !== "Response" ? shown.name : undefined;
  const grant = names.credentials.find((each) => each.grant)?.grant;
  const [credential] = names.credentials.flatMap(({ use, options }) => (use ? [] : options));
  return {
    ...(credential && { credential: { option: credential.name, variable: credential.variable } }),
    ...(grant && { oauth: grant.map(({ name, variable }) => ({ option: name, variable })) }),
    baseVariable: `${names.prefix}_BASE_URL`,
    environments: api.environments.map(({ name }) => name),
    ...(first && { first: sampleCall(first, names.members, schemas) }),
    ...(list && { list: sampleCall(list, names.members, schemas) }),
    ...(write && { write: sampleCall(write, names.members, schemas) }),
    ...(stream && { stream: sampleStream(stream, names.members, schemas) }),
    ...(model !== undefined && { model }),
  };
}

function resourceOf({ operation }: PlannedOperation): string {
  return resourcesOf(operation.chain).map(memberCase).join(".");
}

/** An operation that is planned as it was is listed as it was. */
function summarizeOnce(planned: PlannedOperation, call: readonly string[], file: string): MethodSummary {
  const known = summaries.get(planned);
  if (known?.call === call && known.file === file) return known.summary;
  const summary = planSummary(planned, call, file);
  summaries.set(planned, { call, file, summary });
  return summary;
}

const summaries = new WeakMap<
  PlannedOperation,
  { readonly call: readonly string[]; readonly file: string; readonly summary: MethodSummary }
>();

function planSummary(planned: PlannedOperation, call: readonly string[], file: string): MethodSummary {
  const { operation, names, paramsDeclaration } = planned;
  return {
    resource: call.slice(0, -1),
    name: call.at(-1) ?? "",
    signature: methodSignature(planned, call),
    method: operation.method,
    path: operation.path,
    ...(paramsDeclaration && { params: names.params }),
    result: resultOf(planned),
    errors: names.error,
    file,
    ...(operation.summary && { summary: firstSentence(operation.summary) }),
    deprecated: operation.deprecated,
  };
}

function resultOf({ dataType, itemType, stream }: PlannedOperation): string {
  if (itemType) return `Page<${brief(itemType)}>`;
  if (!stream) return brief(dataType);
  const items = `Stream<${brief(stream.item)}>`;
  return stream.choice ? `${brief(dataType)} | ${items}` : items;
}

/** A type by its name; what has none by its kind. */
function brief(type: TypeNode): string {
  switch (type.kind) {
    case "name":
      return type.name;
    case "keyword":
      return type.name;
    case "array":
      return `Array<${brief(type.items)}>`;
    case "literal":
      return JSON.stringify(type.value);
    case "union":
      return type.members.map(brief).join(" | ");
    case "intersection":
      return type.members.map(brief).join(" & ");
    default:
      return "object";
  }
}
