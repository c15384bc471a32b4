import { expect, test } from "vitest";
import { eventStream, type EventStreamOptions } from "../../templates/runtime/event-stream.js";
import { jsonLines, jsonSequence } from "../../templates/runtime/json-line.js";
import { Stream, type StreamFormat } from "../../templates/runtime/stream.js";
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
])("events, read as $given, become $want", async ({ given, text, want }) => {
  expect(await itemsOf(eventStream(given), text)).toEqual(want);
});

test.each<{ given: string; format: StreamFormat; want: readonly unknown[] }>([
  { given: '{"a":1}\n2\n', format: jsonLines(), want: [{ a: 1 }, 2] },
  { given: '\ufeff{"a":1}\r\n\r\n\n2', format: jsonLines(), want: [{ a: 1 }, 2] },
  { given: "", format: jsonLines(), want: [] },
  { given: '1\n{"a":', format: jsonLines(), want: [1, 'ResponseDecodeError: A line of the answer is not JSON: {"a":'] },
  { given: '\u001e{"a":\n1}\n\u001e2\n', format: jsonSequence(), want: [{ a: 1 }, 2] },
])("lines: $given become $want", async ({ given, format, want }) => {
  expect(await itemsOf(format, given)).toEqual(want);
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
  await expect(all(stream)).rejects.toThrow("iterated over once");
});

test("both halves of a stream have every item, whichever is ahead", async () => {
  const [one, other] = countTo(3).stream.tee();
  expect(await all(one)).toEqual([1, 2, 3]);
  expect(await all(other)).toEqual([1, 2, 3]);
});

test("a stream is left when both halves are", async () => {
  const { stream, state } = countTo(9);
  const [one, other] = stream.tee();
  for await (const _ of one) break;
  expect(state.isOver).toBe(false);
  for await (const item of other) if (item === 3) break;
  expect(state).toEqual({ read: 3, isOver: true });
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

test("who cancels the lines of JSON ends the stream", async () => {
  const { stream, state } = countTo(9);
  const reader = stream.toReadableStream().getReader();
  await reader.read();
  await reader.cancel();
  expect(state.isOver).toBe(true);
  expect(stream.controller.signal.aborted).toBe(true);
});
