/** Documents from an address, over real sockets. */
import { createServer, type IncomingHttpHeaders, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { fetchDocument } from "../../../generator/project/fetch.js";
import { isPrivate } from "../../../generator/project/network.js";
import { buildCommand, specwright } from "../cli/command.js";

// Whole runs of the command, on machines that have other things to do.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const info = 'openapi: 3.1.0\ninfo: { title: Pets, version: "1" }\n';
const seen: { readonly url: string; readonly headers: IncomingHttpHeaders }[] = [];

const documents: Readonly<Record<string, string>> = {
  "/api/openapi.yaml": `${info}paths:\n  /pets: { $ref: "pets.yaml" }\n  /dogs: { $ref: "/shared/dogs.yaml?all#/dogs" }\n`,
  "/api/pets.yaml": "get: { responses: { '204': { description: Fed. } } }\n",
  "/shared/dogs.yaml?all": "dogs: { get: { responses: { '204': { description: Fed. } } } }\n",
  "/broken.yaml": `${info}paths:\n  /pets: { $ref: "#/nowhere" }\n  /dogs: { $ref: "missing.yaml" }\n`,
  "/elsewhere.yaml": `${info}paths: { /pets: { $ref: "http://elsewhere.test/pets.yaml" } }\n`,
  "/leaves.yaml": `${info}paths: { /pets: { $ref: "/to-other" } }\n`,
};

let server: Server;
let other: Server;
let home: string;
let folder: string;

const listen = async (listener: RequestListener): Promise<Server> => {
  const started = createServer(listener);
  await new Promise<void>((done) => started.listen(0, "127.0.0.1", done));
  return started;
};
const originOf = (started: Server) => `http://127.0.0.1:${(started.address() as AddressInfo).port}`;

beforeAll(async () => {
  await buildCommand();
  folder = await mkdtemp(join(tmpdir(), "specwright-fetch-"));
  other = await listen((_, response) => response.end("get: { responses: {} }\n"));
  server = await listen(({ url = "", headers }, response) => {
    seen.push({ url, headers });
    const redirect = (location: string) => response.writeHead(302, { location }).end();
    if (url === "/old.yaml") redirect("/api/openapi.yaml");
    else if (url === "/to-other") redirect(`${originOf(other)}/pets.yaml`);
    else if (url === "/round") redirect("/round");
    else if (url === "/to-file") redirect("file:///etc/passwd");
    else if (url === "/to-nowhere") response.writeHead(302).end();
    else if (url === "/large") response.end("x".repeat(2000));
    else if (url === "/slow") response.write("x");
    else if (url === "/dripping") {
      // Without a length or chunks it ends where the connection does.
      response.socket?.write("HTTP/1.1 200 OK\r\n\r\n");
      const drip = setInterval(() => response.socket?.write("# x\n"), 20);
      response.on("close", () => clearInterval(drip));
    } else if (url === "/upgrade")
      response.socket?.end("HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n");
    else if (url === "/cut") response.socket?.end("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nx");
    else if (url === "/mute") response.socket?.end();
    else if (url === "/zipped") response.writeHead(200, { "content-encoding": "gzip" }).end("x");
    else if (Object.hasOwn(documents, url)) response.end(documents[url]);
    else response.writeHead(404).end();
  });
  home = originOf(server);
});
afterAll(async () => {
  for (const each of [server, other]) each.closeAllConnections();
  await Promise.all([server, other].map((each) => new Promise((done) => each.close(done))));
  await rm(folder, { recursive: true, force: true });
});

describe("a document is fetched", () => {
  test.each([
    { given: "/api/openapi.yaml", want: "/api/openapi.yaml" },
    { given: "/old.yaml", want: "/api/openapi.yaml" },
    { given: "/api/openapi.yaml#/paths", want: "/api/openapi.yaml" },
  ])("from $given", async ({ given, want }) => {
    const { address, bytes, isPrivate: wasPrivate } = await fetchDocument(home + given, { allowPrivate: true });
    expect({ address, text: Buffer.from(bytes).toString(), wasPrivate }).toEqual({
      address: home + want,
      text: documents[want],
      wasPrivate: true,
    });
  });

  test("from another server that it redirects to, where that may be", async () => {
    const { address } = await fetchDocument(`${home}/to-other`, { allowPrivate: true });
    expect(address).toBe(`${originOf(other)}/pets.yaml`);
  });
});

describe("a document is not fetched", () => {
  const allowPrivate = true;
  test.each([
    { given: "/nowhere", rules: { allowPrivate }, want: "the server answers 404 Not Found" },
    { given: "/api/openapi.yaml", rules: {}, want: "127.0.0.1 is in a private network" },
    {
      given: "/to-other",
      rules: { reach: (address: string) => (address.startsWith(home) ? ("anywhere" as const) : undefined) },
      want: "it redirects to http://127.0.0.1:",
    },
    {
      given: "/api/openapi.yaml",
      rules: { reach: () => "public" as const },
      want: "127.0.0.1 is in a private network",
    },
    {
      given: "/api/openapi.yaml",
      rules: { reach: () => undefined },
      want: "it is not among the addresses that may be read",
    },
    { given: "/round", rules: { allowPrivate }, want: "it redirects more than 5 times" },
    { given: "/to-file", rules: { allowPrivate }, want: "file: is not http: or https:" },
    { given: "/to-nowhere", rules: { allowPrivate }, want: "it answers 302 without saying where to go" },
    { given: "/zipped", rules: { allowPrivate }, want: "the server answers in gzip" },
    {
      given: "/large",
      rules: { allowPrivate, limits: { bytes: 1000, milliseconds: 10_000 } },
      want: "it is larger than 1000 bytes",
    },
    {
      given: "/slow",
      rules: { allowPrivate, limits: { bytes: 1000, milliseconds: 300 } },
      want: "the answer takes longer than 0.3 s",
    },
    {
      given: "/dripping",
      rules: { allowPrivate, limits: { bytes: 100_000, milliseconds: 300 } },
      want: "the answer takes longer than 0.3 s",
    },
    { given: "/upgrade", rules: { allowPrivate }, want: "the server answers 101 Switching Protocols" },
    { given: "/cut", rules: { allowPrivate }, want: "the server ended the connection" },
    { given: "/mute", rules: { allowPrivate }, want: "the server ended the connection" },
  ])("from $given: $want", async ({ given, rules, want }) => {
    await expect(fetchDocument(home + given, rules)).rejects.toThrow(want);
  });

  test("with a password in its address", async () => {
    await expect(fetchDocument(home.replace("//", "//ann:secret@"), { allowPrivate })).rejects.toThrow(
      "it has a user name or password in it, and none is sent",
    );
  });

  test("by the name of a host in a private network", async () => {
    await expect(fetchDocument(home.replace("127.0.0.1", "localhost"))).rejects.toThrow(
      "localhost is in a private network",
    );
  });

  test("where nobody listens", async () => {
    const gone = await listen(() => undefined);
    const address = originOf(gone);
    await new Promise((done) => gone.close(done));
    await expect(fetchDocument(address, { allowPrivate })).rejects.toThrow("nobody listens there");
  });
});

test.each([
  { given: "127.0.0.1", want: true },
  { given: "10.1.2.3", want: true },
  { given: "172.31.0.1", want: true },
  { given: "172.32.0.1", want: false },
  { given: "169.254.169.254", want: true },
  { given: "192.168.1.1", want: true },
  { given: "100.64.0.1", want: true },
  { given: "0.0.0.0", want: true },
  { given: "::1", want: true },
  { given: "[::1]", want: true },
  { given: "fd00::1", want: true },
  { given: "fe80::1%eth0", want: true },
  { given: "::ffff:127.0.0.1", want: true },
  { given: "::ffff:8.8.8.8", want: false },
  { given: "8.8.8.8", want: false },
  { given: "2606:4700::1111", want: false },
  { given: "::127.0.0.1", want: true },
  { given: "64:ff9b::7f00:1", want: true },
  { given: "64:ff9b:1::7f00:1", want: true },
  { given: "2002:7f00:1::", want: true },
  { given: "168.63.129.16", want: true },
  { given: new URL("http://2130706433/").hostname, want: true },
  { given: new URL("http://0177.0.0.1/").hostname, want: true },
  { given: new URL("http://0x7f.1/").hostname, want: true },
  { given: new URL("http://[::ffff:169.254.169.254]/").hostname, want: true },
  { given: new URL("http://①②⑦.0.0.1/").hostname, want: true },
  { given: "no address", want: true },
])("$given is private: $want", ({ given, want }) => {
  expect(isPrivate(given)).toBe(want);
});

describe("the command", () => {
  test.for([
    { given: "/api/openapi.yaml", code: 0, want: ["No problems found."] },
    { given: "/old.yaml", code: 0, want: ["No problems found."] },
    {
      given: "/broken.yaml",
      code: 1,
      want: ["#/nowhere does not exist.", "/broken.yaml:4:12", "/missing.yaml cannot be read: the server answers 404"],
    },
    { given: "/nowhere", code: 1, want: ["/nowhere cannot be read: the server answers 404 Not Found."] },
    { given: "/elsewhere.yaml", code: 1, want: ["http://elsewhere.test/pets.yaml is on another server"] },
    { given: "/leaves.yaml", code: 1, want: ["/to-other cannot be read: it redirects to http://127.0.0.1:"] },
  ])("lint $given", async ({ given, code, want }) => {
    const ran = await specwright(["lint", home + given], { cwd: folder });
    const shown = ran.stdout.replaceAll(/\s+/g, " ");
    expect(want.filter((each) => !shown.includes(each), shown)).toEqual([]);
    expect({ code: ran.code, error: ran.stderr }).toEqual({ code, error: "" });
  });

  test("generates a client from an address, and sends no credentials", async () => {
    seen.length = 0;
    const address = `${home.replace("127.0.0.1", "localhost")}/api/openapi.yaml`;
    const { code, stderr } = await specwright(["generate", address, "--out", "client"], { cwd: folder });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(seen.map(({ url }) => url).toSorted()).toEqual(Object.keys(documents).slice(0, 3).toSorted());
    for (const { headers } of seen)
      expect(Object.keys(headers).toSorted()).toEqual(["accept", "accept-encoding", "connection", "host"]);
  });
});
