/** Idempotency keys, for APIs that accept them. */
import type { Call } from "./call.js";

export interface Idempotency {
  /** The header that carries the key. */
  readonly header: string;
  /** Every POST gets a key, which is the same for all attempts of a call. */
  readonly keyed: (call: Call) => Call;
}

export function idempotencyKeys(header: string): Idempotency {
  return {
    header,
    keyed(call) {
      const { operation, options } = call;
      if (operation.method !== "POST" || options.idempotencyKey !== undefined) return call;
      return { ...call, options: { ...options, idempotencyKey: crypto.randomUUID() } };
    },
  };
}
