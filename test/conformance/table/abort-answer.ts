/** The caller's own signal, between a request and the end of its answer, of its list or of its stream. */
import { abortRow, type Phase, retrieve, turns } from "../abort.js";
import type { Row } from "../row.js";
import { broken, collect, event, events, noRedirects, page, silence, stalled, status } from "./common.js";

/** Between a request and the end of its answer. */
const answering: Phase[] = [
  { in: "before the headers", server: silence, call: retrieve, phase: ({ arrived }) => arrived() },
  {
    in: "before the headers of an answer that is not to be read",
    server: silence,
    call: (client, signal) => client.things.retrieve("1", {}, { signal }).asResponse(),
    phase: ({ arrived }) => arrived(),
  },
  {
    in: "within the headers",
    server: { body: "x", fault: { does: "stall", at: "headers" } },
    call: retrieve,
    phase: ({ arrived }) => arrived(),
  },
  { in: "within the body", server: stalled, call: retrieve, phase: ({ answered }) => answered() },
  {
    in: "within a body in chunks",
    server: { ...stalled, chunk: 3 },
    call: retrieve,
    phase: ({ answered }) => answered(),
  },
  {
    in: "within a body that is counted",
    server: stalled,
    options: { maxResponseBytes: 1000 },
    call: retrieve,
    phase: ({ answered }) => answered(),
  },
  {
    in: "in a body byte by byte",
    server: { body: { id: "a".repeat(5000) }, every: 20 },
    call: retrieve,
    phase: ({ answered }) => answered(),
  },
  {
    in: "within the body of an error",
    server: { ...stalled, status: 404 },
    call: retrieve,
    phase: ({ answered }) => answered(),
  },
  {
    in: "within a body that is read after its headers were asked for",
    server: stalled,
    call: async (client, signal) => {
      const request = client.things.retrieve("1", {}, { signal });
      await request.asResponse();
      return request;
    },
    phase: ({ answered }) => answered(),
  },
  {
    in: "behind a redirect",
    server: [
      { path: "/things/1", status: 307, headers: { location: "/there" } },
      { path: "/there", ...silence },
    ],
    call: retrieve,
    phase: ({ arrived }) => arrived(2),
    want: { wire: 2 },
    not: noRedirects,
  },
  {
    in: "within a handshake of TLS that nobody answers",
    options: ({ mute }) => ({ baseURL: mute }),
    call: retrieve,
    phase: () => turns(20),
    want: { wire: 0 },
  },
];

/** Lists, and answers in parts. */
const going: Phase[] = [
  {
    in: "while the second page is asked for",
    server: [page(["1"], "c1"), silence],
    call: (client, signal) => collect(client.things.list({}, { signal })),
    phase: ({ arrived }) => arrived(2),
    want: { wire: 2 },
  },
  {
    in: "while the second page is asked for ahead, and waited for",
    server: [page(["1"], "c1"), silence],
    call: async (client, signal) => {
      for await (const _ of client.things.list({}, { signal }).pages({ prefetch: 2 }));
    },
    phase: ({ arrived }) => arrived(2),
    want: { wire: 2 },
  },
  {
    in: "in the wait before the second page comes again",
    server: [page(["1"], "c1"), status(503, { "retry-after": "50" })],
    call: (client, signal) => client.things.list({}, { signal }).toArray(),
    phase: ({ waiting }) => waiting(),
    want: { wire: 2 },
  },
  {
    in: "in the silence between two events",
    server: { headers: events, body: event("1").repeat(8), fault: { does: "stall", at: "body" } },
    call: (client, signal) => collect(client.events.list({ signal })),
    phase: ({ answered }) => answered(),
    want: { wire: 1 },
  },
  {
    in: "in the silence between two lines of JSON",
    server: {
      headers: { "content-type": "application/jsonl" },
      body: '{"id":"1"}\n'.repeat(8),
      fault: { does: "stall", at: "body" },
    },
    call: (client, signal) => collect(client.lines.list({ signal })),
    phase: ({ answered }) => answered(),
    want: { wire: 1 },
  },
  {
    in: "in the wait before events go on",
    server: broken(`retry: 50000\nid: e1\n${event("1")}`),
    call: (client, signal) => collect(client.events.list({ signal })),
    phase: async ({ answered }) => {
      await answered();
      await new Promise((resolve) => setTimeout(resolve, 100));
    },
    want: { wire: 1 },
  },
  {
    in: "while events are asked for again",
    server: [broken(`retry: 1\nid: e1\n${event("1")}`), silence],
    call: (client, signal) => collect(client.events.list({ signal })),
    phase: ({ arrived }) => arrived(2),
    want: { wire: 2 },
  },
];

export const abortAnswerRows: readonly Row[] = [...answering, ...going].map(abortRow);
