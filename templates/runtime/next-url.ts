/** Follows next pages that are given as a URL, in the body or in a `Link` header. */
import { type Call, place } from "./call.js";
import { ClientError, PaginationError } from "./error.js";
import { mergeHeaders } from "./header.js";
import { isSameOrigin, targetOf } from "./origin.js";
import { prepare, urlOf } from "./outgoing.js";
import type { CurrentPage, PageStep, PageText } from "./paginator.js";
import { homeOf } from "./settings.js";

/** The next step by a URL, which may be relative to the page that holds it (RFC 3986, section 5). */
export function followUrl({ items, call, response }: CurrentPage, next: string): PageStep | undefined {
  if (next === "") return undefined;
  const asked = addressOf(call);
  const base = URL.canParse(asked) ? asked : response.url;
  const url = targetOf(next, base);
  const change = (at: Call) => {
    if (!url) throw new PaginationError(`The next page's URL, ${next}, is none that can be fetched.`);
    url.hash = "";
    return callTo(url.href, at, !isSameOrigin(url.href, asked));
  };
  // A page without items whose URL leads to itself is the end.
  return items.length === 0 && url?.href === base ? undefined : { change };
}

function addressOf(call: Call): string {
  return urlOf(prepare(call), call);
}

/**
 * The call for a URL, which is followed as it stands: it is the API's own, and some APIs refuse a filter beside a
 * cursor that contains it.
 */
function callTo(url: string, call: Call, leaves?: boolean): Partial<Call> {
  const { operation, options, settings } = call;
  const { path, headers } = place(call);
  const known = Object.keys(settings.defaultQuery ?? {}).filter((name) => new URL(url).searchParams.has(name));
  return {
    operation: { ...operation, required: [] },
    path,
    params: undefined,
    options: {
      ...options,
      path: url,
      query: Object.fromEntries(known.map((name) => [name, undefined])),
      headers: leaves ? undefined : mergeHeaders(headers, options.headers),
    },
  };
}

/** A page's URL, without the origin of the list's own server. */
export const urlText: PageText = {
  of(call) {
    // A URL that was followed is kept as it was given, without what is added to every request.
    const { path = "" } = call.options;
    const address = URL.canParse(path) ? path : addressOf(call);
    if (!URL.canParse(address)) return address;
    const { origin, pathname, search } = new URL(address);
    return (isSameOrigin(origin, homeOf(call)) ? "" : origin) + pathname + search;
  },
  callAt(text, call) {
    const home = homeOf(call);
    // A token may come from anyone, and the client's credentials are sent where it leads.
    if (!URL.canParse(text, home) || !isSameOrigin(new URL(text, home).href, home))
      throw new ClientError("This resume token leads to another origin.");
    return callTo(new URL(text, home).href, call);
  },
};
