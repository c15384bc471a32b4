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
];
