/** Security schemes (OpenAPI, "Security Scheme Object"): which option holds the credential, and where it is sent. */
import { withCredential } from "./credential.js";
import { setHeader } from "./header.js";
import type { Outgoing } from "./outgoing.js";
import type { Settings } from "./settings.js";

/** The parts of a request in which a credential may be put. */
export type Credentialed = Pick<Outgoing, "headers" | "query" | "body" | "around">;

export interface SecurityScheme {
  /** The options' names, each with its environment variable. */
  readonly options: Readonly<Record<string, string>>;
  /** The header that carries it, in lower case. If the caller sets that header, it counts as the credential. */
  readonly header?: string;
  /** Whether the client has the credential, where not all of the options are needed for it. */
  readonly isThere?: (settings: Settings) => boolean;
  /** The options to name in the error for a missing credential, where not all of them are needed. */
  readonly needs?: Readonly<Record<string, string>>;
  /** Puts the credential in its place. */
  readonly apply: (outgoing: Credentialed, settings: Settings) => Promise<void> | void;
  /** Removes the credential from an answer, or from whatever a platform throws, where it is repeated there. */
  readonly conceal?: <Outcome>(outcome: Outcome) => Outcome;
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
      // Bun's errors hold the URL, and so do Deno's, in the text of their cause.
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

/** A new answer, since the platform's own prints its URL whatever property is put over it. */
function withoutQuery(response: Response, name: string): Response {
  if (!response.url || response.status < 200) return response;
  // Chromium gives these statuses a body too, but does not accept one for them.
  const isBare = [204, 205, 304].includes(response.status);
  const copy = new Response(isBare ? null : response.body, response);
  return Object.defineProperty(copy, "url", { value: concealed(response.url, name) });
}

/** A text without what stands behind a start. It may hold whatever is not encoded, a bracket say, that the text goes on with, too. */
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
