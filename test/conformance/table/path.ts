/** Paths with values that mean harm, or nothing. */
import type { Row } from "../row.js";
import { thing } from "./common.js";

/** What stays one segment, and how it is written. */
const kept: readonly (readonly [string, unknown, string])[] = [
  ["a slash", "a/b", "a%2Fb"],
  ["a way up within", "../../admin", "..%2F..%2Fadmin"],
  ["a way up, encoded", "%2e%2e", "%252e%252e"],
  ["a backslash", "..\\x", "..%5Cx"],
  ["a question mark", "a?b=c", "a%3Fb%3Dc"],
  ["a number sign", "a#b", "a%23b"],
  ["a percent sign", "100%", "100%25"],
  ["what is encoded already", "a%2Fb", "a%252Fb"],
  ["a line break", "a\r\nb", "a%0D%0Ab"],
  ["a null character", "a\0b", "a%00b"],
  ["a tab", "a\tb", "a%09b"],
  ["a space", "a b", "a%20b"],
  ["a bidi character", "a\u202eb", "a%E2%80%AEb"],
  ["other scripts", "日本", "%E6%97%A5%E6%9C%AC"],
  ["a pair of surrogates", "🙂", "%F0%9F%99%82"],
  ["a colon and an at sign", "user:word@host", "user%3Aword%40host"],
  ["a whole URL", "http://evil.example/", "http%3A%2F%2Fevil.example%2F"],
  ["three dots", "...", "..."],
  ["a dollar sign", "$&", "%24%26"],
  ["a brace", "{id}", "%7Bid%7D"],
  ["a number", 42, "42"],
  ["nought", 0, "0"],
  ["a boolean", false, "false"],
  ["a big integer", 9007199254740993n, "9007199254740993"],
];

const refused: readonly (readonly [string, unknown])[] = [
  ["nothing", undefined],
  ["null", null],
  ["an empty text", ""],
  ["an object", { toString: () => "x" }],
  ["a function", () => "x"],
  ["a symbol", Symbol("x")],
  ["an empty list", []],
  ["one dot", "."],
  ["two dots", ".."],
  ["half a pair of surrogates", "a\ud800"],
  ["the other half", "\udc00a"],
];

export const pathRows: readonly Row[] = [
  ...kept.map(([name, value, wanted]): Row => ({
    name: `a path parameter with ${name} stays one segment`,
    server: thing,
    ask: ({ client }) => client.things.retrieve(value),
    want: { wire: [{ url: `/things/${wanted}` }] },
  })),
  ...refused.map(([name, value]): Row => ({
    name: `a path parameter that is ${name} is refused by its name`,
    server: thing,
    ask: ({ client }) => client.things.retrieve(value),
    want: { error: { name: "ClientError", message: /\bid\b|path parameter/ }, wire: 0 },
  })),
  {
    name: "a raw path keeps its own query, and takes more",
    server: thing,
    ask: ({ client }) => client.get("/x?a=1", { query: { b: 2 } }),
    want: { wire: [{ url: "/x?a=1&b=2" }] },
  },
  {
    name: "a raw path without a slash is below the base URL",
    server: thing,
    ask: ({ client }) => client.get("x/y"),
    want: { wire: [{ url: "/x/y" }] },
  },
  {
    name: "the fragment of a raw path is not sent",
    server: thing,
    ask: ({ client }) => client.get("/x#y"),
    want: { wire: [{ url: "/x" }] },
  },
];
