/** Assigns names in one scope, so that no two claims get the same one. */

/** The names of one scope. Where `folded`, they are compared as on a file system without case. */
export class NameTable {
  readonly #taken = new Set<string>();
  readonly #folded: boolean;
  #outer: NameTable | undefined;

  constructor(reserved: Iterable<string> = [], folded = false) {
    this.#folded = folded;
    for (const name of reserved) this.#taken.add(this.#key(name));
  }

  /** A table for a scope within this one: names that are taken here, now or later, are taken there too. */
  within(reserved: Iterable<string> = []): NameTable {
    const inner = new NameTable(reserved, this.#folded);
    inner.#outer = this;
    return inner;
  }

  /**
   * Takes the first of `candidates` that is free; if none is, the last one with the lowest number that makes it free.
   */
  claim(...candidates: readonly [string, ...string[]]): string {
    for (const name of candidates) if (this.#take(name)) return name;
    const last = candidates[candidates.length - 1] ?? candidates[0];
    for (let number = 2; ; number++) if (this.#take(`${last}${number}`)) return `${last}${number}`;
  }

  has(name: string): boolean {
    return this.#taken.has(this.#key(name)) || (this.#outer?.has(name) ?? false);
  }

  #take(name: string): boolean {
    if (this.has(name)) return false;
    this.#taken.add(this.#key(name));
    return true;
  }

  #key(name: string): string {
    // Some file systems fold more than case: to them ſ is s, and a letter is the same with and without a mark.
    return this.#folded ? name.normalize("NFC").toUpperCase().toLowerCase() : name;
  }
}
