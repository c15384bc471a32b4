/** Where a list goes on: the next request as a short string. */
import { ClientError } from "./error.js";

export interface Position {
  /** The operation's id. */
  readonly operation: string;
  readonly path: Readonly<Record<string, unknown>>;
  /** The next request's; left out after the last page. */
  readonly next?: { readonly query: Readonly<Record<string, unknown>>; readonly body?: unknown };
}

/** Base64url of JSON in UTF-8. */
export function encodePosition({ operation, path, next }: Position): string {
  const bytes = new TextEncoder().encode(JSON.stringify([operation, path, next?.query, next?.body]));
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** @throws ClientError for what is no token, and for a token of another operation or path. */
export function decodePosition(token: string, operation: string, path: Position["path"]): Position {
  const data = parse(token);
  if (!Array.isArray(data) || typeof data[0] !== "string") throw new ClientError("This is no resume token.");
  const [id, values, query, body] = data as [string, unknown, Record<string, unknown> | null, unknown];
  if (id !== operation) throw new ClientError(`This resume token is of ${id}, not of ${operation}.`);
  if (JSON.stringify(values) !== JSON.stringify(path))
    throw new ClientError("This resume token is of another path's list.");
  return { operation, path, ...(query && { next: { query, body: body ?? undefined } }) };
}

function parse(token: string): unknown {
  try {
    const binary = atob(token.replaceAll("-", "+").replaceAll("_", "/"));
    return JSON.parse(new TextDecoder().decode(Uint8Array.from(binary, (character) => character.charCodeAt(0))));
  } catch {
    return undefined;
  }
}
