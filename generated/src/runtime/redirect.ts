/** Follows redirects (RFC 9110, section 15.4). The platform's own `fetch` would send API keys and bodies to another origin. */
import { APIConnectionError } from "./error.js";
import type { Fetch } from "./option.js";
import { targetOf } from "./origin.js";
import type { Settings } from "./settings.js";

/** The number of redirects that browsers follow. */
const longestChain = 20;

/** The headers that are kept on a redirect to another origin: they neither contain a credential nor describe a body. */
const harmless = /^(accept|accept-language|user-agent)$/;

/** The global `fetch`, looked up at each call, since it may be replaced at any time. */
const platformFetch: Fetch = (url, init) => globalThis.fetch(url, init);

/** Sends a request, follows its redirects, and returns the response. `hops` counts the redirects before it. */
export function follow(url: string, init: RequestInit, settings: Settings, hops = 0): Promise<Response> {
  const { fetch = platformFetch } = settings;
  return Promise.resolve(fetch(url, init)).then((response) =>
    response.ok ? response : afterRedirect(response, url, init, settings, hops),
  );
}

/** The response of the URL to which this one redirects; the response itself if it does not redirect. */
function afterRedirect(
  response: Response,
  url: string,
  init: RequestInit,
  settings: Settings,
  hops: number,
): Response | Promise<Response> {
  const { status, type, body } = response;
  const { redirect } = settings;
  const target = /30[12378]/.test(`${status}`) && response.headers.get("location");
  if (!target && type !== "opaqueredirect") return response;
  const next = target ? targetOf(target, url) : undefined;
  const leaves = next?.origin !== new URL(url).origin;
  const headers = new Headers(init.headers);
  // After 303, the next request is a GET; after 301 and 302, a POST becomes a GET, as in every browser.
  if (status === 303 ? init.method !== "HEAD" : status < 303 && init.method === "POST") {
    headers.delete("content-type");
    init = { ...init, method: "GET", body: null };
  }
  let why: string | undefined;
  if (!target) why = "a browser hides where it leads";
  else if (redirect === "error") why = 'the option redirect is "error"';
  else if (hops === longestChain) why = `there were ${hops} before it`;
  else if (!next) why = "it leads to nothing that can be fetched";
  else if (leaves && (redirect !== "follow" || init.body != null)) why = `it leads to another origin, ${next.origin}`;
  else if (init.body instanceof ReadableStream) why = "the body is a stream, and was sent";
  if (!next || why) throw new APIConnectionError({ message: `A redirect was not followed: ${why}.` });
  if (leaves) for (const name of [...headers.keys()]) if (!harmless.test(name)) headers.delete(name);
  body?.cancel().catch(() => {});
  return follow(next.href, { ...init, headers }, settings, hops + 1);
}
