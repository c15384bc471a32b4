/** Detects a list that repeats its pages endlessly. */
import type { Call } from "./call.js";
import { PaginationError } from "./error.js";

/** The state of the cycle detection. Its size does not depend on the length of the list. */
export interface Track {
  readonly mark?: string | undefined;
  readonly steps: number;
}

/** The number of pages, and of items on them. */
export interface Seen {
  readonly pages: number;
  readonly items: number;
}

/** What the requests of one list pass on to the next. */
export interface Progress {
  readonly track?: Track | undefined;
  /** The previous pages and items, if they are counted. */
  readonly seen?: Seen | undefined;
  /** Whether the resume token is that of the last page. */
  readonly isOver?: boolean;
  /** Aborts a page that is requested ahead, but not the pages that follow from it. */
  readonly ahead?: AbortSignal | undefined;
}

/**
 * Brent's cycle detection, in constant memory: compares each mark with a saved one, which is replaced after
 * 1, 3, 7, 15… steps.
 */
export function advance(track: Track | undefined, next: string, call: Call): Track {
  const { mark, steps } = track ?? { steps: 1 };
  if (next === mark) throw standstill(call);
  const isMoved = (steps & (steps + 1)) === 0;
  return { mark: isMoved ? next : mark, steps: steps + 1 };
}

export function standstill({ operation }: Call): PaginationError {
  return new PaginationError(`${operation.id} does not advance: the API returned the same page again.`);
}
