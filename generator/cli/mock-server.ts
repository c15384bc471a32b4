/** Serves the mock over HTTP. Browsers may call it from any page. */
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { problemResponse, type MockRequest, type MockResponse } from "../mock/exchange.js";

/** In bytes; larger bodies are refused, since nobody needs them to try out an API. */
const longestBody = 20_000_000;

type Respond = (request: MockRequest) => Promise<MockResponse>;

/** Makes the server, which does not listen yet. `tell` is called for every request once it has been answered. */
export async function mockServer(
  respond: Respond,
  tell: (request: MockRequest, response: MockResponse) => void,
): Promise<Server> {
  // Importing the module would load all of node:http, which takes 25 ms and no other command needs.
  const { createServer } = await import("node:http");
  return createServer((incoming, outgoing) => {
    void serve(incoming, outgoing, respond, tell).catch((error: unknown) => {
      outgoing.destroy(error instanceof Error ? error : undefined);
    });
  });
}

async function serve(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  respond: Respond,
  tell: (request: MockRequest, response: MockResponse) => void,
): Promise<void> {
  if (incoming.method === "OPTIONS" && incoming.headers["access-control-request-method"] !== undefined) {
    outgoing.writeHead(204, corsHeaders(incoming)).end();
    return;
  }
  const body = await readBody(incoming);
  const request: MockRequest = {
    method: incoming.method ?? "GET",
    url: urlOf(incoming),
    headers: Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)])),
    body: body ?? new Uint8Array(),
  };
  const tooLong = { status: 413, title: "Body too long", detail: `A body may have ${longestBody} bytes here.` };
  const response = body ? await respond(request) : problemResponse(tooLong);
  outgoing.writeHead(response.status, { ...corsHeaders(incoming), ...response.headers, ...harmless });
  outgoing.end(request.method === "HEAD" ? undefined : response.body);
  tell(request, response);
}

/**
 * Headers that keep browsers from running anything in a page of the document's, and from taking other text for a page,
 * whatever headers the document describes.
 */
const harmless: Readonly<Record<string, string>> = {
  "content-security-policy": "default-src 'none'; sandbox",
  "x-content-type-options": "nosniff",
};

/** The body of a request; `undefined` where it is too long. */
async function readBody(incoming: IncomingMessage): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of incoming as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length <= longestBody) chunks.push(chunk);
  }
  return length > longestBody ? undefined : Buffer.concat(chunks);
}

/** The URL of a request. Some clients send no `Host`, or a path that cannot be in a URL. */
function urlOf({ url = "/", headers }: IncomingMessage): URL {
  const origin = `http://${headers.host ?? "localhost"}`;
  const text = url.startsWith("/") ? `${origin}${url}` : url;
  return URL.canParse(text) ? new URL(text) : new URL("http://localhost/");
}

function corsHeaders({ headers }: IncomingMessage): Readonly<Record<string, string>> {
  const { origin } = headers;
  if (origin === undefined) return {};
  const method = headers["access-control-request-method"];
  const asked = headers["access-control-request-headers"];
  return {
    "access-control-allow-origin": origin,
    "access-control-allow-credentials": "true",
    "access-control-expose-headers": "*, Link, Retry-After, X-Request-Id",
    vary: "Origin",
    ...(method !== undefined && { "access-control-allow-methods": method, "access-control-max-age": "600" }),
    ...(asked !== undefined && { "access-control-allow-headers": asked }),
  };
}
