/** Next pages that are given as a URL, in the body or in a `Link` header. */
import { type Call, place } from "./call.js";
import { ClientError, PaginationError } from "./error.js";
import { plainHeaders } from "./header.js";
import type { HeaderValues } from "./option.js";
import { isFetchable, isSameOrigin } from "./origin.js";
import type { CurrentPage, PageStep, UrlFollower } from "./paginator.js";

/** A URL may be relative to the page that it stands on (RFC 3986, section 5). */
export function followUrl({ items, url: from, response }: CurrentPage, next: string): PageStep | undefined {
  if (next === "") return undefined;
  const asked = from();
  const base = URL.canParse(asked) ? asked : response.url;
  const found = URL.canParse(next, base) ? new URL(next, base) : undefined;
  const url = () => {
    if (!found || !isFetchable(found))
      throw new PaginationError(`The next page's URL, ${next}, is none that can be fetched.`);
    found.hash = "";
    return found.href;
  };
  // With nothing on it, and nowhere to go but here, it is the end.
  return items.length === 0 && found?.href === base ? undefined : { url };
}

export const urlFollower: UrlFollower = {
  /** The URL is followed as it stands: it is the API's own word, and some refuse a filter beside a cursor that holds it. */
  callAt(url, from, call, { defaultQuery }): Partial<Call> {
    const known = Object.keys(defaultQuery ?? {}).filter((name) => new URL(url).searchParams.has(name));
    const leaves = from !== undefined && !isSameOrigin(url, from);
    return {
      operation: { ...call.operation, required: [] },
      params: undefined,
      query: Object.fromEntries(known.map((name) => [name, undefined])),
      headers: leaves ? undefined : ({ ...place(call).headers, ...plainHeaders(call.headers) } as HeaderValues),
      options: { ...call.options, path: url, ...(leaves && { headers: undefined }) },
    };
  },
  toToken(url, home) {
    const { origin, pathname, search } = new URL(url);
    return isSameOrigin(url, home) ? pathname + search : origin + pathname + search;
  },
  fromToken(text, home) {
    // A token comes from outside, and the client's credentials go where it leads.
    if (!URL.canParse(text, home) || !isSameOrigin(new URL(text, home).href, home))
      throw new ClientError("This resume token leads to another origin.");
    return new URL(text, home).href;
  },
};
