/** What stands in for the platform's `fetch` is called with, and may be told. */
import type { Options } from "../client.js";
import type { Row } from "../row.js";

export const fetchRows: readonly Row[] = [
  {
    name: "a custom fetch gets a URL string, an upper-case method, Headers and a signal",
    ask: async ({ make }) => {
      let given: unknown[] = [];
      const fetch = async (...all: unknown[]) => ((given = all), new Response("{}"));
      await make({ baseURL: "http://h", fetch }).things.update("1", { name: "a" });
      const [url, init] = given as [unknown, RequestInit];
      return [url, init.method, init.headers instanceof Headers, init.signal instanceof AbortSignal, init.body];
    },
    want: { value: ["http://h/things/1", "PATCH", true, true, '{"name":"a"}'] },
  },
  {
    name: "what fetch is given is its own: what it adds to the headers and puts in place of the signal stays",
    ask: async ({ make }) => {
      let seen: unknown;
      const fetch = async (_: string, init: { headers: Headers; signal: unknown }) => {
        init.headers.set("x-own", "1");
        init.signal = undefined;
        seen = [init.headers.get("x-own"), init.headers.get("accept"), init.signal, Object.keys(init)];
        return new Response("{}");
      };
      await make({ fetch }).things.retrieve("1");
      return seen;
    },
    want: { value: ["1", "application/json", undefined, (keys: unknown) => String(keys).includes("headers")] },
  },
  {
    name: "without a signal of the caller's, none is joined",
    ask: async ({ make }) => {
      const own = Object.getOwnPropertyDescriptor(AbortSignal, "any");
      let count = 0;
      AbortSignal.any = () => (count++, AbortSignal.abort());
      try {
        const client = make({ fetch: async () => new Response("{}") });
        await client.things.retrieve("1");
        await client.things.retrieve("1").asResponse();
        return count;
      } finally {
        Object.defineProperty(AbortSignal, "any", own ?? {});
      }
    },
    want: { value: 0 },
  },
  {
    name: "time that is up is not the caller's abort",
    ask: async ({ make }) => {
      let given: AbortSignal | undefined;
      const fetch = (_: unknown, { signal }: { readonly signal: AbortSignal }) => (
        (given = signal),
        new Promise(() => {})
      );
      const { signal } = new AbortController();
      const { error } = await make({ fetch, timeout: 1, maxRetries: 0 }).things.retrieve("1", {}, { signal }).result();
      return [error, given?.aborted, signal.aborted];
    },
    want: { value: [{ kind: "timeout" }, true, false] },
  },
  {
    name: "an abort reaches fetch with its reason, even behind the headers of an answer that is not read",
    ask: async ({ make }) => {
      let given: AbortSignal | undefined;
      const fetch = async (_: unknown, { signal }: { readonly signal: AbortSignal }) => (
        (given = signal),
        new Response("{}")
      );
      const controller = new AbortController();
      await make({ fetch }).things.retrieve("1", {}, { signal: controller.signal }).asResponse();
      const before = given?.aborted;
      controller.abort("enough");
      return [before, given?.aborted, given?.reason as unknown];
    },
    want: { value: [false, true, "enough"] },
  },
  {
    name: "fetchOptions of the client and of the call reach fetch, the call's over the client's",
    ask: async ({ make }) => {
      let given: Options = {};
      const fetch = async (_: unknown, init: Options) => ((given = init), new Response("{}"));
      const client = make({ fetch, fetchOptions: { cache: "no-store", keepalive: true } });
      await client.things.retrieve("1", {}, { fetchOptions: { cache: "reload" } });
      return [given["cache"], given["keepalive"]];
    },
    want: { value: ["reload", true] },
  },
  {
    name: "what fetchOptions cannot do is replace the method, the body or the redirects",
    ask: async ({ make }) => {
      let given: Options = {};
      const fetch = async (_: unknown, init: Options) => ((given = init), new Response("{}"));
      await make({ fetch, fetchOptions: { method: "DELETE", body: "x", redirect: "follow" } }).things.retrieve("1");
      return [given["method"], given["body"], given["redirect"]];
    },
    want: { value: ["GET", (body: unknown) => body == null, "manual"] },
  },
  {
    name: "a global fetch that was replaced after the client was made is used",
    ask: async ({ client }) => {
      const before = globalThis.fetch;
      globalThis.fetch = async () => new Response('{"id":"patched"}');
      try {
        return await client.things.retrieve("1");
      } finally {
        globalThis.fetch = before;
      }
    },
    want: { value: { id: "patched" }, wire: 0 },
  },
  {
    name: "the platform's own fetch can be given",
    server: { body: { id: "1" } },
    ask: ({ make }) => make({ fetch: globalThis.fetch }).things.retrieve("1"),
    want: { value: { id: "1" }, wire: 1 },
    not: { chromium: "its fetch is a method of the window", workerd: "its fetch is a method of its global scope" },
  },
  {
    name: "a custom fetch's answer is parsed like any other",
    ask: ({ make }) =>
      make({ baseURL: "http://h/", fetch: async (url: unknown) => Response.json({ url, custom: true }) }).get("/foo"),
    want: { value: { url: "http://h/foo", custom: true }, wire: 0 },
  },
];
