/** JSON lines. */
import type { Row } from "../row.js";
import { collect } from "./common.js";

const lines = { "content-type": "application/jsonl" };

export const jsonLineRows: readonly Row[] = [
  {
    name: "JSON lines",
    server: { headers: lines, body: '{"id":"1"}\n\n{"id":"2"}\r\n{"id":"3"}' },
    ask: ({ client }) => collect(client.lines.list()),
    want: { value: ["1", "2", "3"] },
  },
  {
    name: "JSON lines in chunks of one byte",
    server: { headers: lines, body: '{"id":"é🙂"}\n', chunk: 1 },
    ask: ({ client }) => collect(client.lines.list()),
    want: { value: ["é🙂"] },
  },
  {
    name: "JSON lines that are left close the connection",
    server: { headers: lines, body: '{"id":"1"}\n'.repeat(20), chunk: 11, fault: { does: "stall", at: "body" } },
    ask: ({ client }) => collect(client.lines.list(), 1),
    want: { value: ["1"], abandoned: 1 },
    not: { workerd: "it keeps the connection of a stream that was left for a while" },
  },
  {
    name: "a line that is no JSON is a typed error, behind the lines before it",
    server: { headers: lines, body: '{"id":"1"}\n{x\n' },
    ask: async ({ client }) => {
      const found: string[] = [];
      const error: unknown = await (async () => {
        for await (const { id } of client.lines.list()) found.push(id);
      })().catch((thrown: unknown) => thrown);
      return [found, error];
    },
    want: { value: [["1"], { kind: "decode", message: /\{x/ }] },
  },
  {
    name: "JSON lines that break off are a failed connection",
    server: { headers: lines, body: '{"id":"1"}\n'.repeat(4), length: 9000, fault: { does: "reset", at: "body" } },
    ask: ({ client }) => collect(client.lines.list({ maxRetries: 0 })),
    want: { error: { kind: "connection" }, wire: 1 },
  },
  {
    name: "JSON lines behind a byte order mark",
    server: { headers: lines, body: '\ufeff{"id":"1"}\n' },
    ask: ({ client }) => collect(client.lines.list()),
    want: { value: ["1"] },
  },
  {
    name: "a page of HTML in place of JSON lines is a typed error",
    server: { headers: { "content-type": "text/html" }, body: "<html>" },
    ask: ({ client }) => collect(client.lines.list()),
    want: { error: { kind: "decode" }, wire: 1 },
  },
];
