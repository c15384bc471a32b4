/** How a list is seen to go round in a circle. */
import { PaginationError } from "./error.js";
import { asText, type Position } from "./resume-token.js";

/** Where a list stands: enough to see that it goes round in a circle, however long the list is. */
export interface Track {
  readonly mark?: string | undefined;
  readonly steps: number;
  readonly limit: number;
}

/** What the requests of one list have to know of each other. */
export interface Progress {
  readonly track?: Track | undefined;
  /** Set where the token was taken from the last page. */
  readonly isOver?: boolean;
  /** Ends what is fetched ahead, and not what its page leads to. */
  readonly ahead?: AbortSignal | undefined;
}

/** Tells a request from every other of its list. */
export function markOf({ query, body, url }: Position): string {
  return url ?? JSON.stringify([query, body], asText);
}

const start: Track = { steps: 0, limit: 1 };

/** Brent's way to find a circle in constant memory: each mark is held against one that is moved on at every power of two. */
export function advance(track: Track | undefined, next: string, operation: string): Track {
  const { mark, steps, limit } = track ?? start;
  if (next === mark) throw standstill(operation);
  return steps + 1 === limit
    ? { mark: next, steps: 0, limit: limit * 2 }
    : { mark: mark ?? next, steps: steps + 1, limit };
}

export function standstill(operation: string): PaginationError {
  return new PaginationError(`${operation} does not advance: the API gave the same page again.`);
}
