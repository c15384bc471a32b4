/** Puts the credentials that an operation asks for into its request. */
import type { Call, Outgoing } from "./call.js";
import { MissingCredentialsError } from "./error.js";
import type { Credential } from "./option.js";
import type { SecurityScheme } from "./security.js";
import type { Settings } from "./settings.js";

/**
 * The first alternative whose credentials are all there wins.
 *
 * @throws MissingCredentialsError where one is asked for, and none is there.
 */
export async function authorize(outgoing: Outgoing, { operation }: Call, settings: Settings): Promise<void> {
  const { definition, credentials } = settings;
  const alternatives = operation.security ?? definition.security;
  if (!alternatives[0] || !outgoing.isHome) return;
  const isLacking = (scheme: SecurityScheme | undefined): scheme is SecurityScheme =>
    scheme !== undefined && !isGiven(scheme, outgoing);
  const lackingOf = (names: readonly string[]) => names.map((name) => definition.schemes[name]).filter(isLacking);
  const isThere = ({ source, options }: SecurityScheme) =>
    source?.isThere(settings) ?? Object.keys(options).every((option) => credentials[option] != null);
  for (const names of alternatives) {
    const lacking = lackingOf(names);
    if (!lacking.every(isThere)) continue;
    for (const { source, options, apply } of lacking) {
      const values = source ? await source.values(settings, outgoing) : [];
      for (const option of source ? [] : Object.keys(options)) {
        const credential = credentials[option];
        values.push(typeof credential === "string" ? credential : await call(credential, option));
      }
      apply(outgoing, ...values);
    }
    return;
  }
  const wanted = lackingOf(alternatives[0]).flatMap(({ source, options }) => Object.entries(source?.needs ?? options));
  const how = wanted.map(([option, variable]) => `the option ${option} (or the environment variable ${variable})`);
  throw new MissingCredentialsError(`${operation.id} needs ${how.join(" and ")}: nothing was sent.`);
}

async function call(credential: Exclude<Credential, string> | null | undefined, option: string): Promise<string> {
  let failure: ErrorOptions | undefined;
  try {
    const value = await credential?.();
    if (value != null) return value;
  } catch (cause) {
    failure = { cause };
  }
  throw new MissingCredentialsError(`The function given as ${option} gave no credential.`, failure);
}

/** The header is there already, or was removed. */
function isGiven({ header }: SecurityScheme, { headers, removed }: Outgoing): boolean {
  return header !== undefined && (headers.has(header) || removed.includes(header.toLowerCase()));
}
