/** Calls of what the document lacks. */
import type { Row } from "../row.js";
import { thing } from "./common.js";

export const rawRows: readonly Row[] = [
  ...(["get", "post", "put", "patch", "delete"] as const).map((verb): Row => ({
    name: `client.${verb} calls what the document lacks`,
    server: { body: { any: [1] } },
    ask: ({ client }) => client[verb]("/raw", { query: { a: 1 }, ...(verb !== "get" && { body: { b: 2 } }) }),
    want: {
      value: { any: [1] },
      wire: [{ method: verb.toUpperCase(), url: "/raw?a=1", body: verb === "get" ? "" : '{"b":2}' }],
    },
  })),
  {
    name: "a raw answer is parsed as what it says that it is",
    server: { headers: { "content-type": "text/plain" }, body: "[1]" },
    ask: ({ client }) => client.get("/raw"),
    want: { value: "[1]" },
  },
  {
    name: "a raw text goes as it is",
    server: thing,
    ask: ({ client }) => client.post("/raw", { body: "a=b" }),
    want: { wire: [{ body: "a=b" }] },
  },
];
