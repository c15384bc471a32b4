/** Resume tokens: the next request of a list as a short string. */
import { type Call, place } from "./call.js";
import { ClientError } from "./error.js";
import { isRecord } from "./query.js";
import type { Seen } from "./track.js";

/** The parts of a call that differ from page to page. */
export interface Position {
  readonly query: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  /** The URL or header value, if it selects the page. */
  readonly text?: string | undefined;
  /** What came before it, where it is counted. */
  readonly seen?: Seen | undefined;
}

function positionOf(call: Call): Position {
  const { query, body } = place(call);
  return { query, body, text: call.operation.paginator?.text?.of(call) };
}

/** Identifies the call of a page within its list. */
export function markOf(call: Call): string {
  const { query, body, text } = positionOf(call);
  return text ?? jsonOf([query, body]);
}

/** Base64url of ASCII-only JSON. Without a next call, it is the token of the last page. */
export function encodePosition(list: Call, next?: Call): string {
  const position = next && positionOf(next);
  const seen = next?.seen ? [next.seen.pages, next.seen.items] : [];
  const ascii = jsonOf([nameOf(list), position?.query, position?.body, position?.text, ...seen]).replace(
    /[^ -~]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return btoa(ascii).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** @throws ClientError for an invalid token, and for a token of another list. */
export function decodePosition(token: string, list: Call): Position | undefined {
  let parts: unknown;
  try {
    parts = JSON.parse(atob(token.replaceAll("-", "+").replaceAll("_", "/")));
  } catch {
    // Not a token of this client.
  }
  const [name, query, body, text, pages, items] = Array.isArray(parts) ? (parts as unknown[]) : [];
  if (!(query === null || isRecord(query))) throw new ClientError("This is not a resume token.");
  if (name !== nameOf(list)) throw new ClientError(`This resume token is not for ${list.operation.id}.`);
  if (!query) return undefined;
  return {
    query,
    body: body ?? undefined,
    text: typeof text === "string" ? text : undefined,
    seen: typeof pages === "number" && typeof items === "number" ? { pages, items } : undefined,
  };
}

/** Identifies a list among all others, regardless of the order and the types of its path parameters. */
function nameOf(list: Call): string {
  return [list.operation.id, ...Object.entries(place(list).path).map(String).sort()].join("\n");
}

/** JSON has no bigint. It is written as its digits, as in a query. */
function jsonOf(values: readonly unknown[]): string {
  return JSON.stringify(values, (_, value: unknown) => (typeof value === "bigint" ? String(value) : value));
}
