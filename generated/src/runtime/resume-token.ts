/** Where a list goes on: the next request as a short string. */
import { type Call, place } from "./call.js";
import { ClientError } from "./error.js";
import { isRecord } from "./query.js";
import type { Seen } from "./track.js";

/** What a page's call differs in from those of other pages. */
export interface Position {
  readonly query: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  /** Where it is a URL that says the page, or a header: its text. */
  readonly text?: string | undefined;
  /** What came before it, where it is counted. */
  readonly seen?: Seen | undefined;
}

function positionOf(call: Call): Position {
  const { query, body } = place(call);
  return { query, body, text: call.operation.paginator?.text?.of(call) };
}

/** Tells a page's call from every other of its list. */
export function markOf(call: Call): string {
  const { query, body, text } = positionOf(call);
  return text ?? jsonOf([query, body]);
}

/** Base64url of JSON that is ASCII. Without a call that goes on, it is that of the last page. */
export function encodePosition(list: Call, next?: Call): string {
  const position = next && positionOf(next);
  const seen = next?.seen ? [next.seen.pages, next.seen.items] : [];
  const ascii = jsonOf([nameOf(list), position?.query, position?.body, position?.text, ...seen]).replace(
    /[^ -~]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return btoa(ascii).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** @throws ClientError for what is no token, and for a token of another list. */
export function decodePosition(token: string, list: Call): Position | undefined {
  let parts: unknown;
  try {
    parts = JSON.parse(atob(token.replaceAll("-", "+").replaceAll("_", "/")));
  } catch {
    // Not by this client.
  }
  const [name, query, body, text, pages, items] = Array.isArray(parts) ? (parts as unknown[]) : [];
  if (!(query === null || isRecord(query))) throw new ClientError("This is no resume token.");
  if (name !== nameOf(list)) throw new ClientError(`This resume token is of another list than ${list.operation.id}.`);
  if (!query) return undefined;
  return {
    query,
    body: body ?? undefined,
    text: typeof text === "string" ? text : undefined,
    seen: typeof pages === "number" && typeof items === "number" ? { pages, items } : undefined,
  };
}

/** What tells a list from all others. Its path is the same in whatever order, and as whatever type, the parameters were given. */
function nameOf(list: Call): string {
  return [list.operation.id, ...Object.entries(place(list).path).map(String).sort()].join("\n");
}

/** JSON has no word for a bigint; in a query it is its digits. */
function jsonOf(values: readonly unknown[]): string {
  return JSON.stringify(values, (_, value: unknown) => (typeof value === "bigint" ? String(value) : value));
}
