/** Connections that are to be safe, and are not. */
import type { Corners } from "../answer.js";
import { absent } from "../match.js";
import type { Row } from "../row.js";
import { noRedirects, thing } from "./common.js";

const failed = { name: "APIConnectionError", kind: "connection", status: undefined };
const noAuthority = { chromium: "no command makes it trust another authority" };

/** Whether a platform says so of a failure, in its own words: `fetch failed`, and why in the cause of the cause. Workerd writes why to its log alone. */
const because = (why: RegExp) => (cause: unknown) => {
  const words: unknown[] = [];
  for (let each = cause; each !== undefined && words.length < 10;) {
    const { code, message, cause: next } = Object(each) as Readonly<Record<"code" | "message" | "cause", unknown>>;
    words.push(code, message);
    each = next;
  }
  const text = words.join(" ");
  return why.test(text) || text.includes("internal error; reference = ");
};

const distrusted: readonly (readonly [string, keyof Corners, RegExp])[] = [
  ["that is over", "expired", /expired/i],
  ["of another host", "otherHost", /altname|not valid for|hostname mismatch|different hostname/i],
  ["that nobody but itself vouches for", "selfSigned", /self.signed|unknownissuer/i],
];

const broken: readonly (readonly [string, keyof Corners])[] = [
  ["is reset within the handshake", "broken"],
  ["has a certificate that the platform does not trust", "selfSigned"],
];

export const tlsRows: readonly Row[] = [
  {
    name: "a certificate that the platform trusts is taken, and the credential goes to it",
    secure: thing,
    trusts: true,
    options: ({ secure }) => ({ baseURL: secure }),
    ask: ({ client }) => client.things.create({ name: "a" }),
    want: { value: { id: "1" }, wire: 0, secure: [{ headers: { authorization: /^Bearer/ }, body: '{"name":"a"}' }] },
    not: noAuthority,
  },
  ...distrusted.map(([name, place, why]): Row => ({
    name: `a certificate ${name} is a failed connection, and the platform's own word for it is the cause`,
    trusts: true,
    options: (where) => ({ baseURL: where[place], maxRetries: 0 }),
    ask: ({ client }) => client.things.retrieve("1"),
    want: { error: { ...failed, cause: because(why) } },
    not: noAuthority,
  })),
  ...broken.map(([name, place]): Row => ({
    name: `a safe connection that ${name} is a failed connection`,
    options: (where) => ({ baseURL: where[place], maxRetries: 0 }),
    ask: ({ client }) => client.things.retrieve("1"),
    want: { error: { ...failed, cause: (cause: unknown) => cause !== undefined } },
  })),
  {
    name: "a handshake without an answer ends with the attempt's time",
    options: ({ mute }) => ({ baseURL: mute, maxRetries: 0, timeout: 200 }),
    ask: ({ client }) => client.things.retrieve("1"),
    want: { error: { name: "APIConnectionTimeoutError", kind: "timeout" } },
  },
  {
    name: "a handshake without an answer ends with the caller's signal",
    options: ({ mute }) => ({ baseURL: mute }),
    ask: ({ client }) => client.things.retrieve("1", {}, { signal: AbortSignal.timeout(150) }),
    want: { error: { name: "APIUserAbortError", kind: "aborted" } },
  },
  {
    name: "a server without TLS that is called with it",
    options: ({ main }) => ({ baseURL: main.replace("http:", "https:"), maxRetries: 0 }),
    ask: ({ client }) => client.things.retrieve("1"),
    want: { error: failed, wire: 0 },
  },
  {
    name: "a server with TLS that is called without it",
    secure: thing,
    options: ({ secure }) => ({ baseURL: secure.replace("https:", "http:"), maxRetries: 0 }),
    ask: ({ client }) => client.things.retrieve("1"),
    want: { error: { kind: (kind: unknown) => kind === "connection" || kind === "unexpected_status" }, secure: 0 },
  },
  {
    name: "a redirect from https to http is not followed, not even on the same host",
    secure: { status: 302, headers: { location: "{other}/stolen" } },
    trusts: true,
    options: ({ secure }) => ({ baseURL: secure }),
    ask: ({ client }) => client.things.retrieve("1"),
    want: { error: { ...failed, message: /redirect/i }, wire: 0, secure: 1 },
    not: { ...noRedirects, ...noAuthority },
  },
  {
    name: "a redirect from https to http that the caller allows takes no credential and no cookie along",
    secure: { status: 307, headers: { location: "{other}/stolen" } },
    other: thing,
    trusts: true,
    options: ({ secure }) => ({ baseURL: secure, redirect: "follow" }),
    ask: ({ client }) => client.things.retrieve("1", {}, { headers: { cookie: "a=b", "x-own": "1" } }),
    want: {
      value: { id: "1" },
      secure: [{ headers: { authorization: /^Bearer/, cookie: "a=b" } }],
      other: [{ headers: { authorization: absent, cookie: absent, "x-own": absent } }],
    },
    not: { ...noRedirects, ...noAuthority },
  },
];
