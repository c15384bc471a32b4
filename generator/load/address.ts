/** Documents that have an address on the network rather than a path. */

/** Whether a document's name is an address: `https://api.acme.com/openapi.yaml`. */
export function isAddress(file: string): boolean {
  return /^https?:\/\//i.test(file);
}

/** As it may be shown: who reads a log need not know the password. */
export function withoutUser(address: string): string {
  return address.replace(/^(https?:\/\/)[^/?#]*@/i, "$1…@");
}

/** Scheme, host and port; RFC 6454. */
export function isSameOrigin(one: string, other: string): boolean {
  return URL.canParse(one) && URL.canParse(other) && new URL(one).origin === new URL(other).origin;
}
