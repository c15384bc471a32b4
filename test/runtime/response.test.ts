import { gzipSync } from "node:zlib";
import { describe, expect, test, vi } from "vitest";
import { ResponseDecodeError } from "../../templates/runtime/error.js";
import {
  anyResponse,
  jsonResponse,
  noResponse,
  rawResponse,
  type ResponseDecoder,
  textResponse,
} from "../../templates/runtime/response.js";
import { responseByStatus } from "../../templates/runtime/response-status.js";
import { type Answer, callOf, clientOf, faultServer, outcome } from "./fixture.js";

const html = { "content-type": "text/html" };
const json = { "content-type": "application/json" };

describe("how an answer is read", () => {
  test.each<{ given: Answer; decoder: ResponseDecoder; want: unknown }>([
    { given: { body: { a: 1 } }, decoder: jsonResponse, want: { a: 1 } },
    { given: { body: '{"a":1}', headers: html }, decoder: jsonResponse, want: { a: 1 } },
    { given: { body: '\ufeff{"a":1}' }, decoder: jsonResponse, want: { a: 1 } },
    { given: { body: "null" }, decoder: jsonResponse, want: null },
    { given: { body: '"text"' }, decoder: jsonResponse, want: "text" },
    { given: { body: '{"é":"🔑"}' }, decoder: jsonResponse, want: { é: "🔑" } },
    { given: { body: "<html>", headers: html }, decoder: jsonResponse, want: /^The response is not JSON: <html>$/ },
    { given: { body: "x".repeat(200) }, decoder: jsonResponse, want: /^The response is not JSON: x{100}…$/ },
    { given: { body: '{"a":' }, decoder: jsonResponse, want: /not JSON/ },
    { given: {}, decoder: jsonResponse, want: "no body" },
    { given: { status: 204 }, decoder: jsonResponse, want: "no body" },
    { given: { headers: json }, decoder: jsonResponse, want: "no body" },
    { given: {}, decoder: noResponse, want: undefined },
    { given: { status: 204 }, decoder: noResponse, want: undefined },
    { given: { status: 205 }, decoder: noResponse, want: undefined },
    { given: { body: "unasked" }, decoder: noResponse, want: undefined },
    { given: { body: "plain" }, decoder: textResponse, want: "plain" },
    { given: {}, decoder: textResponse, want: "" },
    { given: { body: { a: 1 } }, decoder: anyResponse, want: { a: 1 } },
    {
      given: { body: '{"a":1}', headers: { "content-type": "application/problem+json; charset=utf-8" } },
      decoder: anyResponse,
      want: { a: 1 },
    },
    { given: { body: "plain", headers: { "content-type": "text/plain" } }, decoder: anyResponse, want: "plain" },
    { given: { body: "plain" }, decoder: anyResponse, want: "plain" },
    { given: {}, decoder: anyResponse, want: undefined },
    { given: { body: "{", headers: json }, decoder: anyResponse, want: /not JSON/ },
    {
      given: { bytes: "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}and more", after: "end" },
      decoder: jsonResponse,
      want: {},
    },
    { given: { trickle: '{"k":"é🔑"}', every: 1 }, decoder: jsonResponse, want: { k: "é🔑" } },
  ])("$given is $want", async ({ given, decoder, want }) => {
    // A limit reads a body in another way, to the same end.
    for (const maxResponseBytes of [undefined, 10_000]) {
      const server = await faultServer(given);
      const answer = await outcome(
        callOf(clientOf(server, { maxResponseBytes, maxRetries: 0 }), { response: decoder }),
      );
      if (want === "no body")
        expect(answer).toMatchObject({
          kind: "decode",
          message: "The response has no body, but the API documents one.",
        });
      else if (want instanceof RegExp) {
        expect(answer).toBeInstanceOf(ResponseDecodeError);
        expect((answer as Error).message).toMatch(want);
      } else expect(answer).toEqual(want);
    }
  });

  test("a binary answer is the Response, unread", async () => {
    const bytes = Buffer.concat([
      Buffer.from("HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\n"),
      Buffer.from([0, 255, 128]),
    ]);
    const server = await faultServer({ bytes, after: "silence" });
    const request = callOf(clientOf(server), { response: rawResponse });
    const response = (await request) as Response;
    expect(response.bodyUsed).toBe(false);
    expect(await request.asResponse()).toBe(response);
    expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([0, 255, 128]);
  });

  test("a HEAD has no body", async () => {
    const server = await faultServer({ body: { a: 1 } });
    expect(await callOf(clientOf(server), { method: "HEAD", response: noResponse })).toBeUndefined();
  });
});

describe("maxResponseBytes", () => {
  const bomb = gzipSync(Buffer.alloc(5_000_000));
  const zipped = Buffer.concat([
    Buffer.from(`HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: ${bomb.length}\r\n\r\n`),
    bomb,
  ]);

  test.each<{ given: string; answer: Answer; limit: number; want: unknown }>([
    { given: "as long as the limit", answer: { body: '{"a":1}' }, limit: 7, want: { a: 1 } },
    { given: "a byte longer", answer: { body: '{"a":1}' }, limit: 6, want: "longer" },
    { given: "long in bytes, short in characters", answer: { body: '"é"' }, limit: 3, want: "longer" },
    {
      given: "a small file that unfolds to a large one",
      answer: { bytes: zipped, after: "silence" },
      limit: 10_000,
      want: "longer",
    },
    {
      given: "without an end",
      answer: { bytes: `HTTP/1.1 200 OK\r\n\r\n${"x".repeat(2000)}`, after: "silence" },
      limit: 1000,
      want: "longer",
    },
  ])("$given", async ({ answer, limit, want }) => {
    const server = await faultServer(answer);
    const error = await outcome(clientOf(server, { maxResponseBytes: limit }).licenseKeys.retrieve("x"));
    if (want === "longer")
      expect(error).toMatchObject({ kind: "decode", message: `The response is longer than ${limit} bytes.` });
    else expect(error).toEqual(want);
    expect(server.requests).toHaveLength(1);
  });

  test("an error keeps its status without the body", async () => {
    const server = await faultServer({ status: 404, body: { message: "x".repeat(100) } });
    expect(await outcome(clientOf(server, { maxResponseBytes: 10 }).licenseKeys.retrieve("x"))).toMatchObject({
      status: 404,
      error: undefined,
    });
  });
});

test.each<{ status: number; body?: string; want: unknown }>([
  { status: 200, body: '{"a":1}', want: { a: 1 } },
  { status: 201, body: "text", want: "text" },
  { status: 204, want: undefined },
  { status: 206, body: "1", want: 1 },
])("an answer of status $status is read as the document says of that status", async ({ status, body, want }) => {
  const server = await faultServer({ status, ...(body !== undefined && { body }) });
  const response = responseByStatus({
    "200": jsonResponse,
    "201": textResponse,
    "204": noResponse,
    "2XX": jsonResponse,
  });
  expect(await callOf(clientOf(server), { response })).toEqual(want);
});

test("an answer that is not what its status has is an error, and never a text in its place", async () => {
  const server = await faultServer({ status: 200, body: "<html>" });
  const response = responseByStatus({ "200": jsonResponse, "204": noResponse });
  expect(await outcome(callOf(clientOf(server), { response }))).toBeInstanceOf(ResponseDecodeError);
});

describe("where the platform leaves the byte order mark", () => {
  test.each<{ given: string; decoder: ResponseDecoder; want: unknown }>([
    { given: "\ufefftext", decoder: textResponse, want: "text" },
    { given: "text\ufeff", decoder: textResponse, want: "text\ufeff" },
    { given: "\ufeff[1]", decoder: jsonResponse, want: [1] },
  ])("$given is $want", async ({ given, decoder, want }) => {
    expect(await decoder(new Response(), async () => given)).toEqual(want);
  });
});

test("what is read and dropped is read before the call is over", async () => {
  let isRead = false;
  const text = async () => {
    await Promise.resolve();
    isRead = true;
    return "";
  };
  await noResponse(new Response(), text);
  expect(isRead).toBe(true);
});

test("an answer that is too long is told of with what there is of it", async () => {
  const server = await faultServer({ body: "x".repeat(11) });
  const error = await outcome(callOf(clientOf(server, { maxResponseBytes: 10 }), { response: textResponse }));
  expect(error).toMatchObject({ kind: "decode", response: { status: 200 } });
});

test("an answer that another fetch made, and whose body breaks, is a failed connection", async () => {
  const broken = () => new ReadableStream({ pull: (controller) => controller.error(new Error("cut")) });
  const fetch = async () => new Response(broken());
  const request = callOf(clientOf({ url: "http://a.test" }, { fetch, maxRetries: 0 }), {});
  await request.asResponse();
  expect(await outcome(request)).toMatchObject({ kind: "connection", cause: new Error("cut") });
});

test("an answer that was handed out unread, and falls silent, is left in time", async () => {
  const server = await faultServer({ bytes: "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{", after: "silence" });
  const request = callOf(clientOf(server, { timeout: 200 }), {});
  await request.asResponse();
  expect(await outcome(request)).toMatchObject({ kind: "timeout" });
  await vi.waitFor(() => expect(server.abandoned).toBe(1));
});
