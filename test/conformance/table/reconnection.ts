/** Streams of events whose connection breaks: they go on from where they were, or say why not. */
import { absent } from "../match.js";
import type { Row } from "../row.js";
import { collect, event, events, forever } from "./common.js";

export const reconnectionRows: readonly Row[] = [
  {
    name: "events that break off go on behind the last id",
    server: [
      {
        headers: events,
        body: `retry: 1\nid: e1\n${event("1")}${"\n".repeat(60)}`,
        fault: { does: "reset", at: "body" },
        length: 9000,
      },
      { headers: events, body: `id: e2\n${event("2")}data: [DONE]\n\n` },
    ],
    ask: ({ client }) => collect(client.events.list()),
    want: {
      value: ["1", "2"],
      wire: [{ headers: { "last-event-id": absent } }, { headers: { "last-event-id": "e1" } }],
    },
  },
  {
    name: "events that break off without an id are an error: the API would not know from where to go on",
    server: { headers: events, body: event("1").repeat(4), length: 9000, fault: { does: "reset", at: "body" } },
    ask: async ({ client }) => {
      const found: string[] = [];
      try {
        for await (const { id } of client.events.list()) found.push(id);
      } catch (error) {
        return [found.length > 0, error];
      }
      return undefined;
    },
    want: { value: [true, { kind: "connection" }], wire: 1 },
  },
  {
    name: "events that break off again and again go on, as long as each connection brings one",
    server: {
      headers: events,
      body: `retry: 1\nid: e1\n${event("1")}${"\n".repeat(60)}`,
      length: 9000,
      fault: { does: "reset", at: "body" },
    },
    ask: async ({ client }) => {
      let count = 0;
      const work = async () => {
        for await (const _ of client.events.list({ maxRetries: 1 })) if (++count === 5) break;
      };
      await work();
      return count;
    },
    want: { value: 5, wire: 5 },
  },
  {
    name: "events that cannot be gone on with end in the error",
    server: [
      {
        headers: events,
        body: `retry: 1\nid: e1\n${event("1")}${"\n".repeat(60)}`,
        length: 9000,
        fault: { does: "reset", at: "body" },
      },
      { status: 410, body: { message: "gone" } },
    ],
    ask: ({ client }) => collect(client.events.list()),
    want: { error: { status: 410, name: "APIError" }, wire: 2 },
  },
  {
    name: "an event that was cut off comes again: its id does not count",
    server: [
      {
        headers: events,
        body: `retry: 1\nid: e1\n${event("1")}id: e2\ndata: {"id":${" ".repeat(60)}`,
        length: 9000,
        fault: { does: "reset", at: "body" },
      },
      { headers: events, body: `id: e2\n${event("2")}data: [DONE]\n\n` },
    ],
    ask: ({ client }) => collect(client.events.list()),
    want: { value: ["1", "2"], wire: [{}, { headers: { "last-event-id": "e1" } }] },
  },
  {
    name: "an id with a null character counts for nothing",
    server: [
      {
        headers: events,
        body: `retry: 1\nid: e1\n${event("1")}id: e\0\n${event("2")}${"\n".repeat(90)}`,
        length: 9000,
        fault: { does: "reset", at: "body" },
      },
      { headers: events, body: `${event("3")}data: [DONE]\n\n` },
    ],
    ask: ({ client }) => collect(client.events.list()),
    want: { value: ["1", "2", "3"], wire: [{}, { headers: { "last-event-id": "e1" } }] },
  },
  {
    name: "the wait that the API asks for before events go on is waited",
    server: [
      {
        headers: events,
        body: `retry: 1234\nid: e1\n${event("1")}${"\n".repeat(60)}`,
        length: 9000,
        fault: { does: "reset", at: "body" },
      },
      { headers: events, body: `${event("2")}data: [DONE]\n\n` },
    ],
    options: { timeout: forever },
    quick: true,
    ask: ({ client }) => collect(client.events.list()),
    want: { value: ["1", "2"], waits: [1234] },
  },
  {
    name: "a wait that is no number leaves the one that was asked for before",
    server: [
      {
        headers: events,
        body: `retry: 1234\nretry: soon\nid: e1\n${event("1")}${"\n".repeat(90)}`,
        length: 9000,
        fault: { does: "reset", at: "body" },
      },
      { headers: events, body: `${event("2")}data: [DONE]\n\n` },
    ],
    options: { timeout: forever },
    quick: true,
    ask: ({ client }) => collect(client.events.list()),
    want: { value: ["1", "2"], waits: [1234] },
  },
  {
    name: "a stream's own controller ends it without an error",
    server: { headers: events, body: event("1").repeat(20), chunk: 20, fault: { does: "stall", at: "body" } },
    ask: async ({ client }) => {
      const stream = (await client.events.list()) as AsyncIterable<unknown> & { readonly controller: AbortController };
      let count = 0;
      for await (const _ of stream) if (++count === 2) stream.controller.abort();
      return count < 20;
    },
    want: { value: true, wire: 1 },
  },
];
