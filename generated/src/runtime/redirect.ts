/** Redirects (RFC 9110, section 15.4), followed here: a platform's own fetch takes API keys and bodies along to another origin. */
import { APIConnectionError } from "./error.js";
import type { BaseClientOptions, Fetch } from "./option.js";

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
    if (response.type === "opaqueredirect") throw refused("a browser does not let its target be checked");
    const target = [301, 302, 303, 307, 308].includes(response.status) && response.headers.get("location");
    if (!target) return response;
    if (policy === "error") throw refused('the option redirect is "error"');
    if (hops === longestChain) throw refused(`there were ${longestChain} before it`);
    const next = URL.canParse(target, url) ? new URL(target, url) : undefined;
    if (!next || !/^https?:$/.test(next.protocol)) throw refused("it leads to nothing that can be fetched");
    // A user name that an answer asks for is not the caller's, and fetch takes none in a URL.
    next.username = next.password = "";
    const leaves = next.origin !== new URL(url).origin;
    if (leaves && policy !== "follow") throw refused(`it leads to another origin, ${next.origin}`);
    init = turn(init, response.status);
    if (leaves && init.body != null) throw refused(`it would take the body to another origin, ${next.origin}`);
    if (leaves) init = { ...init, headers: keep(new Headers(init.headers), harmless) };
    url = next.href;
    response.body?.cancel().catch(() => {});
  }
}

/** 303 asks for a GET; after 301 and 302 a POST becomes one, as every browser does it. */
function turn(init: RequestInit, status: number): RequestInit {
  const becomesGet = (status === 303 && init.method !== "HEAD") || (status < 303 && init.method === "POST");
  if (!becomesGet) return init;
  const headers = new Headers(init.headers);
  headers.delete("content-type");
  return { ...init, method: "GET", body: null, headers };
}

function keep(headers: Headers, names: readonly string[]): Headers {
  const kept = new Headers();
  for (const name of names) if (headers.has(name)) kept.set(name, headers.get(name) ?? "");
  return kept;
}

function refused(why: string): APIConnectionError {
  return new APIConnectionError({ message: `A redirect was not followed: ${why}.` });
}
