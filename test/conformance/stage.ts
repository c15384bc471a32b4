/** The servers of one row, each an origin: they do as the row's script says, and keep what came to them. */
import { createServer, type IncomingMessage } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { Socket } from "node:net";
import type { Answer, Received, Script } from "./answer.js";
import type { Certificate } from "./certificate.js";
import { deliver, headOf } from "./delivery.js";
import { bodyOf, corsHeaders, listen } from "./socket.js";

interface Actor {
  readonly origin: string;
  readonly requests: readonly Received[];
  abandoned(): number;
  open(): number;
  close(): Promise<void>;
}

export interface Stage {
  readonly main: Actor;
  readonly other: Actor;
  /** Where the row has one. */
  readonly secure?: Actor;
  close(): Promise<void>;
}

/** `trusted` is what the secure server shows. */
export async function startStage({ main, other, secure }: Script, trusted: Certificate): Promise<Stage> {
  const origins: Record<string, string> = {};
  const actors = {
    main: await startActor(main, origins),
    other: await startActor(other, origins),
    ...(secure.length > 0 && { secure: await startActor(secure, origins, trusted) }),
  };
  for (const [name, { origin }] of Object.entries(actors)) origins[name] = origin;
  origins["host"] = actors.other.origin.slice("http://".length);
  const close = async () => void (await Promise.all(Object.values(actors).map((actor) => actor.close())));
  return { ...actors, close };
}

async function startActor(
  answers: readonly Answer[],
  origins: Readonly<Record<string, string>>,
  certificate?: Certificate,
): Promise<Actor> {
  const requests: Received[] = [];
  const left = [...answers];
  /** Connections that were ended from here. */
  const ended = new Set<Socket>();
  const connections: Socket[] = [];
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
    if (!connections.includes(socket)) connections.push(socket);
    requests.push({ method, url, headers, body, connection: connections.indexOf(socket), at });
    const fill = (text: string) =>
      text.replace(/\{(main|other|secure|host)\}/g, (_, name: string) => origins[name] ?? "");
    await deliver(JSON.parse(fill(JSON.stringify(answer))) as Answer, message, ended);
  };
  const take = (message: IncomingMessage) => void serve(message).catch(() => {});
  const server = certificate ? createSecureServer(certificate, take) : createServer(take);
  const { host, close } = await listen(server);
  const origin = `${certificate ? "https" : "http"}://${host}`;
  return {
    origin,
    requests,
    abandoned: () => abandoned,
    open: () => connections.filter(({ closed }) => !closed).length,
    close,
  };
}

/** The first that is for this path; the last of them stays. */
function next(left: Answer[], path: string): Answer {
  const isFor = ({ path: own }: Answer) => own === undefined || own === path;
  const index = left.findIndex(isFor);
  const answer = left[index] ?? {};
  if (left.filter((each) => each.path === answer.path).length > 1) left.splice(index, 1);
  return answer;
}
