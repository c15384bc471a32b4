/** The caller's own signal, before a request has left, and between two of them. */
import { aborted, abortRow, never, type Phase, retrieve, turns } from "../abort.js";
import type { Row } from "../row.js";
import { noStreams, silence, status, thing } from "./common.js";
import { grantee, own, token } from "./grant.js";

/** Before a request has left, and where it was about to. */
const sending: Phase[] = [
  {
    in: "right behind the call",
    call: (client, signal) => client.things.retrieve("1", {}, { signal }).send(),
    phase: () => {},
    server: silence,
  },
  {
    in: "while a token provider is at work",
    options: { bearer: never },
    call: retrieve,
    want: { wire: 0 },
  },
  {
    in: "of toRequest while a token provider is at work",
    options: { bearer: never },
    call: (client, signal) => client.things.retrieve("1", {}, { signal }).toRequest(),
    want: { wire: 0 },
  },
  {
    in: "while a middleware has not sent the request yet",
    options: { middleware: [never] },
    call: retrieve,
    want: { wire: 0 },
  },
  {
    in: "while a middleware keeps the answer",
    server: thing,
    options: {
      middleware: [async (request: Request, next: (request: Request) => unknown) => (await next(request), never())],
    },
    call: retrieve,
    phase: ({ answered }) => answered(),
    want: { wire: 1 },
  },
  {
    in: "while a custom fetch ignores its signal",
    options: { fetch: never },
    call: retrieve,
    want: { wire: 0 },
  },
  {
    in: "while a body comes from an iterable that gives nothing",
    server: silence,
    call: (client, signal) => client.post("/x", { body: { [Symbol.asyncIterator]: () => ({ next: never }) }, signal }),
    phase: () => turns(20),
    not: noStreams,
  },
  {
    in: "while a file comes from an iterable that gives nothing",
    server: silence,
    call: (client, signal) =>
      client.files.create({ file: { [Symbol.asyncIterator]: () => ({ next: never }) } }, { signal }),
    phase: () => turns(20),
  },
  {
    in: "while a body is uploaded that the server does not read",
    server: { fault: { does: "stall", at: "upload" } },
    call: (client, signal) => client.blobs.update({ body: "x".repeat(5_000_000) }, { signal }),
    phase: ({ arrived }) => arrived(),
  },
];

/** Between two attempts. */
const waiting: Phase[] = [
  {
    in: "in the wait that the API asks for",
    server: status(503, { "retry-after": "50" }),
    call: retrieve,
    phase: ({ waiting }) => waiting(),
    want: { wire: 1 },
  },
  {
    in: "in the backoff",
    server: status(503, {}),
    random: 0.999,
    call: (client, signal) => client.things.retrieve("1", {}, { signal }),
    phase: ({ waiting }) => waiting(),
    want: { value: { ...aborted, error: { ...aborted.error, operation: "getThing" } }, wire: 1 },
  },
  {
    in: "in the backoff of an answer that is not to be read",
    server: status(503, { "retry-after": "50" }),
    call: (client, signal) => client.things.retrieve("1", {}, { signal }).asResponse(),
    phase: ({ waiting }) => waiting(),
    want: { wire: 1 },
  },
];

/** Tokens that are had before the call. */
const granting: Phase[] = [
  {
    in: "while a token is had",
    server: [{ path: "/token", ...silence }, own],
    options: grantee,
    call: (client, signal) => client.auth.oauth.retrieve({ signal }),
    phase: ({ arrived }) => arrived(),
    want: { wire: [{ url: "/token" }] },
  },
  {
    in: "while another token is had for the one that was refused",
    server: [token("a1"), { path: "/token", ...silence }, { path: "/auth/oauth", status: 401 }],
    options: grantee,
    call: (client, signal) => client.auth.oauth.retrieve({ signal }),
    phase: ({ arrived }) => arrived(3),
    want: { wire: [{ url: "/token" }, { url: "/auth/oauth" }, { url: "/token" }] },
  },
  {
    in: "of toRequest while a token is had",
    server: { path: "/token", ...silence },
    options: grantee,
    call: (client, signal) => client.auth.oauth.retrieve({ signal }).toRequest(),
    phase: ({ arrived }) => arrived(),
    want: { wire: [{ url: "/token" }] },
  },
];

export const abortRequestRows: readonly Row[] = [...sending, ...waiting, ...granting].map(abortRow);
