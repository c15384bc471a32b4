/** Names of a Stainless configuration, as its TypeScript SDKs write them. */
import { nameKey, titleKey, wordsOf } from "../name/word.js";

/** `LicenseKey` for `license_key`; what begins with a capital keeps its own. */
export function pascalCase(name: string): string {
  return /^\p{Lu}[\p{L}\p{N}]*$/u.test(name) ? name : titleKey(wordsOf(name));
}

/** `acmeAPIKey` for `acme_api_key`. */
export function camelCase(name: string): string {
  return nameKey(wordsOf(name));
}
