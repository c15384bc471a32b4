/** Runs one after the other, each once no more changes arrive. */

/**
 * How long to wait after a change: editors write a file in several steps, tools several files at once. A file read too
 * early is read again after the next step.
 */
const quietMilliseconds = 10;

interface TurnsOptions {
  readonly haveChanged: () => Promise<boolean>;
  readonly run: () => Promise<void>;
  readonly onFailure: (error: unknown) => void;
  /** Calls `act` after a quiet period. Returns a function that cancels the call. */
  readonly afterQuiet?: (act: () => void) => () => void;
}

export class Turns {
  readonly #options: Required<TurnsOptions>;
  /** Settles when the last run has ended. */
  #last: Promise<void>;
  #steps = 0;
  #isBehind = false;
  #callOff: () => void = () => undefined;

  /** Starts the first run at once. */
  constructor(options: TurnsOptions) {
    this.#options = { afterQuiet, ...options };
    this.#last = options.run().catch(options.onFailure);
  }

  /** Reports a change, which may come in the middle of a run. */
  step(): void {
    this.#steps++;
    this.#callOff();
    this.#callOff = this.#options.afterQuiet(() => {
      this.#last = this.#last.then(() => this.#update()).catch(this.#options.onFailure);
    });
  }

  /** Cancels what is still to come, and waits for the run in progress. */
  async end(): Promise<void> {
    this.#callOff();
    await this.#last;
  }

  async #update(): Promise<void> {
    const before = this.#steps;
    if (await this.#options.haveChanged()) this.#isBehind = true;
    // If more changes have arrived, the document may be half written: its errors need not be shown.
    if (!this.#isBehind || this.#steps !== before) return;
    this.#isBehind = false;
    await this.#options.run();
  }
}

function afterQuiet(act: () => void): () => void {
  const timer = setTimeout(act, quietMilliseconds);
  return () => clearTimeout(timer);
}
