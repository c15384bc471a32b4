/** Next pages that are given as a URL, in the body or in a `Link` header. */
import { type Call, place } from "./call.js";
import { ClientError, PaginationError } from "./error.js";
import { mergeHeaders } from "./header.js";
import { isSameOrigin, targetOf } from "./origin.js";
import { prepare, urlOf } from "./outgoing.js";
import type { CurrentPage, PageStep, PageText } from "./paginator.js";
import { homeOf } from "./settings.js";

/** A URL may be relative to the page that it stands on (RFC 3986, section 5). */
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
  // With nothing on it, and nowhere to go but here, it is the end.
  return items.length === 0 && url?.href === base ? undefined : { change };
}

function addressOf(call: Call): string {
  return urlOf(prepare(call), call);
}

/** The URL is followed as it stands: it is the API's own word, and some refuse a filter beside a cursor that holds it. */
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
    // One that was followed stands as it was given, without what goes with every request.
    const { path = "" } = call.options;
    const address = URL.canParse(path) ? path : addressOf(call);
    if (!URL.canParse(address)) return address;
    const { origin, pathname, search } = new URL(address);
    return (isSameOrigin(origin, homeOf(call)) ? "" : origin) + pathname + search;
  },
  callAt(text, call) {
    const home = homeOf(call);
    // A token comes from outside, and the client's credentials go where it leads.
    if (!URL.canParse(text, home) || !isSameOrigin(new URL(text, home).href, home))
      throw new ClientError("This resume token leads to another origin.");
    return callTo(new URL(text, home).href, call);
  },
};
