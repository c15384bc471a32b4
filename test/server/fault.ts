/**
 * Something that goes wrong on demand.
 *
 * The first three stand in for the operation: nothing happens to the store. The others spoil the answer of an
 * operation that was carried out, as a broken network does.
 */
export type Fault =
  /** 429. `retryAfter` is the header as it is sent: seconds or a date; `undefined` sends none. */
  | { readonly kind: "rate-limit"; readonly retryAfter: number | string | undefined }
  /** An error by its status, with the error body. */
  | { readonly kind: "status"; readonly status: number; readonly code?: string; readonly headers?: Headers }
  /** A redirect: 307 unless told otherwise. A location that is a path stays on this server. */
  | { readonly kind: "redirect"; readonly location: string; readonly status?: 301 | 302 | 303 | 307 | 308 }
  /** Waits, before the headers or in the middle of the body, then answers as usual. */
  | { readonly kind: "slow"; readonly at: "headers" | "body"; readonly ms: number }
  /** Closes the connection, instead of the headers or in the middle of the body. */
  | { readonly kind: "drop"; readonly at: "headers" | "body" }
  /** The first half of the JSON, with a length to match. */
  | { readonly kind: "broken-json" }
  /** A page of HTML, as a proxy sends it; with the answer's own status unless told otherwise. */
  | { readonly kind: "non-json"; readonly status?: number }
  /** No body at all. */
  | { readonly kind: "empty" };

type Headers = Readonly<Record<string, string>>;

/** Which requests a fault is for. */
export interface FaultScope {
  /** How many matching requests it spoils; 1 unless told otherwise. */
  readonly times?: number;
  readonly method?: string;
  /** The request's path, without the query, as it is sent. */
  readonly path?: string | RegExp;
}

/** Faults that wait for their requests, the first queued first. */
export class FaultQueue {
  readonly #waiting: { readonly fault: Fault; readonly scope: FaultScope; left: number }[] = [];

  /** For how many requests there are faults left. */
  get length(): number {
    return this.#waiting.reduce((sum, { left }) => sum + left, 0);
  }

  add(fault: Fault, scope: FaultScope): void {
    this.#waiting.push({ fault, scope, left: scope.times ?? 1 });
  }

  take(method: string, path: string): Fault | undefined {
    const found = this.#waiting.find(({ scope, left }) => left > 0 && matches(scope, method, path));
    if (found) found.left -= 1;
    return found?.fault;
  }
}

function matches(scope: FaultScope, method: string, path: string): boolean {
  if (scope.method !== undefined && scope.method !== method) return false;
  if (scope.path === undefined || scope.path === path) return true;
  return scope.path instanceof RegExp && scope.path.test(path);
}
