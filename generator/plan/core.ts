/** `core.ts`: the client without resources, and what the document says about the API as a whole. */
import type { Api } from "../model/api.js";
import type { PlanContext } from "./context.js";
import { credentialProperties } from "./credential.js";
import { textDoc } from "./doc.js";
import { apiTitle, shownTitle } from "./title.js";
import { corePath, runtimePath } from "./home.js";
import { Importer, relativeModule } from "./import.js";
import type { ValueNode } from "./node.js";
import type { CoreFilePlan, PropertyPlan } from "./plan.js";
import type { Names } from "./name.js";
import { authorizeValue, securityValue } from "./security.js";
import { serverValue } from "./server.js";
import type { PlanSettings } from "./settings.js";
import { literalTypes, namedType, numberType, undefinedType, unionType } from "./type-node.js";
import { call, list, literal, record } from "./value.js";

export function planCore(context: PlanContext, settings: PlanSettings): CoreFilePlan {
  const { api, homes, names } = context;
  const { credentials } = names;
  const environments = api.environments.map(({ name }) => name);
  const chosen = settings.environment ?? environments[0];
  const given = credentialProperties(credentials);
  const options = [
    ...given,
    ...(environments.length > 0 ? [environmentOption(api, chosen)] : []),
    ...[...names.servers.values()].map(({ plan }) => plan),
    ...defaultOptions(settings),
  ];
  const properties = given.map((each) => ({ ...each, optional: false }));
  const definition = {
    name: "definition",
    type: namedType("ClientDefinition"),
    value: planDefinition(api, chosen, names, settings),
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
    exports: [{ from: relativeModule(corePath, runtimePath), typeOnly: true }],
    clientDoc: textDoc(
      `Client of ${apiTitle(shownTitle(api.info, names.client))} without its resources, for small bundles that import single resources.`,
    ),
    options,
    ...(environments.length > 0 && {
      environment: { type: literalTypes(environments), doc: textDoc("The API's servers.", environmentList(api)) },
    }),
    credentials: properties,
    definition,
  };
}

function environmentOption(api: Api, chosen: string | undefined): PropertyPlan {
  return {
    name: "environment",
    optional: true,
    type: unionType([namedType("Environment"), undefinedType]),
    doc: {
      // Editors show this text, while the name of the type would not say which values it has.
      text: `The server of the API to use.\n\n${environmentList(api)}`,
      tags: chosen === undefined ? [] : [{ name: "default", text: JSON.stringify(chosen) }],
    },
  };
}

function environmentList({ environments }: Api): string {
  return environments
    .map(({ name, url, description }) => `- \`${name}\`: ${url}${description ? ` (${description})` : ""}`)
    .join("\n");
}

/** Options of every client whose default is different here: the runtime's doc comment would give the wrong one. */
function defaultOptions({ timeout, maxRetries }: PlanSettings): readonly PropertyPlan[] {
  const option = (name: string, text: string, value: number | undefined): readonly PropertyPlan[] =>
    value === undefined
      ? []
      : [
          {
            name,
            optional: true,
            type: unionType([numberType, undefinedType]),
            doc: { text, tags: [{ name: "default", text: String(value) }] },
          },
        ];
  return [
    ...option(
      "timeout",
      "The time limit of one attempt, from connecting to the last byte of the body, in milliseconds.",
      timeout,
    ),
    ...option("maxRetries", "How many times a failed call is retried.", maxRetries),
  ];
}

function planDefinition(
  api: Api,
  chosen: string | undefined,
  { prefix, credentials, servers }: Names,
  settings: PlanSettings,
): ValueNode {
  const { idempotencyHeader, trustedServers = [] } = settings;
  const authorize = authorizeValue(api, credentials);
  const told = (["requestIdHeader", "timeout", "maxRetries"] as const).flatMap((key) => {
    const value = settings[key];
    return value === undefined ? [] : [[key, literal(value)] as const];
  });

  const entries: (readonly [string, ValueNode])[] = [
    ["prefix", literal(prefix)],
    [
      "environments",
      record(api.environments.map((environment) => [environment.name, serverValue(environment, servers)])),
    ],
    ...(chosen === undefined ? [] : [["defaultEnvironment", literal(chosen)] as const]),
    ["schemes", record(credentials.map(({ scheme, value }) => [scheme, value]))],
    ["security", securityValue(api.security, credentials)],
    ...(authorize ? [["authorize", authorize] as const] : []),
    ...(idempotencyHeader === undefined
      ? []
      : [["idempotency", call("idempotencyKeys", literal(idempotencyHeader))] as const]),
    ...told,
    ...(trustedServers.length > 0 ? [["trustedServers", list(trustedServers.map(literal))] as const] : []),
  ];
  return record(entries);
}
