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
  const { security } = settings.definition;
  const alternatives = operation.security ?? security;
  for (const names of alternatives) {
    if (names.some((name) => isLacking(name, outgoing, settings))) continue;
    let waits: Promise<unknown> | undefined;
    for (const name of names) {
      const wait = openScheme(name, outgoing, settings)?.apply(outgoing, settings);
      if (wait) waits = Promise.all([waits, wait]);
    }
    return waits;
  }
  const wanted = alternatives[0]?.flatMap((name) => {
    const scheme = openScheme(name, outgoing, settings);
    return Object.entries(scheme?.needs ?? scheme?.options ?? {});
  });
  const how = wanted?.map(([option, variable]) => `${option} (or ${variable} in the environment)`).join(" and ");
  if (how) throw new MissingCredentialsError(`${operation.id} needs ${how}: nothing was sent.`);
  return undefined;
}

/** A scheme whose header is there already, or was removed by the caller, is not applied. */
function openScheme(name: string, { headers }: Outgoing, { definition }: Settings): SecurityScheme | undefined {
  const scheme = definition.schemes[name];
  return scheme && own(headers, scheme.header ?? "") === undefined ? scheme : undefined;
}

function isLacking(name: string, outgoing: Outgoing, settings: Settings): boolean {
  const { isThere, options } = openScheme(name, outgoing, settings) ?? {};
  if (isThere) return !isThere(settings);
  for (const option in options) if (settings.credentials[option] == null) return true;
  return false;
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
