/** Which failures are worth another attempt, and after what wait. */
import type { APIError } from "./error.js";

/** Methods that may be repeated at will (RFC 9110, section 9.2.2). */
const idempotent = /^(GET|HEAD|PUT|DELETE|OPTIONS|TRACE|QUERY)$/;

/** Failures of which it is known that the request never left. */
const neverSent = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT/;

/**
 * What a client may spend on retries: each costs ten, each success gives one back.
 *
 * Under a lasting outage, retries so add at most a tenth to the load.
 */
export interface RetryBudget {
  left: number;
}

export const fullBudget = 100;
const retryCost = 10;

/** Takes a retry from the budget, where there is one left. */
export function spend(budget: RetryBudget): boolean {
  return budget.left >= retryCost && (budget.left -= retryCost) >= 0;
}

export function earn(budget: RetryBudget): void {
  budget.left = Math.min(fullBudget, budget.left + 1);
}

/** Waits that the API asks for are honoured up to this, in milliseconds. */
const longestWait = 60_000;

/** The wait before the next attempt, in milliseconds; `undefined` where there must be none. `attempt` counts from 0. */
export function retryDelay(
  error: APIError,
  method: string,
  hasIdempotencyKey: boolean,
  attempt: number,
): number | undefined {
  if (!isWorthRetrying(error, idempotent.test(method) || hasIdempotencyKey)) return undefined;
  const asked = (error.retryAfter ?? 0) * 1000;
  // Full jitter: clients that failed together do not come back together.
  if (!asked) return Math.random() * Math.min(500 * 2 ** attempt, 8000);
  return asked <= longestWait ? asked : undefined;
}

function isWorthRetrying({ kind, status, cause, headers }: APIError, repeatable: boolean): boolean {
  if (kind === "timeout") return repeatable;
  // Without a cause it was the runtime that refused (a redirect, say), and it would refuse again.
  if (kind === "connection") return cause !== undefined && (repeatable || wasNeverSent(cause));
  // An answer that could not be read, however it came, was a success.
  if (status === undefined) return false;
  const told = headers?.get("x-should-retry");
  if (told === "true" || told === "false") return told === "true";
  // A server that limits the rate has done nothing yet, so even a POST may come again.
  return status === 429 || (repeatable && /^(408|5(?!0[15]))/.test(String(status)));
}

/** Node's fetch says `fetch failed`, and why in the cause of the cause. */
function wasNeverSent(cause: unknown, depth = 0): boolean {
  const { code, cause: next } = Object(cause) as { readonly code?: unknown; readonly cause?: unknown };
  return neverSent.test(String(code)) || (depth < 2 && wasNeverSent(next, depth + 1));
}
