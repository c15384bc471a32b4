/** Where URLs that an answer gives may lead. */

/** Whether both are absolute URLs of one origin. */
export function isSameOrigin(url: string, other: string): boolean {
  return URL.canParse(url) && URL.canParse(other) && new URL(url).origin === new URL(other).origin;
}

/** Whether a user name is in it, and perhaps a password: some platforms refuse such a URL and repeat it in their error, others send what is in it. */
export function hasUserName(url: string): boolean {
  return url.includes("@") && /^[^/]*\/\/[^/?#]*@/.test(url);
}

/** The URL that an answer leads to, where it can be fetched. A user name in it is not the caller's, and fetch takes none: it is taken out. */
export function targetOf(text: string, base: string): URL | undefined {
  if (!URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  url.username = url.password = "";
  return /^https?:$/.test(url.protocol) ? url : undefined;
}
