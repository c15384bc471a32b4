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
  const schemesOf = (names: readonly string[]) => names.flatMap((name) => definition.schemes[name] ?? []);
  const isThere = (scheme: SecurityScheme) =>
    isGiven(scheme, outgoing) || Object.keys(scheme.options).every((option) => credentials[option] != null);
  const chosen = alternatives.find((names) => schemesOf(names).every(isThere));
  if (!chosen) {
    const wanted = schemesOf(alternatives[0]).flatMap((scheme) => Object.entries(scheme.options));
    const how = wanted.map(([option, variable]) => `the option ${option} (or the variable ${variable})`);
    throw new MissingCredentialsError(`${operation.id} needs ${how.join(" and ")}: nothing was sent.`);
  }
  for (const scheme of schemesOf(chosen)) {
    if (isGiven(scheme, outgoing)) continue;
    const values: string[] = [];
    for (const option of Object.keys(scheme.options)) values.push(await valueOf(credentials[option], option));
    scheme.apply(outgoing, ...values);
  }
}

async function valueOf(credential: Credential | null | undefined, option: string): Promise<string> {
  let failure: ErrorOptions | undefined;
  try {
    const value = typeof credential === "function" ? await credential() : credential;
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
