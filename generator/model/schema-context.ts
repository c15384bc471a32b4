/** What the readers of a schema's parts share. */
import { type Report, type Source, within } from "../diagnostic.js";
import type { JsonSchema, NamedSchema, ResolvedParameter, SchemaId } from "../resolve/resolved.js";
import type { Parameter } from "./api.js";
import type { Schema } from "./schema.js";

export interface SchemaContext {
  readonly schemas: ReadonlyMap<SchemaId, NamedSchema>;
  /** Those of them that are named by where they stand, within something else. By their places. */
  readonly places: ReadonlyMap<PlaceKey, SchemaId>;
  /** What has been made of schemas that operations have in common: the parameter that a thousand of them refer to. */
  readonly known: Map<JsonSchema, Schema>;
  /** And of those parameters, which stay one thing for the plan too. */
  readonly parameters: Map<ResolvedParameter, Parameter>;
  readonly report: Report;
}

/** A file and a pointer in it. */
type PlaceKey = string;

export function placeKey({ file, pointer }: Source): PlaceKey {
  return `${file}#${pointer}`;
}

/** A schema within a schema is read as the whole one is, whichever part of it comes upon it. */
export interface SchemaReading extends SchemaContext {
  readonly read: (schema: unknown, place: SchemaPlace) => Schema;
}

/** Where a schema stands, and how many schemas it stands in. */
export interface SchemaPlace {
  /** The place of the whole, or that of the schema that it stands in. */
  readonly above: Source | SchemaPlace;
  /** The way from there. */
  readonly keys: readonly (string | number)[];
  readonly depth: number;
  /** It is what has a name, and not to be said by that name again. */
  readonly isNamed?: boolean;
}

/** The place of a schema within another one. */
export function below(place: SchemaPlace, ...keys: readonly (string | number)[]): SchemaPlace {
  return { above: place, keys, depth: place.depth + 1 };
}

/** A place in words: made only where something is said of it. */
export function sourceOf({ above, keys }: SchemaPlace): Source {
  return within("depth" in above ? sourceOf(above) : above, ...keys);
}
