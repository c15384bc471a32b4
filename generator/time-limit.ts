/** Limits the time of expressions from documents and overlays: a hostile regular expression may never finish. */
import vm from "node:vm";

export class TimeLimitError extends Error {
  override readonly name = "TimeLimitError";
}

interface Engine {
  readonly context: vm.Context;
  readonly script: vm.Script;
}

let engine: Engine | undefined;

/**
 * Runs a synchronous function for `milliseconds` at most. Only the timeout of `vm` can stop synchronous code.
 *
 * @throws TimeLimitError, and whatever `run` throws
 */
export function withinTime<Result>(milliseconds: number, run: () => Result): Result {
  engine ??= { context: vm.createContext({ run: undefined }), script: new vm.Script("run()") };
  const { context, script } = engine;
  context["run"] = run;
  try {
    return script.runInContext(context, { timeout: milliseconds }) as Result;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_SCRIPT_EXECUTION_TIMEOUT") throw error;
    throw new TimeLimitError(`it takes longer than ${milliseconds / 1000} s`, { cause: error });
  } finally {
    context["run"] = undefined;
  }
}
