/** The settings of a config file, and the check of them. */
import * as v from "valibot";
import type { PlanSettings } from "../plan/settings.js";
import type { Filters } from "../resolve/filter.js";
import { className, headerName, npmName, variablePrefix } from "../setting/client.js";
import { credentialShape } from "../setting/credential.js";
import { type ApiSettings, apiShape } from "../setting/operation.js";
import { findProblems, type Misfit, strictShape } from "../setting/problem.js";

/** The content of `specwright.config.yaml`. Paths are relative to the file. */
export interface Config extends TargetConfig {
  /** The JSON Schema of this file, for editors: `node_modules/specwright/schema/config.json`. */
  readonly $schema?: string;
  /** Several clients by name, each with its own settings. The settings beside `targets` apply to all of them. */
  readonly targets?: Readonly<Record<string, TargetConfig>>;
}

/** The settings of one client. */
export interface TargetConfig extends PlanSettings, ApiSettings {
  /** The OpenAPI document: a path, or a URL that begins with http: or https:. */
  readonly input?: string;
  /** The folder of the client package. */
  readonly output?: string;
  /** OpenAPI Overlays, applied to the document in this order. */
  readonly overlays?: readonly string[];
  /** Where the document's references may lead beside its own folder or server: folders such as "../shared", and URLs such as "https://schemas.acme.com" or "https://acme.com/specs/". */
  readonly references?: readonly string[];
  /** Leaves out operations, and the schemas that only they use. */
  readonly filters?: Filters;
  /** A Stainless configuration, whose names, paginators and environments are kept. The settings of this file take precedence. */
  readonly stainless?: string;
  /** A Markdown file whose text stands in the client's README, before its section “Install”. */
  readonly readme?: string;
  /** The lock file, which keeps names and paginators as they were published; `false` for none. @default "specwright.lock.yaml" beside this file; for a target, "specwright.NAME.lock.yaml" */
  readonly lock?: string | false;
}

/** For `specwright.config.ts`: gives its argument back, typed. */
export function defineConfig(config: Config): Config {
  return config;
}

const text = v.pipe(v.string(), v.nonEmpty());

/** A file, a folder or an address: no file system knows a name with a NUL. */
const pathText = v.pipe(text, v.regex(/^[^\0]*$/, "a path"));

/**
 * A folder, or an address with no more than a path: nothing that would be sent with a request (credentials, a query),
 * and no pattern for several hosts.
 */
const referenceName = v.pipe(
  text,
  v.regex(
    /^(?:https?:\/\/[^\s/?#@\\*]+(?:\/[^\s?#\\*]*)?|(?![A-Za-z][A-Za-z0-9+.-]+:|\/\/|\\\\)[^\0\n]+)$/,
    "a folder, as in “../shared”, or an address without a user, a query and wildcards, as in “https://schemas.acme.com”",
  ),
);

/** A filter may name any extension. */
const filterShape = v.objectWithRest(
  {
    tag: v.exactOptional(text),
    path: v.exactOptional(text),
    method: v.exactOptional(text),
    operationId: v.exactOptional(text),
    deprecated: v.exactOptional(v.boolean()),
  },
  v.union([v.string(), v.number(), v.boolean()]),
);

const filtersShape = strictShape({
  keep: v.exactOptional(v.array(filterShape)),
  drop: v.exactOptional(v.array(filterShape)),
});

const samplesShape = strictShape({
  first: v.exactOptional(text),
  list: v.exactOptional(text),
  write: v.exactOptional(text),
  stream: v.exactOptional(text),
});

const formatsShape = strictShape({ "date-time": v.exactOptional(v.picklist(["string", "Date"])) });

const targetEntries = {
  input: v.exactOptional(pathText),
  output: v.exactOptional(pathText),
  clientName: v.exactOptional(className),
  packageName: v.exactOptional(npmName),
  packageVersion: v.exactOptional(text),
  license: v.exactOptional(text),
  author: v.exactOptional(text),
  homepage: v.exactOptional(v.pipe(text, v.regex(/^https?:\/\/\S+$/, "an address, as in “https://acme.com/docs”"))),
  keywords: v.exactOptional(v.array(text)),
  repository: v.exactOptional(
    v.pipe(text, v.regex(/^https:\/\/\S+$/, "an address, as in “https://github.com/acme/client”")),
  ),
  jsr: v.exactOptional(
    v.pipe(text, v.regex(/^@[a-z0-9-]+\/[a-z0-9-]+$/, "a name that JSR takes, as in “@acme/client”")),
  ),
  environment: v.exactOptional(text),
  variablePrefix: v.exactOptional(variablePrefix),
  credentials: v.exactOptional(v.record(v.string(), credentialShape)),
  idempotencyHeader: v.exactOptional(headerName),
  requestIdHeader: v.exactOptional(headerName),
  timeout: v.exactOptional(v.pipe(v.number(), v.minValue(1, "a number of milliseconds, 1 at least"))),
  maxRetries: v.exactOptional(
    v.pipe(v.number(), v.integer("a whole number, 0 at least"), v.minValue(0, "a whole number, 0 at least")),
  ),
  formStyle: v.exactOptional(v.picklist(["document", "brackets"])),
  samples: v.exactOptional(samplesShape),
  openapi: v.exactOptional(v.boolean()),
  document: v.exactOptional(v.boolean()),
  testing: v.exactOptional(v.boolean()),
  tanstackQuery: v.exactOptional(v.boolean()),
  overlays: v.exactOptional(v.array(pathText)),
  references: v.exactOptional(v.array(referenceName)),
  filters: v.exactOptional(filtersShape),
  formats: v.exactOptional(formatsShape),
  trustedServers: v.exactOptional(v.array(v.pipe(text, v.url("an address, as in “https://upload.acme.com”")))),
  stainless: v.exactOptional(pathText),
  readme: v.exactOptional(pathText),
  lock: v.exactOptional(v.union([v.literal(false), pathText])),
  models: v.exactOptional(v.record(v.string(), className)),
  ...apiShape,
} satisfies { readonly [Key in keyof Required<TargetConfig>]: v.GenericSchema };

/** The name becomes part of a file's name, and an argument of the command line. */
const targetName = v.pipe(
  text,
  v.regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/, "a name of letters, digits, - and _, as in “admin”"),
);

export const configShape = strictShape({
  ...targetEntries,
  targets: v.exactOptional(
    v.pipe(v.record(targetName, strictShape(targetEntries)), v.minEntries(1, "one target at least")),
  ),
  $schema: v.exactOptional(v.string()),
} satisfies { readonly [Key in keyof Required<Config>]: v.GenericSchema });

/**
 * What is wrong with a config; empty where nothing is.
 *
 * `show` gives the name by which the user knows a setting.
 */
export function checkConfig(config: unknown, show?: (path: string) => string): readonly Misfit[] {
  return findProblems(configShape, config, show);
}
