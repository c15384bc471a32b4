/** Redirects (RFC 9110, section 15.4), followed here: a platform's own fetch takes API keys and bodies along to another origin. */
import { APIConnectionError } from "./error.js";
import type { BaseClientOptions, Fetch } from "./option.js";
import { isFetchable } from "./origin.js";

/** As many as browsers follow. */
const longestChain = 20;

/** Headers that may hold a credential or describe a body; on another origin, only these that cannot are kept. */
const harmless = ["accept", "accept-language", "user-agent"];

/** Whether an answer leads elsewhere. */
export function isRedirect({ status, type, headers }: Response): boolean {
  return type === "opaqueredirect" || ([301, 302, 303, 307, 308].includes(status) && !!headers.get("location"));
}

/** The answer that a redirect leads to. */
export async function follow(
  response: Response,
  fetch: Fetch,
  url: string,
  init: RequestInit,
  policy: BaseClientOptions["redirect"],
): Promise<Response> {
  for (let hops = 0; isRedirect(response); hops++) {
    const { status } = response;
    const target = response.headers.get("location");
    const next = target && URL.canParse(target, url) ? new URL(target, url) : undefined;
    const headers = new Headers(init.headers);
    // 303 asks for a GET; after 301 and 302 a POST becomes one, as every browser does it.
    if (status === 303 ? init.method !== "HEAD" : status < 303 && init.method === "POST") {
      headers.delete("content-type");
      init = { ...init, method: "GET", body: null };
    }
    const leaves = next && next.origin !== new URL(url).origin;
    let why: string | undefined;
    if (!target) why = "a browser hides where it leads";
    else if (policy === "error") why = 'the option redirect is "error"';
    else if (hops === longestChain) why = `there were ${hops} before it`;
    else if (!next || !isFetchable(next)) why = "it leads to nothing that can be fetched";
    else if (leaves && (policy !== "follow" || init.body != null)) why = `it leads to another origin, ${next.origin}`;
    if (!next || why) throw new APIConnectionError({ message: `A redirect was not followed: ${why}.` });
    init = { ...init, headers: leaves ? [...headers].filter(([name]) => harmless.includes(name)) : headers };
    url = next.href;
    response.body?.cancel().catch(() => {});
    response = await fetch(url, init);
  }
  return response;
}
