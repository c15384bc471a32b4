/** Which name belongs to what, in one scope. No two claims get the same one, whatever order they come in. */

/** The names of one scope, compared as a case-insensitive file system would where `folded`. */
export class NameTable {
  readonly #taken = new Set<string>();
  readonly #folded: boolean;
  #outer: NameTable | undefined;

  constructor(reserved: Iterable<string> = [], folded = false) {
    this.#folded = folded;
    for (const name of reserved) this.#taken.add(this.#key(name));
  }

  /** A table of a narrower scope: what is taken here, now or later, is taken there too. */
  within(reserved: Iterable<string> = []): NameTable {
    const inner = new NameTable(reserved, this.#folded);
    inner.#outer = this;
    return inner;
  }

  /** The first of `candidates` that is free, else the last with the first number that makes it free. */
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
    // Some disks fold more than case: to them ſ is s, and a letter with a mark is one letter.
    return this.#folded ? name.normalize("NFC").toUpperCase().toLowerCase() : name;
  }
}
