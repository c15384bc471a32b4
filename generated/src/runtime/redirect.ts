/** Redirects (RFC 9110, section 15.4), followed here: a platform's own fetch takes API keys and bodies along to another origin. */
import { APIConnectionError } from "./error.js";
import type { Fetch } from "./option.js";
import { targetOf } from "./origin.js";
import type { Settings } from "./settings.js";

/** As many as browsers follow. */
const longestChain = 20;

/** Headers that may hold a credential or describe a body; on another origin, only these that cannot are kept. */
const harmless = /^(accept|accept-language|user-agent)$/;

/** The platform's, as it is when it is called: it may be replaced at any time. */
const platformFetch: Fetch = (url, init) => globalThis.fetch(url, init);

/** The answer to a request, wherever it leads. */
export async function follow(
  url: string,
  init: RequestInit,
  { fetch = platformFetch, redirect }: Settings,
): Promise<Response> {
  for (let hops = 0; ; hops++) {
    const response = await fetch(url, init);
    const { status, type, body } = response;
    const target = /30[12378]/.test(`${status}`) && response.headers.get("location");
    if (!target && type !== "opaqueredirect") return response;
    const next = target ? targetOf(target, url) : undefined;
    const leaves = next?.origin !== new URL(url).origin;
    const headers = new Headers(init.headers);
    // 303 asks for a GET; after 301 and 302 a POST becomes one, as every browser does it.
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
    init = { ...init, headers };
    url = next.href;
    body?.cancel().catch(() => {});
  }
}
