/** What a client sends for a call, as it comes out of the socket. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { VendorCall } from "./vendor-call.js";

export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly query: readonly (readonly [string, string])[];
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string | undefined>>;
}

/** What answers everything: an object that is the last page of whatever list. */
const answer = JSON.stringify({ items: [], data: [], done: true, iterator: null });

export interface Recorder extends AsyncDisposable {
  readonly url: string;
  /** What was sent since it was asked last. */
  take(): readonly Sent[];
}

export async function startRecorder(): Promise<Recorder> {
  let requests: Sent[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const text = Buffer.concat(chunks).toString();
      const url = new URL(request.url ?? "", "http://localhost");
      const { authorization, accept, "content-type": contentType } = request.headers;
      requests.push({
        method: request.method ?? "",
        path: url.pathname,
        query: [...url.searchParams].toSorted(([a], [b]) => (a < b ? -1 : 1)),
        body: text === "" ? undefined : JSON.parse(text),
        headers: { authorization, accept, "content-type": contentType },
      });
      response.writeHead(200, { "content-type": "application/json" }).end(answer);
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    take() {
      const taken = requests;
      requests = [];
      return taken;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

/** Calls the method of a client, whoever made that. @throws Error where it has none. */
export async function call(client: unknown, { chain, values }: Pick<VendorCall, "chain" | "values">): Promise<unknown> {
  const names = chain.split(".");
  const owner = names.slice(0, -1).reduce<unknown>((inner, name) => (inner as Inner | undefined)?.[name], client) as
    Inner | undefined;
  const method = owner?.[names.at(-1) ?? ""];
  if (typeof method !== "function") throw new Error(`The client has no ${chain}.`);
  return (await Reflect.apply(method, owner, [...values])) as unknown;
}

type Inner = Readonly<Record<string, unknown>>;
