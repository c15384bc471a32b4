/** Fetches a document from its address. It never sends a credential, and limits both size and time. */
import { lookup, type LookupAddress } from "node:dns";
import type { IncomingMessage } from "node:http";
import { isIP, type LookupFunction } from "node:net";
import { isPrivate } from "./network.js";

/** Where a server may be: outside of private networks, or anywhere. */
export type Reach = "public" | "anywhere";

interface FetchRules {
  /**
   * Where the server of an address may be; undefined where it must not be asked at all. Called for the address and for
   * each redirect. Without this function, every address is allowed.
   */
  readonly reach?: (address: string) => Reach | undefined;
  /**
   * Without `reach`: whether the first server may be in a private network. If it is in one, so may those be that it
   * redirects to.
   */
  readonly allowPrivate?: boolean;
  readonly limits?: Limits;
}

interface Limits {
  readonly bytes: number;
  readonly milliseconds: number;
}

export interface Fetched {
  /** The address of the document after all redirects: references are relative to it. */
  readonly address: string;
  readonly bytes: Uint8Array;
  readonly isPrivate: boolean;
}

const usualLimits: Limits = { bytes: 10 * 1024 * 1024, milliseconds: 10_000 };
const hopLimit = 5;

/** Fetches a document. @throws Error whose message says, as the end of a sentence, why it cannot be read */
export async function fetchDocument(address: string, rules: FetchRules = {}): Promise<Fetched> {
  const { limits = usualLimits, reach } = rules;
  const signal = AbortSignal.timeout(limits.milliseconds);
  let url = checkAddress(new URL(address));
  let near = reach ? reach(url.href) : rules.allowPrivate ? "anywhere" : "public";
  if (!near) throw new Error("it is not among the addresses that may be read");
  for (let hop = 0; hop <= hopLimit; hop++) {
    const response: HttpResponse = await ask(url, near === "anywhere", signal).catch((error: unknown) => {
      throw explain(error, signal, limits);
    });
    const { message, isPrivate: wasPrivate } = response;
    const next = redirectOf(message, url);
    if (!next) {
      const bytes = await readAll(message, signal, limits).catch((error: unknown) => {
        throw explain(error, signal, limits);
      });
      return { address: url.href, bytes, isPrivate: wasPrivate };
    }
    message.destroy();
    checkAddress(next);
    near = reach ? reach(next.href) : wasPrivate ? "anywhere" : "public";
    if (!near) throw new Error(`it redirects to ${next.origin}, which may not be read`);
    if (url.protocol === "https:" && next.protocol === "http:")
      throw new Error(`it redirects to ${next.origin}, without encryption`);
    url = next;
  }
  throw new Error(`it redirects more than ${hopLimit} times`);
}

function checkAddress(url: URL): URL {
  if (url.protocol !== "http:" && url.protocol !== "https:") throw new Error(`${url.protocol} is not http: or https:`);
  if (url.username || url.password) throw new Error("it has a user name or password in it, and none is sent");
  url.hash = "";
  return url;
}

interface HttpResponse {
  readonly message: IncomingMessage;
  readonly isPrivate: boolean;
}

/** The host is looked up once, and the same address is checked and used: a second lookup could give another. */
async function ask(url: URL, allowPrivate: boolean, signal: AbortSignal): Promise<HttpResponse> {
  let wasPrivate = false;
  const judge = (host: string): Error | undefined => {
    wasPrivate ||= isPrivate(host);
    return wasPrivate && !allowPrivate ? new Error(`${url.hostname} is in a private network`) : undefined;
  };
  const look: LookupFunction = (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found: LookupAddress[]) => {
      const problem = error ?? found.map((each) => judge(each.address)).find(Boolean);
      const [first] = found ?? [];
      if (problem || !first) callback(problem ?? new Error(`${hostname} is not known`), "", 4);
      else if (options.all) callback(null, found);
      else callback(null, first.address, first.family);
    });
  };
  // An IP address is not looked up.
  const literal = url.hostname.replace(/^\[|\]$/g, "");
  const problem = isIP(literal) ? judge(literal) : undefined;
  if (problem) throw problem;
  // Importing the module would load all of node:http, which takes 25 ms, and few documents are fetched.
  const { request } = await (url.protocol === "https:" ? import("node:https") : import("node:http"));
  const headers = { accept: "application/yaml, application/json, */*;q=0.5", "accept-encoding": "identity" };
  return new Promise((done, fail) => {
    request(url, { lookup: look, headers, signal, agent: false }, (message) => {
      done({ message, isPrivate: wasPrivate });
    })
      .on("error", fail)
      .on("upgrade", ({ statusCode = 0, statusMessage = "" }, socket) => {
        socket.destroy();
        fail(new Error(`the server answers ${statusCode} ${statusMessage}`.trim()));
      })
      .on("close", () => fail(new Error("the server ended the connection")))
      .end();
  });
}

/** The address that a response redirects to; undefined where it is no redirect. */
function redirectOf({ statusCode = 0, statusMessage = "", headers }: IncomingMessage, url: URL): URL | undefined {
  if ([301, 302, 303, 307, 308].includes(statusCode)) {
    const { location } = headers;
    if (location === undefined || !URL.canParse(location, url.href))
      throw new Error(`it answers ${statusCode} without saying where to go`);
    return new URL(location, url);
  }
  if (statusCode !== 200) throw new Error(`the server answers ${`${statusCode} ${statusMessage}`.trim()}`);
  const encoding = headers["content-encoding"] ?? "identity";
  if (encoding !== "identity") throw new Error(`the server answers in ${encoding}, which it was not asked for`);
  return undefined;
}

async function readAll(message: IncomingMessage, signal: AbortSignal, { bytes }: Limits): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > bytes) throw new Error(`it is larger than ${showSize(bytes)}`);
    chunks.push(chunk);
  }
  // Without a length, a body ends with the connection: half a document would look like a whole one.
  signal.throwIfAborted();
  return Buffer.concat(chunks);
}

function showSize(bytes: number): string {
  return bytes >= 1024 * 1024 ? `${bytes / 1024 / 1024} MB` : `${bytes} bytes`;
}

const reasons: Readonly<Record<string, string>> = {
  ENOTFOUND: "there is no such host",
  EAI_AGAIN: "the host's name cannot be looked up",
  ECONNREFUSED: "nobody listens there",
  ECONNRESET: "the server ended the connection",
};

function explain(error: unknown, signal: AbortSignal, { milliseconds }: Limits): Error {
  if (signal.aborted) return new Error(`the answer takes longer than ${milliseconds / 1000} s`);
  const { code = "", message } = error as NodeJS.ErrnoException;
  return new Error(reasons[code] ?? message);
}
