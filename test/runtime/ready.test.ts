import { expect, test } from "vitest";
import type { Fetch } from "../../templates/runtime/option.js";
import { clientOf, faultServer, secret } from "./fixture.js";

const abort = new AbortController();

test.each<{ given: string; change: (init: RequestInit) => RequestInit; want?: object }>([
  { given: "as it is", change: (init) => init },
  { given: "copied", change: (init) => ({ ...init }) },
  {
    given: "with another header",
    change: (init) => ((init.headers as Headers).set("x-own", "1"), init),
    want: { "x-own": "1" },
  },
  {
    given: "with headers of its own",
    change: (init) =>
      Object.assign(init, { headers: { ...Object.fromEntries(init.headers as Headers), "x-own": "1" } }),
    want: { "x-own": "1" },
  },
  { given: "with a signal of its own", change: (init) => Object.assign(init, { signal: abort.signal }) },
])("what a custom fetch is given may be handed on $given", async ({ change, want = {} }) => {
  const server = await faultServer({ body: {} });
  const through: Fetch = (url, init) => {
    expect(init.headers).toBeInstanceOf(Headers);
    expect(init.headers).toBe(init.headers);
    expect(init.signal).toBeInstanceOf(AbortSignal);
    expect(init.signal).toBe(init.signal);
    expect(Object.keys(init).toSorted()).toEqual(["body", "headers", "method", "redirect", "signal"]);
    return fetch(url, change(init));
  };
  expect(await clientOf(server, { fetch: through }).licenseKeys.retrieve("x")).toEqual({});
  expect(server.requests).toMatchObject([{ headers: { authorization: `Bearer ${secret}`, ...want } }]);
});
