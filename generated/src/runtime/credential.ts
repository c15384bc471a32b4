/** Credentials: whether the client has them, and how they get into a request. */
import { MissingCredentialsError } from "./error.js";
import type { Operation } from "./operation.js";
import type { Credential } from "./option.js";
import type { Outgoing } from "./outgoing.js";
import { own } from "./own-property.js";
import type { SecurityScheme } from "./security.js";
import type { Settings } from "./settings.js";

/** Whether a scheme is to be applied: not if the caller has set or removed its header. */
export function isOpen({ header = "" }: SecurityScheme, { headers }: Outgoing): boolean {
  return own(headers, header) === undefined;
}

export function isThere({ options, isThere }: SecurityScheme, settings: Settings): boolean {
  if (isThere) return isThere(settings);
  for (const option in options) if (settings.credentials[option] == null) return false;
  return true;
}

/** The error for a caller who has given no credentials. */
export function missingCredentials({ id }: Operation, schemes: readonly SecurityScheme[]): MissingCredentialsError {
  const wanted = schemes.flatMap(({ options, needs = options }) =>
    Object.entries(needs).map(([option, variable]) => `${option} (or ${variable} in the environment)`),
  );
  return new MissingCredentialsError(`${id} needs ${wanted.join(" and ")}: nothing was sent.`);
}

/**
 * Puts the value of a credential's option in its place: at once if it is a text, later if a function gives it.
 *
 * @throws MissingCredentialsError where there is none.
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
