/** Puts the credentials that an operation asks for into its request. */
import type { Call } from "./call.js";
import { MissingCredentialsError } from "./error.js";
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
export function authorize(outgoing: Outgoing, { operation, settings }: Call): Promise<unknown> | undefined {
  const { schemes, security } = settings.definition;
  let wanted: string[] | undefined;
  for (const names of operation.security ?? security) {
    const open: SecurityScheme[] = [];
    for (const name of names) {
      const scheme = schemes[name];
      // One whose header is there already, or was removed by the caller, is not applied.
      if (scheme && own(outgoing.headers, scheme.header ?? "") === undefined) open.push(scheme);
    }
    if (open.every((scheme) => isThere(scheme, settings))) {
      let waits: Promise<unknown> | undefined;
      for (const { apply } of open) {
        const wait = apply(outgoing, settings);
        if (wait) waits = Promise.all([waits, wait]);
      }
      return waits;
    }
    wanted ??= open.flatMap(({ options, needs = options }) =>
      Object.entries(needs).map(([option, variable]) => `${option} (or ${variable} in the environment)`),
    );
  }
  if (wanted) throw new MissingCredentialsError(`${operation.id} needs ${wanted.join(" and ")}: nothing was sent.`);
  return undefined;
}

function isThere({ options, isThere }: SecurityScheme, settings: Settings): boolean {
  return isThere ? isThere(settings) : Object.keys(options).every((option) => settings.credentials[option] != null);
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
