/** Facts about the package, for package.json, the README and api.md. */
import type { Report } from "../diagnostic.js";
import type { Api } from "../model/api.js";
import { wordsOf } from "../name/word.js";
import { chooseSamples } from "./chosen-sample.js";
import type { PlanContext } from "./context.js";
import type { CredentialPlan } from "./credential.js";
import { apiTitle, shownTitle } from "./title.js";
import { finiteModels } from "./finite.js";
import { kebabCase } from "./identifier.js";
import { clientPath } from "./home.js";
import { methodSignature } from "./method.js";
import type { TypeNode } from "./node.js";
import type { MethodSummary, PackagePlan, WebhooksSummary } from "./package-plan.js";
import type { ReadmePlan } from "./plan.js";
import { briefly } from "./operation-doc.js";
import type { PlannedOperation } from "./planned-operation.js";
import { sampleCall, sampleResource, sampleStream } from "./sample.js";
import type { Samples } from "./decided-sample.js";
import type { PackageFacts, PlanSettings } from "./settings.js";
import { summarizeWebhooks } from "./webhook.js";

export function planAbout(context: PlanContext, settings: PlanSettings & PackageFacts, report: Report): PackagePlan {
  const { api, homes, names } = context;
  const operations = [...context.operations.values()];
  const title = shownTitle(api.info, names.client);
  const webhooks = planWebhooksSummary(context);
  const entries = {
    openapi: settings.openapi ?? false,
    testing: settings.testing !== false && operations.length > 0,
    tanstackQuery: settings.tanstackQuery === true && operations.some(({ stream }) => !stream),
  };
  const resources = resourceFiles(context);
  return {
    name: settings.packageName ?? packageNameOf(names.client),
    version: settings.packageVersion ?? settings.version ?? "0.1.0",
    description: `TypeScript client of ${apiTitle(title)}`,
    license: settings.license ?? licenseOf(api) ?? "UNLICENSED",
    ...(settings.author !== undefined && { author: settings.author }),
    ...(settings.homepage !== undefined && { homepage: settings.homepage }),
    ...(settings.keywords !== undefined && { keywords: settings.keywords }),
    ...(settings.repository !== undefined && { repository: repositoryOf(settings.repository) }),
    ...(settings.jsr !== undefined && { jsr: { name: settings.jsr, exports: jsrExports(resources, entries) } }),
    clientName: names.client,
    title,
    document: settings.document ?? false,
    ...entries,
    resources: resources.length > 0,
    readme: {
      ...(settings.introduction && { introduction: settings.introduction }),
      ...planReadme(context, chooseSamples(context, settings, report)),
    },
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

/** The repository's address in the form into which npm corrects it. */
function repositoryOf(address: string): string {
  return `git+${address.replace(/\.git$/, "").replace(/\/$/, "")}.git`;
}

function resourceFiles({ homes }: PlanContext): readonly string[] {
  return [...new Set(homes.resources.values())].filter((path) => path.startsWith("src/resources/")).toSorted();
}

/** The entries on JSR, which has no wildcards and takes the sources themselves. */
function jsrExports(
  resources: readonly string[],
  { openapi, testing, tanstackQuery }: Pick<PackagePlan, "openapi" | "testing" | "tanstackQuery">,
): Readonly<Record<string, string>> {
  const chosen = { openapi, testing, "tanstack-query": tanstackQuery };
  const entries = ["types", "core", ...Object.entries(chosen).flatMap(([name, isThere]) => (isThere ? [name] : []))];
  return {
    ".": "./src/index.ts",
    ...Object.fromEntries(entries.map((name) => [`./${name}`, `./src/${name}.ts`])),
    ...Object.fromEntries(resources.map((path) => [path.replace(/^src(.*)\.ts$/, ".$1"), `./${path}`])),
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

/** The package's name, from the client's: `dodo-payments` for `DodoPayments`. */
function packageNameOf(clientName: string): string {
  return (
    kebabCase(wordsOf(clientName))
      .replace(/[^a-z0-9-]/g, "")
      .replace(/^-+|-+$/g, "") || "api-client"
  );
}

/** The SPDX identifier of the document's license; undefined where its name is not known. */
function licenseOf({ info }: Api): string | undefined {
  const given = info.license?.identifier;
  if (given !== undefined && /^[\w.+(-]+(?: [\w.+() -]+)?$/.test(given)) return given;
  const name = info.license?.name.trim().toLowerCase() ?? "";
  if (/^apache( license)?,?( version)?[ -]?2(\.0)?$/.test(name)) return "Apache-2.0";
  if (/^(the )?mit( license)?$/.test(name)) return "MIT";
  return identifiers.find((identifier) => identifier.toLowerCase() === name);
}

/** Names of licenses that are SPDX identifiers already. */
const identifiers =
  "0BSD AGPL-3.0 BSD-2-Clause BSD-3-Clause BSL-1.0 CC-BY-4.0 CC0-1.0 EPL-2.0 GPL-2.0 GPL-3.0 ISC LGPL-3.0 MPL-2.0 Unlicense".split(
    " ",
  );

function planReadme(context: PlanContext, { first, list, write, stream }: Samples): ReadmePlan {
  const { api, names } = context;
  const schemas = finiteModels(api.models);
  const call = (sample: PlannedOperation | undefined) => sample && sampleCall(sample, names.members, schemas);
  const shows = call(first ?? write ?? list);
  const failing = call(write ?? first ?? list);
  const builder = [write, first, list].map((sample) => call(sample)?.builder).find((links) => links !== undefined);
  const resource = sampleResource(context, shows);
  const shown = list?.itemType ?? first?.dataType;
  const model = shown?.kind === "name" && shown.name !== "Response" ? shown.name : undefined;
  const grant = names.credentials.find((each) => each.grant)?.grant;
  return {
    credentials: planShownCredentials(api, names.credentials, first ?? list ?? write),
    ...(grant && { oauth: grant.map(({ name, variable }) => ({ option: name, variable })) }),
    baseVariable: `${names.prefix}_BASE_URL`,
    environments: api.environments.map(({ name }) => name),
    ...(shows && { first: shows }),
    ...(list && { list: sampleCall(list, names.members, schemas) }),
    ...(failing && { failing }),
    ...(builder && { builder }),
    ...(stream && { stream: sampleStream(stream, names.members, schemas) }),
    ...(resource && { resource }),
    ...(model !== undefined && { model }),
  };
}

/**
 * The credentials that the first call needs: of several alternatives, the one with the fewest options. If it needs
 * none, those that the client has first.
 */
function planShownCredentials(
  api: Api,
  credentials: readonly CredentialPlan[],
  shown: PlannedOperation | undefined,
): ReadmePlan["credentials"] {
  // With OAuth 2, this is the token; the README says elsewhere how the client gets tokens by itself.
  const tokens = new Set(api.credentials.flatMap(({ scheme, carrier }) => (carrier.kind === "oauth2" ? [scheme] : [])));
  const held = credentials.flatMap(({ scheme, use, options }) =>
    use || options.length === 0 ? [] : [{ scheme, options: tokens.has(scheme) ? options.slice(0, 1) : options }],
  );
  const ways = (shown?.operation.security ?? api.security).flatMap((schemes) => {
    const options = schemes.map((scheme) => held.find((each) => each.scheme === scheme)?.options);
    return schemes.length > 0 && options.every((each) => each !== undefined) ? [options.flat()] : [];
  });
  const [way = held[0]?.options ?? []] = ways.toSorted((a, b) => a.length - b.length);
  return way.map(({ name, variable }) => ({ option: name, variable }));
}

/** Summarises a method once for as long as its operation is planned the same. */
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

/** More is nothing to look over in a list. */
const longestSummary = 200;

function planSummary(planned: PlannedOperation, call: readonly string[], file: string): MethodSummary {
  const { operation, names, paramsDeclaration } = planned;
  const summary = briefly(operation);
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
    ...(summary !== "" && summary.length <= longestSummary && { summary }),
    deprecated: operation.deprecated,
  };
}

function resultOf({ dataType, itemType, stream, declarations, names }: PlannedOperation): string {
  if (itemType) return `Page<${brief(itemType)}>`;
  const isAlias = dataType.kind === "object" && declarations.some(({ name }) => name === names.response);
  const data = isAlias ? names.response : brief(dataType);
  if (!stream) return data;
  const items = `Stream<${brief(stream.item)}>`;
  return stream.choice ? `${data} | ${items}` : items;
}

/** A type in brief: its name, or its kind where it has none. */
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
