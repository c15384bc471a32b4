/** Requests access tokens from the token endpoint (RFC 6749, sections 4.4 and 6). */
import { withDeadline } from "./deadline.js";
import { APIConnectionError, ClientError, MissingCredentialsError, statusError } from "./error.js";
import type { Fetch } from "./option.js";
import { readText } from "./response.js";
import type { Settings } from "./settings.js";

/** A token that is cached until shortly before it expires. */
export interface Kept {
  token?: string | undefined;
  /** When to renew it, in milliseconds since the epoch. */
  until: number;
  /** The token request in progress, shared by all calls that wait for it. */
  flight?: Promise<string> | undefined;
  /** The latest refresh token: a server may issue a new one with every access token. */
  refreshToken?: string | undefined;
  /** How this server expects the client's credentials: usually in a header, for some servers only in the body. */
  inBody?: boolean;
}

/** The inputs of a token request. */
export interface Grant {
  readonly url: string;
  readonly clientId: string | undefined;
  readonly clientSecret: string | undefined;
  readonly refreshToken: string | undefined;
  readonly scopes: string | undefined;
}

/** Requests a new token and caches it. */
export async function requestToken(kept: Kept, grant: Grant, settings: Settings): Promise<string> {
  let answer = await ask(kept, grant, settings);
  // A server need not support both ways.
  if (!answer.ok && answer.code === "invalid_client" && grant.clientSecret !== undefined && kept.inBody === undefined) {
    answer = await ask({ ...kept, inBody: true }, grant, settings);
    if (answer.ok) kept.inBody = true;
  }
  if (!answer.ok) throw refused(answer);
  const { access_token: token, expires_in: seconds, refresh_token: next } = answer.body;
  if (typeof token !== "string" || token === "")
    throw new MissingCredentialsError("The token endpoint returned no access token.");
  const lifetime = seconds === undefined ? Infinity : Number(seconds) * 1000;
  // Renewed some time before it expires, as the request that uses it takes time, too.
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
    // RFC 6749, section 2.3.1: each is form-encoded before they are joined.
    headers.set("authorization", `Basic ${btoa(`${formEncoded(clientId)}:${formEncoded(clientSecret)}`)}`);
  } else if (clientId !== undefined) {
    form.set("client_id", clientId);
    if (clientSecret !== undefined) form.set("client_secret", clientSecret);
  }
  const fetch: Fetch = settings.fetch ?? ((to, init) => globalThis.fetch(to, init));
  // A redirect could send the secret to another server.
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
    // The server's error description may repeat the credentials, so it is not passed on.
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

/** A temporary failure becomes an error of the call, so that it is retried; a failure that the caller has to fix does not. */
function refused({ status, code, headers }: Extract<TokenAnswer, { ok: false }>): ClientError {
  const message = `The token endpoint returned ${status}${code === undefined ? "" : ` (${code})`}.`;
  if (status === 429 || status >= 500)
    return statusError(status, undefined, message, headers, { kind: "unexpected_status" });
  return new MissingCredentialsError(`${message} Nothing was sent to the API.`);
}
