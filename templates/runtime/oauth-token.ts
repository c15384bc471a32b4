/** Gets access tokens from a token endpoint (RFC 6749, sections 4.4 and 6). */
import { withDeadline } from "./deadline.js";
import { APIConnectionError, ClientError, MissingCredentialsError, statusError } from "./error.js";
import type { Fetch } from "./option.js";
import { readText } from "./response.js";
import type { Settings } from "./settings.js";

/** A token that is kept until shortly before it ends. */
export interface Kept {
  token?: string | undefined;
  /** When to renew it, in the time of `Date.now()`. */
  until: number;
  /** The request for a new one that is under way; all callers wait for the same. */
  flight?: Promise<string> | undefined;
  /** The current refresh token: a server may give a new one with every token. */
  refreshToken?: string | undefined;
  /**
   * Set if this server takes the client's credentials in the body; the rule is a header, but some servers only know the
   * body.
   */
  inBody?: boolean;
}

/** What kind of token is requested, and how. */
export interface Grant {
  readonly url: string;
  readonly clientId: string | undefined;
  readonly clientSecret: string | undefined;
  readonly refreshToken: string | undefined;
  readonly scopes: string | undefined;
}

/** Gets a new token, and keeps it. */
export async function requestToken(kept: Kept, grant: Grant, settings: Settings): Promise<string> {
  let answer = await ask(kept, grant, settings);
  // A server need not know both ways, so the other is tried.
  if (!answer.ok && answer.code === "invalid_client" && grant.clientSecret !== undefined && kept.inBody === undefined) {
    answer = await ask({ ...kept, inBody: true }, grant, settings);
    if (answer.ok) kept.inBody = true;
  }
  if (!answer.ok) throw refused(answer);
  const { access_token: token, expires_in: seconds, refresh_token: next } = answer.body;
  if (typeof token !== "string" || token === "")
    throw new MissingCredentialsError("The token endpoint gave no access token.");
  const lifetime = seconds === undefined ? Infinity : Number(seconds) * 1000;
  // Not until the last moment, since the request that uses it takes time too.
  kept.until = Date.now() + lifetime - Math.min(60_000, lifetime / 10);
  if (typeof next === "string") kept.refreshToken = next;
  kept.inBody ??= false;
  return (kept.token = token);
}

type TokenAnswer =
  | { readonly ok: true; readonly body: { readonly [name: string]: unknown } }
  | { readonly ok: false; readonly status: number; readonly code: string | undefined; readonly headers: Headers };

async function ask({ refreshToken, inBody = false }: Kept, grant: Grant, settings: Settings): Promise<TokenAnswer> {
  const { url, clientId, clientSecret, scopes } = grant;
  const refresh = refreshToken ?? grant.refreshToken;
  const form = new URLSearchParams({ grant_type: refresh === undefined ? "client_credentials" : "refresh_token" });
  if (refresh !== undefined) form.set("refresh_token", refresh);
  if (scopes) form.set("scope", scopes);
  const headers = new Headers({ accept: "application/json", "content-type": "application/x-www-form-urlencoded" });
  if (clientId !== undefined && clientSecret !== undefined && !inBody) {
    // Each is encoded as in a form before they are joined (RFC 6749, section 2.3.1).
    headers.set("authorization", `Basic ${btoa(`${formEncoded(clientId)}:${formEncoded(clientSecret)}`)}`);
  } else if (clientId !== undefined) {
    form.set("client_id", clientId);
    if (clientSecret !== undefined) form.set("client_secret", clientSecret);
  }
  const fetch: Fetch = settings.fetch ?? ((to, init) => globalThis.fetch(to, init));
  // A redirect could take the secret anywhere.
  const init: RequestInit = {
    ...settings.fetchOptions,
    method: "POST",
    headers,
    body: form.toString(),
    redirect: "manual",
  };
  const work = async (signalOf: () => AbortSignal): Promise<TokenAnswer> => {
    const signal = signalOf();
    const response = await fetch(url, { ...init, signal });
    const text = await readText(response, 1_000_000, signal);
    const body = parse(text);
    if (response.ok) return { ok: true, body };
    const { error } = body;
    // The server's own words may repeat what it was sent.
    const code = typeof error === "string" && /^[a-z_]{1,40}$/.test(error) ? error : undefined;
    return { ok: false, status: response.status, code, headers: response.headers };
  };
  try {
    return await withDeadline(work, settings.timeout, undefined);
  } catch (cause) {
    throw cause instanceof ClientError
      ? cause
      : new APIConnectionError({ message: "The token endpoint could not be reached.", cause });
  }
}

function formEncoded(text: string): string {
  return new URLSearchParams({ "": text }).toString().slice(1);
}

function parse(text: string): { readonly [name: string]: unknown } {
  try {
    return Object(JSON.parse(text)) as { readonly [name: string]: unknown };
  } catch {
    return {};
  }
}

/**
 * The error for a refused request: one that may pass is an error of the call, so that it is retried; one that the
 * caller has to mend is not.
 */
function refused({ status, code, headers }: Extract<TokenAnswer, { ok: false }>): ClientError {
  const message = `The token endpoint answered ${status}${code === undefined ? "" : ` (${code})`}.`;
  if (status === 429 || status >= 500)
    return statusError(status, undefined, message, headers, { kind: "unexpected_status" });
  return new MissingCredentialsError(`${message} Nothing was sent to the API.`);
}
