/** Puts the credentials that an operation asks for into its request. */
import type { Outgoing } from "./call.js";
import { MissingCredentialsError } from "./error.js";
import type { Operation } from "./operation.js";
import type { Credential } from "./option.js";
import type { SecurityScheme } from "./security.js";
import type { Settings } from "./settings.js";

/**
 * The first alternative whose credentials are all there wins.
 *
 * @throws MissingCredentialsError where one is asked for, and none is there.
 */
export function authorize(outgoing: Outgoing, operation: Operation, settings: Settings): Promise<unknown> | undefined {
  const { schemes, security } = settings.definition;
  // A header that is there already, or was removed by the caller, is not set.
  const isOpen = (scheme: SecurityScheme | undefined): scheme is SecurityScheme =>
    scheme !== undefined && !outgoing.named.includes(scheme.header);
  const isThere = ({ isThere, options }: SecurityScheme) =>
    isThere?.(settings) ?? Object.keys(options).every((option) => settings.credentials[option] != null);
  let wanted: SecurityScheme[] | undefined;
  for (const names of operation.security ?? security) {
    const open = names.map((name) => schemes[name]).filter(isOpen);
    if (open.every(isThere)) {
      const waits = open.map((scheme) => scheme.apply(outgoing, settings)).filter((wait) => wait instanceof Promise);
      return waits.length ? Promise.all(waits) : undefined;
    }
    wanted ??= open;
  }
  const needs = wanted?.flatMap(({ needs, options }) => Object.entries(needs ?? options));
  const how = needs?.map(([option, variable]) => `${option} (or ${variable} in the environment)`).join(" and ");
  if (how) throw new MissingCredentialsError(`${operation.id} needs ${how}: nothing was sent.`);
  return undefined;
}

/**
 * Puts the value of a credential's option in its place: at once where it is there, and not asked for.
 *
 * @throws MissingCredentialsError for a function that does not give it.
 */
export function withCredential(
  { credentials }: Settings,
  option: string,
  put: (value: string) => Promise<void> | void,
): Promise<void> | void {
  const credential = credentials[option];
  return typeof credential === "string" ? put(credential) : ask(credential, option).then(put);
}

async function ask(credential: Exclude<Credential, string> | null | undefined, option: string): Promise<string> {
  let cause: unknown;
  try {
    const value = await credential?.();
    if (value != null) return value;
  } catch (thrown) {
    cause = thrown;
  }
  throw new MissingCredentialsError(`The function given as ${option} gave no credential.`, { cause });
}
