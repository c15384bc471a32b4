import { describe, expect, test } from "vitest";
import { type BodyCodec, json, text } from "../../templates/runtime/body.js";
import { binary } from "../../templates/runtime/body-binary.js";
import { bracketed } from "../../templates/runtime/body-bracket.js";
import { anyBody } from "../../templates/runtime/body-any.js";
import { form } from "../../templates/runtime/body-form.js";
import { multipart } from "../../templates/runtime/body-multipart.js";
import { multipartWith } from "../../templates/runtime/body-part.js";
import { ClientError } from "../../templates/runtime/error.js";
import { callOf, clientOf, faultServer, mockFetch, outcome, withoutWaits } from "./fixture.js";

const octets = "application/octet-stream";
const plain = "text/plain;charset=UTF-8";
const urlencoded = "application/x-www-form-urlencoded";
const stream = () => new Blob(["bytes"]).stream();
async function* chunks() {
  yield "by";
  yield new TextEncoder().encode("tes");
}

describe("how a body travels", () => {
  test.each<{
    given: string;
    value: () => unknown;
    codec: BodyCodec;
    want: { body: string; type: string | undefined };
  }>([
    {
      given: "json",
      value: () => ({ a: null, b: undefined, c: [1] }),
      codec: json,
      want: { body: '{"a":null,"c":[1]}', type: "application/json" },
    },
    { given: "json of a text", value: () => "x", codec: json, want: { body: '"x"', type: "application/json" } },
    { given: "json of false", value: () => false, codec: json, want: { body: "false", type: "application/json" } },
    { given: "text", value: () => "é", codec: text, want: { body: "é", type: plain } },
    {
      given: "form",
      value: () => ({ a: "x y", b: [1, 2], c: { d: 1 } }),
      codec: form,
      want: { body: "a=x%20y&b=1&b=2&c%5Bd%5D=1", type: urlencoded },
    },
    {
      given: "bytes",
      value: () => new TextEncoder().encode("bytes"),
      codec: binary,
      want: { body: "bytes", type: octets },
    },
    {
      given: "a buffer",
      value: () => new TextEncoder().encode("bytes").buffer,
      codec: binary,
      want: { body: "bytes", type: octets },
    },
    {
      given: "a Blob with a type",
      value: () => new Blob(["bytes"], { type: "image/png" }),
      codec: binary,
      want: { body: "bytes", type: "image/png" },
    },
    {
      given: "a Blob without a type",
      value: () => new Blob(["bytes"]),
      codec: binary,
      want: { body: "bytes", type: octets },
    },
    {
      given: "a form that the caller has made",
      value: () => new URLSearchParams({ a: "x y" }),
      codec: form,
      want: { body: "a=x+y", type: urlencoded },
    },
    {
      given: "a form in the bracket style that the caller has made",
      value: () => "a=x+y",
      codec: bracketed(form),
      want: { body: "a=x+y", type: urlencoded },
    },
    { given: "a stream", value: stream, codec: binary, want: { body: "bytes", type: octets } },
    { given: "a Response", value: () => new Response("bytes"), codec: binary, want: { body: "bytes", type: octets } },
    { given: "chunks", value: chunks, codec: binary, want: { body: "bytes", type: octets } },
    {
      given: "anything: an object",
      value: () => ({ a: 1 }),
      codec: anyBody,
      want: { body: '{"a":1}', type: "application/json" },
    },
    { given: "anything: a text", value: () => "x", codec: anyBody, want: { body: "x", type: plain } },
    {
      given: "anything: parameters",
      value: () => new URLSearchParams({ a: "1" }),
      codec: anyBody,
      want: { body: "a=1", type: `${urlencoded};charset=UTF-8` },
    },
    {
      given: "anything: bytes",
      value: () => new Uint8Array([65]),
      codec: anyBody,
      want: { body: "A", type: undefined },
    },
    { given: "anything: a stream", value: stream, codec: anyBody, want: { body: "bytes", type: undefined } },
  ])("$given", async ({ value, codec, want }) => {
    // A middleware sees a Request, and what is sent stays the same.
    for (const middleware of [
      [],
      [(request: Request, next: (request: Request) => Promise<Response>) => next(request)],
    ]) {
      const server = await faultServer({ body: {} });
      await callOf(
        clientOf(server, { middleware }),
        { method: "POST", body: codec, wholeBody: true },
        { params: { body: value() } },
      );
      expect(server.requests.map(({ body, headers }) => [body, headers["content-type"]])).toEqual([
        [want.body, want.type],
      ]);
    }
  });

  test("multipart", async () => {
    for (const middleware of [
      [],
      [(request: Request, next: (request: Request) => Promise<Response>) => next(request)],
    ]) {
      const server = await faultServer({ body: {} });
      const value = {
        name: "é",
        tags: ["a", "b"],
        file: new File(["content"], "a.txt", { type: "text/plain" }),
        meta: { a: 1 },
        raw: new Uint8Array([65]),
        response: new Response("of another call"),
        stream: stream(),
        chunks: chunks(),
        none: undefined,
      };
      await callOf(clientOf(server, { middleware }), { method: "POST", body: multipart }, { params: value });
      const [sent] = server.requests;
      const data = await new Response(sent?.body, {
        headers: { "content-type": sent?.headers["content-type"] ?? "" },
      }).formData();
      expect([...data.keys()]).toEqual(["name", "tags", "tags", "file", "meta", "raw", "response", "stream", "chunks"]);
      expect([data.get("name"), data.getAll("tags")]).toEqual(["é", ["a", "b"]]);
      const file = data.get("file") as File;
      expect([file.name, file.type, await file.text()]).toEqual(["a.txt", "text/plain", "content"]);
      expect(await (data.get("meta") as File).text()).toBe('{"a":1}');
      const texts = ["raw", "response", "stream", "chunks"].map((name) => (data.get(name) as File).text());
      expect(await Promise.all(texts)).toEqual(["A", "of another call", "bytes", "bytes"]);
    }
  });
});

describe("what cannot be sent is refused, once and clearly", () => {
  const circle: Record<string, unknown> = {};
  circle["self"] = circle;
  const refuse = () => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- anybody may
    throw "not me";
  };
  test.each([
    { given: "a bigint", value: { a: 1n }, want: /^an_operation cannot be sent: Do not .*BigInt/ },
    { given: "what fails without an error", value: { toJSON: refuse }, want: /^an_operation cannot be sent: not me$/ },
    { given: "a circle", value: circle, want: /an_operation cannot be sent: .*circular/ },
  ])("$given", async ({ value, want }) => {
    const fetch = mockFetch();
    const request = callOf(
      clientOf({ url: "http://a.test" }, { fetch }),
      { method: "PUT", body: json },
      { params: { value } },
    );
    for (const error of [await outcome(request), await outcome(request.toRequest())]) {
      expect(error).toBeInstanceOf(ClientError);
      expect(error).not.toHaveProperty("kind");
      expect((error as Error).message).toMatch(want);
      expect((error as Error).cause).toBeDefined();
    }
    expect(fetch).not.toHaveBeenCalled();
  });
});

test.each([
  { given: "as the platform writes it", codec: multipart },
  { given: "with parts that the document describes", codec: multipartWith({ a: { type: "text/csv" } }) },
])("a form with files that the caller has made goes as it is, $given", ({ codec }) => {
  const body = new FormData();
  body.append("mine", new File(["x"], "x.txt"));
  expect(codec(body).body).toBe(body);
});

test("a file that cannot be read ends the others, in a form", async () => {
  const cancelled: unknown[] = [];
  const waiting = new ReadableStream<Uint8Array>({ cancel: (reason) => void cancelled.push(reason) });
  const broken = new ReadableStream<Uint8Array>({ pull: (controller) => controller.error(new Error("no disk")) });
  const { body } = multipart({ broken, waiting });
  expect(await outcome(new Response(body as ReadableStream).text())).toEqual(new Error("no disk"));
  expect(cancelled).toEqual([new Error("no disk")]);
});

test("a body that has to be read before it is sent is sent as what it is then", async () => {
  const server = await faultServer({ body: {} });
  const codec = (content: unknown) => ({ body: Promise.resolve(new Blob([String(content)])), contentType: "a/b" });
  await callOf(clientOf(server), { method: "PUT", body: codec, wholeBody: true }, { params: { body: "bytes" } });
  expect(server.requests).toMatchObject([{ body: "bytes", headers: { "content-type": "a/b" } }]);
});

test("a body is sent again as it was, a stream never", async () => {
  withoutWaits();
  for (const [value, want] of [
    [new Blob(["bytes"]), 3],
    [new Response("bytes"), 1],
    [stream(), 1],
  ] as const) {
    const server = await faultServer({ status: 429 });
    await outcome(
      callOf(clientOf(server), { method: "PUT", body: binary, wholeBody: true }, { params: { body: value } }),
    );
    expect(server.requests.map(({ body }) => body)).toEqual(Array(want).fill("bytes"));
  }
});
