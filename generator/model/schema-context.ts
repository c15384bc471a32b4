/** What the readers of a schema's parts have in common. */
import { type Report, type Source, within } from "../diagnostic.js";
import type { JsonSchema, NamedSchema, ResolvedParameter, SchemaId } from "../resolve/resolved.js";
import type { Parameter } from "./api.js";
import type { Schema } from "./schema.js";

export interface SchemaContext {
  readonly schemas: ReadonlyMap<SchemaId, NamedSchema>;
  /** The ids of the schemas that are named after their places in something else, by those places. */
  readonly places: ReadonlyMap<PlaceKey, SchemaId>;
  /** Results for the schemas that operations share, such as a parameter that a thousand of them refer to. */
  readonly known: Map<JsonSchema, Schema>;
  /** The same for whole parameters: the plan relies on getting the same object for each use. */
  readonly parameters: Map<ResolvedParameter, Parameter>;
  readonly report: Report;
}

/** A file, and a pointer in it. */
type PlaceKey = string;

export function placeKey({ file, pointer }: Source): PlaceKey {
  return `${file}#${pointer}`;
}

/** Gives the readers of parts a way to read the schemas within them, without importing the reader of the whole. */
export interface SchemaReading extends SchemaContext {
  readonly read: (schema: unknown, place: SchemaPlace) => Schema;
}

/** Where a schema stands, and in how many others. */
export interface SchemaPlace {
  /** The place of the whole schema, or of the one around this one. */
  readonly above: Source | SchemaPlace;
  /** The keys that lead there from `above`. */
  readonly keys: readonly (string | number)[];
  readonly depth: number;
  /** Set for a schema that is the definition of a name, and so must not become a reference to it. */
  readonly isNamed?: boolean;
}

/** The place of a schema within another. */
export function below(place: SchemaPlace, ...keys: readonly (string | number)[]): SchemaPlace {
  return { above: place, keys, depth: place.depth + 1 };
}

/** A place as a source. It is made only where something is reported. */
export function sourceOf({ above, keys }: SchemaPlace): Source {
  return within("depth" in above ? sourceOf(above) : above, ...keys);
}
