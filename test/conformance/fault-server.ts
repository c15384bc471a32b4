/** A server that does as it is told. Its orders come over HTTP, so that they may come from any platform. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { Place, Script, Seen } from "./answer.js";
import { createAuthority } from "./certificate.js";
import { openCorners } from "./corner.js";
import { bodyOf, corsHeaders, listen } from "./socket.js";
import { type Stage, startStage } from "./stage.js";

export interface FaultServer {
  /** Where orders are taken: `POST /` with a script gives a place, `GET /ID` what was seen there, `DELETE /ID` ends it. */
  readonly url: string;
  /** Who vouches for the servers that speak TLS: a certificate in PEM. */
  readonly authority: string;
  close(): Promise<void>;
}

/** `pages` are served as they are, by their path: what a browser starts from. */
export async function startFaultServer(pages: ReadonlyMap<string, Page> = new Map()): Promise<FaultServer> {
  const authority = createAuthority();
  const trusted = authority.vouch();
  const { corners, close: closeCorners } = await openCorners(authority);
  const stages = new Map<string, Stage>();
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
      const stage = await startStage(JSON.parse(await bodyOf(message)) as Script, trusted);
      stages.set(String(++count), stage);
      const { main, other, secure } = stage;
      const origins = { main: main.origin, other: other.origin, secure: secure?.origin ?? "" };
      const place: Place = { id: String(count), ...origins, ...corners };
      response.end(JSON.stringify(place));
    } else if (message.method === "GET") response.end(JSON.stringify(seenOn(stages.get(id))));
    else {
      if (message.method === "DELETE") await stages.get(id)?.close();
      stages.delete(id);
      response.writeHead(204).end();
    }
  };
  const { host, close } = await listen(control);
  return {
    url: `http://${host}`,
    authority: authority.cert,
    close: async () => {
      await Promise.all([closeCorners(), ...[...stages.values()].map((stage) => stage.close())]);
      await close();
    },
  };
}

export interface Page {
  readonly type: string;
  readonly text: string;
}

function seenOn(stage: Stage | undefined): Seen {
  const { main, other, secure } = stage ?? {};
  const actors = [main, other, secure].flatMap((actor) => actor ?? []);
  return {
    main: main?.requests ?? [],
    other: other?.requests ?? [],
    secure: secure?.requests ?? [],
    abandoned: actors.reduce((sum, actor) => sum + actor.abandoned(), 0),
    open: actors.reduce((sum, actor) => sum + actor.open(), 0),
  };
}
