/** Access tokens, as the token endpoint gives them (RFC 6749, sections 4.4 and 6). */
import { withDeadline } from "./deadline.js";
import { APIConnectionError, ClientError, MissingCredentialsError, statusError } from "./error.js";
import type { Fetch } from "./option.js";
import { readText } from "./response.js";
import type { Settings } from "./settings.js";

/** A token that is kept until shortly before it ends. */
export interface Kept {
  token?: string | undefined;
  /** When it is to be renewed, as `Date.now()` counts. */
  until: number;
  /** The request for a new one that is under way, for everyone who waits. */
  flight?: Promise<string> | undefined;
  /** A server may give a new one with every token. */
  refreshToken?: string | undefined;
  /** How this server wants to be told who asks: a header is the rule, and some know the body alone. */
  inBody?: boolean;
}

/** What is asked for, and how. */
export interface Grant {
  readonly url: string;
  readonly clientId: string | undefined;
  readonly clientSecret: string | undefined;
  readonly refreshToken: string | undefined;
  readonly scopes: string | undefined;
}

/** A new token, which is kept. */
export async function requestToken(kept: Kept, grant: Grant, settings: Settings): Promise<string> {
  let answer = await ask(kept, grant, settings);
  // No server has to know both ways.
  if (!answer.ok && answer.code === "invalid_client" && grant.clientSecret !== undefined && kept.inBody === undefined) {
    answer = await ask({ ...kept, inBody: true }, grant, settings);
    if (answer.ok) kept.inBody = true;
  }
  if (!answer.ok) throw refused(answer);
  const { access_token: token, expires_in: seconds, refresh_token: next } = answer.body;
  if (typeof token !== "string" || token === "")
    throw new MissingCredentialsError("The token endpoint gave no access token.");
  const lifetime = seconds === undefined ? Infinity : Number(seconds) * 1000;
  // Not to the last moment: the request that it is for takes its time.
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
    // RFC 6749, section 2.3.1: encoded as in a form, and only then joined.
    headers.set("authorization", `Basic ${btoa(`${formEncoded(clientId)}:${formEncoded(clientSecret)}`)}`);
  } else if (clientId !== undefined) {
    form.set("client_id", clientId);
    if (clientSecret !== undefined) form.set("client_secret", clientSecret);
  }
  const fetch: Fetch = settings.fetch ?? ((to, init) => globalThis.fetch(to, init));
  // A redirect would take the secret to who knows where.
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
    // What the server says in its own words may repeat what it was told.
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

/** What may pass is an error of the call, so that it is tried again; what the caller has to mend is not. */
function refused({ status, code, headers }: Extract<TokenAnswer, { ok: false }>): ClientError {
  const message = `The token endpoint answered ${status}${code === undefined ? "" : ` (${code})`}.`;
  if (status === 429 || status >= 500)
    return statusError(status, undefined, message, headers, { kind: "unexpected_status" });
  return new MissingCredentialsError(`${message} Nothing was sent to the API.`);
}
