/** Answers that come byte by byte: wherever a chunk ends, within a character or between two line ends, nothing is lost. */
import type { Row } from "../row.js";
import { collect, events } from "./common.js";

/** A `fetch` whose answers have a chunk for each byte: over the wire, chunks may be joined on their way. */
const bytewise = (text: string, type: string) => ({
  fetch: async () => {
    const bytes = new TextEncoder().encode(text);
    let at = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (at === bytes.length) controller.close();
        else controller.enqueue(bytes.slice(at, ++at));
      },
    });
    return new Response(body, { headers: { "content-type": type } });
  },
});
const stream = events["content-type"];

export const chunkRows: readonly Row[] = [
  {
    name: "a body byte by byte, within a limit",
    options: { ...bytewise('{"id":"日本語 🙂"}', "application/json"), maxResponseBytes: 1000 },
    ask: ({ client }) => client.things.retrieve("1"),
    want: { value: { id: "日本語 🙂" } },
  },
  {
    name: "a body byte by byte, in another charset",
    options: bytewise('{"id":"é"}', "application/json; charset=windows-1252"),
    ask: ({ client }) => client.things.retrieve("1"),
    want: { value: { id: "Ã©" } },
  },
  {
    name: "JSON lines byte by byte",
    options: bytewise('\ufeff{"id":"é🙂"}\r\n\r\n{"id":"日本"}', "application/jsonl"),
    ask: ({ client }) => collect(client.lines.list()),
    want: { value: ["é🙂", "日本"] },
  },
  ...["\n", "\r\n", "\r"].map((end): Row => ({
    name: `events byte by byte, with lines that end in ${JSON.stringify(end)}`,
    options: bytewise(
      ["\ufeff: hello", 'data: {"id":', 'data: "é🙂"}', "", 'data:{"id":"日本"}', "", ""].join(end),
      stream,
    ),
    ask: ({ client }) => collect(client.events.list()),
    want: { value: ["é🙂", "日本"] },
  })),
  {
    name: "lines of an event's data are joined by a line end, which is no part of a JSON text",
    options: bytewise('data: {"id":"1\ndata: 2"}\n\n', stream),
    ask: ({ client }) => collect(client.events.list()),
    want: { error: { kind: "decode" } },
  },
  {
    name: "an event of many short lines is held to maxResponseBytes as a whole",
    options: { ...bytewise(`data: ${"x".repeat(20)}\n`.repeat(50), stream), maxResponseBytes: 200 },
    ask: ({ client }) => collect(client.events.list()),
    want: { error: { kind: "decode", message: /200 bytes/ } },
  },
];
