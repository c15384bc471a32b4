/** Servers on this machine, and what comes to them. */
import type { IncomingMessage } from "node:http";
import type { AddressInfo, Server as AnyServer, Socket } from "node:net";

export interface Listening {
  /** `127.0.0.1:49152` */
  readonly host: string;
  readonly close: () => Promise<void>;
}

export async function listen(server: AnyServer): Promise<Listening> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket)).on("error", () => {});
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
  return { host: `127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}

export async function bodyOf(message: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of message) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks).toString();
}

/** A page of another origin may see everything. */
export function corsHeaders({ headers, method }: IncomingMessage): [string, string][] {
  if (headers.origin === undefined) return [];
  const asked = headers["access-control-request-headers"];
  return [
    ["access-control-allow-origin", "*"],
    ["access-control-expose-headers", "*"],
    ...(method === "OPTIONS"
      ? ([
          ["access-control-allow-methods", "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS"],
          ["access-control-allow-headers", asked ?? "*"],
          ["content-length", "0"],
        ] as [string, string][])
      : []),
  ];
}
