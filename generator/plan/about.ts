/** The facts about the package: package.json, README and api.md. */
import type { Api } from "../model/api.js";
import { wordsOf } from "../name/word.js";
import type { CredentialPlan } from "./credential.js";
import { camelCase, capitalize, kebabCase } from "./identifier.js";
import { firstLine } from "./method.js";
import type { TypeNode } from "./node.js";
import type { ModelSchemas } from "./parameter.js";
import type { MethodSummary, PackagePlan, ReadmePlan } from "./plan.js";
import type { PlannedOperation } from "./planned-operation.js";
import { sampleCall } from "./sample.js";
import type { PlanSettings } from "./settings.js";
import { resourcesOf } from "./tree.js";

export interface AboutContext {
  readonly clientName: string;
  readonly operations: readonly PlannedOperation[];
  readonly credentials: readonly CredentialPlan[];
  readonly schemas: ModelSchemas;
}

export function planAbout(api: Api, settings: PlanSettings, context: AboutContext): PackagePlan {
  const { info } = api;
  return {
    name: settings.packageName ?? packageNameOf(context.clientName),
    version: settings.packageVersion ?? "0.1.0",
    description: `TypeScript client of the ${info.title} API`.replace(/\bAPI API$/i, "API"),
    license: settings.license ?? licenseOf(api) ?? "UNLICENSED",
    clientName: context.clientName,
    title: info.title,
    openapi: settings.openapi ?? false,
    readme: planReadme(api, context),
    methods: context.operations.map((planned) => planSummary(planned)),
  };
}

/** `dodo-payments` for `DodoPayments` */
function packageNameOf(clientName: string): string {
  return kebabCase(wordsOf(clientName)).replace(/[^a-z0-9-]/g, "") || "api-client";
}

/** SPDX identifiers of the names that documents give. */
function licenseOf({ info }: Api): string | undefined {
  if (info.license?.identifier !== undefined) return info.license.identifier;
  const name = info.license?.name.toLowerCase() ?? "";
  if (/^apache( license)?,?( version)?[ -]?2(\.0)?$/.test(name)) return "Apache-2.0";
  if (/^(the )?mit( license)?$/.test(name)) return "MIT";
  return undefined;
}

/** The operations that show most: a list with pages, one that writes to an item, and the simplest read. */
function planReadme(api: Api, { operations, credentials, schemas }: AboutContext): ReadmePlan {
  const list =
    operations.find(({ operation }) => operation.paginator && operation.path.indexOf("{") < 0) ??
    operations.find(({ operation }) => operation.paginator);
  const hasBody = ({ parameters }: PlannedOperation) => parameters.body.kind === "properties";
  const write =
    operations.find(
      (planned) =>
        hasBody(planned) && planned.parameters.path.length === 1 && resourceOf(planned) === (list && resourceOf(list)),
    ) ??
    operations.find((planned) => hasBody(planned) && planned.parameters.path.length > 0) ??
    operations.find(hasBody);
  const first = operations.find(({ operation }) => operation.method === "GET" && !operation.paginator) ?? operations[0];
  const [credential] = credentials.flatMap(({ options }) => options);
  return {
    ...(credential && { credential: { option: credential.name, variable: credential.variable } }),
    environments: api.environments.map(({ name }) => name),
    ...(first && { first: sampleCall(first, schemas) }),
    ...(list && { list: sampleCall(list, schemas) }),
    ...(write && { write: sampleCall(write, schemas) }),
  };
}

function resourceOf({ operation }: PlannedOperation): string {
  return resourcesOf(operation.chain).map(camelCase).join(".");
}

function planSummary({
  operation,
  parameters,
  names,
  paramsDeclaration,
  dataType,
  itemType,
}: PlannedOperation): MethodSummary {
  const resource = resourcesOf(operation.chain).map(camelCase);
  const positional = parameters.path.at(-1);
  const argumentsText = [
    ...(positional ? [camelCase(wordsOf(positional.parameter.name))] : []),
    ...(paramsDeclaration ? ["{ ...params }"] : []),
  ];
  return {
    resource,
    signature: `${["client", ...resource, camelCase(operation.name)].join(".")}(${argumentsText.join(", ")})`,
    method: operation.method,
    path: operation.path,
    ...(paramsDeclaration && { params: names.params }),
    result: itemType ? `Page<${brief(itemType)}>` : brief(dataType),
    errors: names.error,
    ...(operation.summary && { summary: firstLine(operation.summary) }),
    deprecated: operation.deprecated,
  };
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
    case "union":
      return type.members.map(brief).join(" | ");
    default:
      return "object";
  }
}

/** `LicenseKeys` for "License Keys API". */
export function clientNameOf(title: string): string {
  const words = wordsOf(title);
  const noise = new Set([
    "api",
    "apis",
    "rest",
    "restful",
    "openapi",
    "specification",
    "spec",
    "documentation",
    "docs",
    "the",
    "public",
    "swagger",
  ]);
  const telling = words.filter((word) => !noise.has(word));
  const name = (telling.length > 0 ? telling : words).map(capitalize).join("");
  return /^\p{L}/u.test(name) ? name : `Api${name}`;
}
