/** Where a server of the public network may send us on to. Here 127.0.0.1 counts as such, and nothing else does. */
import { createServer, type Server } from "node:http";
import * as https from "node:https";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { fetchDocument } from "../../../generator/project/fetch.js";
import { selfSigned } from "../../conformance/certificate.js";

vi.mock("../../../generator/project/network.js", () => ({ isPrivate: (address: string) => address !== "127.0.0.1" }));

/** Nobody vouches for a server of this test. */
vi.mock("node:https", async (load) => {
  const real = await load<typeof https>();
  const request = (url: URL, options: https.RequestOptions, answer: Parameters<typeof https.get>[2]) =>
    real.request(url, { ...options, rejectUnauthorized: false }, answer);
  return { ...real, request };
});

let server: Server;
let home: string;
const asked: string[] = [];
beforeAll(async () => {
  server = createServer(({ url = "" }, response) => {
    asked.push(url);
    if (url === "/document") response.end("openapi: 3.1.0\n");
    else response.writeHead(302, { location: decodeURIComponent(url.slice(1)) }).end();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((done) => server.close(done)));

test("to a public one", async () => {
  const { address, isPrivate } = await fetchDocument(`${home}/%2Fdocument`);
  expect({ address, isPrivate }).toEqual({ address: `${home}/document`, isPrivate: false });
});

test.each([
  { given: "http://127.0.0.2/x", want: "127.0.0.2 is in a private network" },
  { given: "http://10.0.0.1/x", want: "10.0.0.1 is in a private network" },
  { given: "http://0x7f000002/x", want: "127.0.0.2 is in a private network" },
  { given: "//169.254.169.254/latest", want: "169.254.169.254 is in a private network" },
  { given: "http://[::1]/x", want: "[::1] is in a private network" },
  { given: "http://[::ffff:127.0.0.2]/x", want: "is in a private network" },
])("not to $given, whoever may be asked first", async ({ given, want }) => {
  asked.length = 0;
  for (const allowPrivate of [false, true])
    await expect(fetchDocument(`${home}/${encodeURIComponent(given)}`, { allowPrivate })).rejects.toThrow(want);
  expect(asked).toEqual(Array(2).fill(`/${encodeURIComponent(given)}`));
});

test("not from encryption to none", async () => {
  const secure = https.createServer(selfSigned(), (_, response) => {
    response.writeHead(302, { location: `${home}/document` }).end();
  });
  await new Promise<void>((done) => secure.listen(0, "127.0.0.1", done));
  asked.length = 0;
  const { port } = secure.address() as AddressInfo;
  await expect(fetchDocument(`https://127.0.0.1:${port}/`)).rejects.toThrow(
    `it redirects to ${home}, without encryption`,
  );
  expect(asked).toEqual([]);
  await new Promise((done) => secure.close(done));
});

test("ten seconds are the most that it all takes", async () => {
  const timeout = vi.spyOn(AbortSignal, "timeout");
  await fetchDocument(`${home}/%2Fdocument`);
  expect(timeout.mock.calls).toEqual([[10_000]]);
  timeout.mockRestore();
});
