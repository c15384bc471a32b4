/** Names of a Stainless configuration, in the casing of its TypeScript SDKs. */
import { nameKey, titleKey, wordsOf } from "../name/word.js";

/** A type's name: `LicenseKey` for `license_key`. A name that begins with a capital stays as it is. */
export function pascalCase(name: string): string {
  return /^\p{Lu}[\p{L}\p{N}]*$/u.test(name) ? name : titleKey(wordsOf(name));
}

/** A name in camel case: `acmeAPIKey` for `acme_api_key`. */
export function camelCase(name: string): string {
  return nameKey(wordsOf(name));
}
