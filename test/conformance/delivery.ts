/** How an answer goes over the wire: as it is told, byte by byte, with its faults. */
import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import { brotliCompressSync, constants, deflateSync, gzipSync } from "node:zlib";
import type { Answer } from "./answer.js";
import { corsHeaders } from "./socket.js";

export async function deliver(answer: Answer, message: IncomingMessage, ended: Set<Socket>): Promise<void> {
  const { socket } = message;
  const { status = 200, headers = {}, wait, every, chunk, length, fault, keep, raw } = answer;
  const isBare = message.method === "HEAD" || status === 204 || status === 304;
  const body = bytesOf(answer);
  // Where the server said that it will close, Node takes chunks that were cut off for the whole body.
  const closes = !(chunk && fault) && keep === undefined;
  const lines: [string, string][] = [...corsHeaders(message), ["connection", closes ? "close" : "keep-alive"]];
  const isText = typeof answer.body === "string" || answer.base64 !== undefined || answer.body === undefined;
  const names = Object.keys(headers).map((name) => name.toLowerCase());
  if (!isText && !names.includes("content-type")) lines.push(["content-type", "application/json"]);
  if (answer.encoding) lines.push(["content-encoding", answer.encoding]);
  if (chunk) lines.push(["transfer-encoding", "chunked"]);
  else if (length !== null && status !== 204) lines.push(["content-length", String(length ?? body.length)]);
  for (const [name, value] of Object.entries(headers))
    for (const each of [value].flat()) if (each !== "") lines.push([name, each]);

  if (wait) await pause(wait);
  const end = () => {
    if (keep !== undefined) return leaveOpen(socket, keep, ended);
    if (fault?.does !== "stall") ended.add(socket);
    if (fault?.does === "reset") socket.resetAndDestroy();
    else if (fault?.does !== "stall") socket.end();
  };
  if (fault?.at === "start" || fault?.at === "upload") return end();
  if (raw !== undefined) {
    socket.write(raw, "latin1");
    await pause(10);
    return end();
  }
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

/** Closes a connection that nobody uses any more. */
function leaveOpen(socket: Socket, idle: number, ended: Set<Socket>): void {
  const timer = globalThis.setTimeout(() => {
    ended.add(socket);
    socket.end();
  }, idle);
  socket.once("data", () => clearTimeout(timer));
}

const compress = {
  gzip: gzipSync,
  deflate: deflateSync,
  // Its usual quality takes seconds over a bomb.
  br: (bytes: Buffer) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }),
};

function bytesOf({ body, base64, bomb, encoding }: Answer): Buffer {
  const bytes = () => {
    if (bomb) return Buffer.alloc(bomb, 32);
    if (base64 !== undefined) return Buffer.from(base64, "base64");
    return Buffer.from(body === undefined ? "" : typeof body === "string" ? body : JSON.stringify(body));
  };
  return encoding ? compress[encoding](bytes()) : bytes();
}

export function headOf(status: number, headers: readonly (readonly [string, string])[]): string {
  return `HTTP/1.1 ${status} As told\r\n${headers.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n`;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
