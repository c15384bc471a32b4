/** Security schemes (OpenAPI, "Security Scheme Object"): which option holds the credential, and where it travels. */
import { withCredential } from "./credential.js";
import { setHeader } from "./header.js";
import type { Outgoing } from "./outgoing.js";
import type { Settings } from "./settings.js";

/** Where a credential is put. */
export type Credentialed = Pick<Outgoing, "headers" | "query" | "body" | "around">;

export interface SecurityScheme {
  /** Option names, each with the environment variable that it is read from. */
  readonly options: Readonly<Record<string, string>>;
  /** The header that carries it, in lower case: one that the caller sets himself counts as a credential. */
  readonly header?: string;
  /** Whether there is a credential, where it does not take all of the options. */
  readonly isThere?: (settings: Settings) => boolean;
  /** What is told to who has given nothing, where that is not all of the options. */
  readonly needs?: Readonly<Record<string, string>>;
  /** Puts the credential in its place. */
  readonly apply: (outgoing: Credentialed, settings: Settings) => Promise<void> | void;
  /** An answer, or whatever a platform throws, without the credential that it repeats. */
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
      // Bun's errors say which URL it was, and so do Deno's, in the words of their cause.
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

/** A new answer: of the one that the platform made, it prints the URL, whatever property is put over it. */
function withoutQuery(response: Response, name: string): Response {
  if (!response.url || response.status < 200) return response;
  // Chromium gives even these a body, and takes none for them.
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
