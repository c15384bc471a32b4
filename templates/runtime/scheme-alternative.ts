/** Credentials for an API that offers a choice of schemes, or needs several at once. */
import type { Authorize } from "./authorize.js";
import { isOpen, isThere, missingCredentials } from "./credential.js";

/** Applies the first alternative for which the client has all credentials. */
export const schemeAlternatives: Authorize = (outgoing, { operation, settings }) => {
  const { schemes, security } = settings.definition;
  const alternatives = (operation.security ?? security).map((names) =>
    names.flatMap((name) => schemes[name] ?? []).filter((scheme) => isOpen(scheme, outgoing)),
  );
  const chosen = alternatives.find((each) => each.every((scheme) => isThere(scheme, settings)));
  if (chosen) return Promise.all(chosen.map(async ({ apply }) => apply(outgoing, settings)));
  if (alternatives[0]) throw missingCredentials(operation, alternatives[0]);
  return undefined;
};
