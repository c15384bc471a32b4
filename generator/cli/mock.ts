/** `specwright mock`: serves a document's API from its examples and schemas, so that a client can be tried at once. */
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { mockApi } from "../mock/mock.js";
import type { Api } from "../model/api.js";
import type { Plan } from "../plan/plan.js";
import { showDiagnostics } from "./diagnostic.js";
import { analyzeDocument } from "../project/document.js";
import { settingsError } from "../project/problem.js";
import { readDocument } from "../project/settings.js";
import { exitCode, type ExitCode } from "./exit-code.js";
import { visible, visibleData } from "../visible.js";
import { clientCall, curlCall } from "./mock-call.js";
import { mockServer } from "./mock-server.js";
import type { DocumentFlags } from "./flag.js";
import { guard } from "./guard.js";
import { count, type Channel, type Terminal } from "./terminal.js";

export interface MockFlags extends DocumentFlags {
  readonly port?: number;
  readonly host?: string;
  readonly seed?: string;
  readonly dynamic?: boolean;
}

export const usualPort = 4010;
export const usualHost = "127.0.0.1";

/** Runs until the process is told to end. */
export async function runMock(spec: string | undefined, flags: MockFlags, terminal: Terminal): Promise<ExitCode> {
  return guard(terminal, async () => {
    const served = await serve(spec, flags, terminal);
    if (!served) return exitCode.invalid;
    const { server, ended } = served;
    await ended;
    server.closeAllConnections();
    server.close();
    return exitCode.ok;
  });
}

interface Served {
  readonly server: Server;
  /** Resolved when the process is told to end. */
  readonly ended: Promise<void>;
}

/**
 * Starts the server; undefined where the document has errors, which have been shown.
 *
 * Only what the server responds from stays in memory: the rest of what was read and planned is released when this
 * returns.
 */
async function serve(
  spec: string | undefined,
  flags: MockFlags,
  { out, error }: Terminal,
): Promise<Served | undefined> {
  const settings = await readDocument(spec, flags, process.cwd(), "mock");
  const result = await analyzeDocument(settings);
  if (!result.client) {
    await showDiagnostics(result, result.texts, error);
    return undefined;
  }
  const { api, plan, resolved } = result.client;
  const { seed = "1", dynamic = false, port = usualPort, host = usualHost } = flags;
  const server = await mockServer(
    mockApi(api, { seed, dynamic, resolved }),
    ({ method, url }, { status, complaints }) => {
      out.write(requestLine(`${method} ${url.pathname}${url.search}`, status, complaints, out));
    },
  );
  const ended = toldToEnd();
  out.write(greeting(api, plan, await listen(server, port, host), out));
  return { server, ended };
}

/** The first output: the address, and the calls to try first. */
function greeting(api: Api, plan: Plan, address: string, { colours, width }: Channel): string {
  const curl = curlCall(api, address);
  const blocks = [curl === undefined ? [] : [curl], clientCall(plan, address, width - 2)];
  const shown = blocks
    .filter(({ length }) => length > 0)
    .map(
      (lines) =>
        `${visibleData(lines)
          .map((line) => `  ${line}\n`)
          .join("")}\n`,
    );
  const title = colours.bold(visible(plan.package.title));
  const operations = count(api.operations.length, "operation");
  return `${title} is at ${address} (${operations})\n\n${shown.join("")}${colours.dim("Ctrl+C ends.\n")}`;
}

const refusals: ReadonlyMap<string, string> = new Map([
  ["EACCES", "you may not listen at a port with so low a number"],
  ["EADDRNOTAVAIL", "this machine has no such address"],
  ["ENOTFOUND", "there is no such host"],
]);

/** Starts to listen, and gives the address. @throws ProjectError where the port or the host is not available */
async function listen(server: Server, port: number, host: string): Promise<string> {
  // Without a name it would be every address that there is.
  if (host === "") throw settingsError("--host must not be empty.", "0.0.0.0 means every address of this machine.");
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === "EADDRINUSE";
      const reason = refusals.get(error.code ?? "") ?? error.message;
      const message = isTaken ? `Port ${port} is in use.` : `Nothing can listen at ${host}:${port}: ${reason}.`;
      const help = isTaken
        ? "Name another: --port 4011. With --port 0, a free one is found."
        : "Name another --host or --port.";
      reject(settingsError(message, help));
    });
    server.listen(port, host, resolve);
  });
  const { port: bound } = server.address() as AddressInfo;
  return `http://${host.includes(":") ? `[${host}]` : host}:${bound}`;
}

function toldToEnd(): Promise<void> {
  return new Promise((resolve) => {
    process.once("SIGINT", () => resolve()).once("SIGTERM", () => resolve());
  });
}

/** The line for a request, `400 PATCH /license_keys/lic_1`, with the complaints below it. */
function requestLine(what: string, status: number, complaints: readonly string[], { colours }: Channel): string {
  const shown = status < 400 ? colours.green(String(status)) : colours.red(String(status));
  // The text of a request must not steer the terminal.
  const safe = visibleData([what, ...complaints]);
  return `${shown} ${safe[0] ?? ""}\n${safe
    .slice(1)
    .map((line) => `    ${colours.dim(line)}\n`)
    .join("")}`;
}
