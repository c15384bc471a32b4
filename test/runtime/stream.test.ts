import { describe, expect, test } from "vitest";
import type { ResponseDecodeError } from "../../templates/runtime/error.js";
import { eventStream, type EventStreamOptions } from "../../templates/runtime/event-stream.js";
import { jsonLines, jsonSequence } from "../../templates/runtime/json-line.js";
import { Stream, type StreamFormat } from "../../templates/runtime/stream.js";
import type { StreamError } from "../../templates/runtime/stream-error.js";
import { outcome } from "./fixture.js";

async function* once(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}

/** The items of an answer with this body, and the error that it ends with. */
async function itemsOf(format: StreamFormat, text: string): Promise<readonly unknown[]> {
  const items: unknown[] = [];
  const connection = { response: new Response(), chunks: once(text), limit: Infinity, position: { id: "" } };
  try {
    for await (const item of format.items(connection)) items.push(item);
  } catch (error) {
    items.push(String(error));
  }
  return items;
}

test.each<{ given: EventStreamOptions; text: string; want: readonly unknown[] }>([
  { given: { item: "data", data: "json" }, text: 'data: {"a":1}\n\ndata: 2\n\n', want: [{ a: 1 }, 2] },
  { given: { item: "data", data: "json" }, text: "data: 1\n\ndata: [DONE]\n\ndata: 2\n\n", want: [1] },
  { given: { item: "data", data: "text" }, text: "data: [DONE]\n\ndata: 2\n\n", want: ["[DONE]", "2"] },
  { given: { item: "data", data: "either" }, text: "data: one\n\ndata: 2\n\n", want: ["one", 2] },
  {
    given: { item: "event", data: "json" },
    text: "event: add\nid: 7\ndata: 1\n\n",
    want: [{ event: "add", id: "7", data: 1 }],
  },
  {
    given: { item: "event", data: "text", errors: true },
    text: "event: error\ndata: no\n\n",
    want: [{ event: "error", data: "no" }],
  },
  {
    given: { item: "data", data: "json" },
    text: 'data: 1\n\nevent: error\ndata: {"message":"no"}\n\ndata: 2\n\n',
    want: [1, "StreamError: no"],
  },
  { given: { item: "data", data: "json" }, text: 'data: {"error":{"message":"no"}}\n\n', want: ["StreamError: no"] },
  { given: { item: "data", data: "json" }, text: 'data: {"error":null}\n\n', want: [{ error: null }] },
  {
    given: { item: "data", data: "json", errors: true },
    text: 'event: error\ndata: {"error":{"message":"no"}}\n\n',
    want: [{ error: { message: "no" } }],
  },
  {
    given: { item: "data", data: "json" },
    text: "data: <html>\n\n",
    want: ["ResponseDecodeError: An event's data is not JSON: <html>"],
  },
  { given: { item: "data", data: "json" }, text: "data: 1\n\ndata:   [DONE] \n\ndata: 2\n\n", want: [1] },
  {
    given: { item: "data", data: "json" },
    text: 'data: null\n\ndata: 0\n\ndata: "error"\n\ndata: {"a":1}\n\n',
    want: [null, 0, "error", { a: 1 }],
  },
  { given: { item: "data", data: "text" }, text: "event: error\ndata: no\n\n", want: ["StreamError: no"] },
  { given: { item: "data", data: "json" }, text: 'data: {"error":7}\n\n', want: ["StreamError: 7"] },
])("events, read as $given, become $want", async ({ given, text, want }) => {
  expect(await itemsOf(eventStream(given), text)).toEqual(want);
});

test.each<{ given: string; format: StreamFormat; want: readonly unknown[] }>([
  { given: '{"a":1}\n2\n', format: jsonLines(), want: [{ a: 1 }, 2] },
  { given: '\ufeff{"a":1}\r\n\r\n\n2', format: jsonLines(), want: [{ a: 1 }, 2] },
  { given: "", format: jsonLines(), want: [] },
  { given: '{"a":1}\n \n  ', format: jsonLines(), want: [{ a: 1 }] },
  {
    given: '1\n{"a":',
    format: jsonLines(),
    want: [1, 'ResponseDecodeError: A line of the response is not JSON: {"a":'],
  },
  { given: '\u001e{"a":\n1}\n\u001e2\n', format: jsonSequence(), want: [{ a: 1 }, 2] },
])("lines: $given become $want", async ({ given, format, want }) => {
  expect(await itemsOf(format, given)).toEqual(want);
});

describe("what is no JSON is shown by its beginning, with the answer that it is of", () => {
  const formats = { events: eventStream({ item: "data", data: "json" }), lines: jsonLines() };
  test.each([
    { given: "events", length: 100, want: /^An event's data is not JSON: x{100}$/ },
    { given: "events", length: 101, want: /^An event's data is not JSON: x{100}…$/ },
    { given: "lines", length: 100, want: /^A line of the response is not JSON: x{100}$/ },
    { given: "lines", length: 101, want: /^A line of the response is not JSON: x{100}…$/ },
  ] as const)("$given, $length characters", async ({ given, length, want }) => {
    const text = "x".repeat(length);
    const response = new Response();
    const chunks = once(given === "events" ? `data: ${text}\n\n` : text);
    const items = formats[given].items({ response, chunks, limit: Infinity, position: { id: "" } });
    const error = await outcome(items.next());
    expect(error).toMatchObject({ kind: "decode", message: expect.stringMatching(want) as string });
    expect((error as ResponseDecodeError).response).toBe(response);
    expect((error as ResponseDecodeError).cause).toBeInstanceOf(SyntaxError);
  });

  test.each(["events", "lines"] as const)("%s that are too long", async (given) => {
    const response = new Response();
    const connection = { response, chunks: once("data: 123456"), limit: 9, position: { id: "" } };
    const error = await outcome(formats[given].items(connection).next());
    expect(error).toMatchObject({ kind: "decode", message: "A part of the stream is longer than 9 bytes." });
    expect((error as ResponseDecodeError).response).toBe(response);
  });
});

test("an error that an API tells of in a stream says what it is, and of which answer", async () => {
  const response = new Response(null, { headers: { "x-request-id": "req_1" } });
  const format = eventStream({ item: "data", data: "text" });
  const items = format.items({ response, chunks: once("event: error\ndata: no\n\n"), limit: 99, position: { id: "" } });
  const error = await outcome(items.next());
  expect(error).toMatchObject({ name: "StreamError", kind: "decode", message: "no", error: "no", requestId: "req_1" });
  expect((error as StreamError).response).toBe(response);
});

describe("which content types are a stream's", () => {
  const events = eventStream({ item: "data", data: "json" });
  const lines = jsonLines();
  test.each<{ given: string; format: StreamFormat; want: boolean }>([
    { given: "text/event-stream", format: events, want: true },
    { given: "Text/Event-Stream; charset=UTF-8", format: events, want: true },
    { given: "text/event-streams", format: events, want: false },
    { given: "application/json; of=text/event-stream", format: events, want: false },
    { given: "application/x-ndjson", format: lines, want: true },
    { given: "Application/JSONL; charset=utf-8", format: lines, want: true },
    { given: "application/json-seq", format: lines, want: true },
    { given: "application/octet-stream", format: lines, want: true },
    { given: "text/plain ; charset=utf-8", format: lines, want: true },
    { given: "application/octet-streams", format: lines, want: false },
    { given: "text/html", format: lines, want: false },
    { given: "image/png; of=text/plain", format: lines, want: false },
    { given: "multipart/form-data; boundary=json", format: lines, want: false },
  ])("$given: $want", ({ given, format, want }) => {
    expect(format.type.test(given)).toBe(want);
  });
});

/** A stream of numbers, and how far it was read. */
function countTo(last: number) {
  const state = { read: 0, isOver: false };
  const stream = new Stream(async function* () {
    try {
      while (state.read < last) yield ++state.read;
    } finally {
      state.isOver = true;
    }
  }, new AbortController());
  return { stream, state };
}

async function all<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

test("a stream is iterated over once", async () => {
  const { stream } = countTo(2);
  expect(await all(stream)).toEqual([1, 2]);
  await expect(all(stream)).rejects.toThrow("iterated over only once");
});

test("both halves of a stream have every item, whichever is ahead", async () => {
  const [one, other] = countTo(3).stream.tee();
  expect(await all(one)).toEqual([1, 2, 3]);
  expect(await all(other)).toEqual([1, 2, 3]);
});

test("a half that was left gives nothing more, and keeps nothing for itself", async () => {
  const { stream, state } = countTo(9);
  const [one, other] = stream.tee();
  const left = one[Symbol.asyncIterator]();
  expect(await left.next()).toEqual({ done: false, value: 1 });
  expect(await left.return?.()).toEqual({ done: true, value: undefined });
  expect(await left.next()).toEqual({ done: true, value: undefined });
  expect(state.read).toBe(1);
  expect(await all(other)).toHaveLength(9);
});

test("a stream is left when both halves are", async () => {
  const { stream, state } = countTo(9);
  const [one, other] = stream.tee();
  for await (const _ of one) break;
  expect(state.isOver).toBe(false);
  for await (const item of other) if (item === 3) break;
  expect(state).toEqual({ read: 3, isOver: true });
});

test("who leaves both halves of a stream waits for its end, and meets the error of that", async () => {
  const stream = new Stream<number>(async function* () {
    try {
      yield 1;
    } finally {
      await Promise.resolve();
      await Promise.reject(new Error("no end"));
    }
  }, new AbortController());
  const [one, other] = stream.tee();
  for await (const _ of one) break;
  const items = other[Symbol.asyncIterator]();
  await items.next();
  expect(await outcome((async () => items.return?.())())).toEqual(new Error("no end"));
});

test("items that have nothing to leave are left all the same", async () => {
  const ones = () =>
    new Stream<number>(() => ({ next: async () => ({ done: false, value: 1 }) }), new AbortController());
  for (const half of ones().tee()) for await (const _ of half) break;
  const reader = ones().toReadableStream().getReader();
  await reader.read();
  await reader.cancel();
});

test("both halves of a stream that breaks throw its error", async () => {
  const stream = new Stream<number>(async function* () {
    yield 1;
    throw new Error("broken");
  }, new AbortController());
  const [one, other] = stream.tee();
  expect(await outcome(all(one))).toEqual(new Error("broken"));
  expect(await outcome(all(other))).toEqual(new Error("broken"));
});

test("a stream becomes lines of JSON", async () => {
  expect(await new Response(countTo(3).stream.toReadableStream()).text()).toBe("1\n2\n3\n");
});

test("lines of JSON that nobody has read are cancelled all the same", async () => {
  const { stream } = countTo(9);
  await stream.toReadableStream().cancel();
  expect(stream.controller.signal.aborted).toBe(true);
});

test("who cancels the lines of JSON ends the stream", async () => {
  const { stream, state } = countTo(9);
  const reader = stream.toReadableStream().getReader();
  await reader.read();
  await reader.cancel();
  expect(state.isOver).toBe(true);
  expect(stream.controller.signal.aborted).toBe(true);
});
