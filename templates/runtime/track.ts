/** How a list is seen to go round in a circle. */
import type { Call } from "./call.js";
import { PaginationError } from "./error.js";

/** Where a list stands: enough to see that it goes round in a circle, however long the list is. */
export interface Track {
  readonly mark?: string | undefined;
  readonly steps: number;
}

/** How many pages, and how many items on them. */
export interface Seen {
  readonly pages: number;
  readonly items: number;
}

/** What the requests of one list have to know of each other. */
export interface Progress {
  readonly track?: Track | undefined;
  /** What came before, where it is counted. */
  readonly seen?: Seen | undefined;
  /** Set where the token was taken from the last page. */
  readonly isOver?: boolean;
  /** Ends what is fetched ahead, and not what its page leads to. */
  readonly ahead?: AbortSignal | undefined;
}

/** Brent's way to find a circle in constant memory: each mark is held against one that is moved on after 1, 3, 7, 15… steps. */
export function advance(track: Track | undefined, next: string, call: Call): Track {
  const { mark, steps } = track ?? { steps: 1 };
  if (next === mark) throw standstill(call);
  const isMoved = (steps & (steps + 1)) === 0;
  return { mark: isMoved ? next : mark, steps: steps + 1 };
}

export function standstill({ operation }: Call): PaginationError {
  return new PaginationError(`${operation.id} does not advance: the API gave the same page again.`);
}
