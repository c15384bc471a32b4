/** Checks where the URLs in an answer may lead. */

/** Whether both are absolute URLs with the same origin. */
export function isSameOrigin(url: string, other: string): boolean {
  return URL.canParse(url) && URL.canParse(other) && new URL(url).origin === new URL(other).origin;
}

/**
 * Whether a URL has a user name, and perhaps a password: some platforms refuse it and repeat it in their error, others
 * send it.
 */
export function hasUserName(url: string): boolean {
  return url.includes("@") && /^[^/]*\/\/[^/?#]*@/.test(url);
}

/**
 * The URL that an answer leads to, if it can be fetched. A user name in it is not the caller's, and fetch does not
 * accept one, so it is removed.
 */
export function targetOf(text: string, base: string): URL | undefined {
  if (!URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  url.username = url.password = "";
  return /^https?:$/.test(url.protocol) ? url : undefined;
}
