/** Credentials for an API whose operations need a single scheme or none. */
import type { Authorize } from "./authorize.js";
import { isOpen, isThere, missingCredentials } from "./credential.js";

export const soleScheme: Authorize = (outgoing, { operation, settings }) => {
  const { schemes, security } = settings.definition;
  const [alternative] = operation.security ?? security;
  const scheme = schemes[alternative?.[0] ?? ""];
  if (!scheme || !isOpen(scheme, outgoing)) return undefined;
  if (isThere(scheme, settings)) return scheme.apply(outgoing, settings);
  throw missingCredentials(operation, [scheme]);
};
