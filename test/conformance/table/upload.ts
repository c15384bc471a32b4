/** Files that come as streams: each is sent as it comes, once, and is left where the call is. */
import { aborted, abortIn, turns } from "../abort.js";
import type { Client } from "../client.js";
import { absent } from "../match.js";
import type { Row } from "../row.js";
import { chunks, noStreams, status, thing } from "./common.js";

const browserReads = { chromium: "no streams are sent over HTTP/1.1, so a browser's files are read first" };
const notCancelled = { workerd: "it does not cancel a stream whose request was aborted" };
const unread = { fault: { does: "stall", at: "upload" } } as const;

/** Gives pieces for ever, and counts them. */
function endless() {
  const count = { pulled: 0, cancelled: 0 };
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      // Enough to fill every buffer, and not the memory of a platform that does not stop.
      if (count.pulled++ === 2000) controller.close();
      else controller.enqueue(new Uint8Array(65_536));
    },
    cancel: () => void count.cancelled++,
  });
  return { count, stream };
}

const file = (name: string, make: () => unknown, wanted: object, not?: Row["not"]): Row => ({
  name: `a file that is read as it is sent: ${name}`,
  server: thing,
  ask: ({ client }) => client.files.create({ file: make(), purpose: "p", detail: { size: 1 } }),
  want: { value: { id: "1" }, wire: [wanted] },
  ...(not && { not }),
});

const sent =
  /^--(part-[^\r]+)\r\n[^]*name="file"; filename="file"\r\nContent-Type: application\/octet-stream\r\n\r\nabc\r\n--\1\r\n[^]*name="purpose"\r\n\r\np\r\n--\1\r\n[^]*name="detail"(; filename="blob")?\r\nContent-Type: application\/json\r\n\r\n\{"size":1\}\r\n--\1--\r\n$/;

export const uploadRows: readonly Row[] = [
  file("a stream", () => new Blob(["abc"]).stream(), { body: sent }),
  file("an async iterable", chunks, { body: sent }),
  file(
    "it has no length before it is sent",
    chunks,
    { headers: { "transfer-encoding": "chunked", "content-length": absent } },
    browserReads,
  ),
  file("an answer, with its own type", () => new Response("abc", { headers: { "content-type": "text/csv" } }), {
    body: /name="file"; filename="file"\r\nContent-Type: text\/csv\r\n\r\nabc\r\n/,
  }),
  file("an answer without a body", () => new Response(null), {
    body: /name="file"; filename="file"[^]*\r\n\r\n\r\n--/,
  }),
  {
    name: "a file in memory goes as a form of the platform's, with its length",
    server: thing,
    ask: ({ client }) => client.files.create({ file: new Blob(["abc"]), purpose: "p" }),
    want: { wire: [{ headers: { "content-length": /^\d+$/, "transfer-encoding": absent }, body: /abc/ }] },
  },
  {
    name: "a part with a type of its own that is a stream",
    server: thing,
    ask: ({ client }) => client.parts.create({ icon: new Blob(["abc"]).stream(), label: "a,b" }),
    want: {
      wire: [
        {
          headers: { "content-type": /^multipart\/form-data; boundary=/ },
          body: /name="icon"; filename="icon"\r\nContent-Type: image\/png\r\n\r\nabc\r\n[^]*name="label"\r\nContent-Type: text\/csv\r\n\r\na,b\r\n/,
        },
      ],
    },
  },
  {
    name: "a file is read no faster than the server takes it",
    server: unread,
    ask: async (scene) => {
      const { count, stream } = endless();
      const outcome = await abortIn(scene, {
        call: (client, signal) => client.files.create({ file: stream }, { signal }),
        phase: async ({ arrived }) => (await arrived(), turns(50)),
      });
      // Sockets of both sides hold a few megabytes.
      return { ...outcome, isBounded: count.pulled < 1000 };
    },
    want: { value: { ...aborted, isBounded: true } },
    not: browserReads,
  },
  {
    name: "an abort ends the file that is sent, and those behind it",
    server: unread,
    ask: async (scene) => {
      const [first, second] = [endless(), endless()];
      const outcome = await abortIn(scene, {
        call: (client, signal) => client.files.create({ file: first.stream, files: [second.stream] }, { signal }),
        phase: ({ arrived }) => arrived(),
      });
      await turns(20);
      return { ...outcome, cancelled: [first.count.cancelled, second.count.cancelled] };
    },
    want: { value: { ...aborted, cancelled: [1, 1] } },
    not: { ...browserReads, ...notCancelled },
  },
  {
    name: "a file that breaks is a failed connection, and is not sent again",
    server: thing,
    ask: async ({ client }) => {
      let reads = 0;
      const breaks = new ReadableStream({
        pull(controller) {
          if (reads++ > 0) controller.error(new Error("the disk is gone"));
          else controller.enqueue(new Uint8Array(10));
        },
      });
      const { error } = await client.files.create({ file: breaks }, { idempotencyKey: "k" }).result();
      return { error, reads };
    },
    want: { value: { error: { kind: "connection", status: undefined }, reads: 2 }, seen: () => true },
    not: { ...browserReads, workerd: "it takes a stream that breaks for one that ends" },
  },
  {
    name: "a file that breaks ends those behind it",
    server: unread,
    ask: async ({ client }) => {
      const { count, stream } = endless();
      const breaks = new ReadableStream({ pull: (controller) => controller.error(new Error("the disk is gone")) });
      const { error } = await client.files.create({ file: breaks, files: [stream] }).result();
      await turns(20);
      return { error, cancelled: count.cancelled };
    },
    want: { value: { error: { kind: "connection" }, cancelled: 1 }, seen: () => true },
    not: { ...browserReads, workerd: "it takes a stream that breaks for one that ends" },
  },
  ...Object.entries({
    "a body": (client: Client, body: unknown, signal: AbortSignal) => client.blobs.update({ body }, { signal }),
    "a file": (client: Client, file: unknown, signal: AbortSignal) => client.files.create({ file }, { signal }),
  }).map(([name, call]): Row => ({
    name: `${name} that is a stream is ended with its call, by whatever fetch it is read`,
    ask: async (scene) => {
      const { count } = endless();
      const source = {
        [Symbol.asyncIterator]: () => ({
          next: async () => ({ done: false, value: new Uint8Array([count.pulled++]) }),
          return: async () => (count.cancelled++, { done: true, value: undefined }),
        }),
      };
      let reader: ReadableStreamDefaultReader | undefined;
      const fetch = async (_: string, { body }: { readonly body: ReadableStream }) => {
        reader = body.getReader();
        await reader.read();
        return new Promise(() => {});
      };
      const outcome = await abortIn(scene, {
        options: { fetch },
        call: (client, signal) => call(client, source, signal),
        phase: () => turns(20),
      });
      const more = await Promise.race([
        reader?.read().then(
          () => "more",
          () => "ended",
        ),
        turns(50),
      ]);
      return { ...outcome, cancelled: count.cancelled, more };
    },
    want: { value: { ...aborted, cancelled: 1, more: "ended" } },
    not: name === "a file" ? browserReads : {},
  })),
  {
    name: "a file that was read already is refused before anything is sent",
    server: thing,
    ask: async ({ client }) => {
      const { stream } = endless();
      stream.getReader();
      await client.files.create({ file: stream });
    },
    want: { error: { name: "ClientError", message: /read already/ }, wire: 0 },
  },
  {
    name: "a stream with an idempotency key is not sent again either",
    server: [status(503), thing],
    ask: ({ client }) => client.files.create({ file: chunks() }, { idempotencyKey: "k" }),
    want: { error: { status: 503 }, wire: 1 },
  },
  {
    name: "a form with a stream passes a middleware as it is, and can be cloned there",
    server: thing,
    options: {
      middleware: [
        async (request: Request, next: (request: Request) => Promise<Response>) => {
          const text = await request.clone().text();
          request.headers.set("x-length", String(text.length));
          return next(request);
        },
      ],
    },
    ask: ({ client }) => client.files.create({ file: chunks() }),
    want: { wire: [{ headers: { "x-length": /^\d{3}$/ }, body: /\r\n\r\nabc\r\n/ }] },
  },
  {
    name: "toRequest of a form with a stream can be cloned and sent",
    server: thing,
    ask: async ({ client }) => {
      const request = await client.files.create({ file: chunks() }).toRequest();
      const text = await request.clone().text();
      return { isWhole: text === (await request.text()), text };
    },
    want: { value: { isWhole: true, text: /\r\n\r\nabc\r\n/ }, wire: 0 },
  },
  ...Object.entries({
    "of the document's": (client: Client, body: unknown, signal: AbortSignal) =>
      client.blobs.update({ body }, { signal }),
    "of a raw call": (client: Client, body: unknown, signal: AbortSignal) => client.post("/x", { body, signal }),
    "of an answer": (client: Client, body: unknown, signal: AbortSignal) =>
      client.blobs.update({ body: new Response(body as ReadableStream) }, { signal }),
  }).map(([name, call]): Row => ({
    name: `a body ${name} that is a stream is read no faster than the server takes it, and ended by an abort`,
    server: unread,
    ask: async (scene) => {
      const { count, stream } = endless();
      const outcome = await abortIn(scene, {
        call: (client, signal) => call(client, stream, signal),
        phase: async ({ arrived }) => (await arrived(), turns(50)),
      });
      await turns(20);
      return { ...outcome, isBounded: count.pulled < 1000, cancelled: count.cancelled };
    },
    want: { value: { ...aborted, isBounded: true, cancelled: 1 } },
    not: { ...noStreams, ...notCancelled },
  })),
];
