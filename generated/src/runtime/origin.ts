/** Checks on URLs, of the caller and of responses. */

/** The URL of the page, in a browser: what `fetch` resolves relative URLs against. */
export function pageURL(): string | undefined {
  return (globalThis as { readonly location?: { readonly href: string } }).location?.href;
}

/** Whether both are absolute URLs with the same origin. */
export function isSameOrigin(url: string, other: string): boolean {
  return URL.canParse(url) && URL.canParse(other) && new URL(url).origin === new URL(other).origin;
}

/** Whether a URL contains a user name, and perhaps a password: some platforms reject such a URL and repeat it in their error, others send its credentials. */
export function hasUserName(url: string): boolean {
  return url.includes("@") && /^[^/]*\/\/[^/?#]*@/.test(url);
}

/** Resolves a URL of a response, if it can be fetched. A user name in it is removed: it is not the caller's, and `fetch` rejects it. */
export function targetOf(text: string, base: string): URL | undefined {
  if (!URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  url.username = url.password = "";
  return /^https?:$/.test(url.protocol) ? url : undefined;
}
