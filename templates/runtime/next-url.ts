/** Next pages that are given as a URL, in the body or in a `Link` header. */
import { type Call, place } from "./call.js";
import { ClientError, PaginationError } from "./error.js";
import { mergeHeaders } from "./header.js";
import { isFetchable, isSameOrigin } from "./origin.js";
import { prepare, urlOf } from "./outgoing.js";
import type { CurrentPage, PageStep, UrlFollower } from "./paginator.js";
import { homeOf } from "./settings.js";

/** A URL may be relative to the page that it stands on (RFC 3986, section 5). */
export function followUrl({ items, call, response }: CurrentPage, next: string): PageStep | undefined {
  if (next === "") return undefined;
  const asked = addressOf(call);
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

function addressOf(call: Call): string {
  return urlOf(prepare(call), call);
}

export const urlFollower: UrlFollower = {
  urlOf: addressOf,
  /** The URL is followed as it stands: it is the API's own word, and some refuse a filter beside a cursor that holds it. */
  callAt(url, call, from): Partial<Call> {
    const { operation, options, settings } = call;
    const known = Object.keys(settings.defaultQuery ?? {}).filter((name) => new URL(url).searchParams.has(name));
    const leaves = from && !isSameOrigin(url, addressOf(from));
    return {
      operation: { ...operation, required: [] },
      params: undefined,
      options: {
        ...options,
        path: url,
        query: Object.fromEntries(known.map((name) => [name, undefined])),
        headers: leaves ? undefined : mergeHeaders(place(call).headers, options.headers),
      },
    };
  },
  toToken(url, call) {
    const { origin, pathname, search } = new URL(url);
    return isSameOrigin(url, homeOf(call)) ? pathname + search : origin + pathname + search;
  },
  fromToken(text, call) {
    const home = homeOf(call);
    // A token comes from outside, and the client's credentials go where it leads.
    if (!URL.canParse(text, home) || !isSameOrigin(new URL(text, home).href, home))
      throw new ClientError("This resume token leads to another origin.");
    return new URL(text, home).href;
  },
};
