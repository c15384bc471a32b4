/** How an answer stands on the wire: what comes before it, what comes behind it, and where there is no body. */
import type { Answer } from "../answer.js";
import { absent } from "../match.js";
import type { Row, Scene } from "../row.js";

const head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\naccess-control-allow-origin: *\r\n";
const whole = `${head}content-length: 10\r\n\r\n{"id":"1"}`;
const chunked = `${head}transfer-encoding: chunked\r\n`;
const noWarning = { workerd: "it takes the first answer for the answer" };

const get = ({ client }: Scene) => client.things.retrieve("1");
const remove = ({ client }: Scene) => client.things.delete("1");
const framed = (name: string, server: Answer, want: Row["want"], ask: Row["ask"] = get, not?: Row["not"]): Row => ({
  name: `an answer ${name}`,
  server,
  ask,
  want: { wire: 1, ...want },
  ...(not && { not }),
});
const nothing = { error: { name: "ResponseDecodeError", kind: "decode", message: /no body/ } };

export const framingRows: readonly Row[] = [
  ...Object.entries({
    "102 Processing": "HTTP/1.1 102 Processing\r\n\r\n",
    "103 Early Hints": "HTTP/1.1 103 Early Hints\r\nlink: </x>; rel=preload\r\nretry-after: 5\r\n\r\n",
    "103 Early Hints, twice": "HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n".repeat(2),
  }).map(([name, before]) =>
    framed(`behind ${name} is the answer`, { raw: before + whole }, { value: { id: "1" } }, get, noWarning),
  ),
  framed(
    "in chunks with trailers is whole, and its trailers are no headers",
    { raw: `${chunked}trailer: x-sum\r\n\r\n4\r\n{"id\r\n6\r\n":"1"}\r\n0\r\nx-sum: abc\r\nset-cookie: a=1\r\n\r\n` },
    { value: [{ id: "1" }, null] },
    async ({ client }) => {
      const { data, response } = await client.things.retrieve("1").withResponse();
      return [data, response.headers.get("x-sum")];
    },
  ),
  framed("of no chunk but the last has no body", { raw: `${chunked}\r\n0\r\n\r\n` }, nothing),
  framed(
    "of no chunk but the last is nothing, where nothing is described",
    { raw: `${chunked}\r\n0\r\n\r\n` },
    {
      value: undefined,
    },
    remove,
  ),
  framed("of length 0 that says it is JSON has no body", { headers: { "content-type": "application/json" } }, nothing),
  framed(
    "of length 0 that says it is JSON is nothing, where nothing is described",
    { headers: { "content-type": "application/json" } },
    { value: undefined },
    remove,
  ),
  framed(
    "304 with a body is an error without one",
    { raw: `HTTP/1.1 304 Not Modified\r\naccess-control-allow-origin: *\r\ncontent-length: 10\r\n\r\n{"id":"1"}` },
    {
      error: { name: "APIError", status: 304, error: undefined },
    },
  ),
  framed(
    "to HEAD is over with its headers, whatever length it says",
    { length: 500, keep: 60_000 },
    {
      value: undefined,
    },
    ({ client }) => client.things.head("1"),
  ),
  ...[200, 201, 202, 203, 206, 226, 299].map((status) =>
    framed(
      `${status} is a success`,
      { status, body: { id: "1" }, headers: { "content-range": "bytes 0-9/500" } },
      {
        value: { id: "1" },
      },
    ),
  ),
  ...[300, 304, 305, 306, 399].map((status) =>
    framed(
      `${status} with a location is no redirect`,
      { status, headers: { location: "/moved" } },
      {
        error: { name: "APIError", status },
      },
    ),
  ),
  {
    name: "a cookie that the API sets is not sent back",
    server: { body: { id: "1" }, headers: { "set-cookie": ["session=secret; Path=/", "other=1"] } },
    ask: async ({ client }) => {
      await client.things.retrieve("1");
      await client.things.update("1", { name: "a" });
    },
    want: { wire: [{ headers: { cookie: absent } }, { headers: { cookie: absent } }] },
  },
];
