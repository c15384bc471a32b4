/** Memory, where what is printed comes on top of much that was decided. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Below this a run stays small whatever it leaves lying about; about as much is alive of a document of 20 MB. */
const ample = 200_000_000;

/** By how many percent the heap may then grow before V8 looks again at what is alive in it. */
const growth = 50;

/**
 * Has what the stages before have done with cleared away first, where that is much, and what is made be cleared away in time. V8 would let the
 * heap grow to several times what is alive before it looks: of ten thousand operations that is a fifth of all memory. Looking now takes no
 * longer than looking later.
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

/** V8's own, which only contexts have that are made while it is exposed. */
function collector(): (() => void) | undefined {
  setFlagsFromString("--expose-gc");
  try {
    return runInNewContext("globalThis.gc") as (() => void) | undefined;
  } finally {
    setFlagsFromString("--no-expose-gc");
  }
}
