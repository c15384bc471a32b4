/** OAuth 2 (RFC 6749): access tokens, had with a client's own credentials or with a refresh token. */
import { withCredential } from "./credential.js";
import { setHeader } from "./header.js";
import { type Grant, type Kept, requestToken } from "./oauth-token.js";
import { bearer, type SecurityScheme } from "./security.js";
import type { Settings } from "./settings.js";

/** An option's name, and the environment variable that it is read from. */
export type OptionName = readonly [option: string, variable: string];

export interface OAuthOptions {
  /** An access token that the caller has already, or gets himself. */
  readonly token: OptionName;
  readonly clientId: OptionName;
  readonly clientSecret: OptionName;
  readonly refreshToken: OptionName;
  readonly scopes: OptionName;
  /** What the caller says in place of the document. */
  readonly tokenURL: OptionName;
  /** Where tokens are had for the client's own credentials; left out where the API does not do that. */
  readonly grantURL?: string;
  /** Where tokens are had for a refresh token. */
  readonly refreshURL?: string;
}

/** Of a client and those that `withOptions` makes of it, by what was asked for. */
const caches = new WeakMap<object, Map<string, Kept>>();

/** As many credentials as one client is expected to change between. */
const mostKept = 100;

export function oauth(options: OAuthOptions): SecurityScheme {
  const { token, clientId, clientSecret, refreshToken, scopes, tokenURL, grantURL, refreshURL } = options;
  const has = ({ credentials }: Settings, [option]: OptionName) => credentials[option] != null;
  const canRefresh = (settings: Settings) => has(settings, refreshToken) && (refreshURL ?? grantURL) !== undefined;
  const canGrant = (settings: Settings) =>
    grantURL !== undefined && has(settings, clientId) && has(settings, clientSecret);
  return {
    ...bearer(...token),
    options: Object.fromEntries([token, clientId, clientSecret, refreshToken, scopes, tokenURL]),
    needs: Object.fromEntries(grantURL === undefined ? [token] : [clientId, clientSecret]),
    isThere: (settings) => has(settings, token) || canRefresh(settings) || canGrant(settings),
    async apply(outgoing, settings) {
      const value = async (option: OptionName): Promise<string | undefined> => {
        let found: string | undefined;
        if (has(settings, option)) await withCredential(settings, option[0], (value) => void (found = value));
        return found;
      };
      const use = (token: string) => setHeader(outgoing.headers, "authorization", `Bearer ${token}`);
      const own = await value(token);
      if (own !== undefined) return use(own);
      const usual = (canRefresh(settings) && refreshURL) || grantURL;
      const grant = {
        url: new URL(((await value(tokenURL)) ?? usual) as string, `${settings.baseURL}/`).href,
        clientId: await value(clientId),
        clientSecret: await value(clientSecret),
        refreshToken: await value(refreshToken),
        scopes: await value(scopes),
      };
      const kept = keptFor(grant, settings);
      const current = await currentToken(kept, grant, settings);
      use(current);
      outgoing.around = async (exchange) => {
        const response = await exchange();
        if (response.status !== 401) return response;
        // The API has taken back its token before the time; that is no failed attempt.
        if (kept.token === current) kept.token = undefined;
        // What was read as it was sent cannot come with another token: the next call has one.
        if (outgoing.body?.once) return response;
        response.body?.cancel().catch(() => {});
        use(await currentToken(kept, grant, settings));
        return exchange();
      };
    },
  };
}

function keptFor(grant: Grant, { budget }: Settings): Kept {
  const cache = caches.get(budget) ?? new Map<string, Kept>();
  caches.set(budget, cache);
  const key = JSON.stringify(grant);
  const kept = cache.get(key) ?? { until: 0 };
  cache.set(key, kept);
  const [oldest] = cache.keys();
  if (cache.size > mostKept && oldest !== undefined) cache.delete(oldest);
  return kept;
}

/** The token that is kept, or a new one: however many ask for it at the same time, one request is made. */
function currentToken(kept: Kept, grant: Grant, settings: Settings): Promise<string> | string {
  if (kept.token !== undefined && Date.now() < kept.until) return kept.token;
  kept.flight ??= requestToken(kept, grant, settings).finally(() => {
    kept.flight = undefined;
  });
  return kept.flight;
}
