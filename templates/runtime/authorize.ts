/** Puts the credentials that an operation asks for into its request. */
import { MissingCredentialsError } from "./error.js";
import type { Operation } from "./operation.js";
import type { Credential } from "./option.js";
import type { Outgoing } from "./outgoing.js";
import { own } from "./own-property.js";
import type { SecurityScheme } from "./security.js";
import type { Settings } from "./settings.js";

/**
 * The first alternative whose credentials are all there wins.
 *
 * @throws MissingCredentialsError where one is asked for, and none is there.
 */
export function authorize(outgoing: Outgoing, operation: Operation, settings: Settings): Promise<unknown> | undefined {
  const { schemes, security } = settings.definition;
  let wanted: SecurityScheme[] | undefined;
  for (const names of operation.security ?? security) {
    const open: SecurityScheme[] = [];
    for (const name of names) {
      const scheme = schemes[name];
      // A header that is there already, or was removed by the caller, is not set.
      if (scheme && (!scheme.header || own(outgoing.headers, scheme.header) === undefined)) open.push(scheme);
    }
    if (areThere(open, settings)) {
      let waits: Promise<unknown>[] | undefined;
      for (const scheme of open) {
        const wait = scheme.apply(outgoing, settings);
        if (wait) (waits ??= []).push(wait);
      }
      return waits && Promise.all(waits);
    }
    wanted ??= open;
  }
  const needs = wanted?.flatMap(({ needs, options }) => Object.entries(needs ?? options));
  const how = needs?.map(([option, variable]) => `${option} (or ${variable} in the environment)`).join(" and ");
  if (how) throw new MissingCredentialsError(`${operation.id} needs ${how}: nothing was sent.`);
  return undefined;
}

function areThere(schemes: readonly SecurityScheme[], settings: Settings): boolean {
  for (const { isThere, options } of schemes) {
    if (isThere) {
      if (!isThere(settings)) return false;
    } else for (const option in options) if (settings.credentials[option] == null) return false;
  }
  return true;
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
