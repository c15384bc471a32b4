/** A row of the table: what the server does, what the client is asked, and what must be seen. */
import type { Answer, Place, Seen } from "./answer.js";
import type { Client, ClientModule, Options } from "./client.js";

export type Platform = "node" | "deno" | "bun" | "workerd" | "chromium";

export interface Row {
  readonly name: string;
  /** What the server does: request by request, the last ever after. `{main}`, `{other}` and `{secure}` stand for the origins, `{host}` for the other's host. */
  readonly server?: Answer | readonly Answer[];
  /** The same, of a server on another origin. */
  readonly other?: Answer | readonly Answer[];
  /** The same, of a server that speaks TLS, with a certificate that the platform trusts. */
  readonly secure?: Answer | readonly Answer[];
  /** Options of the client, beside its base URL, a bearer token and silence. */
  readonly options?: Options | ((place: Place) => Options);
  /** Another client than that of the document as it is. */
  readonly of?: "keyed" | "trusting";
  /** What `Math.random()` gives: how much of a backoff is waited. @default 0 */
  readonly random?: number;
  /** Timers run ten thousand times as fast, so that long waits can be asked for. */
  readonly quick?: boolean;
  readonly ask: (scene: Scene) => unknown;
  readonly want: Want;
  /** It takes a platform that was told to trust the suite's own authority. */
  readonly trusts?: boolean;
  /** Platforms that cannot do it, each with the reason. */
  readonly not?: Partial<Readonly<Record<Platform, string>>>;
}

/** What a row's client is asked with. */
export interface Scene {
  readonly client: Client;
  readonly module: ClientModule;
  readonly place: Place;
  readonly platform: Platform;
  /** A client with other options. */
  readonly make: (options?: Options) => Client;
  readonly seen: () => Promise<Seen>;
  /** What was logged: the level, then what the logger was given. */
  readonly lines: readonly (readonly unknown[])[];
}

/** Every part is matched (see match.ts): what is left out may be anything, but for requests to the other origin: there must be none. */
export interface Want {
  /** What the caller gets. */
  readonly value?: unknown;
  /** What is thrown. */
  readonly error?: unknown;
  /** The requests that came, in order, or their number. */
  readonly wire?: number | readonly unknown[];
  readonly other?: number | readonly unknown[] | ((found: unknown) => boolean);
  readonly secure?: number | readonly unknown[];
  /** How many connections the client has left early. */
  readonly abandoned?: number;
  /** How long was waited between the attempts, in milliseconds. */
  readonly waits?: readonly unknown[];
  readonly lines?: unknown;
  readonly seen?: (seen: Seen) => boolean;
}
