/**
 * What a schema is called that has no name of its own, because a reference leads into the middle of something.
 *
 *     #/components/schemas/CreateImage/properties/size                                    create image size
 *     #/paths/~1v2~1apps~1{id}/get/responses/200/content/application~1json/schema         app response
 *     #/paths/~1v2~1apps/get/responses/200/content/…/schema/properties/envs/items         env
 */
import { parsePointer } from "../diagnostic.js";
import { singularOf } from "../name/noun.js";
import { type Words, wordsOf } from "../name/word.js";
import type { NamedSchema, SchemaId } from "../resolve/resolved.js";
import { errorBody, type Place, Trail } from "./place-trail.js";
import { placeKey, type SchemaContext } from "./schema-context.js";

/**
 * Names by the schemas' ids. Places that would have the same name take in as much of their surroundings as tells them
 * apart.
 */
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

/** The ids of the schemas that are named after their places. */
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

/**
 * The place that keeps a shared name: the only one there is, or else the one whose path is about it; of several such,
 * the one with the shortest path. Undefined where no single place wins.
 */
function winnerOf(places: readonly Place[]): Place | undefined {
  if (places.length < 2) return places[0];
  const owners = places.filter(({ isOwner }) => isOwner);
  const shortest = owners.reduce((least, { groups }) => Math.min(least, groups.length), Infinity);
  const [first, ...others] = owners.filter(({ groups }) => groups.length === shortest);
  return others.length === 0 ? first : undefined;
}

/** Undefined for what the document itself has named: a component, a definition, a key of a file. */
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

interface Start {
  readonly trail: Trail;
  /** How many segments its pointer has. */
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

/** The nouns of a path, in the singular where the path leads to one item: `app` for `/v2/apps/{id}`. */
function nounsOf(path: string): readonly Words[] {
  const parts = path.split("/").filter((part) => part !== "" && !/^(?:v\d+|api)$/i.test(part));
  return parts.flatMap((part, index) => {
    if (part.startsWith("{")) return [];
    const words = wordsOf(part);
    return [parts[index + 1]?.startsWith("{") ? singularOf(words) : words];
  });
}
