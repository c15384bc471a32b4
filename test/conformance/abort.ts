/** Calls that are aborted in a phase of their life, and how soon they settle then. */
import type { Place } from "./answer.js";
import type { Client, Options } from "./client.js";
import type { Row, Scene } from "./row.js";

/** What a call in the middle of its life is known by. */
export interface Watch {
  readonly client: Client;
  /** So many requests have arrived at the server. */
  readonly arrived: (count?: number) => Promise<void>;
  /** The client has been given so many answers: their headers, at least. */
  readonly answered: (count?: number) => Promise<void>;
  /** A wait before another attempt has begun. */
  readonly waiting: () => Promise<void>;
}

export interface Abort {
  readonly options?: Options | ((place: Place) => Options);
  readonly call: (client: Client, signal: AbortSignal) => unknown;
  /** Ends when the phase has come. */
  readonly phase?: (watch: Watch) => unknown;
}

/** One turn of the platform's event loop. */
export const turn = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Some turns, in which the client comes to where it waits for good. */
export async function turns(count = 5): Promise<void> {
  for (let done = 0; done < count; done++) await turn();
}

/** As many turns as anything may take that is under way already; who waits for a server, a timer or a caller takes more. */
const most = 200;

/**
 * Aborts when the phase has come. `turns`: how many turns of the event loop the call has outlived that.
 *
 * Turns are counted and not milliseconds: what settles without waiting for anything does so before the first of them, on the busiest machine.
 */
export function abortIn(scene: Scene, given: Abort) {
  return endIn(scene, given, (controller) => controller.abort(new Error("enough")));
}

/** The same with any end. */
export async function endIn(
  scene: Scene,
  { options, call, phase = () => turns() }: Abort,
  end: (controller: AbortController) => void,
) {
  const watch = watchOf(scene, typeof options === "function" ? options(scene.place) : options);
  const controller = new AbortController();
  let outcome: { readonly value?: unknown; readonly error?: unknown } | undefined;
  Promise.resolve(call(watch.client, controller.signal)).then(
    (value) => (outcome = { value }),
    (error: unknown) => (outcome = { error }),
  );
  await phase(watch);
  const isEarly = outcome !== undefined;
  end(controller);
  let count = 0;
  while (!outcome && count < most) {
    // The turn's work comes after what the end itself has set off.
    await turn();
    if (!outcome) count++;
  }
  return { ...outcome, turns: count, isEarly };
}

/** What is seen of a call that was aborted, and settled at once. */
export const aborted = {
  error: { name: "APIUserAbortError", kind: "aborted", status: undefined, cause: { message: "enough" } },
  turns: 0,
  isEarly: false,
};

/** A phase, as a row: what the call settles with is left out where it is as ever. */
export interface Phase extends Abort, Partial<Omit<Row, "name" | "options" | "ask">> {
  readonly in: string;
}

export function abortRow({ in: name, options, call, phase, want, ...rest }: Phase): Row {
  const abort: Abort = { call, ...(options && { options }), ...(phase && { phase }) };
  return { name: `abort ${name}`, ask: (scene) => abortIn(scene, abort), want: { value: aborted, ...want }, ...rest };
}

export const never = () => new Promise<never>(() => {});

/** A call of which a phase says nothing more. */
export const retrieve: Abort["call"] = (client, signal) => client.things.retrieve("1", {}, { signal });

/** A client, and what can be seen of its calls. */
export function watchOf({ make, seen, lines }: Scene, options: Options = {}): Watch {
  let answers = 0;
  const { fetch = (url: string, init: RequestInit) => globalThis.fetch(url, init) } = options as {
    readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
  };
  const watched = async (url: string, init: RequestInit) => {
    const response = await fetch(url, init);
    answers++;
    return response;
  };
  const until = async (isSo: () => boolean | Promise<boolean>) => {
    while (!(await isSo())) await turn();
    await turns();
  };
  return {
    client: make({ ...options, fetch: watched, logLevel: "debug" }),
    arrived: (count = 1) => until(async () => (await seen()).main.length >= count),
    answered: (count = 1) => until(() => answers >= count),
    waiting: () => until(() => lines.some(([, line]) => /attempt \d+ in \d+ ms/.test(String(line)))),
  };
}
