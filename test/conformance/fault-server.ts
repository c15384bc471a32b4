/** A server that does as it is told. Its orders come over HTTP, so that they may come from any platform. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { gzipSync } from "node:zlib";
import type { Answer, Place, Received, Script } from "./answer.js";

export interface FaultServer {
  /** Where orders are taken: `POST /` with a script gives a place, `GET /ID` what was seen there, `DELETE /ID` ends it. */
  readonly url: string;
  close(): Promise<void>;
}

/** `pages` are served as they are, by their path: what a browser starts from. */
export async function startFaultServer(pages: ReadonlyMap<string, Page> = new Map()): Promise<FaultServer> {
  const stages = new Map<string, Stage>();
  const dead = await deadOrigin();
  let count = 0;
  const control = createServer((message, response) => {
    void obey(message, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  const obey = async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    const id = (message.url ?? "/").slice(1);
    const page = pages.get(`/${id}`);
    for (const [name, value] of corsHeaders(message)) response.setHeader(name, value);
    if (page && message.method === "GET") response.writeHead(200, { "content-type": page.type }).end(page.text);
    else if (message.method === "POST") {
      const stage = await startStage(JSON.parse(await bodyOf(message)) as Script);
      stages.set(String(++count), stage);
      const place: Place = { id: String(count), main: stage.main.origin, other: stage.other.origin, dead };
      response.end(JSON.stringify(place));
    } else if (message.method === "GET") {
      const stage = stages.get(id);
      const abandoned = (stage?.main.abandoned() ?? 0) + (stage?.other.abandoned() ?? 0);
      response.end(JSON.stringify({ main: stage?.main.requests, other: stage?.other.requests, abandoned }));
    } else {
      if (message.method === "DELETE") await stages.get(id)?.close();
      stages.delete(id);
      response.writeHead(204).end();
    }
  };
  const { origin, close } = await listen(control);
  return {
    url: origin,
    close: async () => {
      await Promise.all([...stages.values()].map((stage) => stage.close()));
      await close();
    },
  };
}

export interface Page {
  readonly type: string;
  readonly text: string;
}

interface Actor {
  readonly origin: string;
  readonly requests: readonly Received[];
  abandoned(): number;
  close(): Promise<void>;
}

interface Stage {
  readonly main: Actor;
  readonly other: Actor;
  close(): Promise<void>;
}

async function startStage({ main, other }: Script): Promise<Stage> {
  const origins: Record<string, string> = {};
  const actors = [await startActor(main, origins), await startActor(other, origins)] as const;
  [origins["main"], origins["other"]] = actors.map(({ origin }) => origin) as [string, string];
  origins["host"] = actors[1].origin.slice("http://".length);
  const close = async () => void (await Promise.all(actors.map((actor) => actor.close())));
  return { main: actors[0], other: actors[1], close };
}

async function startActor(answers: readonly Answer[], origins: Readonly<Record<string, string>>): Promise<Actor> {
  const requests: Received[] = [];
  const left = [...answers];
  /** Connections that were ended from here. */
  const ended = new Set<Socket>();
  let abandoned = 0;
  const serve = async (message: IncomingMessage): Promise<void> => {
    const { socket, method = "", url = "" } = message;
    let isLeft = false;
    const leave = () => {
      // One that the server itself has ended is not left by its client.
      if (isLeft || ended.has(socket)) return;
      isLeft = true;
      abandoned++;
    };
    socket
      .on("error", () => {})
      .once("end", leave)
      .once("close", leave);
    if (method === "OPTIONS" && message.headers["access-control-request-method"]) {
      ended.add(socket);
      return void socket.end(headOf(204, [...corsHeaders(message), ["connection", "close"]]));
    }
    const at = Date.now();
    const answer = next(left, url.replace(/\?.*/, ""));
    const isEarly = answer.fault?.at === "upload";
    const body = isEarly ? "" : await bodyOf(message);
    const headers = Object.fromEntries(Object.entries(message.headers).map(([name, value]) => [name, String(value)]));
    requests.push({ method, url, headers, body, at });
    const fill = (text: string) => text.replace(/\{(main|other|host)\}/g, (_, name: string) => origins[name] ?? "");
    await deliver(JSON.parse(fill(JSON.stringify(answer))) as Answer, message, ended);
  };
  const { origin, close } = await listen(createServer((message) => void serve(message).catch(() => {})));
  return { origin, requests, abandoned: () => abandoned, close };
}

/** The first that is for this path; the last of them stays. */
function next(left: Answer[], path: string): Answer {
  const isFor = ({ path: own }: Answer) => own === undefined || own === path;
  const index = left.findIndex(isFor);
  const answer = left[index] ?? {};
  if (left.filter((each) => each.path === answer.path).length > 1) left.splice(index, 1);
  return answer;
}

async function deliver(answer: Answer, message: IncomingMessage, ended: Set<Socket>): Promise<void> {
  const { socket } = message;
  const { status = 200, headers = {}, wait, every, chunk, length, fault } = answer;
  const isBare = message.method === "HEAD" || status === 204 || status === 304;
  const body = bytesOf(answer);
  // Where the server said that it will close, Node takes chunks that were cut off for the whole body.
  const closes = !(chunk && fault);
  const lines: [string, string][] = [...corsHeaders(message), ["connection", closes ? "close" : "keep-alive"]];
  const isText = typeof answer.body === "string" || answer.base64 !== undefined || answer.body === undefined;
  const names = Object.keys(headers).map((name) => name.toLowerCase());
  if (!isText && !names.includes("content-type")) lines.push(["content-type", "application/json"]);
  if (answer.isGzip || answer.bomb) lines.push(["content-encoding", "gzip"]);
  if (chunk) lines.push(["transfer-encoding", "chunked"]);
  else if (length !== null && status !== 204) lines.push(["content-length", String(length ?? body.length)]);
  for (const [name, value] of Object.entries(headers))
    for (const each of [value].flat()) if (each !== "") lines.push([name, each]);

  if (wait) await pause(wait);
  const end = () => {
    if (fault?.does !== "stall") ended.add(socket);
    if (fault?.does === "reset") socket.resetAndDestroy();
    else if (fault?.does !== "stall") socket.end();
  };
  if (fault?.at === "start" || fault?.at === "upload") return end();
  const head = headOf(status, lines);
  if (fault?.at === "headers") {
    socket.write(head.slice(0, head.length >> 1));
    await pause(10);
    return end();
  }
  socket.write(head);
  if (isBare) return end();
  const sent = fault ? body.subarray(0, Math.max(1, body.length >> 1)) : body;
  const size = chunk ?? (every ? 1 : sent.length);
  for (let start = 0; start < sent.length && !socket.destroyed; start += size) {
    const part = sent.subarray(start, start + size);
    socket.write(
      chunk ? Buffer.concat([Buffer.from(`${part.length.toString(16)}\r\n`), part, Buffer.from("\r\n")]) : part,
    );
    if (every) await pause(every);
  }
  // A reset right behind the bytes would overtake them.
  if (fault) await pause(10);
  else if (chunk) socket.write("0\r\n\r\n");
  end();
}

function bytesOf({ body, base64, bomb, isGzip }: Answer): Buffer {
  if (bomb) return gzipSync(Buffer.alloc(bomb, 32));
  if (base64 !== undefined) return Buffer.from(base64, "base64");
  if (body === undefined) return Buffer.alloc(0);
  const bytes = Buffer.from(typeof body === "string" ? body : JSON.stringify(body));
  return isGzip ? gzipSync(bytes) : bytes;
}

function headOf(status: number, headers: readonly (readonly [string, string])[]): string {
  return `HTTP/1.1 ${status} As told\r\n${headers.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n`;
}

/** A page of another origin may see everything. */
function corsHeaders({ headers, method }: IncomingMessage): [string, string][] {
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

async function bodyOf(message: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of message) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks).toString();
}

async function listen(server: Server): Promise<{ origin: string; close: () => Promise<void> }> {
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
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}

/** Where somebody has listened, and nobody does any more. */
async function deadOrigin(): Promise<string> {
  const { origin, close } = await listen(createServer());
  await close();
  return origin;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
