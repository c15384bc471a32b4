/** Credentials of every kind, and calls that fail in every way: none shows in any output. */
import type { Answer, Place } from "../answer.js";
import type { Client, Options, Pending } from "../client.js";
import { expose } from "../expose.js";
import type { Row } from "../row.js";
import { reset, silence, stalled, status } from "./common.js";

interface Kind {
  readonly options: Options;
  /** What must be seen nowhere: as it is and as it travels. */
  readonly secrets: readonly string[];
  readonly call: (client: Client, options: Options) => Pending;
  /** What is answered before the failure comes: tokens. */
  readonly before?: readonly Answer[];
}

const token = (path: string): Answer => ({
  path,
  body: { access_token: "hush-access-1", token_type: "bearer", refresh_token: "hush-refresh-2", expires_in: 3600 },
});
const viaDefault = (client: Client, options: Options) => client.things.retrieve("1", {}, options);

const kinds: Readonly<Record<string, Kind>> = {
  "a bearer token": { options: { bearer: "hush-bearer-1" }, secrets: ["hush-bearer-1"], call: viaDefault },
  "a bearer token that a function gives": {
    options: { bearer: async () => "hush-given-1" },
    secrets: ["hush-given-1"],
    call: viaDefault,
  },
  "a user's password": {
    options: { username: "somebody", password: "hush-word-1" },
    secrets: ["hush-word-1", btoa("somebody:hush-word-1")],
    call: viaDefault,
  },
  "a key in a header": { options: { headerKey: "hush-header-1" }, secrets: ["hush-header-1"], call: viaDefault },
  "a key in the query": { options: { queryKey: "hush-query-1" }, secrets: ["hush-query-1"], call: viaDefault },
  "a key in a cookie": { options: { cookieKey: "hush-cookie-1" }, secrets: ["hush-cookie-1"], call: viaDefault },
  "a client's secret, and the token that it gives": {
    options: { clientId: "somebody", clientSecret: "hush-client-1" },
    secrets: ["hush-client-1", "hush-access-1", btoa("somebody:hush-client-1")],
    before: [token("/token")],
    call: (client, options) => client.auth.oauth.retrieve(options),
  },
  "a refresh token": {
    options: { refreshToken: "hush-refresh-1", clientId: "somebody" },
    secrets: ["hush-refresh-1", "hush-refresh-2", "hush-access-1"],
    before: [token("/refresh")],
    call: (client, options) => client.auth.oauth.retrieve(options),
  },
};

interface Failure {
  readonly answer?: Answer;
  readonly options?: Options | ((kind: Kind, place: Place) => Options);
  readonly call?: () => Options;
}

const malformed = (value: unknown) => (typeof value === "string" ? `${value}\r\nx: y` : value);

const failures: Readonly<Record<string, Failure>> = {
  "a 401": { answer: status(401) },
  "a 500, again and again": { answer: status(500) },
  "a page of HTML": { answer: { status: 502, headers: { "retry-after-ms": "1" }, body: "<html>Bad gateway</html>" } },
  "a connection that is reset": { answer: reset },
  "an answer that is cut off": { answer: { body: { id: "1" }, fault: { does: "reset", at: "body" } } },
  "a timeout": { answer: silence, options: { timeout: 120, maxRetries: 0 } },
  "an abort": { answer: stalled, call: () => ({ signal: AbortSignal.timeout(120) }) },
  "broken JSON": { answer: { body: '{"id":' } },
  "a redirect to another origin": { answer: { status: 307, headers: { location: "{other}/x" } } },
  "an answer that is too long": { answer: { body: "x".repeat(5000) }, options: { maxResponseBytes: 1000 } },
  "a credential that no header can carry": {
    answer: status(400),
    options: ({ options }) =>
      Object.fromEntries(Object.entries(options).map(([name, value]) => [name, malformed(value)])),
  },
  "a middleware that throws": {
    options: {
      middleware: [
        () => {
          throw new Error("the middleware's own");
        },
      ],
    },
  },
  "a certificate that the platform does not trust": {
    options: (_, { selfSigned }) => ({ baseURL: selfSigned, maxRetries: 0 }),
  },
  "a base URL that is none": { options: { baseURL: "nowhere", maxRetries: 0 } },
};

export const secretRows: readonly Row[] = Object.entries(kinds).flatMap(([kind, each]) =>
  Object.entries(failures).map(([failure, { answer = {}, options, call }]): Row => {
    return {
      name: `${kind} shows nowhere after ${failure}`,
      server: [...(each.before ?? []), answer],
      options: (place) => ({
        bearer: undefined,
        logLevel: "debug",
        ...each.options,
        ...(typeof options === "function" ? options(each, place) : options),
      }),
      ask: async ({ client, lines }) => {
        const printed: unknown[][] = [];
        const restore = listen(printed);
        try {
          const error: unknown = await each.call(client, call?.() ?? {}).then(
            () => undefined,
            (thrown: unknown) => thrown,
          );
          const text = await expose([error, client, lines, printed]);
          return { failed: error !== undefined, shown: each.secrets.filter((secret) => text.includes(secret)) };
        } finally {
          restore();
        }
      },
      want: { value: { failed: true, shown: [] } },
      ...(failure === "a base URL that is none" && { not: { chromium: "it is relative to the page there" } }),
    };
  }),
);

/** What goes to the console itself. */
function listen(printed: unknown[][]): () => void {
  const names = ["log", "error", "warn", "info", "debug", "trace"] as const;
  const before = names.map((name) => console[name].bind(console));
  for (const name of names) console[name] = (...given: unknown[]) => void printed.push(given);
  return () => names.forEach((name, index) => (console[name] = before[index] ?? console.log));
}
