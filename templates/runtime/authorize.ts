/** Puts the credentials that an operation asks for into its request. */
import type { Call, Outgoing } from "./call.js";
import { MissingCredentialsError } from "./error.js";
import type { SecurityScheme } from "./security.js";
import type { Settings } from "./settings.js";

/**
 * The first alternative whose credentials are all there wins.
 *
 * @throws MissingCredentialsError where one is asked for, and none is there.
 */
export async function authorize(outgoing: Outgoing, { operation }: Call, settings: Settings): Promise<void> {
  const alternatives = operation.security ?? settings.definition.security;
  if (alternatives.length === 0 || !outgoing.isHome) return;
  const schemesOf = (names: readonly string[]) => names.flatMap((name) => settings.definition.schemes[name] ?? []);
  const isThere = (scheme: SecurityScheme) =>
    isGiven(scheme, outgoing) ||
    (scheme.source?.isThere(settings) ??
      Object.keys(scheme.options).every((option) => settings.credentials[option] != null));
  const chosen = alternatives.find((names) => schemesOf(names).every(isThere));
  if (!chosen) {
    const wanted = schemesOf(alternatives[0] ?? []).flatMap(({ source, options }) =>
      Object.entries(source?.needs ?? options),
    );
    const how = wanted.map(([option, variable]) => `the option ${option} (or the environment variable ${variable})`);
    throw new MissingCredentialsError(
      `${operation.id} needs a credential: give the client ${how.join(" and ")}. Nothing was sent.`,
    );
  }
  for (const scheme of schemesOf(chosen)) {
    if (isGiven(scheme, outgoing)) continue;
    scheme.apply(outgoing, ...(await (scheme.source?.values(settings, outgoing) ?? valuesOf(scheme, settings))));
  }
}

/** The caller has set the header himself, or will not have it. */
function isGiven({ header }: SecurityScheme, { headers, removed }: Outgoing): boolean {
  return header !== undefined && (headers.has(header) || removed.includes(header.toLowerCase()));
}

async function valuesOf(scheme: SecurityScheme, settings: Settings): Promise<string[]> {
  const values: string[] = [];
  for (const option of Object.keys(scheme.options)) {
    const credential = settings.credentials[option];
    let value: string | null | undefined;
    try {
      value = typeof credential === "function" ? await credential() : credential;
    } catch (cause) {
      throw new MissingCredentialsError(`The function given as ${option} failed.`, { cause });
    }
    if (value == null) throw new MissingCredentialsError(`The function given as ${option} gave nothing.`);
    values.push(value);
  }
  return values;
}
