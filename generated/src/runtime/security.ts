/** Security schemes (OpenAPI, "Security Scheme Object"): which option holds the credential, and where it travels. */
import { setHeader } from "./header.js";
import type { Settings } from "./settings.js";

/** Where a credential is put. */
export interface Outgoing {
  readonly headers: Headers;
  readonly query: Record<string, unknown>;
}

export interface SecurityScheme {
  /** Option names, each with the environment variable that it is read from. */
  readonly options: Readonly<Record<string, string>>;
  /** The header that carries it, so that one that the caller sets himself counts as a credential. */
  readonly header?: string;
  /** Where the credential is none of the options itself, but had for them. */
  readonly source?: TokenSource;
  /** Puts the credential in its place. `values` are those of `options`, in order. */
  readonly apply: (outgoing: Outgoing, ...values: string[]) => void;
  /** An answer, or whatever a platform throws, without the credential that it repeats. */
  readonly conceal?: <Outcome>(outcome: Outcome) => Outcome;
}

/** A token that has to be asked for. */
export interface TokenSource {
  /** What is told to who has given nothing: option names and their environment variables. */
  readonly needs: Readonly<Record<string, string>>;
  isThere(settings: Settings): boolean;
  /** Sets `outgoing.renew` where a token can be had anew that the API refuses. */
  values(settings: Settings, outgoing: { renew?: (() => void) | undefined }): Promise<string[]>;
}

/** HTTP bearer (RFC 6750). */
export function bearer(option: string, variable: string): SecurityScheme {
  return authorization(option, variable, "Bearer");
}

/** Any scheme of HTTP (RFC 9110, 11.1): its name, and what the caller gives. */
export function authorization(option: string, variable: string, scheme: string): SecurityScheme {
  return {
    options: { [option]: variable },
    header: "authorization",
    apply: ({ headers }, credentials = "") => setHeader(headers, "authorization", `${scheme} ${credentials}`),
  };
}

/** HTTP basic (RFC 7617), in UTF-8. */
export function basic(
  username: string,
  usernameVariable: string,
  password: string,
  passwordVariable: string,
): SecurityScheme {
  return {
    options: { [username]: usernameVariable, [password]: passwordVariable },
    header: "authorization",
    apply: ({ headers }, name = "", word = "") => {
      const bytes = new TextEncoder().encode(`${name}:${word}`);
      setHeader(headers, "authorization", `Basic ${btoa(String.fromCharCode(...bytes))}`);
    },
  };
}

/** An API key in a header. */
export function headerKey(option: string, variable: string, name: string): SecurityScheme {
  return {
    options: { [option]: variable },
    header: name,
    apply: ({ headers }, key = "") => setHeader(headers, name, key),
  };
}

/** An API key in the query. */
export function queryKey(option: string, variable: string, name: string): SecurityScheme {
  return {
    options: { [option]: variable },
    apply: ({ query }, key) => {
      query[name] = key;
    },
    conceal: (outcome) => {
      if (outcome instanceof Response) return withoutQuery(outcome, name) as typeof outcome;
      // Bun's errors say which URL it was.
      const { path } = Object(outcome) as { readonly path?: unknown };
      if (typeof path === "string") Reflect.set(Object(outcome) as object, "path", concealed(path, name));
      return outcome;
    },
  };
}

/** A new answer: of the one that the platform made, it prints the URL, whatever property is put over it. */
function withoutQuery(response: Response, name: string): Response {
  if (!response.url || response.status < 200) return response;
  const copy = new Response(response.body, response);
  return Object.defineProperty(copy, "url", { value: concealed(response.url, name) });
}

function concealed(address: string, name: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  url.searchParams.delete(name);
  return url.href;
}

/** An API key in a cookie. */
export function cookieKey(option: string, variable: string, name: string): SecurityScheme {
  return {
    options: { [option]: variable },
    apply: ({ headers }, key = "") => {
      const others = headers.get("cookie");
      setHeader(headers, "cookie", `${others ? `${others}; ` : ""}${name}=${encodeURIComponent(key)}`);
    },
  };
}
