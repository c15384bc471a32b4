/** Where a list goes on: the next request as a short string. */
import { ClientError } from "./error.js";
import { isRecord } from "./query.js";

export interface Position {
  /** The operation's id. */
  readonly operation: string;
  readonly path: Readonly<Record<string, unknown>>;
  /** The next request's; left out after the last page. */
  readonly next?:
    | {
        readonly query?: Readonly<Record<string, unknown>> | undefined;
        readonly body?: unknown;
        /** In place of path and query; without its origin where that is the list's own. */
        readonly url?: string | undefined;
      }
    | undefined;
}

/** Base64url of JSON in UTF-8. */
export function encodePosition({ operation, path, next }: Position): string {
  const parts = [operation, namesOf(path), next && (next.query ?? {}), next?.body, next?.url];
  let binary = "";
  for (const byte of new TextEncoder().encode(JSON.stringify(parts, asText))) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** @throws ClientError for what is no token, and for a token of another operation or path. */
export function decodePosition(token: string, operation: string, path: Position["path"]): Position {
  const data = parse(token);
  const [id, values, query, body, url] = Array.isArray(data) ? (data as unknown[]) : [];
  if (typeof id !== "string" || !(query === null || isRecord(query))) throw new ClientError("This is no resume token.");
  if (id !== operation) throw new ClientError(`This resume token is of ${id}, not of ${operation}.`);
  if (JSON.stringify(values) !== JSON.stringify(namesOf(path)))
    throw new ClientError("This resume token is of another path's list.");
  const next = query && { query, body: body ?? undefined, url: typeof url === "string" ? url : undefined };
  return { operation, path, ...(next && { next }) };
}

/** The same in whatever order, and as whatever type, the parameters were given. */
function namesOf(path: Position["path"]): string[] {
  return Object.entries(path).map(String).sort();
}

/** JSON has no word for a bigint; in a query it is its digits. */
export function asText(_: string, value: unknown): unknown {
  return typeof value === "bigint" ? String(value) : value;
}

function parse(token: string): unknown {
  try {
    const binary = atob(token.replaceAll("-", "+").replaceAll("_", "/"));
    return JSON.parse(new TextDecoder().decode(Uint8Array.from(binary, (character) => character.charCodeAt(0))));
  } catch {
    return undefined;
  }
}
