/** Redirects (RFC 9110, section 15.4), followed here: a platform's own fetch takes API keys and bodies along to another origin. */
import { APIConnectionError } from "./error.js";
import type { BaseClientOptions, Fetch } from "./option.js";
import { isFetchable, isSameOrigin } from "./origin.js";

/** As many as browsers follow. */
const longestChain = 20;

/** Headers that may hold a credential or describe a body; on another origin, only these that cannot are kept. */
const harmless = ["accept", "accept-language", "user-agent"];

export async function follow(
  fetch: Fetch,
  url: string,
  init: RequestInit,
  policy: BaseClientOptions["redirect"],
): Promise<Response> {
  for (let hops = 0; ; hops++) {
    const response = await fetch(url, init);
    const { status, type } = response;
    if (type === "opaqueredirect") throw refused("a browser hides where it leads");
    const target = [301, 302, 303, 307, 308].includes(status) && response.headers.get("location");
    if (!target) return response;
    if (policy === "error") throw refused('the option redirect is "error"');
    if (hops === longestChain) throw refused(`there were ${longestChain} before it`);
    const next = URL.canParse(target, url) && new URL(target, url);
    if (!next || !isFetchable(next)) throw refused("it leads to nothing that can be fetched");
    const leaves = !isSameOrigin(next.href, url);
    const away = `it leads to another origin, ${next.origin}`;
    if (leaves && policy !== "follow") throw refused(away);
    const headers = new Headers(init.headers);
    // 303 asks for a GET; after 301 and 302 a POST becomes one, as every browser does it.
    if (status === 303 ? init.method !== "HEAD" : status < 303 && init.method === "POST") {
      headers.delete("content-type");
      init = { ...init, method: "GET", body: null };
    }
    if (leaves && init.body != null) throw refused(`${away}, with a body`);
    if (leaves) for (const name of [...headers.keys()]) if (!harmless.includes(name)) headers.delete(name);
    init = { ...init, headers };
    url = next.href;
    response.body?.cancel().catch(() => {});
  }
}

function refused(why: string): APIConnectionError {
  return new APIConnectionError({ message: `A redirect was not followed: ${why}.` });
}
