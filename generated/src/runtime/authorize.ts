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
  const isThere = (name: string) => {
    const scheme = definition.schemes[name];
    if (!scheme || isGiven(scheme, outgoing)) return true;
    return scheme.source?.isThere(settings) ?? Object.keys(scheme.options).every((key) => credentials[key] != null);
  };
  const chosen = alternatives.find((names) => names.every(isThere));
  if (!chosen) {
    const wanted = alternatives[0].flatMap((name) => {
      const scheme = definition.schemes[name];
      return Object.entries(scheme?.source?.needs ?? scheme?.options ?? {});
    });
    const how = wanted.map(([option, variable]) => `the option ${option} (or the environment variable ${variable})`);
    throw new MissingCredentialsError(`${operation.id} needs ${how.join(" and ")}: nothing was sent.`);
  }
  for (const name of chosen) {
    const scheme = definition.schemes[name];
    if (!scheme || isGiven(scheme, outgoing)) continue;
    scheme.apply(outgoing, ...(await (scheme.source?.values(settings, outgoing) ?? valuesOf(scheme, credentials))));
  }
}

async function valuesOf({ options }: SecurityScheme, credentials: Settings["credentials"]): Promise<string[]> {
  const values: string[] = [];
  for (const option of Object.keys(options)) {
    const credential = credentials[option];
    values.push(typeof credential === "string" ? credential : await call(credential, option));
  }
  return values;
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
