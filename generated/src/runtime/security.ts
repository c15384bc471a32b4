/** Security schemes (OpenAPI, "Security Scheme Object"): which option holds the credential, and where it is sent. */
import { withCredential } from "./credential.js";
import { setHeader } from "./header.js";
import type { Outgoing } from "./outgoing.js";
import type { Settings } from "./settings.js";

/** The parts of a request that carry a credential. */
export type Credentialed = Pick<Outgoing, "headers" | "query" | "body" | "around">;

export interface SecurityScheme {
  /** The options' names, each with its environment variable. */
  readonly options: Readonly<Record<string, string>>;
  /** The header that carries the credential, in lower case. If the caller sets it, it counts as the credential. */
  readonly header?: string;
  /** Whether a credential is given, for schemes that do not need all options. */
  readonly isThere?: (settings: Settings) => boolean;
  /** The options to name in the error for a missing credential, if not all of them. */
  readonly needs?: Readonly<Record<string, string>>;
  /** Adds the credential to the request. */
  readonly apply: (outgoing: Credentialed, settings: Settings) => Promise<void> | void;
  /** Removes the credential from a response, or from an error that the platform throws. */
  readonly conceal?: <Outcome>(outcome: Outcome) => Outcome;
}

/** HTTP bearer (RFC 6750). */
export function bearer(option: string, variable: string): SecurityScheme {
  return authorization(option, variable, "Bearer");
}

/** Any HTTP authentication scheme (RFC 9110, 11.1): its name, followed by the caller's value. */
export function authorization(option: string, variable: string, scheme: string): SecurityScheme {
  return {
    options: { [option]: variable },
    header: "authorization",
    apply: ({ headers }, settings) =>
      withCredential(settings, option, (value) => setHeader(headers, "authorization", `${scheme} ${value}`)),
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
    apply: ({ headers }, settings) =>
      withCredential(settings, username, (name) =>
        withCredential(settings, password, (word) => {
          const bytes = new TextEncoder().encode(`${name}:${word}`);
          setHeader(headers, "authorization", `Basic ${btoa(String.fromCharCode(...bytes))}`);
        }),
      ),
  };
}

/** An API key in a header. */
export function headerKey(option: string, variable: string, name: string): SecurityScheme {
  return {
    options: { [option]: variable },
    header: name.toLowerCase(),
    apply: ({ headers }, settings) => withCredential(settings, option, (key) => setHeader(headers, name, key)),
  };
}

/** An API key in the query. */
export function queryKey(option: string, variable: string, name: string): SecurityScheme {
  return {
    options: { [option]: variable },
    apply: ({ query }, settings) =>
      withCredential(settings, option, (key) => {
        query[name] = key;
      }),
    conceal: (outcome) => {
      if (outcome instanceof Response) return withoutQuery(outcome, name) as typeof outcome;
      // Errors of Bun and Deno contain the URL; Deno's, in the message of their cause.
      const start = `${encodeURIComponent(name)}=`;
      let at: unknown = outcome;
      for (let depth = 0; depth < 3; depth++) {
        const error = Object(at) as Record<string, unknown>;
        for (const property of ["path", "message", "stack"]) {
          const text = error[property];
          if (typeof text === "string" && text.includes(start)) Reflect.set(error, property, hushed(text, start));
        }
        at = error["cause"];
      }
      return outcome;
    },
  };
}

/** Creates a new response: the platform prints the URL of its own one, even if the property is redefined. */
function withoutQuery(response: Response, name: string): Response {
  if (!response.url || response.status < 200) return response;
  // Chromium gives these statuses a body, but its constructor rejects one.
  const isBare = [204, 205, 304].includes(response.status);
  const copy = new Response(isBare ? null : response.body, response);
  return Object.defineProperty(copy, "url", { value: concealed(response.url, name) });
}

/** Removes the value after each occurrence of `start`. The value may contain unencoded characters, such as a bracket. */
function hushed(text: string, start: string): string {
  const [before, ...rest] = text.split(start);
  return [before, ...rest.map((part) => part.replace(/^[^&#\s]*/, ""))].join(start);
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
    apply: ({ headers }, settings) =>
      withCredential(settings, option, (key) => {
        const others = headers["cookie"];
        setHeader(headers, "cookie", `${others ? `${others}; ` : ""}${name}=${encodeURIComponent(key)}`);
      }),
  };
}
