/**
 * Reads a Stainless configuration as settings: resources, methods, models, pagination, environments, options and names.
 *
 * Keys that are unknown, or stand for things that we do not do, are reported; what concerns other languages is skipped.
 */
import { isObject, type JsonObject, own } from "../data.js";
import { type Report, type Source, within } from "../diagnostic.js";
import { className, npmName } from "../setting/client.js";
import { listAt, recordAt, textAt } from "../setting/field.js";
import type { PaginatorSettings } from "../setting/paginator.js";
import { expectedOf } from "../setting/problem.js";
import type { StainlessEndpoint, StainlessOperations } from "../setting/stainless.js";
import { checkQuery, type ClientSettings, readClient } from "./client.js";
import { pascalCase } from "./casing.js";
import { readEndpoint } from "./endpoint.js";
import { readSamples, type Samples } from "./sample.js";
import { checkKeys, type Node, nodeAt, shapedText, type Treatments } from "./reader.js";
import { readResources } from "./resource.js";
import { readScheme } from "./scheme.js";

export interface Stainless {
  /** Settings; those that the user wrote here take precedence. */
  readonly settings: ClientSettings & {
    readonly clientName?: string;
    readonly packageName?: string;
    readonly license?: string;
    readonly repository?: string;
    readonly environments?: Readonly<Record<string, string>>;
    readonly models?: Readonly<Record<string, string>>;
    readonly formStyle?: "brackets";
    readonly samples?: Samples;
  };
  readonly operations: StainlessOperations;
  /** Operations that the configuration leaves out. */
  readonly leftOut: readonly StainlessEndpoint[];
  /** These replace the document's `security` and `components.securitySchemes`. */
  readonly security?: readonly unknown[];
  readonly securitySchemes?: JsonObject;
}

const keys: Treatments = {
  organization: "read",
  targets: "read",
  resources: "read",
  pagination: "read",
  environments: "read",
  client_settings: "read",
  security: "read",
  security_schemes: "read",
  settings: "read",
  readme: "read",
  query_settings: "read",
  multipart_settings: "read",
  unspecified_endpoints: "read",
  custom_casings: "read",
  edition: "silent",
  codeflow: "silent",
  diagnostics: "silent",
  // Streams are read from the document, and so is their end, `[DONE]`.
  streaming: "silent",
  openapi: { lost: "use overlays to change the document" },
  errors: { lost: "error classes follow from the status code" },
  webhooks: { lost: "webhooks are read from the document" },
};

const settingKeys: Treatments = {
  license: "read",
  unwrap_response_fields: { lost: "responses are returned whole, with the fields of the envelope as properties" },
  positional_params: { lost: "only the last path parameter is positional; everything else is in params" },
  sort_schema_properties: "silent",
  disable_mock_tests: "silent",
  file_header: "silent",
  python: "silent",
};

/** `data` is the parsed configuration, and `source` its place. */
export function readStainless(data: unknown, source: Source, report: Report): Stainless | undefined {
  if (!isObject(data)) {
    report("stainless-malformed", { key: "it", expected: "an object with the key resources" }, source);
    return undefined;
  }
  const root: Node = { data, source, report };
  checkKeys(root, keys);
  const settings = nodeAt(root, "settings");
  if (settings) checkKeys(settings, settingKeys);
  const query = nodeAt(root, "query_settings");
  if (query) checkQuery(query);
  const client = nodeAt(root, "client_settings");
  const resources = nodeAt(root, "resources");
  const paginators = readSchemes(root);
  const read = resources && readResources(resources, paginators);
  const security = own(data, "security");
  const schemes = recordAt(data, "security_schemes");
  return {
    settings: {
      ...readNames(root),
      ...(client && readClient(client)),
      ...readEnvironments(root),
      ...(read && read.models.size > 0 && { models: Object.fromEntries(read.models) }),
      ...readFormStyle(data),
      ...readSamples(nodeAt(root, "readme")),
    },
    operations: Object.fromEntries(read?.operations ?? []),
    leftOut: [...(read?.leftOut ?? []), ...readUnspecified(root)],
    ...(Array.isArray(security) && { security: security as readonly unknown[] }),
    ...(schemes && { securitySchemes: schemes }),
  };
}

/** Reads `pagination`: a list of schemes, or a single one. Reports schemes that are no paginator. */
function readSchemes(root: Node): ReadonlyMap<string, PaginatorSettings> {
  const alone = recordAt(root.data, "pagination");
  const all = alone ? [alone] : listAt(root.data, "pagination");
  return new Map(
    all.flatMap((scheme, index) => {
      const paginator = readScheme(scheme);
      const name = textAt(scheme, "name") ?? `scheme ${index + 1}`;
      if (!("reason" in paginator)) return [[name, paginator] as const];
      const where = alone ? within(root.source, "pagination") : within(root.source, "pagination", index);
      root.report("stainless-scheme-lost", { scheme: name, reason: paginator.reason }, where);
      return [];
    }),
  );
}

function readNames(root: Node): Pick<Stainless["settings"], "clientName" | "packageName" | "license" | "repository"> {
  const { data } = root;
  const targets = recordAt(data, "targets") ?? {};
  const target = recordAt(targets, "typescript") ?? recordAt(targets, "node") ?? {};
  const packageName = shapedText(root, npmName, textAt(target, "package_name"), within(root.source, "targets"));
  const organization = textAt(recordAt(data, "organization") ?? {}, "name");
  const casing = organization && recordAt(recordAt(data, "custom_casings") ?? {}, organization);
  const clientName = organization && ((casing && textAt(casing, "pascal")) ?? pascalCase(organization));
  const settings = recordAt(data, "settings") ?? {};
  const license = textAt(settings, "license") ?? textAt(recordAt(settings, "license") ?? {}, "name");
  return {
    ...(clientName && expectedOf(className, clientName) === undefined && { clientName }),
    ...(packageName !== undefined && { packageName }),
    ...(license !== undefined && { license }),
    ...readRepository(target),
  };
}

/** Reads `production_repo: acme/acme-typescript`, a repository on GitHub, or one with a branch, `acme/sdk#main`. */
function readRepository(target: JsonObject): Pick<Stainless["settings"], "repository"> {
  const [, name] = /^([\w.-]+\/[\w.-]+)(?:#|$)/.exec(textAt(target, "production_repo") ?? "") ?? [];
  return name === undefined ? {} : { repository: `https://github.com/${name}` };
}

function readEnvironments({ data }: Node): Pick<Stainless["settings"], "environments"> {
  const found = Object.entries(recordAt(data, "environments") ?? {}).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string" && entry[1] !== "",
  );
  return found.length > 0 ? { environments: Object.fromEntries(found) } : {};
}

function readFormStyle(data: JsonObject): Pick<Stainless["settings"], "formStyle"> {
  const format = textAt(recordAt(data, "multipart_settings") ?? {}, "array_format");
  return format === "brackets" ? { formStyle: "brackets" } : {};
}

/** Reads `unspecified_endpoints: [get /internal/metrics]`. */
function readUnspecified({ data, source }: Node): readonly StainlessEndpoint[] {
  const name = "unspecified_endpoints";
  const all = own(data, name);
  if (!Array.isArray(all)) return [];
  return all.flatMap((each, index) => {
    const endpoint = readEndpoint(each);
    return endpoint ? [{ ...endpoint, name: `${name}.${index}`, source: within(source, name, index) }] : [];
  });
}
