import { expect, test } from "vitest";
import { EventReader, type ServerSentEvent } from "../../templates/runtime/server-sent-event.js";
import type { Position } from "../../templates/runtime/stream.js";

function read(text: string): { readonly events: readonly ServerSentEvent[]; readonly position: Position } {
  const position: Position = { id: "" };
  const reader = new EventReader(position);
  return { events: text.split("\n").flatMap((line) => reader.read(line) ?? []), position };
}

test.each<{ given: string; want: readonly ServerSentEvent[] }>([
  { given: "data: one\n\n", want: [{ data: "one" }] },
  { given: "data:one\ndata: two\n\n", want: [{ data: "one\ntwo" }] },
  { given: "data:  two spaces\n\n", want: [{ data: " two spaces" }] },
  { given: "data\n\ndata\ndata\n\n", want: [{ data: "" }, { data: "\n" }] },
  { given: "data: a:b\n\n", want: [{ data: "a:b" }] },
  { given: ": a comment\n\ndata: one\n: another\n\n", want: [{ data: "one" }] },
  { given: "event: ping\n\ndata: one\n\n", want: [{ data: "one" }] },
  { given: "event: add\ndata: 1\n\ndata: 2\n\n", want: [{ event: "add", data: "1" }, { data: "2" }] },
  { given: "event:\ndata: 1\n\n", want: [{ data: "1" }] },
  { given: "id: 7\ndata: 1\n\ndata: 2\n\n", want: [{ id: "7", data: "1" }, { data: "2" }] },
  { given: "id: a\0b\ndata: 1\n\n", want: [{ data: "1" }] },
  { given: "retry: 250\ndata: 1\n\n", want: [{ retry: 250, data: "1" }] },
  { given: "retry: soon\ndata: 1\n\n", want: [{ data: "1" }] },
  { given: "colour: red\ndata: 1\n\n", want: [{ data: "1" }] },
  { given: "Data: 1\n\n", want: [] },
  { given: "data: never whole", want: [] },
])("$given becomes $want", ({ given, want }) => {
  expect(read(given).events).toEqual(want);
});

test.each<{ given: string; want: Position }>([
  { given: "data: 1\n\n", want: { id: "" } },
  { given: "id: 1\ndata: 1\n\nid: 2\ndata: cut off", want: { id: "1" } },
  { given: "id: 1\n\n", want: { id: "1" } },
  { given: "id: 1\ndata: 1\n\nid\ndata: 2\n\n", want: { id: "" } },
  { given: "retry: 250\n", want: { id: "", retry: 250 } },
])("$given leaves the stream at $want", ({ given, want }) => {
  expect(read(given).position).toEqual(want);
});
