/** Headers: of the client, of a call, of a builder. */
import { absent } from "../match.js";
import type { Row } from "../row.js";
import { get, noCookies, sends, thing } from "./common.js";

export const headerRows: readonly Row[] = [
  sends("defaultHeaders are sent", { defaultHeaders: { "X-A": "1" } }, get, { headers: { "x-a": "1" } }),
  sends("defaultHeaders as the platform's Headers", { defaultHeaders: new Headers({ "X-A": "1" }) }, get, {
    headers: { "x-a": "1" },
  }),
  sends("an undefined default header keeps what is there", { defaultHeaders: { Accept: undefined } }, get, {
    headers: { accept: "application/json" },
  }),
  sends(
    "a call's header wins over a default one, whatever its case",
    { defaultHeaders: { "X-A": "1" } },
    ({ client }) => client.things.retrieve("1", {}, { headers: { "x-a": "2" } }),
    { headers: { "x-a": "2" } },
  ),
  sends(
    "a call's null removes a default header",
    { defaultHeaders: { "X-A": "1" } },
    ({ client }) => client.things.retrieve("1", {}, { headers: { "x-a": null } }),
    { headers: { "x-a": absent } },
  ),
  sends(
    "a call's undefined keeps a default header",
    { defaultHeaders: { "X-A": "1" } },
    ({ client }) => client.things.retrieve("1", {}, { headers: { "X-A": undefined } }),
    { headers: { "x-a": "1" } },
  ),
  sends("an empty header is sent", { defaultHeaders: { "X-A": "" } }, get, { headers: { "x-a": "" } }),
  sends("headers that a builder adds", {}, ({ client }) => client.things.retrieve("1").headers({ "X-B": "2" }), {
    headers: { "x-b": "2" },
  }),
  {
    name: "a header parameter and a cookie parameter are in their places",
    server: thing,
    ask: ({ client }) => client.things.retrieve("1", { "X-Trace": "t", seen: "a b", tags: ["x"] }),
    want: { wire: [{ url: "/things/1?tags=x", headers: { "x-trace": "t", cookie: "seen=a%20b" } }] },
    not: noCookies,
  },
  {
    name: "a header that HTTP cannot carry is refused without its value",
    ask: ({ client }) => client.things.retrieve("1", { "X-Trace": "hush\nhush" }),
    want: { error: { name: "ClientError", message: /^(?!.*hush).*x-trace/i }, wire: 0 },
  },
];
