/** One run after the other, each when what is being written has come to rest. */

/**
 * How long to wait after a change: editors write a file in several steps, tools several files at once. A file read too
 * early is read again after the next step.
 */
const quietMilliseconds = 10;

export interface TurnsOptions {
  readonly haveChanged: () => Promise<boolean>;
  readonly run: () => Promise<void>;
  readonly onFailure: (error: unknown) => void;
  /** Calls back once nothing has been heard for a while. Gives what calls that off. */
  readonly afterQuiet?: (act: () => void) => () => void;
}

export class Turns {
  readonly #options: Required<TurnsOptions>;
  /** Ends with the last of them. */
  #last: Promise<void>;
  #steps = 0;
  #isBehind = false;
  #callOff: () => void = () => undefined;

  /** Begins with a run. */
  constructor(options: TurnsOptions) {
    this.#options = { afterQuiet, ...options };
    this.#last = options.run().catch(options.onFailure);
  }

  /** Something was written, as it may be in the middle of a run. */
  step(): void {
    this.#steps++;
    this.#callOff();
    this.#callOff = this.#options.afterQuiet(() => {
      this.#last = this.#last.then(() => this.#update()).catch(this.#options.onFailure);
    });
  }

  /** No more of them: what is under way comes to its end. */
  async end(): Promise<void> {
    this.#callOff();
    await this.#last;
  }

  async #update(): Promise<void> {
    const before = this.#steps;
    if (await this.#options.haveChanged()) this.#isBehind = true;
    // Whoever went on writing may not have finished: the errors of half a document need not be shown.
    if (!this.#isBehind || this.#steps !== before) return;
    this.#isBehind = false;
    await this.#options.run();
  }
}

function afterQuiet(act: () => void): () => void {
  const timer = setTimeout(act, quietMilliseconds);
  return () => clearTimeout(timer);
}
