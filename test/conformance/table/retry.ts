/** Which failures are tried again. */
import type { Row } from "../row.js";
import { reset, soon, status, thing } from "./common.js";

const retried = [408, 429, 500, 502, 503, 504, 507, 520, 529, 599];
const final = [400, 401, 403, 404, 405, 409, 410, 412, 418, 422, 423, 425, 451, 501, 505];
const methods = { GET: true, HEAD: true, PUT: true, DELETE: true, OPTIONS: true, POST: false, PATCH: false };
const bodies = new Set(["PUT", "POST", "PATCH"]);
const noRawHead = { chromium: "an answer to OPTIONS is the browser's" };

const byStatus: Row[] = [
  ...retried.map((code): Row => ({
    name: `${code} is tried again`,
    server: [status(code), thing],
    ask: ({ client }) => client.things.retrieve("1"),
    want: { value: { id: "1" }, wire: 2 },
  })),
  ...final.map((code): Row => ({
    name: `${code} is final`,
    server: [status(code), thing],
    ask: ({ client }) => client.things.retrieve("1"),
    want: { error: { status: code, message: `${code} This is ${code}.` }, wire: 1 },
  })),
];

const byMethod: Row[] = Object.entries(methods).flatMap(([method, isIdempotent]): Row[] => {
  const ask: Row["ask"] = ({ client }) =>
    client.request({ method, path: "/x", ...(bodies.has(method) && { body: {} }) });
  const not = method === "OPTIONS" ? noRawHead : {};
  const want = (isRetried: boolean): Row["want"] => (isRetried ? { wire: 2 } : { error: {}, wire: 1 });
  return [
    { name: `${method} after 503`, server: [status(503), thing], ask, want: want(isIdempotent), not },
    { name: `${method} after a reset`, server: [reset, thing], ask, want: want(isIdempotent), not },
    { name: `${method} after 429`, server: [status(429), thing], ask, want: want(true), not },
    {
      name: `${method} after 500 that says x-should-retry: true`,
      server: [status(500, { ...soon, "x-should-retry": "true" }), thing],
      ask,
      want: want(true),
      not,
    },
    {
      name: `${method} after 503 that says x-should-retry: false`,
      server: [status(503, { ...soon, "x-should-retry": "false" }), thing],
      ask,
      want: want(false),
      not,
    },
  ];
});

/** What `x-should-retry` says is a word of two; any other is none. */
const byWord: Row[] = ["TRUE", "False", "1", "yes", "", "true, true", "null"].flatMap((word): Row[] => [
  {
    name: `x-should-retry: ${word} makes nothing of a POST after 503`,
    server: [status(503, { ...soon, "x-should-retry": word || " " }), thing],
    ask: ({ client }) => client.things.create({ name: "a" }),
    want: { error: { status: 503 }, wire: 1 },
  },
  {
    name: `x-should-retry: ${word} keeps nothing of a GET after 503`,
    server: [status(503, { ...soon, "x-should-retry": word || " " }), thing],
    ask: ({ client }) => client.things.retrieve("1"),
    want: { value: { id: "1" }, wire: 2 },
  },
]);

export const retryRows: readonly Row[] = [...byStatus, ...byMethod, ...byWord];
