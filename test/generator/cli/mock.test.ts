/** `specwright mock` as a person runs it. */
import { spawn, type ChildProcess } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { buildCommand, launcher, repository, specwright } from "./command.js";

const spec = join(repository, "spec/license-keys.yaml");
const config = join(repository, "spec/specwright.config.yaml");

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "specwright-mock-"));
  await buildCommand();
}, 60_000);
afterAll(() => rm(root, { recursive: true, force: true }));

const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill("SIGKILL");
});

interface Running {
  readonly address: string;
  readonly child: ChildProcess;
  /** What it has printed once that holds a text. */
  readonly printed: (text: string) => Promise<string>;
}

async function start(...args: readonly string[]): Promise<Running> {
  const child = spawn(process.execPath, [launcher, "mock", ...args, "--port", "0"], {
    env: { ...process.env, NO_COLOR: "1" },
  });
  started.push(child);
  let all = "";
  child.stdout.on("data", (chunk: Buffer) => (all += chunk.toString()));
  const printed = (text: string) =>
    new Promise<string>((resolve, reject) => {
      const look = () => {
        if (!all.includes(text)) return;
        child.stdout.off("data", look);
        resolve(all);
      };
      child.stdout.on("data", look);
      child.once("close", (code) => reject(new Error(`It ended with ${code}: ${all}`)));
      look();
    });
  const address = /http:\/\/[\d.:]+/.exec(await printed("Ctrl+C ends."))?.[0] ?? "";
  return { address, child, printed };
}

test("says where it is, and what to try first", async () => {
  const { address, printed } = await start("--config", config);
  expect(await printed("")).toBe(
    [
      `License Keys is at ${address} (9 operations)`,
      "",
      `  curl ${address}/license_keys -H 'Authorization: Bearer test'`,
      "",
      `  import DodoPayments from "dodopayments-license-keys";`,
      "  const client = new DodoPayments({",
      `    baseURL: "${address}",`,
      '    bearerToken: "test",',
      "  });",
      `  for await (const item of client.licenseKeys.list()) console.log(item);`,
      "",
      "Ctrl+C ends.",
      "",
    ].join("\n"),
  );
});

test("tells of each request, and of what is wrong with it, without letting it steer the terminal", async () => {
  const { address, printed } = await start(spec);
  const headers = { authorization: "Bearer test" };
  expect((await fetch(`${address}/license_keys/lic_1`, { headers })).status).toBe(200);
  const answer = await fetch(`${address}/license_keys?page_size=%1b[2J`, { headers });
  expect(answer.headers.get("content-type")).toBe("application/problem+json");
  expect(await answer.json()).toMatchObject({ status: 400, errors: [{ location: "query/page_size" }] });
  const said = await printed("must be");
  expect(said).toContain("200 GET /license_keys/lic_1\n");
  expect(said).toContain("400 GET /license_keys?page_size=%1b[2J\n    query/page_size must be a whole number\n");
  expect(said).not.toContain("\u001b");
});

test("lets pages of any origin ask", async () => {
  const { address } = await start(spec);
  const preflight = await fetch(`${address}/license_keys/lic_1`, {
    method: "OPTIONS",
    headers: {
      origin: "http://app.test",
      "access-control-request-method": "PATCH",
      "access-control-request-headers": "authorization, content-type",
    },
  });
  expect(preflight.status).toBe(204);
  expect(Object.fromEntries(preflight.headers)).toMatchObject({
    "access-control-allow-origin": "http://app.test",
    "access-control-allow-methods": "PATCH",
    "access-control-allow-headers": "authorization, content-type",
  });
  const answer = await fetch(`${address}/nothing`, { headers: { origin: "http://app.test" } });
  expect(answer.headers.get("access-control-allow-origin")).toBe("http://app.test");
});

test("shows a document's pages without letting them run", async () => {
  const document = join(root, "page.json");
  const headers = { "Content-Security-Policy": { schema: { type: "string" }, example: "default-src *" } };
  const content = {
    "text/html": { schema: { type: "string" }, examples: { it: { value: "<script>alert(1)</script>" } } },
  };
  const paths = { "/page": { get: { responses: { "200": { description: "", headers, content } } } } };
  await writeFile(document, JSON.stringify({ openapi: "3.1.0", info: { title: "x", version: "1" }, paths }));
  const { address } = await start(document);
  const answer = await fetch(`${address}/page`, { headers: { prefer: "example=it" } });
  expect(await answer.text()).toBe("<script>alert(1)</script>");
  expect(answer.headers.get("content-security-policy")).toBe("default-src 'none'; sandbox");
  expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
});

test.each(["SIGINT", "SIGTERM"] as const)("ends well on %s", async (signal) => {
  const { child } = await start(spec);
  const closed = new Promise((resolve) => child.once("close", resolve));
  child.kill(signal);
  expect(await closed).toBe(0);
});

describe("what is wrong is said, and ends it", () => {
  test("a port that is in use", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const { code, stderr } = await specwright(["mock", spec, "--port", String(port)], { cwd: repository });
    server.close();
    expect(code).toBe(2);
    expect(stderr).toBe(
      `error Port ${port} is in use.\n  help: Name another: --port 4011. With --port 0, a free one is found.\n`,
    );
  });

  test.each([
    { given: [spec, "--port", "http"], want: "It must be a whole number, 0 or more." },
    { given: [spec, "--port", "70000"], want: "It must be 65535 at most." },
    { given: ["missing.yaml"], want: "missing.yaml" },
  ])("$given", async ({ given, want }) => {
    const { code, stderr } = await specwright(["mock", ...given], { cwd: repository });
    expect({ code, says: stderr.includes(want) }).toEqual({ code: 2, says: true });
  });
});
