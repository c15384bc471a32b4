/** What streams are to the compiler. */
import { describe, expectTypeOf, test } from "vitest";
import type { ServerSentEvent } from "../../templates/runtime/server-sent-event.js";
import type { Result } from "../../templates/runtime/request.js";
import type { Stream } from "../../templates/runtime/stream.js";
import type { StreamRequest } from "../../templates/runtime/stream-request.js";

interface Item {
  readonly delta: string;
}
declare const request: StreamRequest<Item, "failure">;

describe("a request for a stream", () => {
  test("gives a stream when it is awaited, and items when it is iterated over", async () => {
    expectTypeOf(await request).toEqualTypeOf<Stream<Item>>();
    expectTypeOf(await request.result()).toEqualTypeOf<Result<Stream<Item>, "failure">>();
    for await (const item of request) expectTypeOf(item).toEqualTypeOf<Item>();
    for await (const item of await request) expectTypeOf(item).toEqualTypeOf<Item>();
  });

  test("stays one through the builder methods", () => {
    expectTypeOf(request.options({ timeout: 1 })).toEqualTypeOf<typeof request>();
  });
});

test("a stream can be split and handed on", async () => {
  const stream = await request;
  expectTypeOf(stream.tee()).toEqualTypeOf<[Stream<Item>, Stream<Item>]>();
  expectTypeOf(stream.toReadableStream()).toEqualTypeOf<ReadableStream<Uint8Array>>();
  expectTypeOf(stream.controller).toEqualTypeOf<AbortController>();
});

test("an event of which nothing is said is text", () => {
  expectTypeOf<ServerSentEvent["data"]>().toEqualTypeOf<string>();
  expectTypeOf<ServerSentEvent["event"]>().toEqualTypeOf<string | undefined>();
});
