/** Credentials for an API with alternative schemes, or with several schemes at once. */
import type { Authorize } from "./authorize.js";
import { isOpen, isThere, missingCredentials } from "./credential.js";

/** Uses the first alternative whose credentials are all given. */
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
