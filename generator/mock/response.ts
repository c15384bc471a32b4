/** The mock's responses to requests that the document describes. */
import { isObject } from "../data.js";
import type { Content, ErrorResponse, Operation, StatusPattern, Success } from "../model/api.js";
import type { Schema } from "../model/schema.js";
import type { NamedExample } from "./described.js";
import { exampleOf, type ExampleContext } from "./example.js";
import { problemResponse, type MockResponse } from "./exchange.js";
import { accepts } from "./media-range.js";
import { pageResponse, type PageQuery } from "./page.js";
import { findFlaws } from "./validity.js";

/** How many items a stream has. */
const streamLength = 3;

/** What a request wants of its response, if it says so: the header of that name, and a status. */
interface Wanted {
  readonly accept: string | undefined;
  readonly code: number | undefined;
}

/** The response to a request. */
export function operationResponse(
  operation: Operation,
  asked: PageQuery,
  wanted: Wanted,
  context: ExampleContext,
): MockResponse {
  const { code } = wanted;
  const success = operation.success.find(({ status }) => code === undefined || fits(status, code, "success"));
  if (success) return successResponse(success, operation, asked, wanted, context);
  const status = code ?? 500;
  const error =
    operation.errors.find((each) => each.status.kind === "exact" && fits(each.status, status, "error")) ??
    operation.errors.find((each) => each.status.kind === "range" && fits(each.status, status, "error")) ??
    operation.errors.find((each) => each.status.kind === "default");
  if (error) return errorResponse(error, status, context);
  const known = [...operation.success, ...operation.errors].map((each) => statusText(each.status)).join(", ");
  const detail = `The document names no ${status} for ${operation.method} ${operation.path}, but ${known}.`;
  return problemResponse({ status: 400, title: "No such response", detail });
}

/** A response that the document has as a named example. */
export function exampleResponse(examples: readonly NamedExample[], name: string): MockResponse {
  const found = examples.find((each) => each.name === name);
  if (!found) {
    const names = [...new Set(examples.map((each) => each.name))].join(", ");
    const detail = `The document has no example “${name}” of this answer${names && `, but ${names}`}.`;
    return problemResponse({ status: 400, title: "No such example", detail });
  }
  const { value, status, mediaType } = found;
  const isText = typeof value === "string" && !/[/+]json\b/i.test(mediaType);
  const body = isText ? value : `${JSON.stringify(value, undefined, 2)}\n`;
  return { status, headers: { "content-type": mediaType }, body, complaints: [] };
}

function fits(pattern: StatusPattern, status: number, kind: "success" | "error"): boolean {
  switch (pattern.kind) {
    case "exact":
      return pattern.status === status;
    case "range":
      return pattern.hundred === Math.floor(status / 100);
    case "default":
      return kind === "error" || (status >= 200 && status < 300);
  }
}

function statusText(pattern: StatusPattern): string {
  switch (pattern.kind) {
    case "exact":
      return String(pattern.status);
    case "range":
      return `${pattern.hundred}XX`;
    case "default":
      return "default";
  }
}

function successResponse(
  { status, content }: Success,
  operation: Operation,
  asked: PageQuery,
  { accept, code }: Wanted,
  context: ExampleContext,
): MockResponse {
  const number =
    code ?? (status.kind === "exact" ? status.status : status.kind === "range" ? status.hundred * 100 : 200);
  const stream = streamOf(operation, asked);
  const mediaType = stream?.mediaType ?? ("mediaType" in content ? content.mediaType : undefined);
  if (mediaType !== undefined && !accepts(accept, mediaType)) {
    const detail = `The answer is ${mediaType}, and the request accepts ${accept ?? ""} alone.`;
    return problemResponse({ status: 406, title: "Not acceptable", detail });
  }
  const sent = stream
    ? { body: streamText(stream, context), headers: {} }
    : contentOf(content, operation, asked, context);
  const type = mediaType === undefined ? {} : { "content-type": concrete(mediaType) };
  return { status: number, headers: { ...type, ...sent.headers }, body: sent.body, complaints: [] };
}

/** A media type, where the document has a range. */
function concrete(mediaType: string): string {
  if (!mediaType.includes("*")) return mediaType;
  return mediaType.startsWith("text/")
    ? "text/plain"
    : mediaType.startsWith("image/")
      ? "image/png"
      : "application/octet-stream";
}

function contentOf(
  content: Content,
  operation: Operation,
  asked: PageQuery,
  context: ExampleContext,
): Pick<MockResponse, "body" | "headers"> {
  switch (content.kind) {
    case "empty":
      return { body: "", headers: {} };
    case "json": {
      const whole = shownOr(content.examples, content.schema, context);
      const { body, headers } = pageResponse(whole, content.schema, operation, asked, context);
      return { body: `${JSON.stringify(body, undefined, 2)}\n`, headers };
    }
    case "text":
      return { body: "text\n", headers: {} };
    case "binary":
      return { body: new TextEncoder().encode("bytes\n"), headers: {} };
    case "events":
    case "lines":
      return { body: "", headers: {} };
  }
}

/** The first example of the whole response that fits its schema, else a value made from the schema. */
function shownOr(shown: readonly unknown[] | undefined, schema: Schema, context: ExampleContext): unknown {
  const validity = { schemas: context.schemas, side: "response" } as const;
  const found = context.dynamic ? undefined : shown?.find((value) => findFlaws(value, schema, validity).length === 0);
  if (found !== undefined) return found;
  const made = exampleOf(schema, context);
  const isRight = !context.dynamic || findFlaws(made, schema, validity).length === 0;
  return isRight ? made : exampleOf(schema, { ...context, dynamic: false });
}

function errorResponse(
  { body, examples, status: pattern, description }: ErrorResponse,
  status: number,
  context: ExampleContext,
): MockResponse {
  const problem = problemResponse({
    status,
    title: description || `Status ${statusText(pattern)}`,
    detail: "As asked for.",
  });
  if (!body) return { ...problem, complaints: [] };
  const value = shownOr(examples, body, context);
  const headers = { "content-type": "application/json" };
  return { status, headers, body: `${JSON.stringify(value, undefined, 2)}\n`, complaints: [] };
}

type Stream = NonNullable<Operation["stream"]>;

/** The stream to respond with; where the body can choose, the one it has chosen. */
function streamOf({ stream }: Operation, { body }: PageQuery): Stream | undefined {
  if (stream?.when === undefined) return stream;
  return isObject(body) && body[stream.when] === true ? stream : undefined;
}

function streamText(stream: Stream, context: ExampleContext): string {
  const items = Array.from({ length: streamLength }, () => exampleOf(stream.schema ?? { kind: "unknown" }, context));
  switch (stream.kind) {
    case "events":
      return items.map((item) => eventText(item, stream.item === "event")).join("");
    case "lines":
      return items.map((item) => `${JSON.stringify(item)}\n`).join("");
    case "sequence":
      return items.map((item) => `\u001e${JSON.stringify(item)}\n`).join("");
  }
}

/** The text of an event; WHATWG HTML, 9.2.5. */
function eventText(item: unknown, isWhole: boolean): string {
  const { event, data = item } = isWhole && isObject(item) ? item : { event: undefined };
  const text = typeof data === "string" ? data : JSON.stringify(data);
  const lines = text.split("\n").map((line) => `data: ${line}`);
  return `${[...(typeof event === "string" ? [`event: ${event}`] : []), ...lines].join("\n")}\n\n`;
}
