/** Saves memory while files are printed, which needs memory on top of what the earlier stages left. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** In bytes: below this, a run stays small anyway. A document of 20 MB keeps about as much alive. */
const ample = 200_000_000;

/** By how many percent the heap may grow before V8 collects garbage again. */
const growth = 50;

/**
 * Runs `make` with little garbage around: if the heap is large, what earlier stages left is collected first, and then
 * more often than usual. V8 would let the heap grow to several times its live size: with ten thousand operations, that
 * is a fifth of the machine's memory. Collecting now takes no longer than later.
 */
export async function inLittleRoom<Made>(make: () => Promise<Made>): Promise<Made> {
  if (process.memoryUsage().heapUsed < ample) return make();
  collector()?.();
  setFlagsFromString(`--heap-growing-percent=${growth}`);
  try {
    return await make();
  } finally {
    setFlagsFromString("--heap-growing-percent=0");
  }
}

/** V8's `gc`, which only contexts have that are made while it is exposed. */
function collector(): (() => void) | undefined {
  setFlagsFromString("--expose-gc");
  try {
    return runInNewContext("globalThis.gc") as (() => void) | undefined;
  } finally {
    setFlagsFromString("--no-expose-gc");
  }
}
