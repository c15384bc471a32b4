/** Memory, before what was decided is printed. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Below this a run stays small whatever it leaves lying about; about as much is alive of a document of 20 MB. */
const ample = 200_000_000;

/**
 * Has what the stages before have done with cleared away, where that is much. V8 would let the heap grow to several times what is alive before
 * it looks, and what is printed next would come on top: of ten thousand operations that is a fifth of all memory. Looking now takes no longer
 * than looking later.
 */
export function clearAway(): void {
  if (process.memoryUsage().heapUsed > ample) collector()?.();
}

/** V8's own, which new contexts alone have, and only while they are made. */
function collector(): (() => void) | undefined {
  setFlagsFromString("--expose-gc");
  try {
    return runInNewContext("globalThis.gc") as (() => void) | undefined;
  } finally {
    setFlagsFromString("--no-expose-gc");
  }
}
