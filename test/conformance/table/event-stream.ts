/** Server-sent events. */
import type { Row, Scene } from "../row.js";
import { span, timeoutRow } from "../time.js";
import { collect, event, events } from "./common.js";

const listen = ({ client }: Scene) => collect(client.events.list({ maxRetries: 0 }));

export const eventStreamRows: readonly Row[] = [
  ...Object.entries({
    "one event": event("1"),
    "events that end in CR LF": 'data: {"id":"1"}\r\n\r\n',
    "events that end in CR": 'data: {"id":"1"}\r\r',
    "comments between": `: hello\n\n${event("1")}: bye\n\n`,
    "data over several lines": 'data: {"id":\ndata: "1"}\n\n',
    "data over several lines, of which some are empty": 'data: {\ndata: "id":\ndata: \ndata:\ndata: "1"}\n\n\n',
    "an event with a name": `event: completion\n${event("1")}`,
    "an event without data is none": `event: foo\n\n${event("1")}event: ping\n\n`,
    "no space behind the colon": 'data:{"id":"1"}\n\n',
    "a byte order mark": `\ufeff${event("1")}`,
    "a mark that ends it": `${event("1")}data: [DONE]\n\n${event("2")}`,
    "an event that no empty line ends is not whole, and is none": `${event("1")}data: {"id":"2"}\n`,
    "a line that no end of a line ends is none": `${event("1")}data: {"id":"2"}`,
    "fields that nobody knows": `foo: bar\nfoo\n DATA: x\nDATA: x\n${event("1")}`,
    "a comment between the lines of an event": 'data: {"id":\n: hello\ndata: "1"}\n\n',
    "more spaces than one are data": 'data:  {"id":"1"} \n\n',
    "ids and waits without data": `id: a\nretry: 10\n\n${event("1")}`,
    "ends of lines of three kinds": 'data: {"id":\rdata:\r\ndata: "1"\ndata: }\r\n\r',
  }).map(([name, body]): Row => ({
    name: `events: ${name}`,
    server: { headers: events, body },
    ask: listen,
    want: { value: ["1"], wire: [{ headers: { accept: /text\/event-stream/ } }] },
  })),
  {
    name: "events in chunks of one byte, cut within characters",
    server: { headers: events, body: event("日本🙂"), chunk: 1 },
    ask: listen,
    want: { value: ["日本🙂"] },
  },
  {
    name: "events: escaped line ends and the separators of Unicode are data",
    server: { headers: events, body: 'data: {"id":"my long\\n\\ncontent"}\n\ndata: {"id":"\u2028\u2029\u0085"}\n\n' },
    ask: listen,
    want: { value: ["my long\n\ncontent", "\u2028\u2029\u0085"] },
  },
  {
    name: "events in chunks that end between a carriage return and its line feed",
    server: {
      headers: events,
      body: event("1").replaceAll("\n", "\r\n") + event("2").replaceAll("\n", "\r\n"),
      chunk: 1,
    },
    ask: listen,
    want: { value: ["1", "2"] },
  },
  {
    name: "events that are left close the connection",
    server: { headers: events, body: event("1").repeat(20), chunk: 20, fault: { does: "stall", at: "body" } },
    ask: ({ client }) => collect(client.events.list(), 2),
    want: { value: ["1", "1"], abandoned: 1 },
    not: { workerd: "it keeps the connection of a stream that was left for a while" },
  },
  {
    name: "an event whose data is empty is one, and no JSON",
    server: { headers: events, body: `${event("1")}data\n\n` },
    ask: listen,
    want: { error: { kind: "decode", message: /not JSON/ } },
  },
  {
    name: "a byte order mark is none but at the beginning",
    server: { headers: events, body: `${event("1")}\ufeff${event("2")}${event("3")}` },
    ask: listen,
    want: { value: ["1", "3"] },
  },
  {
    name: "events that are no JSON are a typed error",
    server: { headers: events, body: "data: {x\n\n" },
    ask: listen,
    want: { error: { kind: "decode" } },
  },
  {
    name: "an answer that is no stream is a typed error",
    server: { headers: { "content-type": "text/html" }, body: "<html>" },
    ask: listen,
    want: { error: { kind: "decode" }, wire: 1 },
  },
  { name: "a stream of nothing", server: { headers: events }, ask: listen, want: { value: [] } },
  timeoutRow({
    in: "events that fall silent",
    server: { headers: events, body: event("1").repeat(2), fault: { does: "stall", at: "body" } },
    call: (client) => collect(client.events.list()),
    phase: ({ answered }) => answered(),
    want: { wire: 1 },
  }),
  timeoutRow({
    in: "events of a call whose time as a whole is up",
    server: { headers: events, body: event("1").repeat(2), fault: { does: "stall", at: "body" } },
    options: { timeout: 60_000_000, totalTimeout: span },
    call: (client) => collect(client.events.list()),
    phase: ({ answered }) => answered(),
    want: { wire: 1 },
  }),
  {
    name: "an error that the API tells amid events is thrown, typed",
    server: { headers: events, body: `${event("1")}event: error\ndata: {"error":{"message":"overloaded"}}\n\n` },
    ask: listen,
    want: { error: { name: "StreamError", kind: "decode", error: { message: "overloaded" }, message: /overloaded/ } },
  },
  {
    name: "events that are refused are an error by their status",
    server: { status: 429, headers: { "retry-after-ms": "1" } },
    ask: listen,
    want: { error: { name: "RateLimitError" }, wire: 1 },
  },
  {
    name: "events end with the caller's signal, between two of them",
    server: { headers: events, body: event("1").repeat(20), chunk: 20, fault: { does: "stall", at: "body" } },
    ask: async ({ client }) => {
      const controller = new AbortController();
      for await (const _ of client.events.list({ signal: controller.signal })) controller.abort(new Error("enough"));
    },
    want: { error: { kind: "aborted" }, wire: 1 },
  },
];
