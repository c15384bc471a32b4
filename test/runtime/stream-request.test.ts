import { describe, expect, test, vi } from "vitest";
import {
  APIConnectionError,
  APIUserAbortError,
  InternalServerError,
  ResponseDecodeError,
} from "../../templates/runtime/error.js";
import { eventStream } from "../../templates/runtime/event-stream.js";
import { json } from "../../templates/runtime/body.js";
import { jsonLines } from "../../templates/runtime/json-line.js";
import type { Operation } from "../../templates/runtime/operation.js";
import type { RequestOptions } from "../../templates/runtime/option.js";
import { Resource } from "../../templates/runtime/resource.js";
import type { Stream } from "../../templates/runtime/stream.js";
import { type StreamRequest, streamRequest } from "../../templates/runtime/stream-request.js";
import { type Answer, clientOf, type FaultServer, faultServer, outcome, secret, withoutWaits } from "./fixture.js";

interface Given {
  readonly operation?: Partial<Operation>;
  readonly params?: object;
  readonly options?: RequestOptions;
  readonly maxResponseBytes?: number;
}

type Numbers = StreamRequest<unknown>;

function watch(server: FaultServer, { operation, params, options = {}, maxResponseBytes }: Given = {}): Numbers {
  class Jobs extends Resource {
    watch(): Numbers {
      const whole: Operation = {
        id: "watch_jobs",
        method: "GET",
        path: "/jobs",
        accept: "text/event-stream",
        stream: eventStream({ item: "data", data: "json" }),
        ...operation,
      };
      return streamRequest(this, whole, {}, params, options);
    }
  }
  return new Jobs(clientOf(server, { maxResponseBytes })).watch();
}

/** The items, and the error that ends them. */
async function drain(items: AsyncIterable<unknown>): Promise<{ items: readonly unknown[]; error: unknown }> {
  const seen: unknown[] = [];
  const error = await outcome(
    (async () => {
      for await (const item of items) seen.push(item);
    })(),
  );
  return { items: seen, error };
}

const head = "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n";
const chunked = `${head}transfer-encoding: chunked\r\n\r\n`;

/** A chunk of HTTP/1.1. */
function chunk(text: string): string {
  return `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`;
}

/** Events on the wire, the last of which may not be whole. */
function events(text: string, after: "end" | "reset" | "silence" = "end"): Answer {
  return { bytes: chunked + chunk(text) + (after === "end" ? chunk("") : ""), after };
}

describe("the items", () => {
  test("are had from the request, before it is awaited", async () => {
    const server = await faultServer(events('data: {"n":1}\n\ndata: {"n":2}\n\ndata: [DONE]\n\n'));
    expect(await drain(watch(server))).toEqual({ items: [{ n: 1 }, { n: 2 }], error: undefined });
    expect(server.requests[0]?.headers).toMatchObject({
      accept: "text/event-stream",
      authorization: `Bearer ${secret}`,
    });
  });

  test("are had from what it gives when it is awaited", async () => {
    const server = await faultServer(events("data: 1\n\ndata: 2\n\n"));
    const request = watch(server);
    const stream = await request;
    expect(await drain(stream)).toEqual({ items: [1, 2], error: undefined });
    expect(await request).toBe(stream);
    expect(server.requests).toHaveLength(1);
  });

  test("come with the answer that they came in", async () => {
    const server = await faultServer(events("data: 1\n\n"), events("data: 2\n\n"));
    const { data, response } = await watch(server).withResponse();
    expect(response.headers.get("content-type")).toBe("text/event-stream");
    expect(await drain(data)).toEqual({ items: [1], error: undefined });
    const outcomeOfResult = await watch(server).result();
    expect(outcomeOfResult.ok && (await drain(outcomeOfResult.data))).toEqual({ items: [2], error: undefined });
  });

  test("come one by one, whatever the bytes are cut into", async () => {
    const text = 'event: a\r\nid: 1\r\ndata: "é😀"\r\n\r\n: keep-alive\n\ndata: 2\r\rdata: 3\n\n';
    const server = await faultServer({ trickle: text, every: 1, type: "text/event-stream; charset=utf-8" });
    expect(await drain(watch(server))).toEqual({ items: ["é😀", 2, 3], error: undefined });
  });

  test("are handed out while the answer goes on", async () => {
    const server = await faultServer(events("data: 1\n\n", "silence"));
    for await (const item of watch(server)) {
      expect(item).toBe(1);
      break;
    }
    await vi.waitFor(() => expect(server.abandoned).toBe(1));
  });

  test("of JSON lines are parsed too", async () => {
    const server = await faultServer({ body: '{"n":1}\n{"n":2}', headers: { "content-type": "application/x-ndjson" } });
    const request = watch(server, { operation: { stream: jsonLines(), accept: "application/x-ndjson" } });
    expect(await drain(request)).toEqual({ items: [{ n: 1 }, { n: 2 }], error: undefined });
  });

  test("are not had where the answer was read already", async () => {
    const server = await faultServer(events("data: 1\n\n"));
    const request = watch(server);
    await (await request.asResponse()).text();
    const { error } = await drain(request);
    expect(error).toMatchObject({ message: expect.stringContaining("has already been read") as unknown });
    // It is not the API's.
    expect(error).not.toHaveProperty("operation");
  });

  test.each([{}, { "content-type": "application/json" }])(
    "of an answer without a body, with %j, are none",
    async (headers) => {
      const server = await faultServer({ status: 204, headers });
      expect(await drain(watch(server))).toEqual({ items: [], error: undefined });
      const stream = await watch(server);
      stream.controller.abort();
      expect(await drain(stream)).toEqual({ items: [], error: undefined });
    },
  );
});

describe("an end that comes early", () => {
  test.each<{ given: string; leave: (stream: Stream<unknown>) => Promise<unknown> }>([
    {
      given: "break",
      leave: async (stream) => {
        for await (const _ of stream) break;
      },
    },
    {
      given: "throw",
      leave: async (stream) => {
        for await (const _ of stream) throw new Error("enough");
      },
    },
    {
      given: "the stream's own controller, in the loop",
      leave: async (stream) => {
        for await (const _ of stream) stream.controller.abort();
      },
    },
    { given: "the stream's own controller, without a loop", leave: async ({ controller }) => controller.abort() },
  ])("by $given ends the connection", async ({ leave }) => {
    const server = await faultServer(events("data: 1\n\n", "silence"));
    const error = await outcome(leave(await watch(server)));
    expect(error === undefined || (error as Error).message === "enough").toBe(true);
    await vi.waitFor(() => expect(server.abandoned).toBe(1));
  });

  test("by the caller's signal throws, and ends the connection", async () => {
    const server = await faultServer(events("data: 1\n\n", "silence"));
    const controller = new AbortController();
    const seen: unknown[] = [];
    const error = await outcome(
      (async () => {
        for await (const item of watch(server, { options: { signal: controller.signal } })) {
          seen.push(item);
          setTimeout(() => controller.abort(), 5);
        }
      })(),
    );
    expect(seen).toEqual([1]);
    expect(error).toBeInstanceOf(APIUserAbortError);
    expect((error as APIUserAbortError).operation).toBe("watch_jobs");
    await vi.waitFor(() => expect(server.abandoned).toBe(1));
  });
});

describe("what goes wrong", () => {
  test.each<{
    given: string;
    answer: Answer;
    how?: Given;
    want: abstract new (...parameters: never[]) => unknown;
    items?: readonly unknown[];
  }>([
    {
      given: "an error before the stream",
      answer: { status: 500, body: { message: "no" } },
      how: { options: { maxRetries: 0 } },
      want: InternalServerError,
    },
    { given: "an answer of another type", answer: { body: { n: 1 } }, want: ResponseDecodeError },
    {
      given: "an event that is not JSON",
      answer: events("data: 1\n\ndata: {\n\n"),
      want: ResponseDecodeError,
      items: [1],
    },
    {
      given: "a connection that is cut within an event",
      answer: events("data: 1\n\ndata: 2", "reset"),
      want: APIConnectionError,
      items: [1],
    },
    {
      given: "a line that is too long",
      answer: events(`data: 1\n\ndata: ${"9".repeat(200)}`, "silence"),
      how: { maxResponseBytes: 100 },
      want: ResponseDecodeError,
      items: [1],
    },
  ])("$given is thrown as what it is", async ({ answer, how, want, items = [] }) => {
    const server = await faultServer(answer);
    const { items: seen, error } = await drain(watch(server, how));
    expect(seen).toEqual(items);
    expect(error).toBeInstanceOf(want);
    expect(error).toMatchObject({ operation: "watch_jobs" });
    expect(server.requests).toHaveLength(1);
  });

  test("an answer of another type is left", async () => {
    const bytes = `${chunked.replace("text/event-stream", "text/html")}${chunk("<html>")}`;
    const server = await faultServer({ bytes, after: "silence" });
    expect(await outcome(watch(server))).toMatchObject({ kind: "decode", response: { status: 200 } });
    await vi.waitFor(() => expect(server.abandoned).toBe(1));
  });

  test.each<RequestOptions>([{ timeout: 1000 }, { totalTimeout: 1000 }])(
    "a silence longer than %j ends it",
    async (options) => {
      const server = await faultServer(events("data: 1\n\n", "silence"));
      const { items, error } = await drain(watch(server, { options: { ...options, maxRetries: 0 } }));
      expect(items).toEqual([1]);
      expect(error).toMatchObject({ kind: "timeout", operation: "watch_jobs" });
    },
  );

  test("opening a stream is tried again like every call", async () => {
    withoutWaits();
    const server = await faultServer({ status: 503 }, events("data: 1\n\n"));
    expect(await drain(watch(server))).toEqual({ items: [1], error: undefined });
    expect(server.requests).toHaveLength(2);
  });

  test("an event that is not over when the answer ends is no event", async () => {
    const server = await faultServer(events("data: 1\n\ndata: 2\n"));
    expect(await drain(watch(server))).toEqual({ items: [1], error: undefined });
  });
});

describe("a connection that is lost", () => {
  test("is made anew from the last event on", async () => {
    withoutWaits();
    const server = await faultServer(
      events("retry: 5\nid: 1\ndata: 1\n\nid: 2\ndata: 2\n\nid: 3\ndata: cut", "reset"),
      { status: 503 },
      events("id: 3\ndata: 3\n\n"),
    );
    expect(await drain(watch(server))).toEqual({ items: [1, 2, 3], error: undefined });
    expect(server.requests.map(({ headers }) => headers["last-event-id"])).toEqual([undefined, "2", "2"]);
  });

  test.each<{ given: string; how: Given; text: string; requests: number }>([
    { given: "the events had no ids", how: {}, text: "data: 1\n\n", requests: 1 },
    { given: "it was a POST", how: { operation: { method: "POST" } }, text: "id: 1\ndata: 1\n\n", requests: 1 },
    { given: "it was a PUT", how: { operation: { method: "PUT" } }, text: "id: 1\ndata: 1\n\n", requests: 1 },
    {
      given: "the API asks for a wait that is too long",
      how: {},
      text: "retry: 3600000\nid: 1\ndata: 1\n\n",
      requests: 1,
    },
    {
      given: "it may not be tried again",
      how: { options: { maxRetries: 0 } },
      text: "id: 1\ndata: 1\n\n",
      requests: 1,
    },
  ])("is not where $given", async ({ how, text, requests }) => {
    withoutWaits();
    const server = await faultServer(events(text, "reset"));
    const { items, error } = await drain(watch(server, how));
    expect(items).toEqual([1]);
    expect(error).toBeInstanceOf(APIConnectionError);
    expect(server.requests).toHaveLength(requests);
  });

  test("is given up where nothing comes of it", async () => {
    withoutWaits();
    const server = await faultServer(events("id: 1\ndata: 1\n\n", "reset"), events(": here\n\n", "reset"));
    const { items, error } = await drain(watch(server));
    expect(items).toEqual([1]);
    expect(error).toBeInstanceOf(APIConnectionError);
    expect(server.requests).toHaveLength(3);
  });

  test("is given up where nothing but an id ever comes of it", async () => {
    withoutWaits();
    const server = await faultServer(events("id: 1\n\n", "reset"));
    expect(await drain(watch(server))).toMatchObject({ items: [], error: { kind: "connection" } });
    expect(server.requests).toHaveLength(3);
  });

  test("is made anew with all that the call was made with", async () => {
    withoutWaits();
    const server = await faultServer(events("id: 1\ndata: 1\n\n", "reset"), events("data: 2\n\n"));
    const how: Given = {
      operation: { query: { of: {} } },
      params: { of: "a" },
      options: { query: { more: "b" }, headers: { "x-own": "c" } },
    };
    expect(await drain(watch(server, how))).toEqual({ items: [1, 2], error: undefined });
    expect(server.requests.map(({ url, headers }) => [url, headers["x-own"]])).toEqual([
      ["/jobs?of=a&more=b", "c"],
      ["/jobs?of=a&more=b", "c"],
    ]);
  });

  test("is ended by a 204", async () => {
    withoutWaits();
    const server = await faultServer(events("id: 1\ndata: 1\n\n", "reset"), { status: 204 });
    expect(await drain(watch(server))).toEqual({ items: [1], error: undefined });
  });

  test("is not waited for once the caller is gone", async () => {
    const server = await faultServer(events("retry: 50000\nid: 1\ndata: 1\n\n", "reset"));
    const controller = new AbortController();
    const drained = drain(watch(server, { options: { signal: controller.signal } }));
    await vi.waitFor(() => expect(server.requests).toHaveLength(1));
    setTimeout(() => controller.abort(), 50);
    expect((await drained).error).toBeInstanceOf(APIUserAbortError);
  });
});

describe("an answer that the body chooses", () => {
  const operation: Partial<Operation> = {
    method: "POST",
    accept: "application/json",
    body: json,
    stream: eventStream({
      item: "data",
      data: "json",
      when: { property: "stream", accept: "text/event-stream", otherwise: "application/json" },
    }),
  };

  test.each<{ given: string; how: Given; want: string }>([
    { given: "nothing of it", how: { params: { model: "m" } }, want: "application/json" },
    { given: "false", how: { params: { stream: false } }, want: "application/json" },
    { given: "true", how: { params: { stream: true } }, want: "text/event-stream" },
    {
      given: "true in a body of its own",
      how: { params: { stream: false }, options: { body: { stream: true } } },
      want: "text/event-stream",
    },
  ])("is what it says, here $given", async ({ how, want }) => {
    const server = await faultServer(({ headers }) =>
      headers.accept === "text/event-stream" ? events("data: 1\n\n") : { body: { whole: true } },
    );
    const answer = await watch(server, { operation, ...how });
    expect(server.requests[0]?.headers.accept).toBe(want);
    expect(want === "application/json" ? answer : (await drain(answer)).items).toEqual(
      want === "application/json" ? { whole: true } : [1],
    );
  });

  test("is what the last builder method says", async () => {
    const server = await faultServer(({ body }) =>
      body.includes('"stream":true') ? events("data: 1\n\n") : { body: { whole: true } },
    );
    const request = watch(server, { operation, params: { model: "m" } });
    expect((await drain(request.body({ stream: true } as never))).items).toEqual([1]);
    expect(await request.body({ stream: true } as never).body({ stream: false } as never)).toEqual({ whole: true });
    const chosen = watch(server, { operation, params: { stream: true } });
    expect((await drain(chosen.body({ model: "n" } as never))).items).toEqual([1]);
    expect(server.requests.map(({ headers }) => headers.accept)).toEqual([
      "text/event-stream",
      "application/json",
      "text/event-stream",
    ]);
  });
});
