/**
 * What a schema is called that has no name of its own, because a reference leads into the middle of something.
 *
 *     #/components/schemas/CreateImage/properties/size                                    create image size
 *     #/paths/~1v2~1apps~1{id}/get/responses/200/content/application~1json/schema         app response
 *     #/paths/~1v2~1apps/get/responses/200/content/…/schema/properties/envs/items         env
 */
import { parsePointer } from "../diagnostic.js";
import { singular } from "../name/noun.js";
import { type Words, wordsOf } from "../name/word.js";
import type { NamedSchema, SchemaId } from "../resolve/resolved.js";
import { placeKey, type SchemaContext } from "./schema-context.js";

/** By their ids, in words. Places of one name take in what is around them, as much as tells them apart. */
export function namePlaces(schemas: Iterable<NamedSchema>): ReadonlyMap<SchemaId, string> {
  const taken = new Set<string>();
  const names = new Map<SchemaId, string>();
  let open: { readonly id: SchemaId; readonly place: Place }[] = [];
  for (const { id, name, source } of schemas) {
    const place = placeOf(parsePointer(source.pointer));
    if (place) open.push({ id, place });
    else taken.add(wordsOf(name).join(" "));
  }
  for (let more = 0; open.length > 0; more++) {
    const named = open.map((each) => ({ ...each, name: nameOf(each.place, more) }));
    const contenders = groupByName(named);
    open = named.filter(({ id, place, name }) => {
      const isFree = !taken.has(name) && winnerOf(contenders.get(name) ?? []) === place;
      if (isFree || place.least + more >= place.groups.length) names.set(id, name);
      return !names.has(id);
    });
    for (const { name } of named) taken.add(name);
  }
  return names;
}

/** The ids of those that have a name by their places. */
export function placesOf(
  names: ReadonlyMap<SchemaId, string>,
  schemas: ReadonlyMap<SchemaId, NamedSchema>,
): SchemaContext["places"] {
  const named = [...names.keys()].flatMap((id) => schemas.get(id) ?? []);
  return new Map(named.map(({ id, source }) => [placeKey(source), id]));
}

function nameOf({ groups, least }: Place, more: number): string {
  return groups
    .slice(-least - more)
    .flat()
    .join(" ");
}

function groupByName(named: readonly { readonly name: string; readonly place: Place }[]): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  for (const { name, place } of named) {
    const same = places.get(name);
    if (same) same.push(place);
    else places.set(name, [place]);
  }
  return places;
}

/** The only one; of several, the one that is what the shortest path is about. */
function winnerOf(places: readonly Place[]): Place | undefined {
  if (places.length < 2) return places[0];
  const owners = places.filter(({ isOwner }) => isOwner);
  const shortest = Math.min(...owners.map(({ groups }) => groups.length));
  const [first, ...others] = owners.filter(({ groups }) => groups.length === shortest);
  return others.length === 0 ? first : undefined;
}

interface Place {
  /** The words of what it is in, from the outermost, and its own. */
  readonly groups: readonly Words[];
  /** How many of the last groups are its name, where nothing else is called so. */
  readonly least: number;
  /** It is what its path is about: the droplets of `/v2/droplets`. Another droplet elsewhere does not have the name from it. */
  readonly isOwner: boolean;
}

/** Undefined for what the document has named: a component, a definition, a key of a file. */
function placeOf(segments: readonly string[]): Place | undefined {
  const { trail, length, role: first } = startOf(segments);
  let role = first;
  for (let index = length; index < segments.length; index++) {
    const [segment = "", next = ""] = segments.slice(index, index + 2);
    if (segment === "responses") role = /^[1345]/.test(next) ? errorBody : ["response"];
    if (segment === "requestBody") role = ["request"];
    index += trail.follow(segment, next);
  }
  return trail.place(role);
}

const errorBody: Words = ["error", "body"];

interface Start {
  readonly trail: Trail;
  /** Of how many segments it is. */
  readonly length: number;
  readonly role?: Words;
}

function startOf([first = "", second = "", third = ""]: readonly string[]): Start {
  if (first === "paths") {
    const isMethod = /^(?:get|put|post|delete|options|head|patch|trace)$/.test(third);
    const around = [...(isMethod ? [[third]] : []), ...nounsOf(second)];
    return { trail: new Trail(around, true), length: isMethod ? 3 : 2 };
  }
  const isComponent = first === "components";
  const section = isComponent ? second : first;
  if (!isComponent && !/^(?:parameters|responses)$/.test(section)) return { trail: new Trail([], false), length: 0 };
  const role = new Map([
    ["responses", ["response"]],
    ["requestBodies", ["request"]],
  ]).get(section);
  const trail = new Trail([wordsOf(isComponent ? third : second)], false);
  return { trail, length: isComponent ? 3 : 2, ...(role && { role }) };
}

/** The nouns of a path; one item where the path leads to it: `app` for `/v2/apps/{id}`. */
function nounsOf(path: string): readonly Words[] {
  const parts = path.split("/").filter((part) => part !== "" && !/^(?:v\d+|api)$/i.test(part));
  return parts.flatMap((part, index) => {
    if (part.startsWith("{")) return [];
    const words = wordsOf(part);
    return [parts[index + 1]?.startsWith("{") ? singularOf(words) : words];
  });
}

/** What a pointer leads through. */
class Trail {
  readonly #isPath: boolean;
  #groups: Words[];
  /** How many of the groups are properties. */
  #own = 0;
  #isItem = false;
  #isPlace = false;
  /** Of compositions: `["option", "2"]`. */
  #ends: Words[] = [];

  constructor(groups: readonly Words[], isPath: boolean) {
    this.#groups = [...groups];
    this.#isPath = isPath;
  }

  /** How many segments it takes beside this one. */
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

  /** `role` is what a body is called that is no property of another. */
  place(role: Words | undefined): Place | undefined {
    if (!this.#isPlace || this.#groups.length === 0) return undefined;
    const isBody = role !== undefined && this.#own === 0 && !this.#isItem;
    const groups = isBody ? [...this.#groups, role] : this.#settled();
    // A path owns nothing: an item in its answer is a thing of its own.
    const isAlone = this.#isPath && (isBody ? role === errorBody : this.#isItem || this.#own < 2);
    const isSettled = this.#own === 0 ? this.#isItem : this.#own === 1 && groups.length < this.#groups.length;
    const isOwner = this.#isPath && isSettled && this.#ends.length === 0;
    return { groups: [...groups, ...this.#ends], least: (isAlone ? 1 : 2) + this.#ends.length, isOwner };
  }

  /** Without the noun of the path where its answer says the same: `/droplets`, `droplets`. */
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
    // `data` of `/expenses` holds expenses.
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

function singularOf(words: Words): Words {
  return words.map((word, index) => (index === words.length - 1 ? singular(word) : word));
}
