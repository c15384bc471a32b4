import type { SecurityScheme } from "./security.js";

/** The signing key of webhooks. It is stored like a credential, but never sent. */
export function webhookKey(option: string, variable: string): SecurityScheme {
  return { options: { [option]: variable }, apply: () => {} };
}
