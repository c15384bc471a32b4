/** What the fault server is told to do with a request. Plain data: it goes over the wire to another process. */
export interface Answer {
  /** Only requests of this path are answered so; left out: the next request, whatever its path. */
  readonly path?: string;
  /** @default 200 */
  readonly status?: number;
  /** A list is a header that comes several times. */
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  /** Text as it is, anything else as JSON. */
  readonly body?: unknown;
  /** The body's bytes, where they are no text. */
  readonly base64?: string;
  /** The body is so many spaces, compressed. */
  readonly bomb?: number;
  /** How the body is compressed. */
  readonly encoding?: "gzip" | "deflate" | "br";
  /** Milliseconds before the first byte. */
  readonly wait?: number;
  /** Milliseconds between two bytes of the body. */
  readonly every?: number;
  /** The body comes in chunks of this many bytes (`Transfer-Encoding: chunked`). */
  readonly chunk?: number;
  /** `Content-Length` in place of the true one; `null` sends none, and the end of the connection ends the body. */
  readonly length?: number | null;
  readonly fault?: Fault;
  /** The connection stays open for the next request, and is closed only after so many milliseconds without one. */
  readonly keep?: number;
  /** What is written to the connection in place of all the rest, a byte for each character. */
  readonly raw?: string;
}

/** The connection is reset, ended or left open without another byte, at a place of the answer: before it, within its headers, within its body, or before the request's body was read. */
export interface Fault {
  readonly does: "reset" | "end" | "stall";
  readonly at: "upload" | "start" | "headers" | "body";
}

/** A request as it came. */
export interface Received {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The connection that it came over, counted from 0. */
  readonly connection: number;
  /** When it came, in milliseconds. */
  readonly at: number;
}

/** Several servers, so several origins; each answers by the next of its answers, and by the last one ever after. */
export interface Script {
  readonly main: readonly Answer[];
  readonly other: readonly Answer[];
  /** The same over TLS; there is no such server where the list is empty. */
  readonly secure: readonly Answer[];
}

/** What came to them. */
export interface Seen {
  readonly main: readonly Received[];
  readonly other: readonly Received[];
  readonly secure: readonly Received[];
  /** How many connections the client has left before their answer was whole. */
  readonly abandoned: number;
  /** How many connections nobody has closed yet. */
  readonly open: number;
}

/** Their origins, and those that no row needs to itself. */
export interface Place extends Corners {
  readonly id: string;
  readonly main: string;
  readonly other: string;
  /** Empty where the script has none. */
  readonly secure: string;
}

/** Origins where every call fails in its own way. */
export interface Corners {
  /** Nobody listens. */
  readonly dead: string;
  /** TLS with a certificate that is over, that is another host's, and that nobody vouches for but itself. */
  readonly expired: string;
  readonly otherHost: string;
  readonly selfSigned: string;
  /** The connection is reset within the handshake of TLS. */
  readonly broken: string;
  /** Nothing comes back in the handshake. */
  readonly mute: string;
}
