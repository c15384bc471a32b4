/** Connections that break, and lengths that lie. */
import type { Answer } from "../answer.js";
import type { Row } from "../row.js";
import { thing } from "./common.js";

const faults: Readonly<Record<string, Answer>> = {
  "a reset before the headers": { fault: { does: "reset", at: "start" } },
  "an end before the headers": { fault: { does: "end", at: "start" } },
  "a reset within the headers": { body: "x", fault: { does: "reset", at: "headers" } },
  "an end within the headers": { body: "x", fault: { does: "end", at: "headers" } },
  "a reset within the body": { body: { id: "1", name: "long" }, fault: { does: "reset", at: "body" } },
  "an end within the body": { body: { id: "1", name: "long" }, fault: { does: "end", at: "body" } },
  "a reset within a chunked body": { body: { id: "1", name: "long" }, chunk: 4, fault: { does: "reset", at: "body" } },
  "an end within a chunked body": { body: { id: "1", name: "long" }, chunk: 4, fault: { does: "end", at: "body" } },
  "a length that is too long": { body: { id: "1" }, length: 500 },
  "a reset while the body is uploaded": { fault: { does: "reset", at: "upload" } },
};
const cut = { chromium: "it takes half the headers for all of them, where the connection ends in order" };
const lenient = { bun: "it takes a body that is shorter than it says for whole" };
const tooLenient = new Set(["an end within the body", "a length that is too long", "an end within a chunked body"]);

const unknown = "it neither asks for deflate nor reads it";
const noDeflate = { deno: unknown, workerd: unknown };

export const faultRows: readonly Row[] = [
  ...Object.entries(faults).flatMap(([name, answer]): Row[] => [
    {
      name: `${name} is a failed connection`,
      server: answer,
      options: { maxRetries: 0 },
      ask: ({ client }) => client.things.replace("1", { name: "a" }),
      want: {
        error: {
          name: "APIConnectionError",
          kind: "connection",
          status: undefined,
          cause: (cause: unknown) => cause !== undefined,
        },
        seen: ({ main }) => main.length >= 1,
      },
      not: tooLenient.has(name) ? lenient : name === "an end within the headers" ? cut : {},
    },
    {
      name: `${name} is tried again`,
      server: [answer, thing],
      ask: ({ client }) => client.things.replace("1", { name: "a" }),
      want: { value: { id: "1" }, wire: 2 },
      not: tooLenient.has(name) ? lenient : name === "an end within the headers" ? cut : {},
    },
  ]),
  {
    name: "a POST whose answer is cut off in its body is not sent again",
    server: [{ body: { id: "1", name: "long" }, fault: { does: "reset", at: "body" } }, thing],
    ask: ({ client }) => client.things.create({ name: "a" }),
    want: { error: { kind: "connection" }, wire: 1 },
  },
  {
    name: "an error's body that is cut off leaves the error what it is",
    server: { status: 404, body: { code: "x", message: "long" }, fault: { does: "reset", at: "body" } },
    options: { maxRetries: 0 },
    ask: ({ client }) => client.things.retrieve("1"),
    want: { error: { name: "NotFoundError", status: 404 } },
  },
  {
    name: "a server that accepts late is waited for",
    server: { ...thing, wait: 300 },
    ask: ({ client }) => client.things.retrieve("1"),
    want: { value: { id: "1" }, wire: 1 },
  },
  {
    name: "nobody listens",
    options: ({ dead }) => ({ baseURL: dead, maxRetries: 0 }),
    ask: ({ client }) => client.things.retrieve("1"),
    want: { error: { name: "APIConnectionError", kind: "connection", operation: "getThing" }, wire: 0 },
  },
  {
    name: "a host that does not exist",
    options: { baseURL: "http://nobody.invalid", maxRetries: 0 },
    ask: ({ client }) => client.things.retrieve("1"),
    want: { error: { name: "APIConnectionError", kind: "connection" }, wire: 0 },
    not: { workerd: "it answers by itself where no host is found, in a sandbox without names" },
  },
  {
    name: "a body in chunks of one byte, cut within characters",
    server: { body: { id: "日本語 🙂" }, chunk: 1 },
    ask: ({ client }) => client.things.retrieve("1"),
    want: { value: { id: "日本語 🙂" } },
  },
  {
    name: "a body that the end of the connection ends",
    server: { ...thing, length: null },
    ask: ({ client }) => client.things.retrieve("1"),
    want: { value: { id: "1" } },
  },
  ...(["gzip", "deflate", "br"] as const).flatMap((encoding): Row[] => [
    {
      name: `a body that is compressed as ${encoding}`,
      server: { ...thing, encoding },
      ask: ({ client }) => client.things.retrieve("1"),
      want: { value: { id: "1" } },
      not: encoding === "deflate" ? noDeflate : {},
    },
    {
      name: `a body of 50 MB, compressed as ${encoding}, is refused by maxResponseBytes`,
      server: { bomb: 50_000_000, encoding },
      options: { maxResponseBytes: 100_000 },
      ask: ({ client }) => client.things.retrieve("1"),
      want: { error: { name: "ResponseDecodeError", kind: "decode", message: /100000 bytes/ }, wire: 1 },
      not: encoding === "deflate" ? noDeflate : {},
    },
  ]),
  {
    name: "an endless body is refused by maxResponseBytes",
    server: { body: "x".repeat(300_000), chunk: 1000, fault: { does: "stall", at: "body" } },
    options: { maxResponseBytes: 10_000 },
    ask: ({ client }) => client.things.retrieve("1"),
    want: { error: { kind: "decode" }, wire: 1, abandoned: 1 },
    not: { workerd: "it keeps the connection of an answer that was left for a while" },
  },
  {
    name: "a body of just maxResponseBytes is taken",
    server: { body: '{"id":"é"}' },
    options: { maxResponseBytes: 11 },
    ask: ({ client }) => client.things.retrieve("1"),
    want: { value: { id: "é" } },
  },
  {
    name: "one byte more is refused: bytes count, not characters",
    server: { body: '{"id":"é"}' },
    options: { maxResponseBytes: 10 },
    ask: ({ client }) => client.things.retrieve("1"),
    want: { error: { kind: "decode" } },
  },
  {
    name: "an error's body that is too long leaves the error what it is",
    server: { status: 404, body: "x".repeat(1000) },
    options: { maxResponseBytes: 10 },
    ask: ({ client }) => client.things.retrieve("1"),
    want: { error: { name: "NotFoundError", status: 404, error: undefined } },
  },
];
