/** `client_settings`: the client's options, its environment variables and its defaults. */
import { own } from "../data.js";
import { within } from "../diagnostic.js";
import { headerName, variablePrefix } from "../setting/client.js";
import { type CredentialSettings, optionName, variableName } from "../setting/credential.js";
import { recordAt, textAt } from "../setting/field.js";
import { camelCase } from "./casing.js";
import { checkKeys, type Node, nodeAt, nodesIn, pathOf, shapedText, type Treatments } from "./reader.js";

export interface ClientSettings {
  readonly variablePrefix?: string;
  readonly credentials?: Readonly<Record<string, CredentialSettings>>;
  readonly idempotencyHeader?: string;
  readonly timeout?: number;
  readonly maxRetries?: number;
}

const keys: Treatments = {
  opts: "read",
  default_env_prefix: "read",
  idempotency: "read",
  default_timeout: "read",
  default_retries: "read",
  default_headers: { lost: "pass defaultHeaders to the client" },
};

const retryKeys: Treatments = {
  max_retries: "read",
  initial_delay_seconds: {
    lost: "the first retry comes after half a second, and the delay doubles each time, with jitter",
  },
  max_delay_seconds: { lost: "the delay between attempts is at most 8 seconds" },
};

const optionKeys: Treatments = {
  auth: "read",
  read_env: "read",
  server_variable: "read",
  send_in_header: "read",
  type: "silent",
  nullable: "silent",
  description: "silent",
  example: "silent",
  required_in_tests: "silent",
  default: { lost: "the only default of an option is its environment variable" },
};

export function readClient(client: Node): ClientSettings {
  checkKeys(client, keys);
  const given = textAt(client.data, "default_env_prefix")?.replace(/_+$/, "");
  const prefix = shapedText(client, variablePrefix, given, within(client.source, "default_env_prefix"));
  const name = textAt(recordAt(client.data, "idempotency") ?? {}, "header");
  const header = shapedText(client, headerName, name, within(client.source, "idempotency", "header"));
  const timeout = readDuration(own(client.data, "default_timeout"));
  const retries = nodeAt(client, "default_retries");
  if (retries) checkKeys(retries, retryKeys);
  const maxRetries = retries && own(retries.data, "max_retries");
  const opts = nodeAt(client, "opts");
  const credentials = opts ? readCredentials(opts) : {};
  return {
    ...(prefix !== undefined && { variablePrefix: prefix }),
    ...(Object.keys(credentials).length > 0 && { credentials }),
    ...(header !== undefined && { idempotencyHeader: header }),
    ...(timeout !== undefined && { timeout }),
    ...(typeof maxRetries === "number" && Number.isInteger(maxRetries) && maxRetries >= 0 && { maxRetries }),
  };
}

/** The options for credentials, by security scheme. */
function readCredentials(opts: Node): Readonly<Record<string, CredentialSettings>> {
  const credentials = new Map<string, CredentialSettings>();
  for (const [name, node] of nodesIn(opts)) {
    checkKeys(node, optionKeys);
    const auth = recordAt(node.data, "auth");
    const scheme = auth && textAt(auth, "security_scheme");
    const read = textAt(node.data, "read_env");
    const variable = shapedText(node, variableName, read, within(node.source, "read_env"));
    const called = shapedText(node, optionName, camelCase(name), node.source);
    const option = { ...(called !== undefined && { option: called }), ...(variable !== undefined && { variable }) };
    if (auth && scheme !== undefined) {
      const earlier = credentials.get(scheme) ?? {};
      const role = roles[textAt(auth, "role") ?? "value"];
      credentials.set(scheme, role === undefined ? { ...earlier, ...option } : { ...earlier, [role]: option });
    } else reportOption(name, node);
  }
  return Object.fromEntries(credentials);
}

const roles: Readonly<Record<string, "username" | "password" | "clientId" | "clientSecret">> = {
  username: "username",
  password: "password",
  client_id: "clientId",
  client_secret: "clientSecret",
};

/** Reports an option that is not for a credential. */
function reportOption(name: string, { data, source, report }: Node): void {
  const variable = textAt(data, "server_variable");
  const header = textAt(data, "send_in_header");
  if (variable !== undefined && camelCase(variable) === camelCase(name)) return;
  const reason =
    variable !== undefined
      ? `the option for {${variable}} is called ${camelCase(variable)}`
      : header !== undefined
        ? `pass defaultHeaders: { "${header}": … } to the client`
        : "client options are only for credentials and server variables";
  report("stainless-key-lost", { key: pathOf(source), reason }, source);
}

/** A duration in milliseconds, from a number of them or from ISO 8601: `PT1M30S`. */
export function readDuration(value: unknown): number | undefined {
  if (typeof value === "number") return value > 0 ? value : undefined;
  const found = typeof value === "string" ? /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?$/i.exec(value) : null;
  if (!found) return undefined;
  const [hours = 0, minutes = 0, seconds = 0] = found.slice(1).map((part) => Number(part ?? 0));
  return ((hours * 60 + minutes) * 60 + seconds) * 1000 || undefined;
}

/**
 * Checks `query_settings`, which say how lists and objects are written in a query. The document says so as well, and
 * counts.
 */
export function checkQuery({ data, source, report }: Node): void {
  const usual: Readonly<Record<string, string>> = { array_format: "repeat", nested_format: "brackets" };
  for (const [key, value] of Object.entries(data)) {
    const where = within(source, key);
    const reason = "parameter styles come from the document; set them there or in an overlay";
    if (!Object.hasOwn(usual, key)) report("stainless-key-unknown", { key: pathOf(where), suggestion: "" }, where);
    else if (value !== usual[key]) report("stainless-key-lost", { key: pathOf(where), reason }, where);
  }
}
