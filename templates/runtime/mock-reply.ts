/** What a handler answers, as the response that the API would send. */
import type { MockOperation } from "./mock.js";

/** An answer with a status: an error that the document names, or a success that is not the usual one. */
export class MockReply<Status extends number = number, Body = unknown> {
  readonly status: Status;
  readonly body: Body;
  readonly headers: RequestInit["headers"];

  constructor(status: Status, body: Body, headers: RequestInit["headers"]) {
    this.status = status;
    this.body = body;
    this.headers = headers;
  }
}

/** `return reply(404, { code: "not_found", message: "There is no such key." });` */
export function reply<Status extends number>(status: Status): MockReply<Status, undefined>;
export function reply<Status extends number, Body>(
  status: Status,
  body: Body,
  init?: { readonly headers?: RequestInit["headers"] },
): MockReply<Status, Body>;
export function reply(status: number, body?: unknown, init?: { readonly headers?: RequestInit["headers"] }): MockReply {
  return new MockReply(status, body, init?.headers);
}

export function answerOf(
  answer: unknown,
  operation: MockOperation,
  params: { readonly [name: string]: unknown },
): Response {
  if (answer instanceof Response) return answer;
  const { status, body, headers } =
    answer instanceof MockReply
      ? (answer as MockReply)
      : new MockReply<number, unknown>(operation.status ?? 200, answer, undefined);
  const init = { status, ...(headers && { headers }) };
  const isSuccess = status >= 200 && status < 300;
  const stream = isSuccess ? streamOf(body, operation, params) : undefined;
  if (stream) return withType(new Response(stream.body, init), stream.contentType);
  const { text, contentType } = encode(body, operation, isSuccess);
  return withType(new Response(text, init), contentType);
}

function withType(response: Response, contentType: string | undefined): Response {
  const isGuess = response.headers.get("content-type")?.startsWith("text/plain") ?? true;
  if (contentType !== undefined && isGuess) response.headers.set("content-type", contentType);
  return response;
}

function encode(
  value: unknown,
  { isText, contentType }: MockOperation,
  isSuccess: boolean,
): { readonly text: RequestInit["body"]; readonly contentType?: string | undefined } {
  if (value === undefined) return { text: null };
  if (
    value instanceof Blob ||
    value instanceof ReadableStream ||
    value instanceof ArrayBuffer ||
    ArrayBuffer.isView(value)
  )
    return { text: value as Blob, contentType: isSuccess ? contentType : undefined };
  if (isSuccess && isText) return { text: String(value), contentType: contentType ?? "text/plain" };
  return { text: JSON.stringify(value), contentType: (isSuccess ? contentType : undefined) ?? "application/json" };
}

function streamOf(
  items: unknown,
  { stream }: MockOperation,
  params: { readonly [name: string]: unknown },
): { readonly body: ReadableStream<Uint8Array>; readonly contentType: string } | undefined {
  if (!stream || (stream.when !== undefined && params[stream.when] !== true)) return undefined;
  if (typeof items !== "object" || items === null) return undefined;
  if (!(Symbol.iterator in items) && !(Symbol.asyncIterator in items)) return undefined;
  const write = writers[stream.kind];
  const contentType = contentTypes[stream.kind];
  return { body: streamText(items as Iterable<unknown> | AsyncIterable<unknown>, write), contentType };
}

const contentTypes = {
  data: "text/event-stream",
  event: "text/event-stream",
  lines: "application/jsonl",
  sequence: "application/json-seq",
} as const;

const writers: Readonly<Record<keyof typeof contentTypes, (item: unknown) => string>> = {
  data: (item) => eventText({ data: item }),
  event: (item) => eventText(item as { readonly [field: string]: unknown }),
  lines: (item) => `${JSON.stringify(item)}\n`,
  sequence: (item) => `\u001e${JSON.stringify(item)}\n`,
};

/** WHATWG HTML, 9.2.5: each line of the data has the field's name before it. */
function eventText({ event, id, retry, data }: { readonly [field: string]: unknown }): string {
  const text = typeof data === "string" ? data : JSON.stringify(data);
  const lines = [
    ...(event === undefined || event === "message" ? [] : [`event: ${String(event)}`]),
    ...(id === undefined ? [] : [`id: ${String(id)}`]),
    ...(retry === undefined ? [] : [`retry: ${String(retry)}`]),
    ...text.split("\n").map((line) => `data: ${line}`),
  ];
  return `${lines.join("\n")}\n\n`;
}

function streamText(
  items: Iterable<unknown> | AsyncIterable<unknown>,
  write: (item: unknown) => string,
): ReadableStream<Uint8Array> {
  const iterator = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = (await iterator.next()) as IteratorResult<unknown, undefined>;
      if (done) controller.close();
      else controller.enqueue(encoder.encode(write(value)));
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}
