import type { SecurityScheme } from "./security.js";

/** The key that webhooks are signed with: stored like a credential, but put into no request. */
export function webhookKey(option: string, variable: string): SecurityScheme {
  return { options: { [option]: variable }, apply: () => {} };
}
