/** Follows the pointer to a schema in the middle of something, and gathers words for its name on the way. */
import { singularOf } from "../name/noun.js";
import { type Words, wordsOf } from "../name/word.js";

export interface Place {
  /** The words of what surrounds it, from the outermost, and then its own. */
  readonly groups: readonly Words[];
  /** How many of the last groups make its name, where nothing else has that name. */
  readonly least: number;
  /**
   * Whether its path is about it: the droplets of `/v2/droplets`. A droplet that stands elsewhere gets no claim to the
   * name from its path.
   */
  readonly isOwner: boolean;
}

export const errorBody: Words = ["error", "body"];

export class Trail {
  readonly #isPath: boolean;
  #groups: Words[];
  /** How many of the groups come from properties. */
  #own = 0;
  #isItem = false;
  #isPlace = false;
  /** Words for the parts of compositions: `["option", "2"]`. */
  #ends: Words[] = [];

  constructor(groups: readonly Words[], isPath: boolean) {
    this.#groups = [...groups];
    this.#isPath = isPath;
  }

  /** Follows one segment; gives how many further segments were used with it. */
  follow(segment: string, next: string): number {
    switch (segment) {
      case "properties":
      case "patternProperties":
      case "headers":
        this.#enter(next);
        return 1;
      case "items":
      case "contains":
      case "additionalProperties":
        this.#enterItem();
        return 0;
      case "allOf":
        this.#compose("part", next);
        return 1;
      case "oneOf":
      case "anyOf":
        this.#compose("option", next);
        return 1;
      case "schema":
        this.#isPlace = true;
        return 0;
      case "requestBody":
        return 0;
      case "responses":
      case "content":
      case "parameters":
        return 1;
      case "definitions":
      case "$defs":
        this.#restart(next);
        return 1;
      default:
        this.#restart(segment);
        return 0;
    }
  }

  /**
   * The place where the pointer ends; undefined if the document names it. `role` is a word for a body, which is no
   * property of anything.
   */
  place(role: Words | undefined): Place | undefined {
    if (!this.#isPlace || this.#groups.length === 0) return undefined;
    const isBody = role !== undefined && this.#own === 0 && !this.#isItem;
    const groups = isBody ? [...this.#groups, role] : this.#settled();
    // What lies within a response's item is not the thing that the path is about.
    const isAlone = this.#isPath && (isBody ? role === errorBody : this.#isItem || this.#own < 2);
    const isSettled = this.#own === 0 ? this.#isItem : this.#own === 1 && groups.length < this.#groups.length;
    const isOwner = this.#isPath && isSettled && this.#ends.length === 0;
    return { groups: [...groups, ...this.#ends], least: (isAlone ? 1 : 2) + this.#ends.length, isOwner };
  }

  /** The groups, without the noun of the path where its response repeats it: `/droplets`, `droplets`. */
  #settled(): readonly Words[] {
    const noun = this.#groups.length - this.#own - 1;
    const [around, own] = this.#groups.slice(noun, noun + 2).map((words) => singularOf(words).join());
    return this.#isPath && noun >= 0 && around === own ? this.#groups.toSpliced(noun, 1) : this.#groups;
  }

  #restart(name: string): void {
    this.#groups = [wordsOf(name)];
    this.#own = 0;
    this.#isPlace = false;
    this.#ends = [];
  }

  #enter(property: string): void {
    this.#groups.push(wordsOf(property));
    this.#own++;
    this.#isItem = false;
    this.#isPlace = true;
    this.#ends = [];
  }

  #enterItem(): void {
    this.#isItem = true;
    this.#isPlace = true;
    this.#ends = [];
    // The `data` of `/expenses` are expenses.
    if (this.#own > 0 && this.#groups.length > 1 && isWrapper(this.#groups.at(-1))) {
      this.#groups.pop();
      this.#own--;
    }
    const last = this.#groups.at(-1) ?? [];
    const item = singularOf(last);
    const isNoun = (this.#own > 0 || this.#isPath) && item.join() !== last.join();
    if (isNoun) this.#groups[this.#groups.length - 1] = item;
    else this.#groups.push(["item"]);
  }

  #compose(what: string, index: string): void {
    this.#isPlace = true;
    this.#ends.push([what, String(Number(index) + 1)]);
  }
}

function isWrapper(words: Words = []): boolean {
  return words.length === 1 && /^(?:data|items|results|values|records|list|entries|content)$/.test(words[0] ?? "");
}
