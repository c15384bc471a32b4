/** The independent server: `prism mock --errors` of one document, in a process of its own. */
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { packages } from "./document.js";

export interface Prism {
  readonly url: string;
  /** Whether it still runs: some requests end it. */
  readonly isAlive: boolean;
  /** Settles when it has ended. */
  readonly ended: Promise<unknown>;
  /** Its last words. */
  readonly end: string;
  stop(): Promise<void>;
}

/** @throws Error with what it said where it did not start. */
export async function startPrism(file: string): Promise<Prism> {
  const port = await freePort();
  const command = join(packages, "@stoplight/prism-cli/dist/index.js");
  const server = spawn(process.execPath, [command, "mock", "--errors", "--port", String(port), file], {
    stdio: "pipe",
  });
  const ended = new Promise((resolve) => server.once("close", resolve));
  let said = "";
  await new Promise<void>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes("Prism is listening")) resolve();
    };
    server.stdout.on("data", listen);
    server.stderr.on("data", listen);
    server.once("exit", (code) => reject(new Error(`prism ended with ${code}: ${said.slice(-2000)}`)));
  });
  return {
    url: `http://127.0.0.1:${port}`,
    get isAlive() {
      return server.exitCode === null && server.signalCode === null;
    },
    ended,
    get end() {
      return /^\w*Error: .*(\n\s+at .*)?/m.exec(said)?.[0] ?? said.slice(-500);
    },
    stop: () =>
      new Promise((resolve) => {
        if (server.exitCode !== null || server.signalCode !== null) return resolve();
        server.removeAllListeners("exit").once("exit", () => resolve());
        server.kill();
      }),
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
