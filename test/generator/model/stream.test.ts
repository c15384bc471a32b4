import { describe, expect, test } from "vitest";
import type { Stream } from "../../../generator/model/stream-kind.js";
import { type Json, modelOperation } from "./document.js";

const chunk: Json = { type: "object", properties: { delta: { type: "string" } } };
const error: Json = { type: "object", properties: { error: { type: "object" } } };

/** The stream that an operation with these forms of an answer, and of its body, has. */
async function streamOf(content: Json, body?: Json, status = "200"): Promise<Stream | undefined> {
  const { stream } = await modelOperation(
    {
      responses: { [status]: { description: "", content } },
      ...(body && { requestBody: { content: { "application/json": { schema: body } } } }),
    },
    { components: { schemas: { Chunk: chunk } } },
    "/things",
    "post",
  );
  return stream;
}

describe("whether an answer is a stream", () => {
  const events: Json = { "text/event-stream": { schema: chunk } };
  const both: Json = { "application/json": { schema: {} }, ...events };
  const choosing = (stream: Json): Json => ({ type: "object", properties: { stream } });

  test.each<{ given: string; content: Json; body?: Json; want: { kind: Stream["kind"]; when?: string } | undefined }>([
    { given: "events alone", content: events, want: { kind: "events" } },
    { given: "lines alone", content: { "application/x-ndjson": {} }, want: { kind: "lines" } },
    { given: "lines of another name", content: { "application/jsonl; charset=utf-8": {} }, want: { kind: "lines" } },
    { given: "a sequence", content: { "application/geo+json-seq": {} }, want: { kind: "sequence" } },
    { given: "JSON alone", content: { "application/json": {} }, want: undefined },
    { given: "JSON too, and nothing that chooses", content: both, want: undefined },
    {
      given: "JSON too, and a boolean that chooses",
      content: both,
      body: choosing({ type: "boolean" }),
      want: { kind: "events", when: "stream" },
    },
    {
      given: "JSON too, and a boolean or null",
      content: both,
      body: choosing({ type: ["boolean", "null"] }),
      want: { kind: "events", when: "stream" },
    },
    { given: "JSON too, and a text called stream", content: both, body: choosing({ type: "string" }), want: undefined },
    {
      given: "text too, and a boolean",
      content: { "text/plain": {}, ...events },
      body: choosing({ type: "boolean" }),
      want: undefined,
    },
  ])("$given: $want", async ({ content, body, want }) => {
    const stream = await streamOf(content, body);
    expect(stream && { kind: stream.kind, ...(stream.when !== undefined && { when: stream.when }) }).toEqual(want);
  });

  test("the response “default” may be one, an error may not", async () => {
    expect(await streamOf(events, undefined, "default")).toMatchObject({ kind: "events" });
    expect(await streamOf(events, undefined, "400")).toBeUndefined();
  });

  test("of two successes with a body, none is", async () => {
    const answer = { description: "", content: events };
    const { stream } = await modelOperation({ responses: { 200: answer, 202: answer } });
    expect(stream).toBeUndefined();
  });
});

describe("what the items of lines are", () => {
  test.each<{ given: Json; want: string | undefined }>([
    { given: { itemSchema: chunk }, want: "object" },
    { given: { schema: chunk }, want: "object" },
    { given: { schema: { type: "array", items: chunk } }, want: "object" },
    { given: { schema: { $ref: "#/components/schemas/Chunk" } }, want: "reference" },
    { given: { schema: { type: "string" } }, want: undefined },
    { given: { schema: {} }, want: undefined },
    { given: {}, want: undefined },
  ])("$given: $want", async ({ given, want }) => {
    expect((await streamOf({ "application/jsonl": given }))?.schema?.kind).toBe(want);
  });
});

describe("what the items of events are", () => {
  const event = (properties: Json): Json => ({ type: "object", properties });
  const typed: Json = { type: "string", contentMediaType: "application/json", contentSchema: { type: "number" } };

  test.each<{
    given: Json;
    want: Omit<Extract<Stream, { kind: "events" }>, "kind" | "mediaType" | "schema"> & { schema?: string };
  }>([
    { given: { schema: chunk }, want: { item: "data", data: "json", hasErrors: false, schema: "object" } },
    {
      given: { schema: { $ref: "#/components/schemas/Chunk" } },
      want: { item: "data", data: "json", hasErrors: false, schema: "reference" },
    },
    {
      given: { schema: { oneOf: [chunk, { const: "[DONE]" }] } },
      want: { item: "data", data: "json", hasErrors: false, schema: "object" },
    },
    {
      given: { schema: { oneOf: [chunk, { type: "string" }] } },
      want: { item: "data", data: "either", hasErrors: false, schema: "union" },
    },
    {
      given: { schema: { oneOf: [chunk, error] } },
      want: { item: "data", data: "json", hasErrors: true, schema: "union" },
    },
    {
      given: { schema: { enum: ["ping", "pong"] } },
      want: { item: "data", data: "text", hasErrors: false, schema: "enum" },
    },
    { given: { schema: { type: "string" } }, want: { item: "event", data: "text", hasErrors: true } },
    { given: {}, want: { item: "event", data: "text", hasErrors: true } },
    {
      given: { schema: event({ event: { type: "string" }, data: chunk }) },
      want: { item: "event", data: "json", hasErrors: false, schema: "object" },
    },
    {
      given: { schema: event({ data: chunk }) },
      want: { item: "data", data: "json", hasErrors: false, schema: "object" },
    },
    {
      given: { itemSchema: event({ data: chunk }) },
      want: { item: "event", data: "json", hasErrors: false, schema: "object" },
    },
    {
      given: { itemSchema: event({ event: { const: "error" }, data: { type: "string" } }) },
      want: { item: "event", data: "text", hasErrors: true, schema: "object" },
    },
    {
      given: { itemSchema: event({ data: typed }) },
      want: { item: "event", data: "json", hasErrors: false, schema: "object" },
    },
    {
      given: { itemSchema: { oneOf: [event({ data: typed }), event({ data: { type: "string" } })] } },
      want: { item: "event", data: "either", hasErrors: false, schema: "union" },
    },
  ])("$given", async ({ given, want }) => {
    const stream = await streamOf({ "text/event-stream": given });
    const { schema, ...others } = want;
    expect(stream).toMatchObject({ kind: "events", mediaType: "text/event-stream", ...others });
    expect(stream?.schema?.kind).toBe(schema);
  });

  test("data that says what it holds is typed as that", async () => {
    const stream = await streamOf({ "text/event-stream": { itemSchema: event({ data: typed }) } });
    expect(stream?.schema).toMatchObject({ properties: [{ name: "data", schema: { kind: "number" } }] });
  });
});
