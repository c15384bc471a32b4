/** What checks of a schema share: where they are, and what they find. */
import type { JsonSchema, NamedSchema, SchemaId } from "../resolve/resolved.js";
import type { Flaw } from "./validity.js";

export interface SchemaScope {
  readonly schemas: ReadonlyMap<SchemaId, NamedSchema>;
  /** A request need not have what is only read, an answer not what is only written. */
  readonly side: "request" | "answer";
}

/** Where a value is, and in what its schema stands. */
export interface Frame {
  /** A JSON pointer. */
  readonly pointer: string;
  readonly depth: number;
  /** Within a condition. */
  readonly isExact: boolean;
  /** Others have a say in the same value. */
  readonly isPart: boolean;
}

/** What is wrong, and which properties and items of the value were spoken of. */
export interface Outcome {
  readonly flaws: readonly Flaw[];
  readonly seen: ReadonlySet<string>;
}

export type SchemaObject = Exclude<JsonSchema, boolean>;
export type Check = (value: unknown, schema: unknown, frame: Frame) => Outcome;

export const nothing: Outcome = { flaws: [], seen: new Set() };

export function flawed({ pointer }: Frame, message: string): Outcome {
  return { flaws: [{ pointer, message }], seen: new Set() };
}

export function join(outcomes: readonly Outcome[]): Outcome {
  return {
    flaws: outcomes.flatMap(({ flaws }) => flaws),
    seen: new Set(outcomes.flatMap(({ seen }) => [...seen])),
  };
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
