/** Decides which failures are retried, and after which wait. */
import type { APIError } from "./error.js";

/** Idempotent methods (RFC 9110, section 9.2.2). */
const idempotent = /^(GET|HEAD|PUT|DELETE|OPTIONS|TRACE|QUERY)$/;

/** Errors which show that the request was never sent. */
const neverSent = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|CONNECT_TIMEOUT/;

/**
 * A client's retry budget: each retry costs ten, each success gives one back.
 *
 * During a long outage, retries therefore add at most a tenth to the load.
 */
export interface RetryBudget {
  left: number;
}

export const fullBudget = 100;
const retryCost = 10;

/** Takes a retry from the budget; `false` if none is left. */
export function spend(budget: RetryBudget): boolean {
  return budget.left >= retryCost && (budget.left -= retryCost) >= 0;
}

export function earn(budget: RetryBudget): void {
  budget.left = Math.min(fullBudget, budget.left + 1);
}

/** The longest wait requested by the API that is honoured, in milliseconds. */
const longestWait = 60_000;

/** The wait before the next attempt, in milliseconds; `undefined` if the call must not be retried. `attempt` counts from 0. */
export function retryDelay(
  error: APIError,
  method: string,
  hasIdempotencyKey: boolean,
  attempt: number,
): number | undefined {
  if (!isWorthRetrying(error, idempotent.test(method) || hasIdempotencyKey)) return undefined;
  const asked = (error.retryAfter ?? 0) * 1000;
  // Full jitter: clients that failed at the same time do not retry at the same time.
  if (!asked) return Math.random() * Math.min(500 * 2 ** attempt, 8000);
  return asked <= longestWait ? asked : undefined;
}

function isWorthRetrying({ kind, status, cause, headers }: APIError, repeatable: boolean): boolean {
  if (kind === "timeout") return repeatable;
  // Without a cause, the client itself has refused (a redirect, for example), and would refuse again.
  if (kind === "connection") return cause !== undefined && (repeatable || wasNeverSent(cause));
  // A response that could not be decoded had a success status.
  if (status === undefined) return false;
  const told = headers?.get("x-should-retry");
  if (told === "true" || told === "false") return told === "true";
  // A server that limits the rate has not processed the request, so even a POST may be repeated.
  return status === 429 || (repeatable && /^(408|5(?!0[15]))/.test(String(status)));
}

/** Node's `fetch` throws `fetch failed`, with the reason in the cause of the cause. */
function wasNeverSent(cause: unknown, depth = 0): boolean {
  const { code, cause: next } = Object(cause) as { readonly code?: unknown; readonly cause?: unknown };
  return neverSent.test(String(code)) || (depth < 2 && wasNeverSent(next, depth + 1));
}
