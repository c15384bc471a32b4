/** Credentials: whether they are given, and how they are added to a request. */
import { MissingCredentialsError } from "./error.js";
import type { Operation } from "./operation.js";
import type { Credential } from "./option.js";
import type { Outgoing } from "./outgoing.js";
import { own } from "./own-property.js";
import type { SecurityScheme } from "./security.js";
import type { Settings } from "./settings.js";

/** Skips a scheme whose header the caller has set or removed. */
export function isOpen({ header = "" }: SecurityScheme, { headers }: Outgoing): boolean {
  return own(headers, header) === undefined;
}

export function isThere({ options, isThere }: SecurityScheme, settings: Settings): boolean {
  if (isThere) return isThere(settings);
  for (const option in options) if (settings.credentials[option] == null) return false;
  return true;
}

/** The error for a scheme without credentials. */
export function missingCredentials({ id }: Operation, schemes: readonly SecurityScheme[]): MissingCredentialsError {
  const wanted = schemes.flatMap(({ options, needs = options }) =>
    Object.entries(needs).map(([option, variable]) => `${option} (or ${variable} in the environment)`),
  );
  return new MissingCredentialsError(`${id} needs ${wanted.join(" and ")}: nothing was sent.`);
}

/**
 * Applies the value of a credential option: synchronously if it is a value, asynchronously if it is a function.
 *
 * @throws MissingCredentialsError if the function returns no credential.
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
  throw new MissingCredentialsError(`The function for ${option} returned no credential.`, { cause });
}
