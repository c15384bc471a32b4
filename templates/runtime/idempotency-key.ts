/** Idempotency keys, where the API is known to take them. */
import type { Call } from "./call.js";

export interface Idempotency {
  /** The header that carries them. */
  readonly header: string;
  /** Gives every POST a key, the same for all attempts of a call. */
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
