import { type JsonObject, own } from "../data.js";
import type { Report, Source } from "../diagnostic.js";
import type { Loaded } from "../load/loaded.js";
import type { RequestBody, ResolvedParameter, ResolvedResponse, SchemaId } from "./resolved.js";

/** What all functions of `resolve` share. */
export interface Context {
  readonly loaded: Loaded;
  readonly report: Report;
  /** The schemas that references name, in order of first appearance, and where each stands. */
  readonly targets: Map<SchemaId, Source>;
  /** The results for objects that references name, so that each is resolved once. */
  readonly known: Known;
}

interface Known {
  readonly parameters: Map<JsonObject, ResolvedParameter | undefined>;
  readonly bodies: Map<JsonObject, RequestBody>;
  readonly responses: Map<JsonObject, Omit<ResolvedResponse, "status">>;
}

/** Resolves an object once, however many references name it: the later stages can rely on getting the same object. */
export function resolveOnce<Result>(
  known: Map<JsonObject, Result>,
  { value }: { readonly value: JsonObject },
  resolve: () => Result,
): Result {
  const before = known.get(value);
  if (before !== undefined || known.has(value)) return before as Result;
  const resolved = resolve();
  known.set(value, resolved);
  return resolved;
}

/**
 * Where the reference leads that an object of a file holds; undefined where `load` found nothing there, and reported
 * it.
 */
export function targetOf(context: Context, file: string, holder: object, key: string): Source | undefined {
  return context.loaded.documents.get(file)?.references.get(holder)?.get(key);
}

/** The value that stands at a place. */
export function valueOf(context: Context, source: Source, segments: readonly string[]): unknown {
  let value = context.loaded.documents.get(source.file)?.value;
  for (const segment of segments) value = own(value, segment);
  return value;
}

/** What kind of value it is, in words: "a string". */
export function describe(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  if (value === undefined) return "nothing";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
