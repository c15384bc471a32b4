/** `core.ts`: what the document says of the API as a whole, and the client without resources. */
import type { Api } from "../model/api.js";
import type { PlanContext } from "./context.js";
import { credentialProperties } from "./credential.js";
import { apiTitle, textDoc } from "./doc.js";
import { corePath } from "./home.js";
import { Importer } from "./import.js";
import type { ValueNode } from "./node.js";
import type { CoreFilePlan, PropertyPlan } from "./plan.js";
import type { Names } from "./name.js";
import { securityValue } from "./security.js";
import { serverValue } from "./server.js";
import type { PlanSettings } from "./settings.js";
import { literalTypes, namedType, unionType } from "./type.js";
import { list, literal, record } from "./value.js";

export function planCore({ api, homes, names }: PlanContext, settings: PlanSettings): CoreFilePlan {
  const { credentials } = names;
  const environments = api.environments.map(({ name }) => name);
  const chosen = settings.environment ?? environments[0];
  const options = [
    ...credentialProperties(credentials, true),
    ...(environments.length > 0 ? [environmentOption(chosen)] : []),
    ...[...names.servers.values()].map(({ plan }) => plan),
  ];
  const properties = credentialProperties(credentials, false);
  const definition = {
    name: "definition",
    type: "ClientDefinition",
    value: planDefinition(api, chosen, names, settings.trustedServers ?? []),
  };
  const imports = new Importer()
    .value("BaseClient")
    .type("BaseClientOptions")
    .properties(options)
    .properties(properties)
    .constants([definition]);
  return {
    kind: "core",
    path: corePath,
    imports: imports.importsOf(corePath, homes.names),
    clientDoc: textDoc(`Client of ${apiTitle(api.info)}, without its resources, for bundles that pick theirs.`),
    options,
    ...(environments.length > 0 && {
      environment: { type: literalTypes(environments), doc: textDoc("The API's servers.", environmentList(api)) },
    }),
    credentials: properties,
    definition,
  };
}

function environmentOption(chosen: string | undefined): PropertyPlan {
  return {
    name: "environment",
    optional: true,
    type: unionType([namedType("Environment"), { kind: "keyword", name: "undefined" }]),
    doc: {
      text: "Which of the API's servers is called.",
      tags: chosen === undefined ? [] : [{ name: "default", text: JSON.stringify(chosen) }],
    },
  };
}

function environmentList({ environments }: Api): string {
  return environments
    .map(({ name, url, description }) => `- \`${name}\`: ${url}${description ? ` (${description})` : ""}`)
    .join("\n");
}

function planDefinition(
  api: Api,
  chosen: string | undefined,
  { prefix, credentials, servers }: Names,
  trusted: readonly string[],
): ValueNode {
  const entries: (readonly [string, ValueNode])[] = [
    ["prefix", { kind: "literal", value: prefix }],
    [
      "environments",
      record(api.environments.map((environment) => [environment.name, serverValue(environment, servers)])),
    ],
    ...(chosen === undefined ? [] : [["defaultEnvironment", { kind: "literal", value: chosen }] as const]),
    ["schemes", record(credentials.map(({ scheme, value }) => [scheme, value]))],
    ["security", securityValue(api.security, credentials)],
    ...(trusted.length > 0 ? [["trustedServers", list(trusted.map(literal))] as const] : []),
  ];
  return record(entries);
}
