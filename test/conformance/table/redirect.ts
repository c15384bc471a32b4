/** Redirects: followed by the runtime itself, on the same origin unless the caller says more. */
import { turn } from "../abort.js";
import { absent } from "../match.js";
import type { Answer } from "../answer.js";
import type { Options } from "../client.js";
import type { Row } from "../row.js";
import { chunks, noRedirects as not, noStreams, thing } from "./common.js";

const to = (status: number, location = "/moved"): Answer => ({ status, headers: { location } });
const after = { path: "/moved", body: { id: "moved" } };

/** What becomes of a method and its body. */
const turns: readonly (readonly [number, string, string])[] = [
  ...[301, 302, 303, 307, 308].map((code) => [code, "GET", "GET"] as const),
  ...[301, 302, 303].map((code) => [code, "POST", "GET"] as const),
  ...[307, 308].map((code) => [code, "POST", "POST"] as const),
  ...[301, 302, 307, 308].map((code) => [code, "PUT", "PUT"] as const),
  [303, "PUT", "GET"],
  [303, "DELETE", "GET"],
  ...[303, 307, 308].map((code) => [code, "HEAD", "HEAD"] as const),
  ...[301, 302, 307, 308].flatMap((code) => ["PATCH", "DELETE"].map((method) => [code, method, method] as const)),
];
const withBody = ["POST", "PUT", "PATCH"];

const refusals: readonly (readonly [string, Answer, Options])[] = [
  ["to another origin", to(302, "{other}/x"), {}],
  ["to another origin, //host", to(302, "//{host}/x"), {}],
  ["to nothing that can be fetched", to(302, "ftp://somewhere/x"), {}],
  ["to a script", to(302, "javascript:alert(1)"), {}],
  ["to a file", to(302, "file:///etc/passwd"), {}],
  ["to no URL", to(302, "http://["), {}],
  ["in a circle", to(302, "/things/1"), {}],
  ["where the caller wants none", to(302), { redirect: "error" }],
];

export const redirectRows: readonly Row[] = [
  ...turns.map(([code, method, then]): Row => ({
    name: `${code} after ${method} leads to a ${then}`,
    server: [{ ...to(code), path: "/x" }, after],
    ask: async ({ client }) => {
      const body = withBody.includes(method) ? { body: { a: 1 } } : {};
      await client.request({ method, path: "/x", ...body });
    },
    want: {
      wire: [
        { method },
        {
          method: then,
          url: "/moved",
          body: then === method && withBody.includes(method) ? '{"a":1}' : "",
          headers: { authorization: /^Bearer/, ...(then !== method && { "content-type": absent }) },
        },
      ],
    },
    not,
  })),
  ...refusals.map(([name, answer, options]): Row => ({
    name: `a redirect ${name} is not followed, and not tried again`,
    server: answer,
    options,
    ask: ({ client }) => client.things.retrieve("1"),
    want: {
      error: { name: "APIConnectionError", kind: "connection", message: /redirect/i },
      ...(name !== "in a circle" && { wire: 1 }),
    },
    not,
  })),
  {
    name: "a body is not taken to another origin, even where redirects may lead there",
    server: to(307, "{other}/x"),
    options: { redirect: "follow" },
    ask: ({ client }) => client.things.create({ name: "a" }),
    want: { error: { kind: "connection" }, wire: 1 },
    not,
  },
  {
    name: "what a 303 has led to leads no further than any other request",
    server: [
      { ...to(303), path: "/things" },
      { ...to(302, "{other}/x"), path: "/moved" },
    ],
    ask: ({ client }) => client.things.create({ name: "a" }),
    want: { error: { kind: "connection", message: /another origin/ }, wire: 2 },
    not,
  },
  {
    name: "an abort ends what a 303 has led to",
    server: [
      { ...to(303), path: "/things" },
      { path: "/moved", fault: { does: "stall", at: "start" } },
    ],
    ask: async ({ client, seen }) => {
      const controller = new AbortController();
      const answer = client.things.create({ name: "a" }, { signal: controller.signal }).result();
      while ((await seen()).main.length < 2) await turn();
      controller.abort();
      return answer;
    },
    want: { value: { error: { kind: "aborted" } }, wire: 2, abandoned: 1 },
    not: { ...not, workerd: "it keeps the connection of a request that was aborted for a while" },
  },
  {
    name: "a redirect relative to where it stands",
    server: [{ ...to(302, "../moved?a=b"), path: "/a/b" }, after],
    ask: ({ client }) => client.get("/a/b"),
    want: { value: { id: "moved" }, wire: [{}, { url: "/moved?a=b" }] },
    not,
  },
  ...[
    ["/moved#part", "/moved"],
    ["?only=query", "/a/b?only=query"],
    ["sibling", "/a/sibling"],
    ["../../../top", "/top"],
    ["/a%2Fb/%2e%2e/c", "/c"],
    ["{main}/whole", "/whole"],
  ].map(([location, url]): Row => ({
    name: `a redirect to ${location} leads to ${url}`,
    server: [to(307, location), { body: { id: "moved" } }],
    ask: ({ client }) => client.get("/a/b"),
    want: { value: { id: "moved" }, wire: [{}, { url }] },
    not,
  })),
  ...[{}, { location: " " }].map((headers): Row => ({
    name: `a status of redirects ${"location" in headers ? "with an empty" : "without a"} location is an error like others`,
    server: { status: 302, headers },
    ask: ({ client }) => client.things.retrieve("1"),
    want: { error: { name: "APIError", status: 302 }, wire: 1 },
    not,
  })),
  ...[307, 308].map((code): Row => ({
    name: `a body that is a stream does not come along with a ${code}, and is not sent again`,
    server: [{ ...to(code), path: "/blobs" }, after],
    ask: ({ client }) => client.blobs.update({ body: chunks() }),
    want: { error: { kind: "connection", message: /redirect was not followed.*stream/ }, wire: [{ body: "abc" }] },
    not: { ...not, ...noStreams },
  })),
  {
    name: "a body that is a stream does not keep a 303 from leading to a GET",
    server: [{ ...to(303), path: "/blobs" }, after],
    ask: ({ client }) => client.blobs.update({ body: chunks() }),
    want: { value: { id: "moved" }, wire: [{ body: "abc" }, { method: "GET", body: "" }] },
    not: { ...not, ...noStreams },
  },
  {
    name: "304 is an error like others, unless the caller asked for it",
    server: { status: 304 },
    ask: ({ client }) => client.things.retrieve("1"),
    want: { error: { status: 304 }, wire: 1 },
  },
  {
    name: "no redirect is followed in a browser, which cannot look at its target",
    server: [{ ...to(302), path: "/things/1" }, thing],
    ask: ({ client }) => client.things.retrieve("1"),
    want: { error: { name: "APIConnectionError" }, wire: 1 },
    not: { node: "no browser", deno: "no browser", bun: "no browser", workerd: "no browser" },
  },
  {
    name: "20 redirects are followed",
    server: [...Array.from({ length: 20 }, () => to(302, "/things/1")), thing],
    ask: ({ client }) => client.things.retrieve("1"),
    want: { value: { id: "1" }, wire: 21 },
    not,
  },
  {
    name: "a 21st redirect is not followed",
    server: to(302, "/things/1"),
    ask: ({ client }) => client.things.retrieve("1"),
    want: { error: { kind: "connection", message: /20/ }, wire: 21 },
    not,
  },
  {
    name: "the body of a redirect is not waited for, and its connection is left",
    server: [{ ...to(302), path: "/things/1", body: "x".repeat(100), fault: { does: "stall", at: "body" } }, after],
    ask: ({ client }) => client.things.retrieve("1"),
    want: { value: { id: "moved" }, wire: 2, abandoned: 1 },
    not: { ...not, workerd: "it keeps the connection of an answer that was left for a while" },
  },
  {
    name: "a hint to wait counts after a redirect, and the retry begins where the call did",
    server: [
      { ...to(307), path: "/things/1" },
      { path: "/moved", status: 503, headers: { "retry-after-ms": "1" } },
      { path: "/things/1", ...thing },
    ],
    ask: ({ client }) => client.things.retrieve("1"),
    want: {
      value: { id: "1" },
      wire: [{ url: "/things/1" }, { url: "/moved" }, { headers: { "x-retry-count": "1" } }],
    },
    not,
  },
  ...["http://h.example:8443/x", "data:application/json,{}", "blob:null/x", "ftp://h.example/x"].map(
    (location): Row => ({
      name: `a redirect from https to ${location} takes nothing along, and is not followed unless the caller says so`,
      ask: async ({ make }) => {
        const urls: string[] = [];
        const fetch = async (url: string) => (
          urls.push(url),
          new Response(null, { status: 302, headers: { location } })
        );
        const { error } = await make({ baseURL: "https://h.example:8443", fetch }).things.retrieve("1").result();
        const followed = location.startsWith("http")
          ? undefined
          : await make({ baseURL: "https://h.example:8443", fetch, redirect: "follow" }).things.retrieve("1").result();
        return { error, ok: followed?.ok ?? false, urls: urls.filter((url) => !url.startsWith("https:")) };
      },
      want: { value: { error: { kind: "connection" }, ok: false, urls: [] } },
    }),
  ),
];
