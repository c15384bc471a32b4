/** Detects lists that go round in a circle. */
import type { Call } from "./call.js";
import { PaginationError } from "./error.js";

/** The state for detecting a circle; it stays small however long the list is. */
export interface Track {
  readonly mark?: string | undefined;
  readonly steps: number;
}

/** How many pages, and how many items on them. */
export interface Seen {
  readonly pages: number;
  readonly items: number;
}

/** What the requests of a list know about each other. */
export interface Progress {
  readonly track?: Track | undefined;
  /** What came before, where it is counted. */
  readonly seen?: Seen | undefined;
  /** Set where the token was taken from the last page. */
  readonly isOver?: boolean;
  /** Ends a fetch ahead, but not the pages after it. */
  readonly ahead?: AbortSignal | undefined;
}

/**
 * Brent's algorithm, which detects a circle in constant memory: each mark is compared with one that is moved on after
 * 1, 3, 7, 15… steps.
 */
export function advance(track: Track | undefined, next: string, call: Call): Track {
  const { mark, steps } = track ?? { steps: 1 };
  if (next === mark) throw standstill(call);
  const isMoved = (steps & (steps + 1)) === 0;
  return { mark: isMoved ? next : mark, steps: steps + 1 };
}

export function standstill({ operation }: Call): PaginationError {
  return new PaginationError(`${operation.id} does not advance: the API gave the same page again.`);
}
